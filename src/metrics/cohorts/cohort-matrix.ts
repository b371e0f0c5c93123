import type { Day } from "../../calendar/days";
import type { LogOptions } from "../../plan/options";
import { at } from "../column";
import { type Calendar, spanOfPeriods } from "../log-periods";
import type { CohortGroups } from "./cohort-groups";
import { type CohortSource, isPlain } from "./cohort-source";
import { plainCount, plainTally } from "./plain-cohorts";
import { type Tally, tallyPeriods } from "./tally";
import { lastPeriodOf, type Span, tallyBrackets } from "./tally-brackets";

/** A cell lies in the future, has begun, or is over by the as-of day. */
export const FUTURE = 0;
export const OPEN = 1;
export const OVER = 2;

export type MatrixOptions = Pick<LogOptions, "mode" | "brackets" | "from" | "to" | "periods" | "zero">;

/** Which cohorts and columns a table has; known before its cells are counted, so that a table too large can be refused. */
export interface CohortShape {
  /** The period number of each cohort, ascending. */
  readonly cohorts: Int32Array;
  readonly sizes: Int32Array;
  /** How many columns of cells. */
  readonly width: number;
}

/** Counts of a cohort table, row-major: cell k of row r is at r × width + k. Rates and limits are views of it (cohort-cells). */
export interface CohortMatrix extends CohortShape, Tally {
  /** The periods each column covers: 0, 1, 2 … or the brackets. */
  readonly columns: readonly Span[];
  /** FUTURE, OPEN or OVER, a cell. */
  readonly states: Uint8Array;
  /** With elapsed windows each cell has its own number of eligible customers. */
  readonly elapsed: boolean;
  /** Whether column 0 is there, which holds everyone. */
  readonly everyoneFirst: boolean;
  readonly calendar: Calendar;
  readonly asof: Day;
}

/** The cohorts from … to, with zero=keep also those nobody started in, and the columns up to the as-of day. */
export function cohortShape(source: CohortSource, options: MatrixOptions): CohortShape {
  const { calendar } = source;
  const start = isPlain(source) ? source.low : earliest(source.cohort, source.length);
  const { low, high } = spanOfPeriods(options, calendar.periods, start, calendar.current);
  const keep = options.zero === "keep" && (isPlain(source) || source.length > 0);
  const sizes = sizesBetween(source, low, high);
  // Without `from`, zero=keep begins with the first cohort; low is that cohort then.
  const shown: number[] = [];
  for (let p = 0; p < sizes.length; p++) if (keep || at(sizes, p) > 0) shown.push(p);
  return {
    cohorts: Int32Array.from(shown, (p) => p + low),
    sizes: Int32Array.from(shown, (p) => at(sizes, p)),
    width: options.brackets?.length ?? singlePeriods(source, low + (shown[0] ?? 0), high, options.periods),
  };
}

function earliest(cohort: Int32Array, length: number): number {
  let first = 2_147_483_647;
  for (let i = 0; i < length; i++) if ((cohort[i] as number) < first) first = cohort[i] as number;
  return first;
}

/** How many belong to the cohort of each period from `low` to `high`. */
function sizesBetween(source: CohortSource, low: number, high: number): Int32Array {
  const sizes = new Int32Array(Math.max(0, high - low + 1));
  if (isPlain(source)) return sizes.map((_, p) => plainCount(source, low + p, 0));
  for (let i = 0; i < source.length; i++) {
    const period = source.cohort[i] as number;
    if (period >= low && period <= high) sizes[period - low] = (sizes[period - low] as number) + 1;
  }
  return sizes;
}

/** How many periods 0, 1, 2 … any shown cohort reaches. */
function singlePeriods(source: CohortSource, low: number, high: number, most: number | undefined): number {
  let last = source.elapsed ? 0 : Math.max(0, source.calendar.current - low);
  if (source.elapsed)
    for (let i = 0; i < source.length; i++)
      if (at(source.cohort, i) >= low && at(source.cohort, i) <= high)
        last = Math.max(last, at(source.reach, i));
  return Math.min(last, most ?? last) + 1;
}

/** Counts the cells of a shape: in one pass over the members, or from what is counted already. */
export function cohortMatrix(source: CohortSource, shape: CohortShape, options: MatrixOptions): CohortMatrix {
  const everyoneFirst = options.brackets === undefined;
  const columns = options.brackets ?? Array.from({ length: shape.width }, (_, k) => ({ from: k, to: k }));
  const tally = isPlain(source)
    ? plainTally(source, shape.cohorts, shape.width)
    : tallyOfGroups(source, shape, columns, options);
  const { calendar, elapsed } = source;
  return {
    ...shape,
    ...tally,
    columns,
    states: statesOf(source, shape.cohorts, columns, tally, options.mode),
    elapsed,
    everyoneFirst,
    calendar,
    asof: calendar.asof,
  };
}

function tallyOfGroups(
  groups: CohortGroups,
  { cohorts, width }: CohortShape,
  columns: readonly Span[],
  { brackets, mode }: MatrixOptions,
): Tally {
  const row = rowOfMembers(groups, cohorts);
  const rows = cohorts.length;
  return brackets === undefined
    ? tallyPeriods(groups, { row, reach: groups.reach, rows, columns: width }, mode)
    : tallyBrackets(groups, row, rows, columns, mode);
}

/** The row of each member; −1 for those whose cohort is not shown. */
export function rowOfMembers(groups: CohortGroups, cohorts: Int32Array): Int32Array {
  const first = cohorts[0] ?? 0;
  const last = cohorts[cohorts.length - 1] ?? -1;
  const rowOfPeriod = new Int32Array(Math.max(0, last - first + 1)).fill(-1);
  for (let r = 0; r < cohorts.length; r++) rowOfPeriod[at(cohorts, r) - first] = r;
  const row = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) {
    const place = (groups.cohort[i] as number) - first;
    row[i] = place >= 0 && place < rowOfPeriod.length ? (rowOfPeriod[place] as number) : -1;
  }
  return row;
}

function statesOf(
  { calendar, elapsed }: CohortSource,
  cohorts: Int32Array,
  columns: readonly Span[],
  tally: Tally,
  mode: LogOptions["mode"],
): Uint8Array {
  const { current, lastOver } = calendar;
  const width = columns.length;
  return Uint8Array.from(tally.counts, (_, cell) => {
    const cohort = at(cohorts, Math.floor(cell / width));
    const span = columns[cell % width] as Span;
    if (cohort + (elapsed ? 0 : span.from) > current) return FUTURE;
    // An elapsed cell counts finished windows only; column 0 has begun for everyone.
    if (elapsed) return at(tally.eligible, cell) > 0 ? OVER : span.to === 0 ? OPEN : FUTURE;
    return cohort + lastPeriodOf(span, mode) <= lastOver ? OVER : OPEN;
  });
}

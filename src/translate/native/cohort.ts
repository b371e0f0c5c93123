import type { LogOptions } from "../../plan/options";
import {
  activeIn,
  type Condition,
  columnsOfMode,
  countIf,
  eligibleIn,
  finishedOnly,
  type Slot,
} from "./counting";
import type { EventSheet } from "./event-rows";
import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  isNumber,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, PlanOf } from "./form";
import { wilsonLimits } from "./wilson";

const SIZE = 1;
const FIRST = 2;

/** COHORT's table: a row a cohort with its size, then counts, rates or limits; a pooled average below the rates. */
export const cohortForm: NativeForm<PlanOf<"cohort">> = {
  columns: ({ options }) => columnsOfMode(options),
  can: ({ options }) => isPlain(options) && (options.average === "none" || options.average === "pooled"),
  cells: ({ box, options }, grid, { rows, grid: other }) => {
    if (rows === undefined) return [];
    const at = (row: number, column: number): Expression => cell({ box }, row, column);
    const main = other("main");
    const counts = options.output === "rate" ? other("counts") : undefined;
    const average = options.average === "none" ? -1 : grid.length - 1;
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const who: Condition[] = row === average ? [] : [[rows.column("cohort"), rows.period(String(line[0]))]];
      const size =
        row === average
          ? call("SUM", columnOf({ box }, 1, SIZE, grid.length - 2))
          : countIf(...who, [rows.column("kind"), expression(1)]);
      return line.map((value, column): NativeCell => {
        if (column < SIZE) return value;
        if (column === SIZE) return size;
        if (value === undefined && !rows.elapsed && row !== average) return undefined;
        const slot = slotOf(options, at(0, column), column - FIRST);
        if (row === average) return pooled(rows, slot, options);
        return cellOf(rows, who, slot, options, {
          size: at(row, SIZE),
          rate: main && cell({ box: "main" }, row, column),
          count: counts?.[row]?.[column] === undefined ? undefined : cell({ box: "counts" }, row, column),
        });
      });
    });
  },
};

/** What the wizard asks for; other settings of these options change what is counted. */
export const isPlain = (options: LogOptions): boolean =>
  options.cohort === "first" &&
  options.min === 1 &&
  options.reference === "size" &&
  options.from === undefined &&
  options.to === undefined &&
  options.periods === undefined &&
  options.zero === "omit";

/** A column: the heading's number, or the bracket it names. */
function slotOf(options: LogOptions, heading: Expression, index: number): Slot {
  const bracket = options.brackets?.[index];
  return bracket === undefined
    ? { from: index, to: index, single: true, number: heading }
    : { from: bracket.from, to: bracket.to, single: false, number: expression(bracket.from) };
}

function pooled(rows: EventSheet, slot: Slot, { mode }: LogOptions): Expression {
  const finished = finishedOnly(rows, slot, mode);
  return share(activeIn(rows, finished, slot, mode), eligibleIn(rows, finished, slot, mode));
}

/** Blank where the base is empty. */
const share = (count: Expression, base: Expression): Expression =>
  when(operation(base, ">", 0), operation(count, "/", base), "");

/** Cells that a cell can be computed from, where they are there: counting anew is what takes time. */
interface Beside {
  readonly size: Expression;
  /** The same cell of the main table, and of the table of counts. */
  readonly rate: Expression | undefined;
  readonly count: Expression | undefined;
}

/** In column 0 everyone is there, also while nobody's first elapsed window is over. */
function cellOf(
  rows: EventSheet,
  who: readonly Condition[],
  slot: Slot,
  { mode, output }: LogOptions,
  { size, rate, count: counted }: Beside,
): Expression {
  const everyone = slot.single && slot.from === 0;
  const base = rows.elapsed ? eligibleIn(rows, who, slot, mode) : size;
  if (output === "rate" && everyone) return share(size, size);
  const count = counted ?? activeIn(rows, who, slot, mode);
  if (output === "rate") return share(count, base);
  if (output === "count") return everyone || !rows.elapsed ? count : when(operation(base, ">", 0), count, "");
  const all = everyone && rows.elapsed ? when(operation(base, ">", 0), base, size) : base;
  const kept = rate === undefined ? count : operation(rate, "*", all);
  const limits = wilsonLimits(kept, all, rows.z2)[output];
  return rate === undefined ? when(operation(base, ">", 0), limits, "") : when(isNumber(rate), limits, "");
}

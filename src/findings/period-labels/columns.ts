import { type Day, isoText } from "../../calendar/days";
import { type Grain, periods } from "../../calendar/periods";
import { dayFrom } from "../../sheet/dates/dates";
import type { Host } from "../../sheet/host";
import { type Block, isBlank, isDate, textOf } from "../block";
import type { Detection, Roles } from "../layout/detect";
import { namesSum } from "../layout/heading-kinds";
import { type PeriodRun, periodRun } from "./run";

/** The columns of a table that hold a period each, in the sheet's order. */
export interface PeriodColumns {
  readonly columns: readonly number[];
  /** As the sheet says them; a date by its period. */
  readonly labels: readonly string[];
  /** Row of the headings. */
  readonly header: number | undefined;
  readonly run: PeriodRun;
  /** Columns between them whose heading names no period, though others' do. */
  readonly others: readonly number[];
  /** Headings above columns without anything in a data row. */
  readonly blank: readonly string[];
}

export type Headed = Pick<Detection, "frame" | "headings" | "labels" | "sums">;

/**
 * The columns from the first period to the last. Sums and columns with other roles are none of them; columns without
 * data after the last that has some are not filled in yet, and are left out.
 */
export function periodColumns(
  block: Block,
  table: Headed,
  roles: Roles,
  host: Host,
  today: Day | undefined,
): PeriodColumns {
  const { headings, frame } = table;
  const between = columnsBetween(table, roles);
  const isEmpty = (column: number): boolean => !holdsData(block, table, column);
  const blank = between.filter(isEmpty);
  const filled = between.length - [...between].reverse().findIndex((column) => !isEmpty(column));
  const last = blank.length === between.length ? 0 : filled;
  const columns = between
    .slice(0, last)
    .filter((column) => !blank.includes(column) || !isBlank(headings[column]));
  const cells = columns.map((column) => labelOf(table, column));
  const run = periodRun(cells, host, today);
  return {
    columns,
    labels: columns.map((column, i) => headingText(cells[i], headings[column] ?? "", run, i)),
    header: frame.header,
    run,
    others: columns.filter((_, i) => run.days[i] === undefined),
    blank: blank
      .filter((column) => !isBlank(headings[column]))
      .map((column) => dateText(labelOf(table, column), host) ?? (headings[column] as string)),
  };
}

function columnsBetween({ headings, labels, sums }: Headed, roles: Roles): number[] {
  const taken = new Set([roles.customer, roles.segment, roles.period]);
  const isSum = (column: number): boolean =>
    sums.includes(column) || (labels[column] === undefined && namesSum(headings[column] ?? ""));
  const [a, b] = [roles.firstPeriod ?? 0, roles.lastPeriod ?? roles.firstPeriod ?? -1];
  const columns: number[] = [];
  for (let column = Math.min(a, b); column <= Math.max(a, b); column++)
    if (!taken.has(column) && !isSum(column)) columns.push(column);
  return columns;
}

function holdsData(block: Block, { frame }: Headed, column: number): boolean {
  for (let row = frame.first; row < frame.last; row++) if (!isBlank(block.cells[row]?.[column])) return true;
  return false;
}

/** What a column's heading says of its period: a date where it is one, else its text. */
const labelOf = ({ headings, labels }: Headed, column: number): unknown =>
  labels[column] ?? headings[column] ?? "";

const headingText = (cell: unknown, heading: string, run: PeriodRun, i: number): string =>
  isDate(cell) || heading === "" ? labelText(cell, run, i) : heading;

/** A label as the sheet says it; a date by its period. */
export function labelText(cell: unknown, { days, grain }: PeriodRun, i: number): string {
  const day = days[i];
  return isDate(cell) && day !== undefined ? periodName(day, grain) : textOf(cell);
}

/** 2024-03 for a month, 2024-03-04 for a day or week. */
export function periodName(day: Day, grain: Grain): string {
  if (grain === "week") return isoText(day);
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  return calendar.label(calendar.index(day));
}

function dateText(cell: unknown, host: Host): string | undefined {
  const day = isDate(cell) ? dayFrom(cell, host) : undefined;
  return typeof day === "number" ? isoText(day) : undefined;
}

import { type Day, isoText } from "../../calendar/days";
import { type Grain, periods } from "../../calendar/periods";
import { dayFrom } from "../../sheet/dates/dates";
import type { Host } from "../../sheet/host";
import { type Block, isBlank, isDate, textOf } from "../block";
import type { Detection, Roles } from "../layout/detect";
import { isTotalWord } from "../layout/headings";
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

/**
 * The columns from the first period to the last. Sums and columns with other roles are none of them; columns without
 * data after the last that has some are not filled in yet, and are left out.
 */
export function periodColumns(
  block: Block,
  detection: Pick<Detection, "frame" | "headings">,
  roles: Roles,
  host: Host,
  today: Day | undefined,
): PeriodColumns {
  const { frame, headings } = detection;
  const taken = new Set([roles.customer, roles.segment, roles.period]);
  const holds = (column: number): boolean => {
    for (let row = frame.first; row < frame.last; row++)
      if (!isBlank(block.cells[row]?.[column])) return true;
    return false;
  };
  const columns: number[] = [];
  const [from, to] = [roles.firstPeriod ?? 0, roles.lastPeriod ?? -1];
  for (let column = Math.min(from, to); column <= Math.max(from, to); column++)
    if (!taken.has(column) && !isSum(headings[column] ?? "")) columns.push(column);
  const blank = columns.filter((column) => !holds(column));
  while (columns.length > 0 && blank.includes(columns[columns.length - 1] as number)) columns.pop();
  const named = columns.filter((column) => !blank.includes(column) || !isBlank(headings[column]));
  const cells = named.map((column) => labelCell(block, detection, column));
  const run = periodRun(cells, host, today);
  return {
    columns: named,
    labels: cells.map((cell, i) => labelText(cell, run, i)),
    header: frame.header,
    run,
    others: named.filter((_, i) => run.days[i] === undefined),
    blank: blank
      .filter((column) => !isBlank(headings[column]))
      .map((column) => headingText(block, detection, column, host)),
  };
}

const isSum = (heading: string): boolean => isTotalWord(heading) || /total|合计|总计|小计/i.test(heading);

/** The heading as it stands in the sheet where that is a date, else as the table's headings have it (two rows may be one). */
function labelCell(
  block: Block,
  { frame, headings }: Pick<Detection, "frame" | "headings">,
  column: number,
): unknown {
  const cell = frame.header === undefined ? "" : block.cells[frame.header]?.[column];
  return isDate(cell) ? cell : (headings[column] ?? "");
}

/** A label as the sheet says it; a date by its period. */
export const labelText = (cell: unknown, { days, grain }: PeriodRun, i: number): string => {
  const day = days[i];
  return isDate(cell) && day !== undefined ? periodName(day, grain) : textOf(cell);
};

/** 2024-03 for a month, 2024-03-04 for a day or week. */
export function periodName(day: Day, grain: Grain): string {
  if (grain === "week") return isoText(day);
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  return calendar.label(calendar.index(day));
}

function headingText(
  block: Block,
  detection: Pick<Detection, "frame" | "headings">,
  column: number,
  host: Host,
): string {
  const cell = labelCell(block, detection, column);
  const day = isDate(cell) ? dayFrom(cell, host) : undefined;
  return typeof day === "number" ? isoText(day) : textOf(cell);
}

import { isHeaderRow } from "./headers";
import type { Host } from "./host";

/** Ranges of nothing but numbers and empty cells, read side by side; an empty cell is NaN. */
export interface PlainNumbers {
  readonly columns: readonly Float64Array[];
  /** Rows above the data: 1 where there is a header row. */
  readonly above: number;
}

/**
 * Reads columns that need no judgement: as many rows each, one cell a row, below a header row perhaps and above empty rows, and none
 * of them empty. Undefined for all else, also where a row between others is empty: that is for the reader of any cells.
 * Hot path: up to a million rows, read as they lie, without lists of cells.
 */
export function plainNumbers(args: readonly unknown[], host: Host): PlainNumbers | undefined {
  const ranges: (readonly unknown[])[] = [];
  for (const arg of args) if (Array.isArray(arg)) ranges.push(arg);
  const rows = ranges[0]?.length ?? 0;
  if (ranges.length < args.length || ranges.some((range) => range.length !== rows)) return undefined;
  let end = rows;
  while (end > 0 && ranges.every((range) => firstCell(range[end - 1]) === "")) end--;
  const due = ranges.map((range) => ({ kind: "number" as const, cell: firstCell(range[0]) }));
  const above = due.every(({ cell }) => typeof cell === "number") || !isHeaderRow(due, host) ? 0 : 1;
  const columns = ranges.map(() => new Float64Array(Math.max(0, end - above)));
  let mayBeBlank = true;
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Float64Array;
    const filled = fill(column, ranges[c] as readonly unknown[], above);
    if (filled === undefined || filled === 0) return undefined;
    if (filled === column.length) mayBeBlank = false;
  }
  return mayBeBlank ? undefined : { columns, above };
}

/** How many of the rows held numbers; undefined where one holds anything but a number or an empty cell. */
function fill(column: Float64Array, range: readonly unknown[], above: number): number | undefined {
  const rows = column.length;
  let filled = rows;
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    const row = range[i + above] as readonly unknown[] | null | undefined;
    if (row?.length !== 1) return undefined;
    const cell = row[0];
    if (typeof cell === "number") {
      // Adding 0 makes minus zero plain.
      column[i] = cell + 0;
      sum += cell;
    } else if (cell === "") {
      column[i] = Number.NaN;
      filled--;
    } else return undefined;
  }
  // One that is not finite makes the sum so; a sum that overflows is left to the other reader as well.
  return Number.isFinite(sum) ? filled : undefined;
}

/** The cell of a row of one; undefined for others. */
const firstCell = (row: unknown): unknown =>
  Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : undefined;

import { InputError } from "../words/input-error";
import type { Text } from "../words/text";
import { isBlank } from "./cells";

/** An argument as rows of cells. */
export type Grid = readonly (readonly unknown[])[];

/** A cell or a range as rows; a range of one cell may have come as that cell. Throws InputError "missing-argument". */
export function gridOf(arg: unknown, name: string): Grid {
  if (arg === undefined || arg === null) throw new InputError("missing-argument", { column: name });
  if (!Array.isArray(arg)) return [[arg]];
  const rows = rowsOf(arg);
  return rows.length === 0 ? [[""]] : rows;
}

/** A range as rows of cells; a list of bare cells is a column. Every row is there, even where the array has a hole. */
export const rowsOf = (range: readonly unknown[]): Grid =>
  Array.from(range, (row) => (Array.isArray(row) ? (row as unknown[]) : [row]));

/** Columns of a grid; a ragged one is as wide as its widest row. */
export function widthOf(grid: Grid): number {
  let width = 1;
  for (const row of grid) if (row.length > width) width = row.length;
  return width;
}

/** A range of one column, or of one row, as a list. Throws InputError "one-column". */
export function listOf(arg: unknown, name: string): unknown[] {
  const cells = cellsOfColumn(arg);
  if (cells !== undefined) return cells;
  const grid = gridOf(arg, name);
  const width = widthOf(grid);
  if (width === 1) return grid.map((row) => row[0]);
  if (grid.length === 1) return [...(grid[0] ?? [])];
  throw new InputError("one-column", { column: name, columns: width });
}

/** The cells of what plainly is a column, as nearly every range is, copied once; undefined for anything else. */
function cellsOfColumn(arg: unknown): unknown[] | undefined {
  if (!Array.isArray(arg) || arg.length === 0) return undefined;
  const cells: unknown[] = [];
  for (let i = 0; i < arg.length; i++) {
    const row: unknown = arg[i];
    if (!Array.isArray(row) || row.length !== 1) return undefined;
    cells.push(row[0]);
  }
  return cells;
}

/** A range that has a size, under the name its user knows. */
export interface Sized {
  readonly name: string;
  readonly rows: number;
  readonly columns?: number;
}

/** Ranges that are read row by row must have the same height (and, where given, width). Throws InputError naming the two that differ. */
export function mustMatch(ranges: readonly Sized[]): void {
  const first = ranges[0];
  if (first === undefined) return;
  for (const second of ranges) {
    if (second.rows === first.rows && second.columns === first.columns) continue;
    const withColumns = second.columns !== first.columns;
    throw new InputError("different-shapes", {
      first: first.name,
      firstSize: sizeText(first, withColumns),
      second: second.name,
      secondSize: sizeText(second, withColumns),
    });
  }
}

const sizeText = ({ rows, columns = 1 }: Sized, withColumns: boolean): Text => ({
  en: `${counted(rows, "row")}${withColumns ? ` by ${counted(columns, "column")}` : ""}`,
  zh: `${rows} 行${withColumns ? ` ${columns} 列` : ""}`,
});

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** How many rows are left when rows at the end that are blank in every list are trimmed. */
export const trimmedLength = (lists: readonly (readonly unknown[])[]): number =>
  trimmed(
    lists,
    (list) => list.length,
    (list, i) => list[i],
  );

/** The same for lists of any kind. */
export function trimmed<List>(
  lists: readonly List[],
  lengthOf: (list: List) => number,
  cellIn: (list: List, i: number) => unknown,
): number {
  let length = 0;
  for (const list of lists) {
    let end = lengthOf(list);
    while (end > length && isBlank(cellIn(list, end - 1))) end--;
    length = Math.max(length, end);
  }
  return length;
}

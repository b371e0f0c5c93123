import { InputError } from "../words/input-error";
import { isBlank } from "./cells";
import { listOf, trimmed, widthOf } from "./shapes";

/** A column of cells as Sheets hands it over, mostly rows of one cell: nothing is copied for a million of them. */
export interface CellColumn {
  readonly rows: readonly unknown[];
  /** What sentences call it. */
  readonly name: string;
}

/** A range of one column, or of one row, as a column. Throws InputError "missing-argument" or "one-column". */
export function columnOf(arg: unknown, name: string): CellColumn {
  const isColumn = Array.isArray(arg) && arg.length > 1 && Array.isArray(arg[0]) && arg[0].length === 1;
  return { rows: isColumn ? arg : listOf(arg, name).map((cell) => [cell]), name };
}

/** A row that holds one cell, as nearly all do. Hot loops look at it themselves: what the engine learns of one column's cells in a function that all share would slow down the next column's. */
export type OneCell = { readonly length?: number; readonly [0]?: unknown } | null | undefined;

/** The cell in a row of a column. A list of bare cells, and rows without a cell, are taken too. */
export const cellAt = ({ rows, name }: CellColumn, i: number): unknown => {
  const row = rows[i] as OneCell;
  return row?.length === 1 ? row[0] : cellInOddRow(row, rows, name);
};

function cellInOddRow(row: unknown, rows: readonly unknown[], name: string): unknown {
  if (!Array.isArray(row)) return row;
  if (row.length > 0)
    throw new InputError("one-column", {
      column: name,
      columns: widthOf(rows.filter((one) => Array.isArray(one)) as unknown[][]),
    });
  return undefined;
}

/** Whether no cell of a column holds anything. */
export function isBlankColumn(cells: CellColumn): boolean {
  for (let i = 0; i < cells.rows.length; i++) if (!isBlank(cellAt(cells, i))) return false;
  return true;
}

/** How many rows are left when rows at the end that are blank in every column are trimmed. */
export const trimmedRows = (columns: readonly CellColumn[]): number =>
  trimmed(columns, ({ rows }) => rows.length, cellAt);

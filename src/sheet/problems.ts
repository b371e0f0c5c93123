import type { ErrorCode } from "../words/errors";
import { InputError } from "../words/input-error";
import type { Facts, Text } from "../words/text";
import { isLoading, shown } from "./cells";

/** Why a cell cannot be read: what a reader of cells returns instead of a value. The caller knows where the cell stands. */
export interface CellProblem {
  readonly code: ErrorCode;
  readonly cell: unknown;
  readonly facts?: Facts;
}

export const isProblem = (reading: unknown): reading is CellProblem =>
  typeof reading === "object" && reading !== null;

/** The error of a cell: `dates, row 14: …`. Rows are counted in the range from 1; a single cell has no row. */
export const cellError = (
  problem: CellProblem,
  column: string,
  row?: number,
  sheetColumn?: number,
): InputError =>
  new InputError(problem.code === "error-cell" && isLoading(problem.cell) ? "loading-cell" : problem.code, {
    ...problem.facts,
    column,
    ...(row === undefined ? {} : { row }),
    cell: shown(problem.cell),
    where: whereText(column, row, sheetColumn),
  });

const whereText = (column: string, row?: number, sheetColumn?: number): Text => {
  if (row === undefined) return { en: column, zh: column };
  if (sheetColumn === undefined) return { en: `${column}, row ${row}`, zh: `${column} 第 ${row} 行` };
  return {
    en: `${column}, row ${row}, column ${sheetColumn}`,
    zh: `${column} 第 ${row} 行第 ${sheetColumn} 列`,
  };
};

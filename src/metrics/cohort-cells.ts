import type { LogOptions } from "../plan/options";
import type { CohortMatrix } from "./cohort-matrix";
import { at } from "./column";
import { wilson } from "./intervals";

/** A cohort's customers who were active in the cell. */
export const countIn = (matrix: CohortMatrix, row: number, column: number): number =>
  at(matrix.counts, row * matrix.columns.length + column);

/** What the count is divided by: the cohort's size (elapsed windows: those whose window is over), or the cell before. */
export function baseOf(
  matrix: CohortMatrix,
  row: number,
  column: number,
  reference: LogOptions["reference"] = "size",
): number {
  const cell = row * matrix.columns.length + column;
  const isShareOfSize = reference === "size" || (matrix.everyoneFirst && column === 0);
  return at(isShareOfSize ? matrix.eligible : matrix.preceding, cell);
}

/** A count over its base; undefined where the base is empty. */
export function rateIn(
  matrix: CohortMatrix,
  row: number,
  column: number,
  reference: LogOptions["reference"] = "size",
): number | undefined {
  const base = baseOf(matrix, row, column, reference);
  return base > 0 ? countIn(matrix, row, column) / base : undefined;
}

/** Wilson's limits of a cell's rate; undefined where the count is no part of its base. */
export const limitsIn = (
  matrix: CohortMatrix,
  row: number,
  column: number,
  confidence: number,
  reference: LogOptions["reference"] = "size",
) => wilson(countIn(matrix, row, column), baseOf(matrix, row, column, reference), confidence);

export const stateOf = (matrix: CohortMatrix, row: number, column: number): number =>
  matrix.states[row * matrix.columns.length + column] as number;

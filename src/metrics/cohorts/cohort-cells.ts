import type { LogOptions } from "../../plan/options";
import { wilson } from "../certainty/intervals";
import { at } from "../column";
import { type CohortMatrix, FUTURE } from "./cohort-matrix";

/** A cohort's customers who were active in the cell. */
export const countIn = (matrix: CohortMatrix, row: number, column: number): number =>
  at(matrix.counts, row * matrix.width + column);

/** What the count is divided by: the cohort's size (elapsed windows: those whose window is over), or the cell before. */
export function baseOf(
  matrix: CohortMatrix,
  row: number,
  column: number,
  reference: LogOptions["reference"] = "size",
): number {
  const cell = row * matrix.width + column;
  const isShareOfSize = reference === "size" || (matrix.everyoneFirst && column === 0);
  return at(isShareOfSize ? matrix.eligible : matrix.preceding, cell);
}

/**
 * Count and base of a rate. In column 0 everyone in the cohort is there, also while nobody's first elapsed window is over.
 */
function shareOf(
  matrix: CohortMatrix,
  row: number,
  column: number,
  reference: LogOptions["reference"],
): readonly [count: number, base: number] {
  const base = baseOf(matrix, row, column, reference);
  const size = at(matrix.sizes, row);
  return base === 0 && matrix.everyoneFirst && column === 0 && stateOf(matrix, row, column) !== FUTURE
    ? [size, size]
    : [countIn(matrix, row, column), base];
}

/** A count over its base; undefined where the base is empty. */
export function rateIn(
  matrix: CohortMatrix,
  row: number,
  column: number,
  reference: LogOptions["reference"] = "size",
): number | undefined {
  const [count, base] = shareOf(matrix, row, column, reference);
  return base > 0 ? count / base : undefined;
}

/** Wilson's limits of a cell's rate; undefined where the count is no part of its base. */
export const limitsIn = (
  matrix: CohortMatrix,
  row: number,
  column: number,
  confidence: number,
  reference: LogOptions["reference"] = "size",
) => wilson(...shareOf(matrix, row, column, reference), confidence);

export const stateOf = (matrix: CohortMatrix, row: number, column: number): number =>
  matrix.states[row * matrix.width + column] as number;

import type { LogOptions } from "../../plan/options";
import { baseOf, countIn, rateIn, stateOf } from "./cohort-cells";
import { type CohortMatrix, OVER } from "./cohort-matrix";

export type AverageMethod = Exclude<LogOptions["average"], "none">;

/** The plain mean; undefined of nothing. */
const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : mean(sorted.slice(middle - 1, middle + 1));
}

/**
 * The average of rates with their sizes, over the rows that have a rate. Pooled is Σ size × rate / Σ size: the plain
 * mean lets a cohort of 3 outvote a cohort of 3,000. Undefined where nothing is left to average.
 */
export function averageOf(
  method: AverageMethod,
  rows: readonly { readonly size: number; readonly rate: number }[],
): number | undefined {
  if (method === "pooled") {
    let kept = 0;
    let size = 0;
    for (const row of rows) {
      kept += row.size * row.rate;
      size += row.size;
    }
    return size > 0 ? kept / size : undefined;
  }
  const rates = rows.map((row) => row.rate);
  return method === "simple" ? mean(rates) : median(rates);
}

/** The average of a column over the cohorts whose cell is finished; pooled counts are added before they are divided. */
export function averageOfColumn(
  matrix: CohortMatrix,
  column: number,
  method: AverageMethod,
): number | undefined {
  let kept = 0;
  let base = 0;
  const rates: number[] = [];
  for (let row = 0; row < matrix.cohorts.length; row++) {
    const rate = rateIn(matrix, row, column);
    if (rate === undefined || stateOf(matrix, row, column) !== OVER) continue;
    kept += countIn(matrix, row, column);
    base += baseOf(matrix, row, column);
    rates.push(rate);
  }
  if (method === "pooled") return base > 0 ? kept / base : undefined;
  return method === "simple" ? mean(rates) : median(rates);
}

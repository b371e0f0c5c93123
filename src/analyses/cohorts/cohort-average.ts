import { type AverageMethod, averageOf } from "../../metrics/cohorts/averages";
import { InputError } from "../../words/input-error";

/** A row of a cohort table: its place in the range (from 1), its size, then its rates; undefined = blank. */
export interface SizedRates {
  readonly row: number;
  readonly values: readonly (number | string | undefined)[];
}

/**
 * The average of each column of rates, as wide as the widest row; undefined where nothing is left to average. A row
 * without a size has no weight in a pooled average, yet counts in the others. Throws where there is no average at all.
 */
export function averages(rows: readonly SizedRates[], method: AverageMethod): (number | undefined)[] {
  const width = rows.reduce((widest, { values }) => Math.max(widest, values.length - 1), 0);
  for (const { row, values } of rows)
    if (typeof values[0] === "number" && values[0] < 0)
      throw new InputError("negative-size", { argument: "sizes", row, cell: values[0] });
  const found = Array.from({ length: width }, (_, k) =>
    averageOf(
      method,
      rows.flatMap(({ values }) => {
        const rate = values[k + 1];
        const size = values[0] ?? (method === "pooled" ? undefined : 0);
        return typeof rate === "number" && typeof size === "number" ? [{ size, rate }] : [];
      }),
    ),
  );
  if (found.every((average) => average === undefined)) throw new InputError("nothing-to-average");
  return found;
}

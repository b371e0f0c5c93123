import { firstAfter } from "./cohorts/tally";
import { ABSENT, type RowTimes, type Visits } from "./visits";

/**
 * The share of the money moved below which a sum or a difference is nothing: 0.1 + 0.2 is not 0.3 in binary fractions,
 * and nobody bought 5e-17 more.
 */
export const ROUNDING = 1e-12;

/**
 * A column of sums of money. What rounding loses is kept beside each sum (Neumaier), so that neither the order of the
 * rows nor what was paid and given back leaves a trace. Three numbers a sum, side by side since they are used together:
 * the sum, what rounding lost, and the sum of the absolute values.
 */
export interface Sums {
  readonly parts: Float64Array;
}

export const noSums = (length: number): Sums => ({ parts: new Float64Array(3 * length) });

/** Adds to the sum at i. Part of hot paths. */
export function addSum({ parts }: Sums, i: number, value: number): void {
  const at = 3 * i;
  const before = parts[at] as number;
  const after = before + value;
  const size = Math.abs(value);
  parts[at] = after;
  parts[at + 1] =
    (parts[at + 1] as number) + (Math.abs(before) >= size ? before - after + value : value - after + before);
  parts[at + 2] = (parts[at + 2] as number) + size;
}

/** Adds another sum, with what rounding lost of it, to the sum at i. */
export function addSumOf(sums: Sums, i: number, other: Sums, j: number): void {
  addSum(sums, i, other.parts[3 * j] as number);
  addSum(sums, i, other.parts[3 * j + 1] as number);
}

/** Makes the sum at i nothing again. */
export const clearSum = ({ parts }: Sums, i: number): void => {
  parts.fill(0, 3 * i, 3 * i + 3);
};

/** Makes the sum at `to` what the one at `from` is. */
export const copySum = ({ parts }: Sums, from: number, to: number): void => {
  parts.copyWithin(3 * to, 3 * from, 3 * from + 3);
};

/** The sum at i, whatever rounding has left of it. */
export const plainSum = ({ parts }: Sums, i: number): number =>
  (parts[3 * i] as number) + (parts[3 * i + 1] as number);

/** The sum at i; exactly 0 where no more than rounding is left of what was moved, NaN where that is past the largest number. */
export function sumAt(sums: Sums, i: number): number {
  const most = moved(sums, i);
  if (!Number.isFinite(most)) return Number.NaN;
  const sum = plainSum(sums, i);
  return Math.abs(sum) <= ROUNDING * most ? 0 : sum;
}

const moved = ({ parts }: Sums, i: number): number => parts[3 * i + 2] as number;

/** Whether two sums of the same money differ by no more than their rounding. */
export const isSameSum = (sums: Sums, i: number, j: number): boolean =>
  Math.abs(sumAt(sums, i) - sumAt(sums, j)) <= ROUNDING * (moved(sums, i) + moved(sums, j));

/** The amounts of each visit, in the order of `visits.when`. Hot path: one pass over up to a million rows. */
export function sumsOfVisits(
  { starts, when: visited }: Visits,
  customer: Int32Array,
  { times, table, base }: RowTimes,
  amount: Float64Array,
): Sums {
  const sums = noSums(visited.length);
  // Logs mostly come in order of time: a customer's row is then in the visit of the one before, or in the next.
  const last = starts.slice();
  for (let i = 0; i < times.length; i++) {
    const c = customer[i] as number;
    const time = table === undefined ? (times[i] as number) : (table[(times[i] as number) - base] as number);
    if (c < 0 || time === ABSENT) continue;
    let visit = last[c] as number;
    if (visited[visit] !== time) {
      visit++;
      if (visited[visit] !== time || visit === starts[c + 1])
        visit = firstAfter(visited, starts[c] as number, starts[c + 1] as number, time - 1);
      last[c] = visit;
    }
    addSum(sums, visit, amount[i] as number);
  }
  return sums;
}

import { firstAfter } from "./cohorts/tally";
import { at } from "./column";
import { ABSENT, type Visits } from "./visits";

/**
 * The share of the money moved below which a sum or a difference is nothing: 0.1 + 0.2 is not 0.3 in binary fractions,
 * and nobody bought 5e-17 more.
 */
export const ROUNDING = 1e-12;

/**
 * A column of sums of money. What rounding loses is kept beside each sum (Neumaier), so that neither the order of the
 * rows nor what was paid and given back leaves a trace; `moved` is the sum of the absolute values.
 */
export interface Sums {
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly moved: Float64Array;
}

export const noSums = (length: number): Sums => ({
  high: new Float64Array(length),
  low: new Float64Array(length),
  moved: new Float64Array(length),
});

/** Adds to the sum at i. Part of hot paths. */
export function addSum({ high, low, moved }: Sums, i: number, value: number): void {
  const before = high[i] as number;
  const after = before + value;
  low[i] =
    (low[i] as number) +
    (Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before);
  high[i] = after;
  moved[i] = (moved[i] as number) + Math.abs(value);
}

/** Makes the sum at i nothing again. */
export function clearSum(sums: Sums, i: number): void {
  sums.high[i] = 0;
  sums.low[i] = 0;
  sums.moved[i] = 0;
}

/** The sum at i; exactly 0 where no more than rounding is left of what was moved, NaN where that is past the largest number. */
export function sumAt({ high, low, moved }: Sums, i: number): number {
  const most = moved[i] as number;
  if (!Number.isFinite(most)) return Number.NaN;
  const sum = (high[i] as number) + (low[i] as number);
  return Math.abs(sum) <= ROUNDING * most ? 0 : sum;
}

/** Whether two sums of the same money differ by no more than their rounding. */
export const isSameSum = (sums: Sums, i: number, j: number): boolean =>
  Math.abs(sumAt(sums, i) - sumAt(sums, j)) <=
  ROUNDING * ((sums.moved[i] as number) + (sums.moved[j] as number));

/** The amounts of each visit, in the order of `visits.when`. Hot path: one pass over up to a million rows. */
export function sumsOfVisits(
  { starts, when: visited }: Visits,
  customer: Int32Array,
  when: Int32Array,
  amount: Float64Array,
): Sums {
  const sums = noSums(visited.length);
  for (let i = 0; i < when.length; i++) {
    const c = at(customer, i);
    const time = at(when, i);
    if (c < 0 || time === ABSENT) continue;
    addSum(sums, firstAfter(visited, at(starts, c), at(starts, c + 1), time - 1), amount[i] as number);
  }
  return sums;
}

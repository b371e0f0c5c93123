/** How the money of all customers moved between two dates. start + joined + reactivation + expansion − contraction − churned = end. */
export interface RevenueMovements {
  readonly start: number;
  readonly joined: number;
  /** Of customers known before; undefined when nobody says who was known. */
  readonly reactivation: number | undefined;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
  readonly end: number;
}

/** Relative difference of two sums below which they are the same: 0.1 + 0.2 is not 0.3 in binary fractions, and no customer bought 5e-17 more. */
const SAME = 1e-12;

/** Whether two sums of the same money differ by no more than their rounding. */
export const isSameMoney = (one: number, other: number): boolean =>
  Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));

/**
 * Compares each customer's money before and now, both 0 or more, by customer number.
 * `known` (by customer number, 1 = known before) tells money that came back from new money; without it all of it is new.
 * Hot path: one pass over up to a million customers.
 */
export function revenueMovements(
  previous: Float64Array,
  current: Float64Array,
  known?: Uint8Array,
): RevenueMovements {
  let start = 0;
  let joined = 0;
  let reactivation = 0;
  let expansion = 0;
  let contraction = 0;
  let churned = 0;
  let end = 0;
  for (let i = 0; i < previous.length; i++) {
    const before = previous[i] as number;
    const now = current[i] as number;
    start += before;
    end += now;
    if (before === 0) {
      if (known !== undefined && known[i] === 1) reactivation += now;
      else joined += now;
    } else if (now === 0) churned += before;
    else if (!isSameMoney(before, now)) {
      if (now > before) expansion += now - before;
      else contraction += before - now;
    }
  }
  return {
    start,
    joined,
    reactivation: known && reactivation,
    expansion,
    contraction,
    churned,
    end,
  };
}

import { add, at } from "../column";
import { addSum, addSumOf, clearSum, noSums, plainSum } from "../sums";

/*
 * What stands in each period of a span, told as runs of periods: a run costs two steps however long it is, so that ten years
 * of days cost a customer no more than one month.
 */

/** Both ends included. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Counts the runs that cover each period. */
export interface CountTally {
  /** A run of the periods from ≤ p < until. */
  add(from: number, until: number): void;
  totals(): Int32Array;
}

export function countTally({ low, high }: Span): CountTally {
  const change = new Int32Array(high - low + 2);
  return {
    add: (from, until) => {
      if (until <= low || from > high || until <= from) return;
      add(change, Math.max(from, low) - low, 1);
      add(change, Math.min(until, high + 1) - low, -1);
    },
    totals: () => {
      const totals = new Int32Array(high - low + 1);
      let running = 0;
      for (let p = 0; p < totals.length; p++) {
        running += at(change, p);
        totals[p] = running;
      }
      return totals;
    },
  };
}

/** Adds up the amounts of the runs that cover each period. */
export interface SumTally {
  add(from: number, until: number, amount: number): void;
  totals(): Float64Array;
}

/**
 * An amount comes in and goes out again: plain numbers would leave crumbs of rounding behind. Sums keep what rounding loses, and where
 * no run is left the total is exactly 0.
 */
export function sumTally(span: Span): SumTally {
  const { low, high } = span;
  const runs = countTally(span);
  const change = noSums(high - low + 2);
  return {
    add: (from, until, amount) => {
      if (until <= low || from > high || until <= from || amount === 0) return;
      runs.add(from, until);
      addSum(change, Math.max(from, low) - low, amount);
      addSum(change, Math.min(until, high + 1) - low, -amount);
    },
    totals: () => {
      const covered = runs.totals();
      const totals = new Float64Array(covered.length);
      const running = noSums(1);
      for (let p = 0; p < totals.length; p++) {
        addSumOf(running, 0, change, p);
        if (covered[p] === 0) clearSum(running, 0);
        else totals[p] = plainSum(running, 0);
      }
      return totals;
    },
  };
}

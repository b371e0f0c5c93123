import { type Contracts, RUNNING } from "../../plan/contracts";
import { add, at } from "../column";
import type { Calendar } from "../log-periods";
import { presences } from "./presences";

/**
 * Who left when, told from day to day and not only from the ends of periods. Period p stands at `p − first`. Somebody leaves on
 * the first day without a contract after a day with one.
 */
export interface Leavings {
  /** How often somebody left: a customer who leaves, comes back and leaves again counts twice. */
  readonly left: Int32Array;
  /** Customers who left at least once, whether or not they were back at the end. */
  readonly leavers: Int32Array;
  /** Customers whose first day of all lies in the period, also if they left again within it. */
  readonly joined: Int32Array;
  /** Σ over the period's days of those who left that day ÷ those there the day before; NaN where nobody was there on any day. */
  readonly daily: Float64Array;
}

/** Hot path: a pass over the stretches, and one over the days. Every period from the first to that of the as-of day. */
export function leavings(
  contracts: Contracts,
  { periods: grid, asof, current }: Calendar,
  first: number,
): Leavings {
  const { customers, starts, from, until } = presences(contracts, asof);
  const length = Math.max(0, current - first + 1);
  const [left, leavers, joined] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
  const firstDay = grid.firstDay(first);
  const days = Math.max(0, asof - firstDay + 1);
  /** Those who left on each day, and the change in those there from the day before. */
  const gone = new Int32Array(days);
  const change = new Int32Array(days + 1);
  for (let c = 0; c < customers; c++) {
    let last = -1;
    for (let j = at(starts, c); j < at(starts, c + 1); j++) {
      add(change, at(from, j) - firstDay, 1);
      if (j === at(starts, c)) add(joined, grid.index(at(from, j)) - first, 1);
      if (at(until, j) === RUNNING) continue;
      add(change, at(until, j) - firstDay, -1);
      add(gone, at(until, j) - firstDay, 1);
      const period = grid.index(at(until, j)) - first;
      add(left, period, 1);
      if (period !== last) add(leavers, period, 1);
      last = period;
    }
  }
  return { left, leavers, joined, daily: dailySums(gone, change, firstDay, { grid, first, length }) };
}

function dailySums(
  gone: Int32Array,
  change: Int32Array,
  firstDay: number,
  { grid, first, length }: { grid: Calendar["periods"]; first: number; length: number },
): Float64Array {
  const sums = new Float64Array(length).fill(Number.NaN);
  let there = 0;
  let day = 0;
  for (let p = 0; p < length; p++) {
    const end = Math.min(gone.length, grid.lastDay(first + p) - firstDay + 1);
    let sum = 0;
    let watched = false;
    for (; day < end; day++) {
      if (there > 0) {
        watched = true;
        sum += at(gone, day) / there;
      }
      there += at(change, day);
    }
    if (watched) sums[p] = sum;
  }
  return sums;
}

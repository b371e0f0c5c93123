import type { EventLog } from "../../plan/log";
import { add, at } from "../column";
import { type Calendar, periodTimes } from "../log-periods";
import { visits } from "../visits";

/** The first and the last period in which each customer was active; customers without a row by the as-of day are left out. */
export interface ActiveSpans {
  readonly customer: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** How often customers came back after 1, 2 … periods: entry g counts the gaps of g. */
  readonly gaps: Int32Array;
}

/** A hot path: one pass over the periods in which each customer was active. */
export function activeSpans(log: EventLog, calendar: Calendar): ActiveSpans {
  const { starts, when } = visits(log.customers, log.customer, periodTimes(log, calendar));
  const customer = new Int32Array(log.customers);
  const first = new Int32Array(log.customers);
  const last = new Int32Array(log.customers);
  const gaps = new Int32Array(calendar.current - calendar.periods.index(log.firstDay) + 2);
  let count = 0;
  for (let c = 0; c < log.customers; c++) {
    const [begin, end] = [at(starts, c), at(starts, c + 1)];
    if (begin === end) continue;
    customer[count] = c;
    first[count] = at(when, begin);
    last[count++] = at(when, end - 1);
    for (let i = begin + 1; i < end; i++) add(gaps, at(when, i) - at(when, i - 1), 1);
  }
  return {
    customer: customer.subarray(0, count),
    first: first.subarray(0, count),
    last: last.subarray(0, count),
    gaps,
  };
}

/** The smallest gap that at least `share` of the gaps are not longer than; undefined without gaps. */
export function gapQuantile(gaps: Int32Array, share: number): number | undefined {
  const all = gaps.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  for (let gap = 0; gap < gaps.length; gap++) {
    sum += at(gaps, gap);
    if (all > 0 && sum >= share * all) return gap;
  }
  return undefined;
}

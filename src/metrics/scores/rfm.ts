import type { Day } from "../../calendar/days";
import type { EventLog } from "../../plan/log";
import { at } from "../column";
import { addSum, noSums, ROUNDING, sumAt } from "../sums";
import { quantileScores } from "./quantile-scores";

/** Customers with a row by the as-of day, in order of the first of these; entry i of every column is the same customer. */
export interface Rfm {
  /** Their numbers in the log. */
  readonly customer: Int32Array;
  readonly last: Int32Array;
  /** Days from the last row to the as-of day. */
  readonly recency: Float64Array;
  /** Rows. */
  readonly frequency: Float64Array;
  /** Sum of amounts; NaN past the largest number. */
  readonly monetary: Float64Array;
  /** Scores 1 … bins, the highest for the most recent, most frequent, largest. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/**
 * Recency, frequency and monetary value of each customer, and their scores by quantiles. Rows after `asof` are left out.
 * Hot path: one pass over up to a million rows, three typed sorts.
 */
export function rfm(log: EventLog, amount: Float64Array, asof: Day, bins: number): Rfm {
  const lastDay = new Int32Array(log.customers).fill(-0x80000000);
  const rows = new Int32Array(log.customers);
  const sums = noSums(log.customers);
  const customer = new Int32Array(log.customers);
  let count = 0;
  for (let i = 0; i < log.length; i++) {
    const day = log.day[i] as number;
    if (day > asof) continue;
    const c = log.customer[i] as number;
    if (day > (lastDay[c] as number)) lastDay[c] = day;
    if (rows[c] === 0) customer[count++] = c;
    rows[c] = (rows[c] as number) + 1;
    addSum(sums, c, amount[i] as number);
  }

  const present = customer.subarray(0, count);
  const last = present.map((c) => at(lastDay, c));
  const recency = new Float64Array(count).map((_, i) => asof - at(last, i));
  const frequency = new Float64Array(count).map((_, i) => at(rows, at(present, i)));
  const monetary = new Float64Array(count).map((_, i) => sumAt(sums, at(present, i)));
  return {
    customer: present,
    last,
    recency,
    frequency,
    monetary,
    // The longer ago, the lower.
    r: quantileScores(recency, bins).map((score) => bins + 1 - score),
    f: quantileScores(frequency, bins),
    m: quantileScores(monetary, bins, ROUNDING),
  };
}

import { type Contracts, RUNNING } from "../../plan/contracts";
import { add, at, take } from "../column";
import { ABSENT, rowsInOrderOfTime } from "../visits";

/**
 * When customers were there without a break: stretch j of customer c (`starts[c] ≤ j < starts[c + 1]`, in order of time) covers
 * the days `from[j] ≤ day < until[j]`. Contracts that overlap, or begin on the day another ends, make one stretch.
 */
export interface Presences {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly from: Int32Array;
  /** RUNNING where the customer is still there on the as-of day. */
  readonly until: Int32Array;
}

/** Contracts that start after the as-of day, or cover no day, are left out. Linear in contracts, customers and the span of days. */
export function presences(contracts: Contracts, asof: number): Presences {
  const { length, customers } = contracts;
  const when = new Int32Array(length).fill(ABSENT);
  const begins = new Int32Array(customers + 1);
  for (let i = 0; i < length; i++) {
    const start = at(contracts.start, i);
    if (start > asof || start === at(contracts.end, i)) continue;
    when[i] = start;
    add(begins, at(contracts.customer, i) + 1, 1);
  }
  for (let c = 0; c < customers; c++) add(begins, c + 1, at(begins, c));
  const next = begins.slice();
  const order = rowsInOrderOfTime(contracts.customer, when);
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++)
    sorted[take(next, at(contracts.customer, at(order, i)))] = at(order, i);
  return merged(contracts, asof, begins, sorted);
}

function merged(contracts: Contracts, asof: number, begins: Int32Array, sorted: Int32Array): Presences {
  const { customers } = contracts;
  const starts = new Int32Array(customers + 1);
  const from = new Int32Array(sorted.length);
  const until = new Int32Array(sorted.length);
  let length = 0;
  for (let c = 0; c < customers; c++) {
    starts[c] = length;
    for (let i = at(begins, c); i < at(begins, c + 1); i++) {
      const row = at(sorted, i);
      const start = at(contracts.start, row);
      const end = at(contracts.end, row) > asof ? RUNNING : at(contracts.end, row);
      if (length > at(starts, c) && start <= at(until, length - 1)) {
        until[length - 1] = Math.max(at(until, length - 1), end);
        continue;
      }
      from[length] = start;
      until[length] = end;
      length++;
    }
  }
  starts[customers] = length;
  return { customers, starts, from: from.subarray(0, length), until: until.subarray(0, length) };
}

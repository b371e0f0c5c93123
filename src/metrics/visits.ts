import { add, at, take } from "./column";

/** A row that does not count: after the as-of day, before a customer's start, or of somebody who is no customer. */
export const ABSENT = -2_147_483_648;

/**
 * When each customer was there: the distinct periods of customer c are `when[starts[c]] … when[starts[c + 1] − 1]`,
 * ascending, with the number of events in each.
 */
export interface Visits {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly when: Int32Array;
  readonly events: Int32Array;
}

/**
 * Groups rows by customer and period by counting, not comparing: linear in rows, customers and the span of periods.
 * Rows with a customer below 0 or a time of ABSENT do not count. A hot path: plain loops over typed arrays.
 */
export function visits(customers: number, customer: Int32Array, when: Int32Array): Visits {
  const byTime = rowsInOrderOfTime(customer, when);
  const starts = new Int32Array(customers + 1);
  for (let i = 0; i < byTime.length; i++) add(starts, at(customer, at(byTime, i)) + 1, 1);
  for (let c = 0; c < customers; c++) add(starts, c + 1, at(starts, c));
  const next = starts.slice();
  const sorted = new Int32Array(byTime.length);
  for (let i = 0; i < byTime.length; i++) {
    const row = at(byTime, i);
    sorted[take(next, at(customer, row))] = at(when, row);
  }
  return withRepeatsCounted(customers, starts, sorted);
}

/** The rows that count, in ascending order of time, as given where that is equal. */
export function rowsInOrderOfTime(customer: Int32Array, when: Int32Array): Int32Array {
  let low = 2_147_483_647;
  let high = ABSENT;
  let count = 0;
  for (let i = 0; i < when.length; i++) {
    if (!counts(customer, when, i)) continue;
    low = Math.min(low, at(when, i));
    high = Math.max(high, at(when, i));
    count++;
  }
  const order = new Int32Array(count);
  if (count === 0) return order;
  const next = new Int32Array(high - low + 2);
  for (let i = 0; i < when.length; i++) if (counts(customer, when, i)) add(next, at(when, i) - low + 1, 1);
  for (let p = 1; p < next.length; p++) add(next, p, at(next, p - 1));
  for (let i = 0; i < when.length; i++)
    if (counts(customer, when, i)) order[take(next, at(when, i) - low)] = i;
  return order;
}

const counts = (customer: Int32Array, when: Int32Array, i: number): boolean =>
  at(when, i) !== ABSENT && at(customer, i) >= 0;

/** Merges equal periods of a customer into one visit with a count; writes over `sorted`, which nobody else holds. */
function withRepeatsCounted(customers: number, begins: Int32Array, sorted: Int32Array): Visits {
  const starts = new Int32Array(customers + 1);
  const events = new Int32Array(sorted.length);
  let end = 0;
  for (let c = 0; c < customers; c++) {
    const begin = end;
    starts[c] = begin;
    for (let i = at(begins, c); i < at(begins, c + 1); i++) {
      if (end > begin && sorted[end - 1] === sorted[i]) add(events, end - 1, 1);
      else {
        sorted[end] = at(sorted, i);
        events[end++] = 1;
      }
    }
  }
  starts[customers] = end;
  return { customers, starts, when: sorted.subarray(0, end), events: events.subarray(0, end) };
}

/** The visits with at least `min` events. */
export function visitsOfAtLeast(min: number, all: Visits): Visits {
  if (min <= 1) return all;
  const { customers } = all;
  const starts = new Int32Array(customers + 1);
  const when = new Int32Array(all.when.length);
  const events = new Int32Array(all.when.length);
  let end = 0;
  for (let c = 0; c < customers; c++) {
    starts[c] = end;
    for (let i = at(all.starts, c); i < at(all.starts, c + 1); i++) {
      if (at(all.events, i) < min) continue;
      when[end] = at(all.when, i);
      events[end++] = at(all.events, i);
    }
  }
  starts[customers] = end;
  return { customers, starts, when: when.subarray(0, end), events: events.subarray(0, end) };
}

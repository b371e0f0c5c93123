import type { Day } from "../../calendar/days";
import type { EventLog } from "../../plan/log";
import type { PurchaseHistories } from "../../plan/purchases";
import { at } from "../column";
import { ABSENT, type Visits, visits } from "../visits";

/** Days in the units of time that the models of repeat purchases count in. */
export const unitDays = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;
export type TimeUnit = keyof typeof unitDays;

/** A row a customer, in order of first appearance among the rows that count. */
export interface CustomerSummary extends PurchaseHistories {
  /** The customer's number in the log. */
  readonly customer: Int32Array;
  /** Mean of the sums of the repeat days; NaN where there is none. Absent where the log has no amounts. */
  readonly value?: Float64Array;
}

/**
 * Repeat purchases of each customer by the end of `asof`: on how many days after the first, the time from the first day to the last,
 * the time from the first to `asof`, and what a repeat day brought on average. Rows after `asof` do not count, nor do customers
 * without others. A hot path: plain loops over typed arrays.
 */
export function customerSummary(log: EventLog, unit: TimeUnit, asof: Day): CustomerSummary {
  const when = asof >= log.lastDay ? log.day : log.day.map((day) => (day > asof ? ABSENT : day));
  const days = visits(log.customers, log.customer, when);
  const customer = inOrderOfAppearance(log, when);
  const spent = log.amount === undefined ? undefined : repeatSums(log.amount, log, when, days);

  const shown = customer.length;
  const length = unitDays[unit];
  const frequency = new Float64Array(shown);
  const recency = new Float64Array(shown);
  const age = new Float64Array(shown);
  for (let i = 0; i < shown; i++) {
    const begin = at(days.starts, at(customer, i));
    const end = at(days.starts, at(customer, i) + 1) - 1;
    frequency[i] = end - begin;
    recency[i] = (at(days.when, end) - at(days.when, begin)) / length;
    age[i] = (asof - at(days.when, begin)) / length;
  }
  if (spent === undefined) return { customer, frequency, recency, age };
  const value = frequency.map((repeats, i) =>
    repeats === 0 ? Number.NaN : (spent[at(customer, i)] as number) / repeats,
  );
  return { customer, frequency, recency, age, value };
}

/** Customers by their first row that counts: mostly the order of their numbers. */
function inOrderOfAppearance(log: EventLog, when: Int32Array): Int32Array {
  let next = 0;
  let i = 0;
  for (; i < log.length; i++) {
    const who = log.customer[i] as number;
    if (who < next || when[i] === ABSENT) continue;
    if (who > next) break;
    next++;
  }
  if (i === log.length) return new Int32Array(next).map((_, who) => who);
  const isSeen = new Uint8Array(log.customers);
  const order = new Int32Array(log.customers);
  let seen = 0;
  for (let i = 0; i < log.length; i++) {
    const who = at(log.customer, i);
    if (when[i] === ABSENT || isSeen[who] === 1) continue;
    isSeen[who] = 1;
    order[seen++] = who;
  }
  return order.subarray(0, seen);
}

/** What each customer spent after the first day, by the last day that counts. */
function repeatSums(amount: Float64Array, log: EventLog, when: Int32Array, days: Visits): Float64Array {
  const sums = new Float64Array(log.customers);
  const first = new Int32Array(log.customers);
  for (let who = 0; who < first.length; who++) first[who] = days.when[at(days.starts, who)] ?? ABSENT;
  for (let i = 0; i < log.length; i++) {
    const who = log.customer[i] as number;
    const day = when[i] as number;
    if (day !== ABSENT && day > (first[who] as number))
      sums[who] = (sums[who] as number) + (amount[i] as number);
  }
  return sums;
}

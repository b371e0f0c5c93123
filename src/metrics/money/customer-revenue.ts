import { firstDayOfMonth, monthIndex } from "../../calendar/days";
import type { AmountLog } from "../../plan/log";
import type { RevenueOptions } from "../../plan/revenue";
import { at } from "../column";
import { type Calendar, periodOfRows } from "../log-periods";
import { type Sums, sumAt, sumsOfVisits } from "../sums";
import { ABSENT, type Visits, visits } from "../visits";

/** What each customer paid in each period that counts as paid. */
export interface CustomerRevenue {
  /** A visit is a period in which the customer has a row that is measured, also with sum 0. */
  readonly paying: Visits;
  /** The money of each visit. */
  readonly sums: Sums;
  /** The period of each customer's first row of all; one after every period for customers without a row by the as-of day. */
  readonly first: Int32Array;
}

/** The sums of a log by customer and period, rows up to the as-of day. */
export function customerRevenue(
  log: AmountLog,
  calendar: Calendar,
  measure: RevenueOptions["measure"],
): CustomerRevenue {
  const when = periodOfRows(log, calendar);
  const first = firstPeriods(log, when);
  if (measure === "closing") keepClosingMonths(log, calendar, when);
  const paying = visits(log.customers, log.customer, when);
  return { paying, sums: sumsOfVisits(paying, log.customer, when, log.amount), first };
}

function firstPeriods(log: AmountLog, when: Int32Array): Int32Array {
  const first = new Int32Array(log.customers).fill(2_147_483_647);
  for (let i = 0; i < when.length; i++) {
    const c = at(log.customer, i);
    if (at(when, i) !== ABSENT && at(when, i) < at(first, c)) first[c] = at(when, i);
  }
  return first;
}

/** Rows outside the last calendar month of their period do not count. Each period's closing month is worked out once. */
function keepClosingMonths(log: AmountLog, { periods }: Calendar, when: Int32Array): void {
  const closing = new Map<number, number>();
  for (let i = 0; i < when.length; i++) {
    const period = at(when, i);
    if (period === ABSENT) continue;
    let firstDay = closing.get(period);
    if (firstDay === undefined) {
      firstDay = closingMonthStart(periods, period);
      closing.set(period, firstDay);
    }
    if (at(log.day, i) < firstDay) when[i] = ABSENT;
  }
}

/** The first day of a period's last calendar month. */
export const closingMonthStart = (periods: Calendar["periods"], period: number): number =>
  firstDayOfMonth(monthIndex(periods.lastDay(period)));

/** A customer's sum in a period, below 0. */
export interface NegativeSum {
  readonly customer: number;
  readonly period: number;
  readonly sum: number;
}

/** The first customer, by order of appearance, with a sum below 0, and the first such period. */
export function negativeSum({ paying, sums }: CustomerRevenue): NegativeSum | undefined {
  for (let c = 0; c < paying.customers; c++)
    for (let v = at(paying.starts, c); v < at(paying.starts, c + 1); v++) {
      const sum = sumAt(sums, v);
      if (sum < 0) return { customer: c, period: at(paying.when, v), sum };
    }
  return undefined;
}

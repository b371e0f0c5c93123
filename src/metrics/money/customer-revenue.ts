import { firstDayOfMonth, monthIndex } from "../../calendar/days";
import type { AmountLog } from "../../plan/log";
import type { RevenueOptions } from "../../plan/revenue";
import { at } from "../column";
import { type Calendar, periodOfRows, periodTimes } from "../log-periods";
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
  const times = periodTimes(log, calendar);
  const all = visits(log.customers, log.customer, times);
  if (measure !== "closing")
    return {
      paying: all,
      sums: sumsOfVisits(all, log.customer, times, log.amount),
      first: firstPeriods(all),
    };
  const closing = { times: closingMonths(log, calendar), base: 0 };
  const paying = visits(log.customers, log.customer, closing);
  return { paying, sums: sumsOfVisits(paying, log.customer, closing, log.amount), first: firstPeriods(all) };
}

const firstPeriods = ({ customers, starts, when }: Visits): Int32Array =>
  new Int32Array(customers).map((_, c) =>
    at(starts, c) === at(starts, c + 1) ? 2_147_483_647 : at(when, at(starts, c)),
  );

/** The period of each row, ABSENT outside its last calendar month. Each period's closing month is worked out once. */
function closingMonths(log: AmountLog, calendar: Calendar): Int32Array {
  const { periods } = calendar;
  const when = periodOfRows(log, calendar);
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
  return when;
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

import { at } from "../../metrics/column";
import { type CalendarOptions, calendarOf } from "../../metrics/log-periods";
import { contractSteps } from "../../metrics/money/contract-steps";
import { customerRevenue } from "../../metrics/money/customer-revenue";
import { isSameSum, noSums, type Sums, sumAt } from "../../metrics/sums";
import type { Contracts } from "../../plan/contracts";
import type { AmountLog } from "../../plan/log";

/** How a customer stands in a period of a table of subscriptions or of revenue, against the period before. */
export type MoneyStanding =
  | "start"
  | "new"
  | "retained"
  | "reactivated"
  | "lost"
  | "end"
  | "expansion"
  | "contraction";

/** Steps or visits of each customer in order of time; those of customer c are `starts[c]` … `starts[c + 1] − 1`. */
interface Timeline {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly when: Int32Array;
  readonly sums: Sums;
  /** The period of each customer's first day or row. */
  readonly first: Int32Array;
  /** The step or visit that holds in a period, between two places of a customer; −1 = not there. */
  readonly holds: (begin: number, end: number, period: number) => number;
  /** Sums below 0 count as 0. */
  readonly floor: boolean;
}

/** Customers by how they stand in the period so many after the one of the first day. */
export function subscribersIn(
  contracts: Contracts,
  options: CalendarOptions,
  after: number,
  standing: MoneyStanding,
): number[] {
  const calendar = calendarOf(options, contracts.lastDay);
  const { customers, starts, when, running, revenue, joined } = contractSteps(contracts, calendar);
  /** The last step up to the period, where contracts run in it. */
  const holds = (begin: number, end: number, period: number): number => {
    let step = -1;
    for (let s = begin; s < end && at(when, s) <= period; s++) step = s;
    return step >= 0 && at(running, step) > 0 ? step : -1;
  };
  const sums = revenue ?? noSums(when.length);
  const period = calendar.periods.index(contracts.firstDay) + after;
  return standingIn({ customers, starts, when, sums, first: joined, holds, floor: false }, period, standing);
}

/** The same of customers who pay in a log: there in a period = a row in it, whatever its amount. */
export function payersIn(
  log: AmountLog,
  options: CalendarOptions,
  after: number,
  standing: MoneyStanding,
): number[] {
  const calendar = calendarOf(options, log.lastDay);
  const { paying, sums, first } = customerRevenue(log, calendar, "sum");
  const { customers, starts, when } = paying;
  const holds = (begin: number, end: number, period: number): number => {
    for (let v = begin; v < end && at(when, v) <= period; v++) if (at(when, v) === period) return v;
    return -1;
  };
  const period = calendar.periods.index(log.firstDay) + after;
  return standingIn({ customers, starts, when, sums, first, holds, floor: true }, period, standing);
}

function standingIn(line: Timeline, period: number, standing: MoneyStanding): number[] {
  const found: number[] = [];
  for (let c = 0; c < line.customers; c++) {
    const [begin, end] = [at(line.starts, c), at(line.starts, c + 1)];
    const now = line.holds(begin, end, period);
    const before = line.holds(begin, end, period - 1);
    if (stands(line, c, now, before, period, standing)) found.push(c);
  }
  return found;
}

function stands(
  line: Timeline,
  customer: number,
  now: number,
  before: number,
  period: number,
  standing: MoneyStanding,
): boolean {
  const known = at(line.first, customer) < period;
  switch (standing) {
    case "start":
      return before >= 0;
    case "end":
      return now >= 0;
    case "new":
      return now >= 0 && before < 0 && !known;
    case "reactivated":
      return now >= 0 && before < 0 && known;
    case "lost":
      return now < 0 && before >= 0;
    case "retained":
      return now >= 0 && before >= 0;
    case "expansion":
      return now >= 0 && before >= 0 && change(line, now, before) > 0;
    case "contraction":
      return now >= 0 && before >= 0 && change(line, now, before) < 0;
  }
}

/** What a customer pays more; 0 where only rounding differs. */
function change({ sums, floor }: Timeline, now: number, before: number): number {
  const [is, was] = [sumAt(sums, now), sumAt(sums, before)];
  if (isSameSum(sums, now, before)) return 0;
  return floor ? Math.max(0, is) - Math.max(0, was) : is - was;
}

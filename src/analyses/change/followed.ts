import { addMonths, type Day } from "../../calendar/days";
import { type CohortGroups, cohortGroups } from "../../metrics/cohorts/cohort-groups";
import { calendarOf } from "../../metrics/log-periods";
import { visits } from "../../metrics/visits";
import { type Contracts, RUNNING } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";

export type Options = LogOptions & { readonly asof: Day };

/**
 * Customers from their joining on, and when they were still there: what groups are compared by. Member i is customer
 * `groups.customer[i]`, there in period 0; `reach[i]` is the last period that was over for the member, −1 where none was.
 */
export interface Followed {
  readonly groups: CohortGroups;
  readonly reach: Int32Array;
  /** Day of joining, a member. */
  readonly joined: Int32Array;
  /** The last day of joining from which period k is over by the as-of day. */
  readonly lastJoining: (k: number) => Day;
  /** First and last day on which period k of somebody who joined on a day is looked at. */
  readonly spanOf: (joined: Day, k: number) => readonly [Day, Day];
}

/** From a log: calendar periods, or elapsed windows where the options have them, from each customer's first event on. */
export function followedEvents(log: EventLog, options: Options): Followed {
  const groups = cohortGroups(log, { ...options, cohort: "first" });
  const { calendar } = groups;
  const { periods, lastOver, asof } = calendar;
  const open = groups.elapsed ? 0 : calendar.current - lastOver;
  const first = new Int32Array(log.customers).fill(RUNNING);
  for (let i = 0; i < log.length; i++) {
    const customer = log.customer[i] as number;
    if ((log.day[i] as number) < (first[customer] as number)) first[customer] = log.day[i] as number;
  }
  const { window } = options;
  return {
    groups,
    reach: Int32Array.from({ length: groups.length }, (_, i) => (groups.reach[i] as number) - open),
    joined: Int32Array.from(
      { length: groups.length },
      (_, i) => first[groups.customer[i] as number] as number,
    ),
    lastJoining: (k) => (window === undefined ? periods.lastDay(lastOver - k) : asof + 1 - (k + 1) * window),
    spanOf: (joined, k) => {
      if (window !== undefined) return [joined + k * window, joined + (k + 1) * window - 1];
      const period = periods.index(joined) + k;
      return [periods.firstDay(period), periods.lastDay(period)];
    },
  };
}

/** The day so many periods after another: calendar months keep the day of the month where there is one. */
function daysOn(day: Day, k: number, { grain, window }: Pick<LogOptions, "grain" | "window">): Day {
  if (window !== undefined) return day + k * window;
  switch (grain) {
    case "day":
      return day + k;
    case "week":
      return day + 7 * k;
    case "month":
      return addMonths(day, k);
    case "quarter":
      return addMonths(day, 3 * k);
    case "year":
      return addMonths(day, 12 * k);
  }
}

/**
 * From contracts: there in period k = a contract covers the day k periods after the first start. Followed through period
 * `most` at most. The first and last such day of a contract are found by halving, so long contracts cost no more.
 */
export function followedContracts(contracts: Contracts, options: Options, most: number): Followed {
  const calendar = calendarOf(options, contracts.lastDay);
  const { asof } = calendar;
  const first = new Int32Array(contracts.customers).fill(RUNNING);
  for (let i = 0; i < contracts.length; i++) {
    const start = contracts.start[i] as number;
    const customer = contracts.customer[i] as number;
    if (start > asof || start === contracts.end[i]) continue;
    if (start < (first[customer] as number)) first[customer] = start;
  }
  /** The last k up to `most` whose day is not after a day. */
  const lastBy = (since: Day, day: Day): number => {
    let low = -1;
    let high = most;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (daysOn(since, middle, options) <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const customer: number[] = [];
  for (let c = 0; c < contracts.customers; c++) if (first[c] !== RUNNING) customer.push(c);
  const reach = Int32Array.from(customer, (c) => lastBy(first[c] as number, asof));
  const who: number[] = [];
  const when: number[] = [];
  for (let i = 0; i < contracts.length; i++) {
    const c = contracts.customer[i] as number;
    const since = first[c] as number;
    const start = contracts.start[i] as number;
    const end = contracts.end[i] as number;
    if (start > asof || start === end) continue;
    const last = lastBy(since, Math.min(end - 1, asof));
    for (let k = Math.max(1, lastBy(since, start - 1) + 1); k <= last; k++) {
      who.push(c);
      when.push(k);
    }
  }
  const joined = Int32Array.from(customer, (c) => first[c] as number);
  return {
    groups: {
      calendar,
      length: customer.length,
      customer: Int32Array.from(customer),
      cohort: joined.map((day) => calendar.periods.index(day)),
      origin: new Int32Array(customer.length),
      reach,
      back: visits(contracts.customers, Int32Array.from(who), Int32Array.from(when)),
      returned: { times: new Int32Array(0), base: 0 },
      elapsed: true,
    },
    reach,
    joined,
    lastJoining: (k) => lastJoiningBy(asof, k, options),
    spanOf: (day, k) => [daysOn(day, k, options), daysOn(day, k, options)],
  };
}

/** The last day from which k periods on is not after a day; months' ends fall together, so it is looked for from the far side. */
function lastJoiningBy(asof: Day, k: number, options: Options): Day {
  let day = daysOn(asof, -k, options);
  while (daysOn(day + 1, k, options) <= asof) day++;
  while (daysOn(day, k, options) > asof) day--;
  return day;
}

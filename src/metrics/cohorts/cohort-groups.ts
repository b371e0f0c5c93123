import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { type Calendar, type CalendarOptions, calendarOf, periodTimes } from "../log-periods";
import { type RowTimes, type Visits, visits } from "../visits";
import { type ElapsedWindows, elapsedWindows } from "./elapsed";

export type GroupOptions = CalendarOptions & Pick<LogOptions, "cohort" | "window" | "min">;

/**
 * Who belongs to which cohort, and when they were back: what cohort tables, curves and day-N rates are counted from.
 * Membership i: customer `customer[i]` in the cohort of period `cohort[i]`, sorted by customer, then by cohort.
 */
export interface CohortGroups {
  readonly calendar: Calendar;
  readonly length: number;
  readonly customer: Int32Array;
  readonly cohort: Int32Array;
  /** The period or window that is number 0 for the member. */
  readonly origin: Int32Array;
  /** The last period of the data, or the last elapsed window that is over, counted from the member's origin; −1: none. */
  readonly reach: Int32Array;
  readonly back: Visits;
  /** The period or window of each event that counts as coming back; ABSENT for those that do not count. */
  readonly returned: RowTimes;
  readonly elapsed: boolean;
}

/**
 * Groups customers by their first period (or by each period they start in), with their visits afterwards.
 * `returns` holds the events that count as coming back where they are others than the start events; its customers
 * are numbered as in `log`, −1 for those who are not in it.
 */
export function cohortGroups(log: EventLog, options: GroupOptions, returns: EventLog = log): CohortGroups {
  const calendar = calendarOf(options, Math.max(log.lastDay, returns.lastDay));
  const periods = periodTimes(log, calendar);
  const starts = visits(log.customers, log.customer, periods);
  if (options.window !== undefined) {
    const windows = elapsedWindows(options.window, [log, returns], calendar.asof, options.asof !== undefined);
    const returned = windows.windowOfRows(returns);
    const back = visits(log.customers, returns.customer, returned, options.min);
    // Time runs from the first start event, so a customer is in one cohort also with cohort=recurring.
    return {
      ...memberships(starts, "first", calendar, windows),
      calendar,
      back,
      returned: { times: returned, base: 0 },
      elapsed: true,
    };
  }
  const returned = returns === log ? periods : periodTimes(returns, calendar);
  const back =
    returns === log && options.min <= 1
      ? starts
      : visits(log.customers, returns.customer, returned, options.min);
  return {
    ...memberships(starts, options.cohort, calendar),
    calendar,
    back,
    returned,
    elapsed: false,
  };
}

function memberships(
  starts: Visits,
  kind: LogOptions["cohort"],
  calendar: Calendar,
  windows?: ElapsedWindows,
): Pick<CohortGroups, "length" | "customer" | "cohort" | "origin" | "reach"> {
  const most = kind === "first" ? starts.customers : starts.when.length;
  const customer = new Int32Array(most);
  const cohort = new Int32Array(most);
  const origin = new Int32Array(most);
  const reach = new Int32Array(most);
  let length = 0;
  for (let c = 0; c < starts.customers; c++) {
    const begin = starts.starts[c] as number;
    const next = starts.starts[c + 1] as number;
    const end = kind === "first" ? Math.min(begin + 1, next) : next;
    for (let i = begin; i < end; i++) {
      const period = starts.when[i] as number;
      customer[length] = c;
      cohort[length] = period;
      origin[length] = windows === undefined ? period : 0;
      reach[length++] = windows === undefined ? calendar.current - period : (windows.lastOver[c] as number);
    }
  }
  return { length, customer, cohort, origin, reach };
}

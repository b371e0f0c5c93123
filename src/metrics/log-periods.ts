import { type Periods, periods } from "../calendar/periods";
import type { EventLog } from "../plan/log";
import type { LogOptions } from "../plan/options";
import { ABSENT, type RowTimes } from "./visits";

/** The calendar of a question: its periods, the as-of day, and which of them are over by then. */
export interface Calendar {
  readonly periods: Periods;
  readonly asof: number;
  /** The period that holds the as-of day. */
  readonly current: number;
  /** The last period that is over by the as-of day: the current one or the one before. */
  readonly lastOver: number;
}

export type CalendarOptions = Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">;

/** The as-of day defaults to the last day in the data: no clock is asked. */
export function calendarOf(options: CalendarOptions, lastDay: number): Calendar {
  const grid = periods(options);
  const asof = options.asof ?? lastDay;
  const current = grid.index(asof);
  return { periods: grid, asof, current, lastOver: grid.lastDay(current) <= asof ? current : current - 1 };
}

/** The calendar period of each row; ABSENT for rows after the as-of day. */
export function periodOfRows(log: EventLog, calendar: Calendar): Int32Array {
  const { times, table, base } = periodTimes(log, calendar);
  return table === undefined ? times : times.map((day) => table[day - base] as number);
}

/** A table of days is made where it is no longer than this: calendar arithmetic costs more than a look-up. */
const DAYS_A_ROW = 4;
const FEW_DAYS = 4000;

/** The same, not written out. */
export function periodTimes(
  { day, firstDay, lastDay }: Pick<EventLog, "day" | "firstDay" | "lastDay">,
  { periods: grid, asof }: Calendar,
): RowTimes {
  const days = lastDay - firstDay + 1;
  if (days > DAYS_A_ROW * day.length + FEW_DAYS)
    return { times: day.map((one) => (one > asof ? ABSENT : grid.index(one))), base: 0 };
  const table = new Int32Array(days).fill(ABSENT);
  const end = Math.min(days, asof - firstDay + 1);
  // A period at a time.
  for (let i = 0; i < end; ) {
    const period = grid.index(firstDay + i);
    const next = Math.min(end, grid.lastDay(period) - firstDay + 1);
    table.fill(period, i, next);
    i = next;
  }
  return { times: day, table, base: firstDay };
}

/** The periods whose first day lies in from … to, as far as these are given. */
export function spanOfPeriods(
  options: Pick<LogOptions, "from" | "to">,
  grid: Periods,
  first: number,
  last: number,
): { readonly low: number; readonly high: number } {
  const { from, to } = options;
  const low =
    from === undefined ? first : grid.index(from) + (grid.firstDay(grid.index(from)) < from ? 1 : 0);
  return { low, high: to === undefined ? last : grid.index(to) };
}

/**
 * The rows of a table with a row a period: from the first day, or the period from which `from` allows, to the as-of day or
 * `to`; `first` is the period of the first day.
 */
export function rowSpan(
  { firstDay, lastDay }: Pick<EventLog, "firstDay" | "lastDay">,
  options: CalendarOptions & Pick<LogOptions, "from" | "to">,
) {
  const calendar = calendarOf(options, lastDay);
  const first = calendar.periods.index(firstDay);
  const { low, high } = spanOfPeriods(options, calendar.periods, first, calendar.current);
  return { calendar, first, low: Math.max(low, first), high: Math.min(high, calendar.current) };
}

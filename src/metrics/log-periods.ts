import { type Periods, periods } from "../calendar/periods";
import type { EventLog } from "../plan/log";
import type { LogOptions } from "../plan/options";
import { ABSENT } from "./visits";

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
  const when = new Int32Array(log.length);
  const { asof } = calendar;
  const periodOf = periodOfDay(log, calendar);
  for (let i = 0; i < log.length; i++) {
    const day = log.day[i] as number;
    when[i] = day > asof ? ABSENT : periodOf(day);
  }
  return when;
}

/** Each day's period is worked out once where the rows outnumber the days: calendar arithmetic costs more than a look-up. */
function periodOfDay(log: EventLog, { periods: grid }: Calendar): (day: number) => number {
  const days = log.lastDay - log.firstDay + 1;
  if (days > log.length) return grid.index;
  const ofDay = new Int32Array(days);
  for (let i = 0; i < days; i++) ofDay[i] = grid.index(log.firstDay + i);
  return (day) => ofDay[day - log.firstDay] as number;
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

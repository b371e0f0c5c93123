import { calendarOf, periodOfRows } from "../../metrics/log-periods";
import { ABSENT } from "../../metrics/visits";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";

/** How a customer stands in a period of a lifecycle table. */
export type Standing = "start" | "new" | "retained" | "reactivated" | "lost" | "end";

/** Those who stand so in a period, counted from the log's first one. One pass over the events. */
export function standingIn(
  log: EventLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">,
  at: number,
  standing: Standing,
): number[] {
  const calendar = calendarOf(options, log.lastDay);
  const period = calendar.periods.index(log.firstDay) + at;
  const when = periodOfRows(log, calendar);
  const now = new Uint8Array(log.customers);
  const before = new Uint8Array(log.customers);
  const ever = new Uint8Array(log.customers);
  for (let i = 0; i < log.length; i++) {
    const customer = log.customer[i] as number;
    const of = when[i] as number;
    if (of === ABSENT || of > period) continue;
    if (of === period) now[customer] = 1;
    else ever[customer] = 1;
    if (of === period - 1) before[customer] = 1;
  }
  const is = (flags: Uint8Array, customer: number): boolean => flags[customer] === 1;
  const stands: Readonly<Record<Standing, (customer: number) => boolean>> = {
    start: (c) => is(before, c),
    new: (c) => is(now, c) && !is(ever, c),
    retained: (c) => is(now, c) && is(before, c),
    reactivated: (c) => is(now, c) && is(ever, c) && !is(before, c),
    lost: (c) => is(before, c) && !is(now, c),
    end: (c) => is(now, c),
  };
  const found: number[] = [];
  for (let customer = 0; customer < log.customers; customer++)
    if (stands[standing](customer)) found.push(customer);
  return found;
}

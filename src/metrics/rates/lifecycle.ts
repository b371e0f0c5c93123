import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { add, at } from "../column";
import { type Calendar, type CalendarOptions, periodTimes, rowSpan } from "../log-periods";
import { visits } from "../visits";

/**
 * One period: start = active in the period before, new = first ever active in this one, reactivated = back after a
 * gap, lost = active in the period before only. Start − Lost + New + Reactivated = End.
 */
interface LifecycleRow {
  /** Period number; `calendar.periods` names it. */
  readonly period: number;
  readonly start: number;
  readonly new: number;
  readonly retained: number;
  readonly reactivated: number;
  readonly lost: number;
  readonly end: number;
  /** Retained / start and lost / start; undefined when nobody was there at the start. */
  readonly retention: number | undefined;
  readonly churn: number | undefined;
  /** Whether the period is over by the as-of day. */
  readonly over: boolean;
}

export type LifecycleOptions = CalendarOptions & Pick<LogOptions, "from" | "to">;

export interface Lifecycle {
  readonly rows: readonly LifecycleRow[];
  readonly calendar: Calendar;
}

/** Every calendar period of the span has a row, also one with nobody; all are computed on all the data. */
export function lifecycle(log: EventLog, options: LifecycleOptions): Lifecycle {
  const { calendar, first, low, high } = rowSpan(log, options);
  const length = Math.max(0, calendar.current - first + 1);
  const joined = new Int32Array(length);
  const retained = new Int32Array(length);
  const reactivated = new Int32Array(length);
  const active = visits(log.customers, log.customer, periodTimes(log, calendar));
  for (let c = 0; c < log.customers; c++) {
    const begin = at(active.starts, c);
    for (let v = begin; v < at(active.starts, c + 1); v++) {
      const period = at(active.when, v) - first;
      if (v === begin) add(joined, period, 1);
      else if (at(active.when, v - 1) - first === period - 1) add(retained, period, 1);
      else add(reactivated, period, 1);
    }
  }
  const rows: LifecycleRow[] = [];
  let start = 0;
  for (let p = 0; p < length; p++) {
    const stayed = at(retained, p);
    const end = at(joined, p) + stayed + at(reactivated, p);
    if (first + p >= low && first + p <= high)
      rows.push({
        period: first + p,
        start,
        new: at(joined, p),
        retained: stayed,
        reactivated: at(reactivated, p),
        lost: start - stayed,
        end,
        retention: start > 0 ? stayed / start : undefined,
        churn: start > 0 ? (start - stayed) / start : undefined,
        over: first + p <= calendar.lastOver,
      });
    start = end;
  }
  return { rows, calendar };
}

import type { Periods } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";

/** Distinct customers active in each period up to a day, counted straight from the log: what a table is checked against. */
export function activesByPeriod(log: EventLog, periods: Periods, asof: number): Map<number, number> {
  // A day's period is looked up once; a pair of customer and period is one number, and numbers sort fast.
  const ofDay = Array.from({ length: Math.max(0, log.lastDay - log.firstDay + 1) }, (_, i) =>
    periods.index(log.firstDay + i),
  );
  const first = ofDay[0] ?? 0;
  const pairs = new Float64Array(log.length);
  let counted = 0;
  for (let event = 0; event < log.length; event++) {
    const day = log.day[event] as number;
    if (day <= asof)
      pairs[counted++] =
        ((ofDay[day - log.firstDay] as number) - first) * log.customers + (log.customer[event] as number);
  }
  const sorted = pairs.subarray(0, counted).sort();
  const actives = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    const period = first + Math.floor((sorted[i] as number) / log.customers);
    actives.set(period, (actives.get(period) ?? 0) + 1);
  }
  return actives;
}

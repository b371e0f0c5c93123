import type { Periods } from "../calendar/periods";
import type { EventLog } from "../plan/log";

/** Distinct customers active in each period up to a day, counted straight from the log: what a table is checked against. */
export function activesByPeriod(log: EventLog, periods: Periods, asof: number): Map<number, number> {
  const seen = new Map<number, Set<number>>();
  for (let event = 0; event < log.length; event++) {
    const day = log.day[event] as number;
    if (day > asof) continue;
    const period = periods.index(day);
    const customers = seen.get(period) ?? new Set<number>();
    customers.add(log.customer[event] as number);
    seen.set(period, customers);
  }
  return new Map([...seen].map(([period, customers]) => [period, customers.size]));
}

import type { EventLog } from "../../plan/log";
import { at } from "../column";
import { visits } from "../visits";

/**
 * Distinct customers of the last `short` days, averaged over the last `long` days up to `asof`, over the distinct
 * customers of the last `long` days; whole numbers of days, 1 ≤ short ≤ long. Undefined where nobody was active in them.
 */
export function stickiness(
  log: EventLog,
  short: number,
  long: number,
  asof: number = log.lastDay,
): number | undefined {
  const active = visits(log.customers, log.customer, log.day);
  const begin = asof - long + 1;
  let customers = 0;
  let customerDays = 0;
  for (let c = 0; c < active.customers; c++) {
    let isThere = false;
    // A customer counts on the day of a visit and the short − 1 days after it; `covered` is the last day counted.
    let covered = begin - 1;
    for (let v = at(active.starts, c); v < at(active.starts, c + 1) && at(active.when, v) <= asof; v++) {
      const day = at(active.when, v);
      if (day >= begin) isThere = true;
      const last = Math.min(day + short - 1, asof);
      customerDays += Math.max(0, last - Math.max(day - 1, covered));
      covered = Math.max(covered, last);
    }
    if (isThere) customers++;
  }
  return customers > 0 ? customerDays / (long * customers) : undefined;
}

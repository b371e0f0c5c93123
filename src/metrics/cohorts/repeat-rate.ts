import type { EventLog } from "../../plan/log";
import { at } from "../column";
import { visits } from "../visits";

/** Customers who were observed long enough, and those of them with a second active day in time. */
export interface Repeaters {
  readonly eligible: number;
  readonly repeated: number;
}

/** Customers with at least two active days; with `within`, the second no later than so many days after the first. */
export function repeaters(log: EventLog, within?: number): Repeaters {
  const active = visits(log.customers, log.customer, log.day);
  let eligible = 0;
  let repeated = 0;
  for (let c = 0; c < log.customers; c++) {
    const begin = at(active.starts, c);
    const end = at(active.starts, c + 1);
    if (begin === end) continue;
    const first = at(active.when, begin);
    if (within !== undefined && first + within > log.lastDay) continue;
    eligible++;
    if (end > begin + 1 && (within === undefined || at(active.when, begin + 1) - first <= within)) repeated++;
  }
  return { eligible, repeated };
}

import type { EventLog } from "../../plan/log";

/**
 * A second log with its customers numbered as in the first, −1 for those who are not in it. `key` says which ids are
 * the same customer (case=ignore).
 */
export function withCustomersOf(first: EventLog, second: EventLog, key: (id: string) => string): EventLog {
  const numbers = new Map<string, number>();
  for (let c = 0; c < first.ids.length; c++) numbers.set(key(first.ids[c] as string), c);
  const renumbered = Int32Array.from(second.ids, (id) => numbers.get(key(id)) ?? -1);
  return {
    ...second,
    customers: first.customers,
    ids: first.ids,
    customer: second.customer.map((c) => renumbered[c] as number),
  };
}

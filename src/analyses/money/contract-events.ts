import { periods } from "../../calendar/periods";
import { at } from "../../metrics/column";
import { type Presences, presences } from "../../metrics/money/presences";
import { type Contracts, RUNNING } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { mustNotCoverTooMany } from "./covered";

type Options = Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "window"> & { readonly asof: number };

/**
 * A list of contracts as a log of events, so that cohorts count a customer in every period of which a contract covers a day: an
 * event on the first day of each stretch without a break and on the first day of every period (with elapsed windows: also of
 * every window from the customer's first start) it reaches by the as-of day. Customers keep their numbers.
 */
export function contractEvents(contracts: Contracts, options: Options): EventLog {
  const present = presences(contracts, options.asof);
  const count = walk(present, options, () => undefined);
  mustNotCoverTooMany(count, options.grain);
  const customer = new Int32Array(count);
  const day = new Int32Array(count);
  let [next, firstDay, lastDay] = [0, RUNNING, -RUNNING];
  walk(present, options, (who, when) => {
    customer[next] = who;
    day[next++] = when;
    firstDay = Math.min(firstDay, when);
    lastDay = Math.max(lastDay, when);
  });
  const { customers, ids } = contracts;
  return { length: count, customers, ids, customer, day, firstDay, lastDay };
}

/** Visits each event and counts them; a day that begins both a period and a window is one event or two, which is the same. */
function walk(
  { customers, starts, from, until }: Presences,
  options: Options,
  visit: (customer: number, day: number) => void,
): number {
  const grid = periods(options);
  const { asof, window } = options;
  let count = 0;
  const tell = (customer: number, day: number): void => {
    visit(customer, day);
    count++;
  };
  for (let c = 0; c < customers; c++) {
    const joined = at(from, at(starts, c));
    for (let j = at(starts, c); j < at(starts, c + 1); j++) {
      const start = at(from, j);
      const end = Math.min(at(until, j), asof + 1);
      tell(c, start);
      const last = grid.index(end - 1);
      for (let period = grid.index(start) + 1; period <= last; period++) tell(c, grid.firstDay(period));
      if (window === undefined) continue;
      const into = Math.floor((start - joined) / window) + 1;
      for (let day = joined + into * window; day < end; day += window) tell(c, day);
    }
  }
  return count;
}

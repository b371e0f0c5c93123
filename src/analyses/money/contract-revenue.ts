import { at } from "../../metrics/column";
import { calendarOf } from "../../metrics/log-periods";
import { contractSteps } from "../../metrics/money/contract-steps";
import { noSums, sumAt } from "../../metrics/sums";
import { type Contracts, RUNNING } from "../../plan/contracts";
import type { AmountLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { mustNotCoverTooMany } from "./covered";

type Options = Pick<LogOptions, "grain" | "weekstart" | "fiscal"> & { readonly asof: number };

/**
 * The recurring revenue of a list of contracts as a log: an event a customer and period at whose end it is there, on the period's last
 * day (the as-of day in the unfinished one), with what its contracts come to then. Empty where nobody is there at any end.
 */
export function contractRevenueLog(contracts: Contracts, options: Options): AmountLog {
  const calendar = calendarOf(options, contracts.lastDay);
  const { starts, when, running, revenue } = contractSteps(contracts, calendar);
  const sums = revenue ?? noSums(when.length);
  const endOf = (step: number, customer: number): number =>
    step + 1 < at(starts, customer + 1) ? at(when, step + 1) : calendar.current + 1;
  let count = 0;
  for (let c = 0; c < contracts.customers; c++)
    for (let step = at(starts, c); step < at(starts, c + 1); step++)
      if (at(running, step) > 0) count += Math.max(0, endOf(step, c) - at(when, step));
  mustNotCoverTooMany(count, options.grain);
  const customer = new Int32Array(count);
  const day = new Int32Array(count);
  const amount = new Float64Array(count);
  let [next, firstDay, lastDay] = [0, RUNNING, -RUNNING];
  for (let c = 0; c < contracts.customers; c++)
    for (let step = at(starts, c); step < at(starts, c + 1); step++) {
      if (at(running, step) === 0) continue;
      const sum = sumAt(sums, step);
      for (let period = at(when, step); period < endOf(step, c); period++) {
        const end = Math.min(calendar.periods.lastDay(period), options.asof);
        customer[next] = c;
        day[next] = end;
        amount[next++] = sum;
        firstDay = Math.min(firstDay, end);
        lastDay = Math.max(lastDay, end);
      }
    }
  const { customers, ids } = contracts;
  return { length: count, customers, ids, customer, day, amount, firstDay, lastDay };
}

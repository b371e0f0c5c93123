import { add, at, take } from "../column";
import { sumAt } from "../sums";
import type { ContractSteps } from "./contract-steps";
import { sumTally } from "./range-tally";

/** Customers first there at the end of the same period, and what their contracts come to at the end of it and of each later one. */
export interface ContractCohort {
  readonly period: number;
  readonly size: number;
  /** At k = 0 that of the period itself, up to the last period. */
  readonly revenue: Float64Array;
}

/** In order of time; periods in which nobody is there for the first time have none. Costs the changes of contracts, not the periods. */
export function contractCohorts(steps: ContractSteps, first: number, last: number): ContractCohort[] {
  const { customers, starts, when, running, revenue } = steps;
  const firstStep = new Int32Array(customers).fill(-1);
  const begins = new Int32Array(last - first + 2);
  for (let c = 0; c < customers; c++)
    for (let step = at(starts, c); step < at(starts, c + 1); step++) {
      if (at(running, step) === 0) continue;
      firstStep[c] = step;
      add(begins, at(when, step) - first + 1, 1);
      break;
    }
  for (let p = 1; p < begins.length; p++) add(begins, p, at(begins, p - 1));
  const next = begins.slice();
  const members = new Int32Array(at(begins, begins.length - 1));
  for (let c = 0; c < customers; c++)
    if (at(firstStep, c) >= 0) members[take(next, at(when, at(firstStep, c)) - first)] = c;

  const cohorts: ContractCohort[] = [];
  for (let period = first; period <= last; period++) {
    const [from, to] = [at(begins, period - first), at(begins, period - first + 1)];
    if (from === to) continue;
    const money = sumTally({ low: period, high: last });
    for (let i = from; i < to; i++) {
      const c = at(members, i);
      const end = at(starts, c + 1);
      for (let step = at(firstStep, c); step < end; step++) {
        if (at(running, step) === 0 || revenue === undefined) continue;
        const until = step + 1 < end ? at(when, step + 1) : last + 1;
        money.add(at(when, step), until, sumAt(revenue, step));
      }
    }
    cohorts.push({ period, size: to - from, revenue: money.totals() });
  }
  return cohorts;
}

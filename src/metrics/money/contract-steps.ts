import { type Contracts, RUNNING } from "../../plan/contracts";
import { add, at, take } from "../column";
import type { Calendar } from "../log-periods";
import { addSum, copySum, noSums, type Sums } from "../sums";
import { ABSENT, rowsInOrderOfTime } from "../visits";

/**
 * What each customer had at the end of each period, as steps: step j of customer c (`starts[c] ≤ j < starts[c + 1]`) holds from period
 * `when[j]` up to the next step. At the end of the unfinished last period stands the as-of day.
 */
export interface ContractSteps {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly when: Int32Array;
  /** How many contracts run; 0 = not there. */
  readonly running: Int32Array;
  /** What they come to in a period; absent where contracts carry no amounts. */
  readonly revenue?: Sums;
  /** The period of each customer's first day; RUNNING where there is none by the as-of day. */
  readonly joined: Int32Array;
}

/**
 * A contract covers the end of the periods from the one it starts in to the one before that of its end. One that starts after the
 * as-of day, or covers no day, leaves no trace; one that starts and ends within a period is only a first day.
 * Sorts by counting: linear in contracts, customers and the span of periods. A hot path: plain loops over typed arrays.
 */
export function contractSteps(contracts: Contracts, { periods: grid, asof }: Calendar): ContractSteps {
  const { length, customers } = contracts;
  // Changes 0 … length − 1 are starts, the others the ends of the same contracts.
  const who = new Int32Array(2 * length);
  const when = new Int32Array(2 * length).fill(ABSENT);
  const joined = new Int32Array(customers).fill(RUNNING);
  for (let i = 0; i < length; i++) {
    const customer = at(contracts.customer, i);
    const start = at(contracts.start, i);
    const end = at(contracts.end, i);
    who[i] = customer;
    who[length + i] = customer;
    if (start > asof || start === end) continue;
    const from = grid.index(start);
    if (from < at(joined, customer)) joined[customer] = from;
    const until = end > asof ? RUNNING : grid.index(end);
    if (until === from) continue;
    when[i] = from;
    if (until !== RUNNING) when[length + i] = until;
  }
  const { starts, changes } = byCustomer(customers, who, rowsInOrderOfTime(who, when));
  return { ...walk(contracts, starts, changes, when), joined };
}

/** Changes in order of time, put together by customer. */
function byCustomer(customers: number, who: Int32Array, order: Int32Array) {
  const starts = new Int32Array(customers + 1);
  for (let i = 0; i < order.length; i++) add(starts, at(who, at(order, i)) + 1, 1);
  for (let c = 0; c < customers; c++) add(starts, c + 1, at(starts, c));
  const next = starts.slice();
  const changes = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) changes[take(next, at(who, at(order, i)))] = at(order, i);
  return { starts, changes };
}

/** Adds up the changes of each customer; those of one period make one step. */
function walk(
  { length, customers, amount }: Contracts,
  begins: Int32Array,
  changes: Int32Array,
  periodOf: Int32Array,
): Omit<ContractSteps, "joined"> {
  const starts = new Int32Array(customers + 1);
  const when = new Int32Array(changes.length);
  const running = new Int32Array(changes.length);
  const revenue = amount === undefined ? undefined : noSums(changes.length);
  let end = 0;
  for (let c = 0; c < customers; c++) {
    const begin = end;
    starts[c] = begin;
    for (let i = at(begins, c); i < at(begins, c + 1); i++) {
      const change = at(changes, i);
      const period = at(periodOf, change);
      if (end === begin || when[end - 1] !== period) {
        when[end] = period;
        // A customer who left owes nothing to what was paid before, not even its rounding.
        if (end > begin && at(running, end - 1) > 0) carryOn(running, revenue, end);
        end++;
      }
      const isStart = change < length;
      add(running, end - 1, isStart ? 1 : -1);
      if (amount === undefined || revenue === undefined) continue;
      const money = amount[isStart ? change : change - length] as number;
      addSum(revenue, end - 1, isStart ? money : -money);
    }
  }
  starts[customers] = end;
  return {
    customers,
    starts,
    when: when.subarray(0, end),
    running: running.subarray(0, end),
    ...(revenue === undefined ? {} : { revenue }),
  };
}

/** A step begins with what the one before it ended with. */
function carryOn(running: Int32Array, revenue: Sums | undefined, step: number): void {
  running[step] = at(running, step - 1);
  if (revenue !== undefined) copySum(revenue, step - 1, step);
}

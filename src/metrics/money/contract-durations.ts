import { type Contracts, RUNNING } from "../../plan/contracts";
import { at } from "../column";
import type { Calendar } from "../log-periods";

/** How long a customer stayed, for a survival curve. */
export interface ContractDuration {
  readonly customer: number;
  /** The day of the first start. */
  readonly since: number;
  /**
   * Calendar periods from the one of the first start to that of the last end, or of the as-of day while a contract runs: the number of
   * ends of periods passed as a customer. Time away in between counts as time there.
   */
  readonly periods: number;
  /** No contract runs on the as-of day. */
  readonly churned: boolean;
}

/**
 * A row a customer, in order of first appearance; those without a day by the as-of day have none. Calendar differences are what
 * lifelines’ datetimes_to_durations gives. They make the survival curve the share there at the end of each period: S(k) is known
 * of somebody who joined k periods ago.
 */
export function contractDurations(
  contracts: Contracts,
  { periods: grid, asof }: Calendar,
): ContractDuration[] {
  const since = new Int32Array(contracts.customers).fill(RUNNING);
  const until = new Int32Array(contracts.customers).fill(-RUNNING);
  for (let i = 0; i < contracts.length; i++) {
    const customer = at(contracts.customer, i);
    const start = at(contracts.start, i);
    const end = at(contracts.end, i);
    if (start > asof || start === end) continue;
    since[customer] = Math.min(at(since, customer), start);
    until[customer] = Math.max(at(until, customer), end);
  }
  const rows: ContractDuration[] = [];
  for (let customer = 0; customer < contracts.customers; customer++) {
    const from = at(since, customer);
    if (from === RUNNING) continue;
    const churned = at(until, customer) <= asof;
    const last = churned ? at(until, customer) : asof;
    rows.push({ customer, since: from, periods: grid.index(last) - grid.index(from), churned });
  }
  return rows;
}

import { calendarOf } from "../../metrics/log-periods";
import { contractDurations } from "../../metrics/money/contract-durations";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import { requireEvents } from "../events";

/** A customer whose contracts are all over by the as-of day. */
export interface EndedCustomer {
  readonly customer: number;
  /** The day from which no contract runs any more. */
  readonly ended: number;
  /** Calendar periods from that of the end to that of the as-of day. */
  readonly since: number;
  /** Periods from the first start to the last end, as SUBSCRIPTIONS counts durations. */
  readonly stayed: number;
  readonly contracts: number;
  /** A period's amount of the contracts that ended last; undefined without amounts. An amount that cannot be read counts as 0. */
  readonly amount: number | undefined;
}

/** The customers to win back, and how many still have a contract. */
export function endedCustomers(
  contracts: Contracts,
  options: Pick<ContractOptions, "grain" | "weekstart" | "fiscal"> & { readonly asof: number },
): { readonly ended: readonly EndedCustomer[]; readonly there: number } {
  requireEvents(contracts, options);
  const calendar = calendarOf(options, contracts.lastDay);
  const rows = contractDurations(contracts, calendar);
  const last = new Int32Array(contracts.customers).fill(-1);
  const count = new Int32Array(contracts.customers);
  const amount = new Float64Array(contracts.customers);
  for (let i = 0; i < contracts.length; i++) {
    const [who, start, end] = [
      contracts.customer[i] as number,
      contracts.start[i] as number,
      contracts.end[i] as number,
    ];
    if (start > options.asof || start === end) continue;
    count[who] = (count[who] as number) + 1;
    const one = contracts.amount?.[i] ?? 0;
    const paid = Number.isNaN(one) ? 0 : one;
    if (end > (last[who] as number)) {
      last[who] = end;
      amount[who] = paid;
    } else if (end === last[who]) amount[who] = (amount[who] as number) + paid;
  }
  const gone = rows.filter(({ churned }) => churned);
  return {
    ended: gone.map(({ customer, periods }) => ({
      customer,
      ended: last[customer] as number,
      since: calendar.current - calendar.periods.index(last[customer] as number),
      stayed: periods,
      contracts: count[customer] as number,
      amount: contracts.amount === undefined ? undefined : (amount[customer] as number),
    })),
    there: rows.length - gone.length,
  };
}

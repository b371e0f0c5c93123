import { activeSpans, gapQuantile } from "../../metrics/lifetime/active-spans";
import { calendarOf } from "../../metrics/log-periods";
import { contractDurations } from "../../metrics/money/contract-durations";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Tenures } from "../../plan/tenures";
import { requireEvents } from "../events";

/** How long each customer stayed, in whole periods, with the customer's number. */
export interface CustomerTenures extends Tenures {
  readonly customer: Int32Array;
}

type Spans = Pick<ContractOptions, "grain" | "weekstart" | "fiscal"> & { readonly asof: number };

/** From contracts: the ends of periods passed from the first start to the last end, as SUBSCRIPTIONS counts durations. */
export function contractTenures(contracts: Contracts, options: Spans): CustomerTenures {
  const rows = contractDurations(contracts, calendarOf(options, contracts.lastDay));
  return {
    customer: Int32Array.from(rows, ({ customer }) => customer),
    duration: Float64Array.from(rows, ({ periods }) => periods),
    churned: Uint8Array.from(rows, ({ churned }) => (churned ? 1 : 0)),
  };
}

/** The last day of the last period that is over by the as-of day. */
export function lastDayOver(options: Spans, lastDay: number): number {
  const { periods, lastOver } = calendarOf(options, lastDay);
  return periods.lastDay(lastOver);
}

/** What a rule makes of customers who have no end. */
export interface EventTenures {
  readonly tenures: CustomerTenures;
  /** Finished periods without activity after which a customer counts as gone. */
  readonly goneAfter: number;
  /** The share of all returns that took no longer; undefined where nobody returned. */
  readonly returned: number | undefined;
  /** The number of the last period through which customers are followed. */
  readonly followed: number;
  /** Customers who joined after it, of whom nothing can be said. */
  readonly tooNew: number;
  /** Finished periods there are, from the first of the data. */
  readonly over: number;
}

/** The share of returns that the suggested rule leaves time for. */
const RETURNS = 0.95;

/** No rule calls somebody gone after a single quiet period. */
const LEAST_QUIET = 2;

/**
 * How long the customers of a log stayed: periods from the first to the last one they were active in. Gone is who was not active in any of
 * the last `goneAfter` finished periods; everybody else was there through the period before those and is followed until then, so that
 * at each duration all who are followed could be seen to go. Whoever joined later is left out.
 */
export function eventTenures(
  log: EventLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal"> & { readonly asof: number },
  wanted: number | null,
): EventTenures {
  requireEvents(log, options);
  const calendar = calendarOf(options, log.lastDay);
  const { customer, first, last, gaps } = activeSpans(log, calendar);
  const over = calendar.lastOver - calendar.periods.index(log.firstDay) + 1;
  // No more than half of the periods: else hardly anybody could be followed.
  const most = Math.floor(over / 2);
  const goneAfter = wanted ?? Math.max(LEAST_QUIET, Math.min(most, gapQuantile(gaps, RETURNS) ?? 0));
  const end = calendar.lastOver - goneAfter;
  const keep = customer.map((_, i) => i).filter((i) => (first[i] as number) <= end);
  const isGone = (i: number): boolean => (last[i] as number) <= end;
  const all = gaps.reduce((sum, count) => sum + count, 0);
  const within = gaps.subarray(0, goneAfter + 1).reduce((sum, count) => sum + count, 0);
  return {
    tenures: {
      customer: keep.map((i) => customer[i] as number),
      duration: Float64Array.from(
        keep,
        (i) => (isGone(i) ? (last[i] as number) : end) - (first[i] as number),
      ),
      churned: Uint8Array.from(keep, (i) => (isGone(i) ? 1 : 0)),
    },
    goneAfter,
    returned: all === 0 ? undefined : within / all,
    followed: end,
    tooNew: customer.length - keep.length,
    over,
  };
}

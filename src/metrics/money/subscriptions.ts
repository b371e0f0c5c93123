import type { ContractOptions, Contracts } from "../../plan/contracts";
import { at } from "../column";
import { rowSpan } from "../log-periods";
import { sumAt } from "../sums";
import { type ContractSteps, contractSteps } from "./contract-steps";
import { grossRetention, netRetention } from "./rates";
import { type SubscriptionTallies, subscriptionTallies } from "./subscription-tallies";

/** Recurring revenue: start + new + reactivation + expansion − contraction − churned = end. */
interface RevenueRow {
  readonly start: number;
  readonly new: number;
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
  readonly end: number;
  /** Without reactivation; both undefined where nothing was paid at the start. */
  readonly nrr: number | undefined;
  readonly grr: number | undefined;
}

/** One period: end = there on its last day (or the as-of day), start = there `lag` periods before. Start − Lost + New + Reactivated = End. */
interface SubscriptionRow {
  /** Period number; `calendar.periods` names it. */
  readonly period: number;
  readonly start: number;
  readonly new: number;
  readonly reactivated: number;
  readonly lost: number;
  readonly end: number;
  /** (Start − lost) / start and lost / start; undefined when nobody was there at the start. */
  readonly retention: number | undefined;
  readonly churn: number | undefined;
  /** Whether the period is over by the as-of day. */
  readonly over: boolean;
  /** Absent where contracts carry no amounts. */
  readonly revenue?: RevenueRow;
}

export type SubscriptionOptions = Omit<ContractOptions, "incomplete" | "output">;

export interface Subscriptions {
  readonly rows: readonly SubscriptionRow[];
  /** A customer whose amounts add up to less than 0 at the end of a period: then there are no movements to tell. */
  readonly negative?: { readonly customer: number; readonly period: number; readonly sum: number };
}

/** Every calendar period of the span has a row, also one with nobody; all are computed on all the data. */
export function subscriptions(contracts: Contracts, options: SubscriptionOptions): Subscriptions {
  const { calendar, first, low, high } = rowSpan(contracts, options);
  if (low > high) return { rows: [] };
  const { lag } = options;
  const steps = contractSteps(contracts, calendar);
  const negative = firstNegative(steps);
  if (negative !== undefined) return { rows: [], negative };
  const base = Math.max(first, low - lag);
  const tallies = subscriptionTallies(steps, { low: base, high }, lag);
  const rows: SubscriptionRow[] = [];
  for (let period = low; period <= high; period++) {
    const p = period - base;
    const start = p < lag ? 0 : at(tallies.end, p - lag);
    const lost = at(tallies.lost, p);
    rows.push({
      period,
      start,
      new: at(tallies.new, p),
      reactivated: at(tallies.reactivated, p),
      lost,
      end: at(tallies.end, p),
      retention: start > 0 ? (start - lost) / start : undefined,
      churn: start > 0 ? lost / start : undefined,
      over: period <= calendar.lastOver,
      ...(contracts.amount === undefined ? {} : { revenue: revenueRow(tallies.revenue, p, lag) }),
    });
  }
  return { rows };
}

function revenueRow(sums: SubscriptionTallies["revenue"], p: number, lag: number): RevenueRow {
  const value = (column: Float64Array): number => column[p] as number;
  const start = p < lag ? 0 : (sums.end[p - lag] as number);
  const expansion = value(sums.expansion);
  const losses = { contraction: value(sums.contraction), churned: value(sums.churned) };
  return {
    start,
    new: value(sums.new),
    reactivation: value(sums.reactivation),
    expansion,
    ...losses,
    end: value(sums.end),
    nrr: netRetention(start, { expansion, reactivation: 0 }, losses),
    grr: grossRetention(start, losses),
  };
}

/** The first customer, by order of appearance, whose amounts add up to less than 0, and the first such period. */
function firstNegative({ customers, starts, when, revenue }: ContractSteps): Subscriptions["negative"] {
  if (revenue === undefined) return undefined;
  for (let c = 0; c < customers; c++)
    for (let step = at(starts, c); step < at(starts, c + 1); step++) {
      const sum = sumAt(revenue, step);
      if (sum < 0) return { customer: c, period: at(when, step), sum };
    }
  return undefined;
}

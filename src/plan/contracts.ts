import type { Day } from "../calendar/days";
import type { LogOptions } from "./options";

/** The end of a contract that has none: a day after every other. */
export const RUNNING: Day = 2_147_483_647;

/**
 * A list of contracts as typed columns: what the metrics compute on. Contract i covers the days `start[i] ≤ day < end[i]`;
 * none where the two are equal. Customers are interned: 0 … customers − 1 in order of first appearance.
 */
export interface Contracts {
  readonly length: number;
  readonly customers: number;
  /** The id of each customer as first typed (trimmed, normalised). */
  readonly ids: readonly string[];
  readonly customer: Int32Array;
  /** Whole days since 1899-12-30. */
  readonly start: Int32Array;
  /** Never before the start; RUNNING where there is no end. */
  readonly end: Int32Array;
  /** Recurring revenue of a period while the contract runs; absent where no amounts are asked about. */
  readonly amount?: Float64Array;
  readonly firstDay: Day;
  /** The last start or end. */
  readonly lastDay: Day;
}

/** What is asked of contracts: what is asked of every table with a row a period, and two options of their own. */
export interface ContractOptions
  extends Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof" | "incomplete" | "from" | "to"> {
  /** How many periods back the start of a row lies, from 1. */
  readonly lag: number;
  /** A row a period, or a row a customer. */
  readonly output: "table" | "durations";
}

/** How churn is counted: lost ÷ start as in textbooks, or as ChartMogul, Baremetrics, Stripe and Shopify (sums of daily rates) do. */
export const churnRules = ["textbook", "chartmogul", "baremetrics", "stripe", "daily"] as const;
export type ChurnRule = (typeof churnRules)[number];

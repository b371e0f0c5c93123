import type { LogOptions } from "./options";

/** The options of a table of money by period; those of its own beside those of every table with a row a period. */
export interface RevenueOptions
  extends Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof" | "incomplete" | "from" | "to"> {
  /** A customer's sum in the period, or in the period's last calendar month. */
  readonly measure: "sum" | "closing";
  /** How many periods back Start lies, from 1. */
  readonly lag: number;
  /** Sums below 0 are refused, or count as 0. */
  readonly negative: "stop" | "zero";
}

/** What the cells of a cohort table of money hold. */
export type CohortValueOutput = "sum" | "per_customer" | "cumulative" | "retention";

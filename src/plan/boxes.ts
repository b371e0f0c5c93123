import type { Text } from "../words/text";
import type { LogOptions } from "./options";

/**
 * How one box of a report is computed: the plan that functions (live formulas) and native formulas say again, each in
 * its own way. `columns` of a source are named by what they hold.
 */
export type BoxPlan = { readonly box: string } & (
  | { readonly analysis: "cohort" | "lifecycle" | "curve"; readonly options: LogOptions }
  /** The summary table of RETENTION_TABLE. */
  | { readonly analysis: "period-table" }
  /** Limits beside another box: RETENTION_CI of its Retained and Start columns, row by row. */
  | { readonly analysis: "limits"; readonly of: string; readonly retained: number; readonly start: number }
  /** Only values: no formula can say it, and why. */
  | { readonly analysis: "values"; readonly why: Text }
);

/** The columns that a function's first arguments can be. */
export type SourceColumn =
  | "customer"
  | "date"
  | "amount"
  | "segment"
  | "start"
  | "end"
  | "period"
  | "new"
  | "expansion"
  | "contraction"
  | "churned"
  | "reactivation";

import type { Text } from "../words/text";
import type { ContractOptions } from "./contracts";
import type { LogOptions } from "./options";
import type { CohortValueOutput } from "./revenue";
import type { SaidNatively } from "./said";

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
  /** SUBSCRIPTIONS, with or without the amounts. */
  | { readonly analysis: "subscriptions"; readonly options: ContractOptions; readonly amounts: boolean }
  /** REVENUE_TABLE; sums of a customer below 0 count as 0. */
  | { readonly analysis: "revenue"; readonly options: LogOptions }
  /** COHORT_VALUE. */
  | { readonly analysis: "cohort-value"; readonly options: LogOptions; readonly holds: CohortValueOutput }
  /**
   * The labels of another box, and columns that are made of its columns, row by row over its first rows: a sum of some less a
   * sum of others.
   */
  | {
      readonly analysis: "parts";
      readonly of: string;
      readonly rows: number;
      readonly columns: readonly { readonly plus: readonly number[]; readonly minus: readonly number[] }[];
    }
  /**
   * Only values: no function can say it, and why. `still` = a further box that may stand as values beside formulas;
   * `native` = what plain formulas can say all the same.
   */
  | {
      readonly analysis: "values";
      readonly why: Text;
      readonly still?: true;
      readonly native?: "movements" | SaidNatively;
    }
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

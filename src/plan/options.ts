import type { Day } from "../calendar/days";
import type { Grain } from "../calendar/periods";
import type { Lang } from "../words/text";

/** A run of period numbers, both ends included: 2-3 is { from: 2, to: 3, typed: "2-3" }. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** The options of spec rule 10, parsed and with their defaults: valid by construction. Absent = not given. */
export interface LogOptions {
  readonly grain: Grain;
  readonly weekstart: "mon" | "sun" | "sat";
  /** First month of the fiscal year, 1 … 12. */
  readonly fiscal: number;
  readonly mode: "on" | "on_or_after" | "on_or_before" | "every";
  readonly cohort: "first" | "recurring";
  readonly brackets?: readonly Bracket[];
  /** Length of an elapsed window in days; absent = calendar periods. */
  readonly window?: number;
  readonly min: number;
  readonly asof?: Day;
  readonly incomplete: "hide" | "show";
  readonly output: "rate" | "count" | "low" | "high";
  readonly confidence: number;
  readonly reference: "size" | "previous";
  readonly average: "none" | "pooled" | "simple" | "median";
  readonly from?: Day;
  readonly to?: Day;
  readonly periods?: number;
  readonly zero: "omit" | "keep";
  /** Ids that are no customers, normalised as ids are. */
  readonly exclude: readonly string[];
  readonly errors: "stop" | "skip";
  readonly case: "exact" | "ignore";
  readonly dateorder?: "dmy" | "mdy";
  readonly header: boolean;
  readonly lang: Lang;
}

/** The options whose values are the same in every function; `output` differs. */
export type SharedOptions = Omit<LogOptions, "output">;

import type { LogOptions } from "../plan/options";
import type { Box, Report } from "../table/report";

/** A point of the preview's curve. */
export interface CurvePoint {
  readonly x: string;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How one box would be computed by this add-on's own functions. */
export type LiveBox =
  | {
      readonly box: Box["name"];
      readonly kind: "function";
      readonly name: "COHORT" | "LIFECYCLE" | "RETENTION_CURVE";
      readonly options: LogOptions;
    }
  | { readonly box: Box["name"]; readonly kind: "period-table" }
  /** Limits beside a table: RETENTION_CI of its Retained and Start columns, row by row. */
  | { readonly box: Box["name"]; readonly kind: "limits"; readonly retained: number; readonly start: number };

/** What a question comes to: the report, what it says in words, and how it would be computed live. */
export interface QuestionAnswer {
  readonly report: Report;
  readonly curve: readonly CurvePoint[];
  readonly curveLabel: string;
  readonly reading: readonly string[];
  readonly reconciles: { readonly ok: boolean; readonly sentence: string };
  readonly meaning: string;
  readonly live: readonly LiveBox[];
}

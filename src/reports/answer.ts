import type { BoxPlan } from "../plan/boxes";
import type { Report } from "../table/report";

/** A point of the preview's chart. */
export interface ChartPoint {
  readonly x: string;
  readonly y: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What the preview draws: lines with their bands, or areas on top of one another. */
export interface PreviewChart {
  readonly kind: "lines" | "stacked";
  readonly label: string;
  readonly unit: "rate" | "money" | "count";
  readonly series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
}

/** The customers behind a cell, with a sentence that says which they are. */
export interface Behind {
  readonly sentence: string;
  readonly ids: readonly string[];
}

/** What a question comes to: the report, what it says in words, and how it would be computed live. */
export interface QuestionAnswer {
  readonly report: Report;
  readonly chart: PreviewChart | undefined;
  readonly reading: readonly string[];
  /** What to be careful about, beyond the findings. */
  readonly cautions: readonly string[];
  readonly reconciles: { readonly ok: boolean; readonly sentence: string };
  readonly meaning: string;
  /** One a box, in their order. */
  readonly plans: readonly BoxPlan[];
  /** Customers behind a cell of a box, rows and columns from 0 with the heading row first; undefined where a cell has none. */
  readonly behind?: (box: string, row: number, column: number) => Behind | undefined;
}

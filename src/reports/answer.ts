import type { BoxPlan } from "../plan/boxes";
import type { Form } from "../plan/form";
import type { Report } from "../table/report";
import type { Unit } from "../table/table";

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

/** The customers behind a cell: said at once, without their number; listed only when they are asked for. */
export interface Behind {
  /** "Customers who joined in 2024-01 and were active in month 2" */
  readonly sentence: string;
  readonly ids: () => readonly string[];
}

/** A figure that sums an answer up: a column of the overview when a question is split by segment. */
export interface Headline {
  readonly label: string;
  readonly unit: Unit;
  /** Undefined = no answer. */
  readonly value: number | undefined;
  /** 95 % limits, where it has any. */
  readonly limits?: readonly [low: number | undefined, high: number | undefined];
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
  /** A few figures that sum it up, the telling one first; the same ones in the same order whatever the data. */
  readonly headlines?: readonly Headline[];
  /** What was taken where the form left it open, so that parts of the data can be asked the very same. */
  readonly took?: Partial<Pick<Form, "changeDate" | "goneAfter">>;
  /**
   * Customers behind a cell of a box, rows and columns from 0 with the heading row first; undefined where a cell has none.
   * Asked of every cell that is shown, so it must be quick.
   */
  readonly behind?: (box: string, row: number, column: number) => Behind | undefined;
}

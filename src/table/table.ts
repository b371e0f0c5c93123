import type { Text } from "../words/text";

/** How a column's values are shown; the values themselves stay exact. A probability is shown with four decimals. */
export type Unit =
  | "label"
  | "count"
  | "rate"
  | "probability"
  | "money"
  | "number"
  | "decimal"
  | "text"
  | "day";

/** A heading: words in both languages, a period number (0, 1, 2 …), or text as the user typed it. */
export type Heading = Text | number | { readonly typed: string };

export interface Column {
  readonly heading: Heading;
  readonly unit: Unit;
}

/** A cell's value; undefined = no answer (blank in the sheet). */
export type Value = number | string | Text | undefined;

/** The neutral result of an analysis: knows no cells, formats or language. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** Which cells are not finished by the as-of day, same shape as rows; absent = all finished. */
  readonly unfinished?: readonly (readonly boolean[])[];
  /** How many rows at the end are summaries (an average, All). */
  readonly summaryRows: number;
  /** Said in the first header cell, in brackets, when something is hidden: "2024-06 unfinished: data to 2024-06-29". */
  readonly hidden?: Text;
  readonly notes: readonly Text[];
}

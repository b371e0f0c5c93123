import type { Unit } from "./table";

/** A cell of a written table: text stays text, undefined is a true blank. */
export type GridCell = number | string | undefined;

/** One rectangle of a report in one language, its heading row first: what is shown, written and drawn. */
export interface Grid {
  readonly cells: readonly (readonly GridCell[])[];
  /** One a column; a heading row carries no unit. */
  readonly units: readonly Unit[];
  /** Same shape as the rows below the heading row; absent = all finished. */
  readonly unfinished?: readonly (readonly boolean[])[];
  /** Same shape: which cells are forecast and not counted; absent = none. */
  readonly forecast?: readonly (readonly boolean[])[];
  /** How many customers stand behind each row below the heading row; undefined = not a group that can fade. */
  readonly groups: readonly (number | undefined)[];
  /** Rows at the end that sum up the others. */
  readonly summaryRows: number;
}

/** A part of a report: the main table, its counts, its limits, its curve. */
export interface Box {
  /** "main" for the first; unique in its report. */
  readonly name: string;
  /** What stands above it; the main table has the title instead. */
  readonly heading: string | undefined;
  readonly grid: Grid;
  /** Stands to the right of the box before it, row beside row, instead of below. */
  readonly beside?: true;
  /** Holds a row a customer: ids, phone numbers, e-mails, which are not to travel in a summary. */
  readonly customers?: true;
}

/** Columns of a box's grid (from 0), by their meaning for heat and chart. */
interface Heat {
  readonly box: string;
  /** First and last coloured column. */
  readonly from: number;
  readonly to: number;
  /** The value of the darkest colour. */
  readonly max: number;
}

interface Curve {
  readonly box: string;
  /** Absent = lines. */
  readonly kind?: "stacked";
  /** Absent = rate. */
  readonly unit?: "money" | "count";
  /** Column of the labels and columns of the lines. */
  readonly labels: number;
  readonly lines: readonly number[];
  /** How many lines at the end are the limits of the first; absent = none. */
  readonly limits?: number;
  /** Rows of the grid's body that are drawn, and how many above them are not. */
  readonly rows: number;
  readonly skipped?: number;
  readonly title: string;
}

/** A table as a person meets it: on a new sheet, at a cell, or as a preview. */
export interface Report {
  readonly title: string;
  /** Definition and span. */
  readonly subtitle: string;
  readonly boxes: readonly Box[];
  /** At most one a box. */
  readonly heat: readonly Heat[];
  readonly curve: Curve | undefined;
  /** Groups of fewer customers are shown in grey italics. */
  readonly fadeUnder: number;
  readonly footnote: readonly string[];
}

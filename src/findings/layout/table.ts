import type { LayoutName, RoleName } from "../../plan/layouts";
import type { Frame } from "./frame";
import type { ColumnKind } from "./kinds";

export type { LayoutName, RoleName } from "../../plan/layouts";
export type Roles = Readonly<Partial<Record<RoleName, number>>>;

/** What spoke for a layout: headings, the look of cells, or both; words/ says it. */
export type Because = "headings" | "values" | "both" | "unclear";

/** Why a layout was chosen, with the columns that told. */
export interface Reason {
  readonly because: Because;
  readonly columns: readonly number[];
}

/** A table as it stands in a block: its frame, and what its columns are called and look like. */
export interface TableColumns {
  readonly frame: Frame;
  /** As said in the sheet, several rows of headings taken together; a date as 2024-03-01; "" for none. */
  readonly headings: readonly string[];
  /** The period each heading names, as a cell that reads as one (text, date or serial number); undefined where it names none. */
  readonly labels: readonly unknown[];
  readonly kinds: readonly ColumnKind[];
  /** Columns whose headings are periods. */
  readonly periods: readonly number[];
  /** Columns that sum up columns of periods: Total, 合计, Q1 after March. */
  readonly sums: readonly number[];
}

export interface Detection extends TableColumns {
  readonly layout: LayoutName | undefined;
  /** 0 … 1 */
  readonly confidence: number;
  readonly reason: Reason;
}

/** A layout that may be meant, and what speaks for it. */
export interface Guess {
  readonly layout: LayoutName;
  readonly confidence: number;
  readonly reason: Reason;
}

import type { LogOptions } from "../../plan/options";
import type { Expression } from "./expression";

/** An event of a log, a list or a matrix, as formulas over the user's cells. */
export interface EventRow {
  /** The guarded key as text; the key of a blank cell alone means that the row does not count. */
  readonly customer: Expression;
  /** Whole day, or whole second with elapsed windows; "" where the cell holds no number. */
  readonly moment: Expression;
  /** The amount, 0 where the cell holds no number; undefined where nobody asks about money. */
  readonly amount?: Expression;
}

/** A contract of a list, as formulas over the user's cells. */
export interface ContractRow {
  /** As of an event. */
  readonly customer: Expression;
  /** Whole days: the first, and the one from which it no longer runs (far off where it runs on). */
  readonly start: Expression;
  readonly end: Expression;
  /** 0 where the cell holds no number; undefined where nobody asks about money. */
  readonly amount?: Expression;
}

/** Columns of the sorted half beside those that are always there. */
export type EventColumn =
  | "cohort"
  | "age"
  | "order"
  | "last"
  | "before"
  | "reach"
  /** What the customer paid in the period (elapsed windows: at that second). */
  | "paid"
  /** The same, nothing where it is below 0, and again in each row of the period. */
  | "revenue"
  /** What that is more than in the period before, for those who were there. */
  | "gain"
  /** What is not there any more in the period after. */
  | "lost";

export type EventOptions = Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "window" | "confidence"> & {
  readonly asof: number;
};

/** Where one period's counts stand in the user's sheet: a reference, a number as it was read, or nothing at all. */
export interface PeriodCells {
  readonly start: Expression | undefined;
  readonly joined: Expression | undefined;
  readonly end: Expression | undefined;
}

/** Where one period's movements stand: Start, New, Reactivation, Expansion, Contraction, Churned; undefined = no such column. */
export type MovementCells = readonly (Expression | undefined)[];

import type { BoxPlan } from "../../plan/boxes";
import type { SaidNatively } from "../../plan/said";
import type { Lang, Text } from "../../words/text";
import type { ContractColumn } from "./contract-columns";
import type { EventSheet } from "./event-rows";
import type { NativeCell } from "./expression";
import type { EventColumn, MovementCells, PeriodCells } from "./read-from";

/** A box's cells as the report shows them, its heading row first: undefined = blank. */
export type GridCells = readonly (readonly (number | string | undefined)[])[];

/** What a box's formulas may refer to. */
export interface NativeContext {
  /** The rows of a log on the helper sheet; undefined for other layouts. */
  readonly rows: EventSheet | undefined;
  /** The user's cells of a summary of periods; undefined for other layouts. */
  readonly summary: readonly PeriodCells[] | undefined;
  /** The user's cells of a table of revenue movements; undefined for other layouts. */
  readonly movements: readonly MovementCells[] | undefined;
  /** Another box of the report. */
  grid(box: string): GridCells | undefined;
  /** The helper sheet's first column of what a box has there beside the rows. */
  beside(box: string): number;
  readonly lang: Lang;
}

/**
 * How one analysis is said in plain formulas. To say another one: write a file beside this one with its form, and name
 * it in table.ts. `cells` has the shape of the box's grid; text and blank cells come from the grid as they stand.
 */
export interface NativeForm<Plan extends BoxPlan> {
  /** Columns of the helper sheet that it needs. */
  columns?(plan: Plan): readonly (EventColumn | ContractColumn)[];
  /** Whether these options can be said. */
  can?(plan: Plan): boolean;
  /** It computes from counts that stay in the box as values, so it needs no rows. */
  readonly fromCounts?: true;
  /** What the footnote says besides. */
  note?(plan: Plan): Text | undefined;
  /** Columns of its own beside the helper sheet's rows, the first of them `from`: their headings, then cells row by row. */
  beside?(plan: Plan, grid: GridCells, context: NativeContext, from: number): NativeCell[][];
  cells(plan: Plan, grid: GridCells, context: NativeContext): NativeCell[][];
}

/** A box that only plain formulas say, and how. */
export type SaidPlan<S extends SaidNatively["say"]> = PlanOf<"values"> & {
  readonly native: Extract<SaidNatively, { readonly say: S }>;
};

export type PlanOf<A extends BoxPlan["analysis"]> = BoxPlan & { readonly analysis: A };

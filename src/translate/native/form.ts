import type { BoxPlan } from "../../plan/boxes";
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
}

/**
 * How one analysis is said in plain formulas. To say another one: write a file beside this one with its form, and name
 * it in table.ts. `cells` has the shape of the box's grid; text and blank cells come from the grid as they stand.
 */
export interface NativeForm<Plan extends BoxPlan> {
  /** Columns of the helper sheet that it needs. */
  columns?(plan: Plan): readonly EventColumn[];
  /** Whether these options can be said. */
  can?(plan: Plan): boolean;
  cells(plan: Plan, grid: GridCells, context: NativeContext): NativeCell[][];
}

export type PlanOf<A extends BoxPlan["analysis"]> = BoxPlan & { readonly analysis: A };

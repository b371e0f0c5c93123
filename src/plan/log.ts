import type { Day } from "../calendar/days";

/**
 * A log of events as typed columns: what the metrics compute on. Row i is one event.
 * Customers are interned: 0 … customers − 1 in order of first appearance.
 */
export interface EventLog {
  readonly length: number;
  readonly customers: number;
  /** The id of each customer as first typed (trimmed, normalised). */
  readonly ids: readonly string[];
  readonly customer: Int32Array;
  /** Calendar day in the spreadsheet's zone: whole days since 1899-12-30. */
  readonly day: Int32Array;
  /** Wall-clock seconds since 1899-12-30 in the spreadsheet's zone; absent when no cell carries a time. */
  readonly second?: Float64Array | undefined;
  readonly amount?: Float64Array;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** A log whose events carry money. */
export type AmountLog = EventLog & { readonly amount: Float64Array };

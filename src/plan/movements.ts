/** A period's recurring revenue and how it moved; undefined = the cell is blank or there is no such column. */
export interface Movement {
  readonly period: string;
  /** The end before it, where the sheet has no start. */
  readonly start: number;
  readonly new: number | undefined;
  readonly expansion: number | undefined;
  /** Contraction and churn as positive amounts lost, however the sheet signs them. */
  readonly contraction: number | undefined;
  readonly churned: number | undefined;
  readonly reactivation: number | undefined;
}

/** The same with the row of the block that it was read from. */
export interface PlacedMovement extends Movement {
  readonly row: number;
}

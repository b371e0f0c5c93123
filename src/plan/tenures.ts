/** How long customers stayed, a row a customer: the columns a survival curve is counted from. */
export interface Tenures {
  /** Finite numbers of 0 or more, in whatever unit the user chose. */
  readonly duration: Float64Array;
  /** 1 = left after that time; 0 = still there when last seen (censored). */
  readonly churned: Uint8Array;
}

/** The same with a group for each row. */
export interface GroupedTenures extends Tenures {
  /** Numbers of groups, 0, 1, 2 … in order of first appearance. */
  readonly group: Int32Array;
  readonly groups: readonly string[];
}

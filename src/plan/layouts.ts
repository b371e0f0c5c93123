/** What a range of a sheet can hold. */
export type LayoutName = "periods" | "log" | "subscriptions" | "rosters" | "matrix" | "movements";
/** The roles a person can choose; the first and last period are the ends of a run of columns, one a period. */
export type RoleName =
  | "period"
  | "start"
  | "new"
  | "end"
  | "customer"
  | "date"
  | "amount"
  | "segment"
  | "expansion"
  | "contraction"
  | "churned"
  | "reactivation"
  | "firstPeriod"
  | "lastPeriod";

/**
 * What the models of repeat purchases know of each customer, a row each, in one unit of time:
 * repeat purchases x, when the last one was (t_x, from the first purchase) and since when the customer is watched (T).
 */
export interface PurchaseHistories {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

/** Customers with repeat purchases: how many each made, and the mean value of one. */
export interface PurchaseValues {
  readonly frequency: Float64Array;
  readonly value: Float64Array;
}

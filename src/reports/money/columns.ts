/** Where a table with a row a period has its money. */
export interface MoneyColumns {
  readonly start: number;
  readonly new: number;
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
  readonly end: number;
  readonly nrr: number;
  readonly grr: number;
}

const from = (start: number): MoneyColumns => ({
  start,
  new: start + 1,
  reactivation: start + 2,
  expansion: start + 3,
  contraction: start + 4,
  churned: start + 5,
  end: start + 6,
  nrr: start + 7,
  grr: start + 8,
});

/** REVENUE_TABLE and the table of movements. */
export const revenueColumns = from(1);
/** SUBSCRIPTIONS with amounts, where customers stand before the money. */
export const subscriptionColumns = from(8);

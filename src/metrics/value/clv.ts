import { finite } from "../rates/rates";

/** What a customer's payments are worth: a margin a period, with a chance to stay from one to the next. */
export interface Payments {
  /** Paid in each period by a customer who is still there. */
  readonly margin: number;
  /** Share of customers who stay from one period to the next, 0 or more. */
  readonly retention: number;
  /** Rate of a period, above −1. */
  readonly discount: number;
  /** How many payments count, 1 or more; undefined = all there will ever be. */
  readonly periods: number | undefined;
}

/**
 * Customer lifetime value, Σ margin · q^t with q = retention / (1 + discount), from t = 0 ("start": the first payment is due now)
 * or from t = 1 ("end"). Undefined where the sum has no finite value: without `periods` retention must be below 1 + discount.
 */
export function lifetimeValue(payments: Payments, timing: "start" | "end"): number | undefined {
  const { margin, retention, discount, periods } = payments;
  const sum = geometricSum(retention, discount, periods);
  if (sum === undefined) return undefined;
  return finite(margin * (timing === "start" ? sum : (retention / (1 + discount)) * sum));
}

/**
 * Σ q^t for t = 0 … n − 1, without an end when n is undefined.
 * 1 − q is taken from (1 − retention) + discount, and q^n from its logarithm: both stay exact where q comes close to 1.
 */
function geometricSum(retention: number, discount: number, n: number | undefined): number | undefined {
  const gap = (1 - retention + discount) / (1 + discount);
  if (n === undefined) return gap > 0 ? 1 / gap : undefined;
  return gap === 0 ? n : -Math.expm1(n * Math.log1p(-gap)) / gap;
}

/** Periods that a customer stays on average when the share `churn` leaves in each, 1 / churn; undefined when nobody leaves. */
export const lifetime = (churn: number): number | undefined => (churn > 0 ? finite(1 / churn) : undefined);

import { discountedLifetime } from "./discounted-lifetime";

/** Share of those at the start of period t (1, 2 …) who stay: r(t) = (β + t − 1) / (α + β + t − 1). It rises with t. */
export const sbgRetention = (alpha: number, beta: number, period: number): number =>
  1 / (1 + alpha / (beta + period - 1));

/** S(0) … S(periods), the share of those acquired who are still there. Source: Fader & Hardie (2007), eq. 6. */
export function sbgSurvival(alpha: number, beta: number, periods: number): Float64Array {
  const survival = new Float64Array(periods + 1);
  survival[0] = 1;
  for (let t = 1; t <= periods; t++) survival[t] = (survival[t - 1] as number) * sbgRetention(alpha, beta, t);
  return survival;
}

/** More payments than these are not added up one by one. */
export const MOST_PAYMENTS = 50_000_000;

/**
 * Payments of 1 that a customer who has stayed `age` periods still makes, the one due now included, each discounted by
 * 1 / (1 + discount) a period: Σ_{t ≥ age} S(t) / S(age) / (1 + discount)^(t − age), the first `periods` of them if given.
 * Undefined where there is no finite answer, and where more than MOST_PAYMENTS of them count.
 * Source: Fader & Hardie, Customer-base valuation in a contractual setting, Marketing Science 29 (2010).
 */
export function sbgPayments(
  alpha: number,
  beta: number,
  discount: number,
  periods: number | undefined,
  age: number,
): number | undefined {
  // Churn is beta-distributed among those who have stayed, too: with α and β + age.
  const aged = beta + age;
  if (periods === undefined) {
    if (discount < 0) return undefined;
    if (discount > 0) return discountedLifetime(alpha, aged, discount);
    return alpha > 1 ? 1 + aged / (alpha - 1) : undefined;
  }
  // Past z^t = 1e-18 nothing is left to add.
  const counted = discount > 0 ? Math.min(periods, Math.ceil(42 / Math.log1p(discount))) : periods;
  if (counted > MOST_PAYMENTS) return undefined;
  let sum = 0;
  // From the last payment to the first, so that no small ones are lost: 1 + r(1) z (1 + r(2) z (1 + …)) with z = 1 / (1 + discount).
  for (let t = counted; t >= 1; t--) sum = 1 + (sbgRetention(alpha, aged, t) * sum) / (1 + discount);
  return sum;
}

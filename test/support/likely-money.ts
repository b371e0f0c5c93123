import fc from "fast-check";

/*
 * Likely values of what the functions of money and value are asked with: amounts, shares, numbers of payments.
 */

const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", "$1,200", 0.1, 0.3, 0, "1k", "￥3万") },
);
const share = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("85%", 0, 1, 1.05, 1e-300) },
);
const discount = fc.constantFrom<unknown>("", undefined, 0, 0.01, "10%", -0.1, -1, 1e300);
const payments = fc.constantFrom<unknown>("", undefined, 1, 2, 12, "36", 1e9, 1e300, 2.5);
const timing = fc.constantFrom<unknown>("", undefined, "start", "END", "ｅｎｄ", "begin");
const rise = fc.constantFrom<unknown>(0, 0.01, "5%", -0.05, 0.3, 1e-12);
const cost = fc.constantFrom<unknown>("", undefined, 0, 1e-9, 500, 1e12);
const segment = fc.constantFrom<unknown>("Monthly", "Yearly", "月付", "Ｙearly", 1);

const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ expansion: amount, contraction: amount, churned: amount, reactivation: amount },
  ...{ clv: amount, cac: amount, revenue: amount },
  ...{ churn: share, retention: share, margin: share, discount, timing },
};

/** What a parameter of a function of money or value is likely given; undefined for those of other functions. */
export function likelyMoney(
  name: string,
  param: string,
  column: (cell: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> | undefined {
  if (name === "MRR_MOVEMENTS" && /^(?:previous|current)$/.test(param)) return column(amount);
  if (name === "RETENTION_MIX") return column(param === "segments" ? segment : amount);
  if (name === "RETENTION_UPLIFT") return { ...byName, improvement: rise, periods: payments, cost }[param];
  if (!/^(?:NRR|GRR|REVENUE_CHURN|QUICK_RATIO|CUSTOMER_LIFETIME|CLV|LTV_CAC|CAC_PAYBACK)$/.test(name))
    return undefined;
  const cell = param === "periods" ? payments : byName[param];
  return cell && column(cell);
}

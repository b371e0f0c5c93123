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

/** Mostly one that fits; now and then one that a person should not have typed. */
const mostly = (fitting: readonly unknown[], odd: readonly unknown[]) =>
  fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const discount = mostly(["", undefined, 0, 0.01, "10%", -0.1], [-1, 1e300]);
const payments = mostly(["", undefined, 1, 2, 12, "36", 1e9, 1e15], [1e300, 2.5, 0, -3]);
const timing = mostly(["", undefined, "start", "END", "ｅｎｄ"], ["begin", 1]);
const rise = mostly([0, 0.01, "5%", -0.05, 1e-12], [0.3, 5, ""]);
const cost = mostly(["", undefined, 0, 1e-9, 500, 1e12], [-1]);
const middling = mostly([0.1, 0.5, "80%", 0.9, 0.95], [0, 1, 1.05, -0.1, ""]);
const kept = mostly([0, 1, 20, "30", 400], [-5, ""]);
const started = mostly([40, 100, "1,200", 7], [0, ""]);
const segment = fc.constantFrom<unknown>("Monthly", "Yearly", "月付", "Ｙearly", 1);

const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ expansion: amount, contraction: amount, churned: amount, reactivation: amount },
  ...{ clv: amount, cac: amount, revenue: amount },
  ...{ churn: share, retention: share, margin: share, discount, timing },
};

const listOf = (height: number, cell: fc.Arbitrary<unknown>) =>
  fc.array(cell, { minLength: height, maxLength: height }).map((cells) => cells.map((one) => [one]));

/** What a parameter of a function of money or value is likely given; undefined for those of other functions. */
export function likelyMoney(
  name: string,
  param: string,
  height: number,
  column: (cell: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> | undefined {
  if (name === "MRR_MOVEMENTS" && /^(?:previous|current)$/.test(param)) return column(amount);
  if (name === "RETENTION_MIX")
    return listOf(height, param === "segments" ? segment : /^start/.test(param) ? started : kept);
  if (name === "RETENTION_UPLIFT")
    return {
      customers: kept,
      discount,
      margin: kept,
      retention: middling,
      improvement: rise,
      periods: payments,
      cost,
    }[param];
  if (!/^(?:NRR|GRR|REVENUE_CHURN|QUICK_RATIO|CUSTOMER_LIFETIME|CLV|LTV_CAC|CAC_PAYBACK)$/.test(name))
    return undefined;
  const cell = param === "periods" ? payments : byName[param];
  return cell && column(cell);
}

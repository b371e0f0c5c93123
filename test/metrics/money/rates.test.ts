import fc from "fast-check";
import { grossRetention, netRetention, quickRatio, revenueChurn } from "../../../src/metrics/money/rates";

const amount = fc.integer({ min: 0, max: 1_000_000 });
const period = fc.record({
  start: amount.map((start) => start + 1),
  gains: fc.record({ expansion: amount, reactivation: amount }),
  losses: fc.record({ contraction: amount, churned: amount }),
});
const of = (rate: number | undefined) => rate ?? Number.NaN;
const nothing = { expansion: 0, reactivation: 0 };

test("net less gross retention is what was gained over the start", () =>
  fc.assert(
    fc.property(period, ({ start, gains, losses }) => {
      const net = of(netRetention(start, gains, losses));
      const gross = of(grossRetention(start, losses));
      const gained = (gains.expansion + gains.reactivation) / start;
      expect(Math.abs(net - gross - gained)).toBeLessThanOrEqual(1e-12 * Math.max(1, net, Math.abs(gross)));
    }),
  ));

test("churn is what retention leaves of 1, gross and net", () =>
  fc.assert(
    fc.property(period, ({ start, gains, losses }) => {
      const scale =
        1e-12 * Math.max(1, of(netRetention(start, gains, losses)), of(revenueChurn(start, losses, nothing)));
      const gross = of(revenueChurn(start, losses, nothing)) - (1 - of(grossRetention(start, losses)));
      const net = of(revenueChurn(start, losses, gains)) - (1 - of(netRetention(start, gains, losses)));
      expect(Math.abs(gross)).toBeLessThanOrEqual(scale);
      expect(Math.abs(net)).toBeLessThanOrEqual(scale);
    }),
  ));

test("rates do not depend on the currency", () =>
  fc.assert(
    fc.property(period, ({ start, gains, losses }) => {
      const twice = (money: typeof gains) => ({
        expansion: money.expansion * 2,
        reactivation: money.reactivation * 2,
      });
      const lost = { contraction: losses.contraction * 2, churned: losses.churned * 2 };
      expect(netRetention(start * 2, twice(gains), lost)).toBe(netRetention(start, gains, losses));
      expect(quickRatio(start * 2, twice(gains), lost)).toBe(quickRatio(start, gains, losses));
    }),
  ));

test("without money at the start there is no rate, and without losses no ratio", () => {
  const losses = { contraction: 1, churned: 1 };
  for (const start of [0, -5]) {
    expect(netRetention(start, nothing, losses)).toBeUndefined();
    expect(grossRetention(start, losses)).toBeUndefined();
    expect(revenueChurn(start, losses, nothing)).toBeUndefined();
  }
  expect(quickRatio(5, nothing, { contraction: 0, churned: 0 })).toBeUndefined();
});

test("a rate past the largest number is no rate", () => {
  expect(
    netRetention(1e-300, { expansion: 1e300, reactivation: 0 }, { contraction: 0, churned: 0 }),
  ).toBeUndefined();
  expect(
    quickRatio(1e308, { expansion: 1e308, reactivation: 0 }, { contraction: 1, churned: 0 }),
  ).toBeUndefined();
});

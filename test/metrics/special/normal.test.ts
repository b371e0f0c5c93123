import { betaQuantile } from "../../../src/metrics/special/beta";
import { deviate, normalQuantile } from "../../../src/metrics/special/normal";
import { describeTruth, truthJson } from "../../support/truth";

test("95 % of a normal distribution lie within 1.959963984540054 standard deviations", () =>
  expect(deviate(0.95)).toBeCloseTo(1.959963984540054, 14));

test("the normal quantile is infinite at 0 and 1, and 0 in the middle", () => {
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(0.5)).toBe(0);
});

test("the normal quantile joins its three pieces without a step", () => {
  for (const border of [0.075, 0.925, Math.exp(-25)]) {
    const step = normalQuantile(border * (1 + 1e-12)) - normalQuantile(border * (1 - 1e-12));
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThan(2e-11); // the slope alone gives 1.3e-11 at 0.925
  }
});

test("the quantile of a beta distribution with a = 1 or b = 1 is its closed form", () => {
  for (const p of [1e-12, 0.005, 0.025, 0.3, 0.5]) {
    for (const size of [0.5, 1, 2.5, 40, 1e6]) {
      expect(betaQuantile(p, size, 1) / p ** (1 / size)).toBeCloseTo(1, 12);
      expect(betaQuantile(p, 1, size) / -Math.expm1(Math.log1p(-p) / size)).toBeCloseTo(1, 12);
    }
  }
});

describeTruth("quantiles agree with scipy", () => {
  const known = truthJson<{
    special_functions: { norm_ppf: [number, number][]; beta_ppf: [number, number, number, number][] };
  }>("stats/power_multi_special.json").special_functions;

  test.each(known.norm_ppf)("normal at %p is %p", (p, expected) =>
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(
      1e-14 * Math.max(1, Math.abs(expected)),
    ),
  );

  test.each(known.beta_ppf)("beta at %p with %p and %p is %p", (p, a, b, expected) => {
    const found = p <= 0.5 ? betaQuantile(p, a, b) : 1 - betaQuantile(1 - p, b, a);
    expect(Math.abs(found - expected)).toBeLessThan(1e-12 * expected);
  });
});

import fc from "fast-check";
import { chiSquareTail } from "../../../src/metrics/special/chi-square";
import { normalQuantile, normalTail } from "../../../src/metrics/special/normal";
import { describeTruth, truthJson } from "../../support/truth";

// mpmath 1.3.0 with 40 digits: erfc(z/√2)/2.
test.each([
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [2.4375, 0.007394607110880697],
  [2.5, 0.006209665325776135],
  [4, 3.1671241833119924e-5],
  [8, 6.220960574271784e-16],
  [14.875, 2.394925612169564e-50],
  [37, 5.725571222524577e-300],
])("a standard normal deviate passes %p with a chance of %p", (z, expected) =>
  expect(Math.abs(normalTail(z) / expected - 1)).toBeLessThan(1e-13),
);

// mpmath 1.3.0 with 40 digits: gammainc(degrees/2, x/2, regularized=True).
test.each([
  [0.125, 1, 0.7236736098317631],
  [3.5, 1, 0.06136882913940217],
  [220.5, 1, 7.035928090177523e-50],
  [5, 4, 0.2872974951836458],
  [11.5, 4, 0.021483770376440253],
  [700, 9, 6.916357838795498e-145],
  [95.5, 100, 0.6086332361745395],
  [320, 100, 7.7227709812672e-25],
  [4990, 5000, 0.5372066685871012],
  [6200, 5000, 3.1301837707678607e-29],
])("chi-square passes %p with %p degrees of freedom with a chance of %p", (x, degrees, expected) =>
  expect(Math.abs(chiSquareTail(x, degrees) / expected - 1)).toBeLessThan(1e-12),
);

test("chi-square passes 0 for certain, and never passes infinity", () => {
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(chiSquareTail(Number.POSITIVE_INFINITY, 3)).toBe(0);
});

const deviate = fc.double({ min: -8, max: 37, noNaN: true });

test("the two normal tails add up to 1, exactly", () =>
  fc.assert(fc.property(deviate, (z) => expect(normalTail(-Math.abs(z))).toBe(1 - normalTail(Math.abs(z))))));

test("the normal tail falls from point to point", () =>
  fc.assert(
    fc.property(deviate, fc.double({ min: 1e-6, max: 1, noNaN: true }), (z, step) =>
      expect(normalTail(z + step)).toBeLessThanOrEqual(normalTail(z)),
    ),
  ));

test("the normal quantile leads back from the tail", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (z) =>
      expect(-normalQuantile(normalTail(z))).toBeCloseTo(z, 12),
    ),
  ));

test("chi-square with one degree of freedom is a squared normal deviate", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 37, noNaN: true }), (z) =>
      expect(Math.abs(chiSquareTail(z * z, 1) / (2 * normalTail(z)) - 1)).toBeLessThan(1e-12),
    ),
  ));

test("chi-square with two degrees of freedom is the exponential distribution", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1300, noNaN: true }), (x) =>
      expect(Math.abs(chiSquareTail(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-12),
    ),
  ));

describeTruth("tails agree with scipy to 1e-12", () => {
  const known = truthJson<{
    special_functions: { norm_cdf: [number, number][]; chi2_sf: [number, number, number][] };
  }>("stats/power_multi_special.json").special_functions;

  test.each(known.norm_cdf)("a normal deviate is below %p with a chance of %p", (z, expected) =>
    expect(Math.abs(normalTail(-z) / expected - 1)).toBeLessThan(1e-12),
  );

  test.each(known.chi2_sf)("chi-square passes %p with %p degrees with a chance of %p", (x, df, expected) =>
    expect(Math.abs(chiSquareTail(x, df) / expected - 1)).toBeLessThan(1e-12),
  );
});

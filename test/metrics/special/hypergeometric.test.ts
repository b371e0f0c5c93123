import fc from "fast-check";
import { hyp2f1 } from "../../../src/metrics/special/hypergeometric";
import { describeTruth, truthJson } from "../../support/truth";

// mpmath 1.3.0 with 40 digits: hyp2f1(a, b, c, z) at the double nearest to z; the eighth by Gauss's sum in closed form.
test.each([
  [0.25, 2.5, 2.25, 0.875, 1.8829293436124264],
  [3.25, 5.5, 5.25, 0.25, 2.668703089728033],
  [1, 4, 4.75, 0.9375, 7.063539624475371],
  [1, 4, 4.75, 0.9999, 85.25798358860763],
  [1, 43.5, 44.25, 0.999, 180.69639424619035],
  [10.25, 12.5, 12.25, 0.984375, 8.815262396629224e18],
  [0.5, 0.5, 40, 0.9999, 1.0064300072533052],
  [1, 4.5, 6.75, 1, 4.6],
  [-0.25, 1.5, 3.5, 0.96875, 0.8588681337250355],
])("₂F₁(%p, %p; %p; %p) is %p", (a, b, c, z, expected) =>
  expect(Math.abs(hyp2f1(a, b, c, z) / expected - 1)).toBeLessThan(1e-12),
);

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
// Down to a millionth below 1, where the power series alone would take 35 million terms.
const argument = fc.double({ min: 0, max: 6, noNaN: true }).map((digits) => 1 - 10 ** -digits);
const near = (found: number, expected: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(1e-11);

test("₂F₁(a, b; b; z) is (1 − z)^−a", () =>
  fc.assert(
    fc.property(parameter, parameter, argument, (a, b, z) => near(hyp2f1(a, b, b, z), (1 - z) ** -a)),
  ));

test("₂F₁(1, 1; 2; z) is −ln(1 − z)/z", () =>
  fc.assert(
    fc.property(
      argument.filter((z) => z > 1e-6),
      (z) => near(hyp2f1(1, 1, 2, z), -Math.log1p(-z) / z),
    ),
  ));

test("it does not matter which of the first two parameters comes first", () =>
  fc.assert(
    fc.property(parameter, parameter, parameter, argument, (a, b, c, z) =>
      near(hyp2f1(a, b, c, z), hyp2f1(b, a, c, z)),
    ),
  ));

test("Euler's transformation gives the same value", () =>
  fc.assert(
    fc.property(parameter, parameter, parameter, argument, (a, b, more, z) => {
      const c = Math.max(a, b) + more;
      near(hyp2f1(a, b, c, z), (1 - z) ** (c - a - b) * hyp2f1(c - a, c - b, c, z));
    }),
  ));

test("at z = 1 it has a value only where c is above a + b", () => {
  expect(hyp2f1(1, 1, 2, 1)).toBe(Number.POSITIVE_INFINITY);
  near(hyp2f1(1, 1, 4, 1), 1.5);
});

describeTruth("the hypergeometric function agrees with scipy", () => {
  const known = truthJson<{ special_functions: { hyp2f1: [number, number, number, number, number][] } }>(
    "stats/power_multi_special.json",
  ).special_functions.hyp2f1;
  test.each(known)("₂F₁(%p, %p; %p; %p) is %p", (a, b, c, z, expected) => near(hyp2f1(a, b, c, z), expected));
});

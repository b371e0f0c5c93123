import fc from "fast-check";
import { digamma, logGamma, trigamma } from "../../../src/metrics/special/gamma";

// Computed with 40 digits by mpmath 1.3.0: loggamma(x), digamma(x), psi(1, x), for x that binary fractions hold exactly or as here.
const known = [
  [1e-8, 18.42068073818021, -100000000.57721566, 1e16],
  [0.001, 6.907178885383853, -1000.5755719318103, 1000001.6425331958],
  [0.25, 1.2880225246980774, -4.2274535333762655, 17.197329154507113],
  [0.9375, 0.039390901734582304, -0.6850006744956978, 1.808971117885678],
  [1.5, -0.12078223763524522, 0.03648997397857652, 0.9348022005446793],
  [2.0625, 0.027667521522857022, 0.4623229805281309, 0.620606894126487],
  [3.75, 1.4868155785934172, 1.1825373886117962, 0.3053398526902531],
  [10.5, 13.940625219403763, 2.3030010342976865, 0.09991695605912673],
  [123.5, 469.8172754919306, 4.812187109433143, 0.008130036519855761],
  [1e4, 82099.71749644238, 9.210290371142849, 0.00010000500016666666],
  [1e7, 151180949.3694739, 16.11809560095832, 1.0000000500000017e-7],
] as const;

const error = (found: number, expected: number) =>
  Math.abs(found - expected) / Math.max(1, Math.abs(expected));

test.each(known)("ln Γ(%p) and its derivatives have 14 digits", (x, log, first, second) => {
  expect(error(logGamma(x), log)).toBeLessThan(2e-15);
  expect(error(digamma(x), first)).toBeLessThan(2e-15);
  expect(Math.abs(trigamma(x) / second - 1)).toBeLessThan(2e-15);
});

test("ln Γ is the sum of the logarithms up to x − 1", () => {
  let sum = 0;
  for (let n = 1; n < 200; n++) {
    expect(error(logGamma(n), sum)).toBeLessThan(1e-14);
    sum += Math.log(n);
  }
});

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

test("from x to x + 1, ln Γ rises by ln x, its slope by 1/x, and the slope of that falls by 1/x²", () =>
  fc.assert(
    fc.property(positive, (x) => {
      const next = x + 1;
      // What is left of x in x + 1 is what the step can be held to.
      const step = next - 1;
      const scale = Math.max(1, Math.abs(logGamma(next)), Math.abs(logGamma(x)));
      expect(Math.abs(logGamma(next) - logGamma(step) - Math.log(step)) / scale).toBeLessThan(4e-15);
      expect(error(digamma(next) - 1 / step, digamma(step))).toBeLessThan(4e-15);
      expect(error(trigamma(next) + 1 / step ** 2, trigamma(step))).toBeLessThan(4e-15);
    }),
  ));

test("the derivatives are the slopes: ln Γ and ψ rise between two points as they say in the middle", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1000, noNaN: true }), (x) => {
      const h = x * 1e-4;
      expect(error((logGamma(x + h) - logGamma(x - h)) / (2 * h), digamma(x))).toBeLessThan(1e-6);
      expect(Math.abs((digamma(x + h) - digamma(x - h)) / (2 * h) / trigamma(x) - 1)).toBeLessThan(1e-6);
    }),
  ));

import fc from "fast-check";
import { sbgPayments, sbgRetention, sbgSurvival } from "../../../src/metrics/lifetime/sbg";
import { fitSbg, type SbgFit } from "../../../src/metrics/lifetime/sbg-fit";
import { sbgLikelihood, stepsOf } from "../../../src/metrics/lifetime/sbg-likelihood";
import { fallingCounts } from "../../support/likely-lifetimes";

const isFit = (found: SbgFit | string): found is SbgFit => typeof found === "object";
const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });

/** The log-likelihood as the paper writes it, by S(t − 1) − S(t). */
function paperLikelihood(counts: readonly number[], alpha: number, beta: number): number {
  const last = counts.length - 1;
  const survival = sbgSurvival(alpha, beta, last);
  const at = (t: number) => survival[t] as number;
  let sum = (counts[last] as number) === 0 ? 0 : (counts[last] as number) * Math.log(at(last));
  for (let t = 1; t <= last; t++) {
    const lost = (counts[t - 1] as number) - (counts[t] as number);
    if (lost > 0) sum += lost * Math.log(at(t - 1) - at(t));
  }
  return sum;
}

describe("the likelihood", () => {
  test("is the one of the paper", () =>
    fc.assert(
      fc.property(fallingCounts, parameter, parameter, (counts, alpha, beta) => {
        const point = { logitMean: Math.log(alpha / beta), logSpread: -Math.log(alpha + beta) };
        const expected = paperLikelihood(counts, alpha, beta);
        expect(sbgLikelihood(stepsOf(counts), point).value / expected).toBeCloseTo(1, 9);
      }),
    ));

  test("has the slopes and curvatures that differences give", () =>
    fc.assert(
      fc.property(
        fallingCounts,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (counts, logitMean, logSpread) => {
          const step = 1e-4;
          const at = (mean: number, spread: number) =>
            sbgLikelihood(stepsOf(counts), { logitMean: logitMean + mean, logSpread: logSpread + spread });
          const scale = counts[0] as number;
          const near = (found: number, expected: number) =>
            expect(Math.abs(found - expected) / scale).toBeLessThan(1e-5);
          const { slope, curve } = at(0, 0);
          near((at(step, 0).value - at(-step, 0).value) / (2 * step), slope[0]);
          near((at(0, step).value - at(0, -step).value) / (2 * step), slope[1]);
          near((at(step, 0).slope[0] - at(-step, 0).slope[0]) / (2 * step), curve[0]);
          near((at(0, step).slope[0] - at(0, -step).slope[0]) / (2 * step), curve[1]);
          near((at(0, step).slope[1] - at(0, -step).slope[1]) / (2 * step), curve[2]);
        },
      ),
    ));
});

describe("the fit", () => {
  test("is as likely as any other alpha and beta, or likelier", () =>
    fc.assert(
      fc.property(fallingCounts, parameter, parameter, (counts, alpha, beta) => {
        const fit = fitSbg(counts);
        fc.pre(isFit(fit));
        expect(fit.logLikelihood).toBeGreaterThanOrEqual(
          paperLikelihood(counts, alpha, beta) - 1e-9 * Math.abs(fit.logLikelihood),
        );
      }),
    ));

  test("finds the parameters that made the counts", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        fc.double({ min: 0.3, max: 10, noNaN: true }),
        (alpha, beta) => {
          const counts = Array.from(sbgSurvival(alpha, beta, 12), (share) => 1e6 * share);
          const fit = fitSbg(counts);
          expect(isFit(fit) && Math.abs(fit.alpha / alpha - 1) < 1e-6).toBe(true);
          expect(isFit(fit) && Math.abs(fit.beta / beta - 1) < 1e-6).toBe(true);
        },
      ),
    ));

  test("does not change when all counts are multiplied", () =>
    fc.assert(
      fc.property(fallingCounts, fc.constantFrom(0.001, 3, 1000), (counts, factor) => {
        const fit = fitSbg(counts);
        const scaled = fitSbg(counts.map((count) => count * factor));
        if (!isFit(fit) || !isFit(scaled)) {
          expect(scaled).toBe(fit);
          return;
        }
        expect(Math.abs(scaled.alpha / fit.alpha - 1)).toBeLessThan(1e-6);
        expect(Math.abs(scaled.beta / fit.beta - 1)).toBeLessThan(1e-6);
        expect(scaled.logLikelihood / factor / fit.logLikelihood).toBeCloseTo(1, 9);
      }),
    ));

  test("settles or is refused for a reason, whatever counts fall", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 40 }),
        (counts) => {
          const falling = [...counts].sort((a, b) => b - a);
          fc.pre((falling[0] as number) > 0);
          expect(fitSbg(falling)).not.toBe("no-convergence");
        },
      ),
    ));

  test.each<[string, readonly number[], string]>([
    ["nobody was lost", [100, 100, 100], "nobody-lost"],
    ["everybody was lost in the first period", [100, 0, 0], "lost-at-once"],
    ["nobody was lost after the first period", [100, 60, 60, 60], "lost-only-first"],
    ["churn is level", [1000, 900, 810, 729], "not-falling"],
    ["churn is level, in shares", [1, 0.9, 0.81, 0.729, 0.6561], "not-falling"],
    ["churn rises", [1000, 950, 850, 600], "not-falling"],
    ["the last ones leave at once", [100, 50, 0], "not-falling"],
  ])("is refused where %s", (_, counts, reason) => expect(fitSbg(counts)).toBe(reason));

  test("takes a cohort of which nobody is left in the end", () => {
    const fit = fitSbg([1000, 200, 100, 60, 40, 0]);
    expect(isFit(fit) && fit.alpha > 0 && fit.beta > 0).toBe(true);
  });

  test("takes churn that falls by the least", () => {
    const fit = fitSbg([1_000_000, 900_000, 810_001, 729_003]);
    // Churn of 10 %, then 9.9999 %, then 9.9999 %: customers who hardly differ.
    expect(isFit(fit) && fit.alpha / (fit.alpha + fit.beta)).toBeCloseTo(0.1, 4);
  });
});

describe("the projected curve", () => {
  test("has retention that rises with time, below 1, and multiplies up to survival", () =>
    fc.assert(
      fc.property(parameter, parameter, (alpha, beta) => {
        const survival = sbgSurvival(alpha, beta, 20);
        for (let t = 1; t <= 20; t++) {
          const rate = sbgRetention(alpha, beta, t);
          expect(rate).toBeLessThan(1);
          expect(rate).toBeGreaterThan(t === 1 ? 0 : sbgRetention(alpha, beta, t - 1));
          expect((survival[t] as number) / (survival[t - 1] as number)).toBeCloseTo(rate, 13);
        }
      }),
    ));
});

describe("expected payments", () => {
  const rate = fc.double({ min: 0.001, max: 2, noNaN: true });
  const age = fc.integer({ min: 0, max: 40 });

  test("number one where one is counted", () =>
    fc.assert(
      fc.property(parameter, parameter, rate, age, (alpha, beta, discount, old) =>
        expect(sbgPayments(alpha, beta, discount, 1, old)).toBe(1),
      ),
    ));

  test("are the survival of the aged customer, discounted and added up", () =>
    fc.assert(
      fc.property(parameter, parameter, rate, age, (alpha, beta, discount, old) => {
        const survival = sbgSurvival(alpha, beta, old + 30);
        let sum = 0;
        for (let t = old; t < old + 30; t++)
          sum += (survival[t] as number) / (survival[old] as number) / (1 + discount) ** (t - old);
        expect(sbgPayments(alpha, beta, discount, 30, old)).toBeCloseTo(sum, 10);
      }),
    ));

  test("without end are what ever more of them come to", () =>
    fc.assert(
      fc.property(parameter, parameter, rate, age, (alpha, beta, discount, old) => {
        const many = sbgPayments(alpha, beta, discount, 10_000_000, old) as number;
        const all = sbgPayments(alpha, beta, discount, undefined, old) as number;
        expect(Math.abs(all / many - 1)).toBeLessThan(1e-11);
      }),
      { numRuns: 40 },
    ));

  test("without discount come to (α + β + age − 1) / (α − 1) where α is above 1, else to no finite sum", () => {
    expect(sbgPayments(3, 2, 0, undefined, 0)).toBe(2);
    // At α = 3, β = 2 the payments after the n-th come to 12 / ((n + 2)(n + 3)).
    expect(sbgPayments(3, 2, 0, 1_000_000, 0)).toBeCloseTo(2 - 12 / (1_000_002 * 1_000_003), 13);
    expect(sbgPayments(1, 2, 0, undefined, 0)).toBeUndefined();
    expect(sbgPayments(3, 2, -0.01, undefined, 0)).toBeUndefined();
    // As the discount goes to 0 the discounted sum goes there too.
    expect(sbgPayments(3, 2, 1e-9, undefined, 0)).toBeCloseTo(2, 7);
  });

  // ₂F₁ at 1 / (1 + discount), where these were off by 8e-8 and 91 %, and took seconds.
  test.each([
    [0.05, 20, 1e-9, 424601460.3441325],
    [8.6566, 1e9, 1e-9, 113861638.79043153],
    [0.668, 3.806, 1e-6, 616.2909278520785],
    [3, 2, 1e-12, 1.999999999996],
  ])(
    "of alpha %d and beta %d at a discount of %d are those of 40 digits (mpmath)",
    (alpha, beta, discount, sum) => {
      const began = performance.now();
      expect(Math.abs((sbgPayments(alpha, beta, discount, undefined, 0) as number) / sum - 1)).toBeLessThan(
        1e-12,
      );
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );

  test("at a discount too small to tell from 0 are given up, not guessed", () =>
    expect(sbgPayments(0.5, 2, 1e-300, undefined, 0)).toBeUndefined());

  test("that are too many to add up are not", () =>
    expect(sbgPayments(1, 2, 0, 100_000_000, 0)).toBeUndefined());
});

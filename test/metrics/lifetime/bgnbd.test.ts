import fc from "fast-check";
import { aliveChance, purchasesIfAlive } from "../../../src/metrics/lifetime/bgnbd-expectations";
import { type BgnbdFit, fitBgnbd } from "../../../src/metrics/lifetime/bgnbd-fit";
import { bgnbdLikelihood, inOrder } from "../../../src/metrics/lifetime/bgnbd-likelihood";
import { expectedPurchaseValue, fitGammaGamma } from "../../../src/metrics/lifetime/gamma-gamma-fit";
import { logGamma } from "../../../src/metrics/special/gamma";
import type { PurchaseHistories } from "../../../src/plan/purchases";
import { seeded, simulatedHistories } from "../../support/simulated-purchases";

const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

/** Eq. 6 of Fader, Hardie & Lee 2005, customer by customer as it is printed. */
function naiveLikelihood({ frequency, recency, age }: PurchaseHistories, at: readonly number[]): number {
  const [r = 0, alpha = 0, a = 0, b = 0] = at.map(Math.exp);
  const logB = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
  let sum = 0;
  for (const [i, x] of frequency.entries()) {
    const common = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
    const stayed = Math.exp(logB(a, b + x) - logB(a, b)) * (alpha + (age[i] as number)) ** -(r + x);
    const left =
      x === 0
        ? 0
        : Math.exp(logB(a + 1, b + x - 1) - logB(a, b)) * (alpha + (recency[i] as number)) ** -(r + x);
    sum += common + Math.log(stayed + left);
  }
  return sum;
}

const fitted = (histories: PurchaseHistories): BgnbdFit => {
  const fit = fitBgnbd(histories);
  if (typeof fit === "string") throw new Error(fit);
  return fit;
};

test("no step from the fit in any direction raises the naive likelihood", () => {
  const histories = simulatedHistories(400, cdnow, seeded(1));
  const { r, alpha, a, b, logLikelihood } = fitted(histories);
  const top = [r, alpha, a, b].map(Math.log);
  expect(naiveLikelihood(histories, top)).toBeCloseTo(logLikelihood, 8);
  const random = seeded(2);
  for (let i = 0; i < 300; i++) {
    const size = 10 ** (-3 * random());
    const near = top.map((one) => one + size * (2 * random() - 1));
    expect(naiveLikelihood(histories, near)).toBeLessThan(logLikelihood);
  }
});

test("gradient and Hessian are the slopes of the likelihood and of the gradient", () => {
  const likelihood = bgnbdLikelihood(inOrder(simulatedHistories(200, cdnow, seeded(3))), 20);
  const at = [-0.7, -1.2, 0.3, 0.9];
  const gradientAt = (point: readonly number[]) => {
    const gradient = new Float64Array(4);
    const hessian = new Float64Array(16);
    const value = likelihood(Float64Array.from(point), gradient, hessian);
    return { value, gradient, hessian };
  };
  const here = gradientAt(at);
  for (let i = 0; i < 4; i++) {
    const h = 1e-5;
    const up = gradientAt(at.map((one, k) => (k === i ? one + h : one)));
    const down = gradientAt(at.map((one, k) => (k === i ? one - h : one)));
    expect((up.value - down.value) / (2 * h)).toBeCloseTo(here.gradient[i] as number, 4);
    for (let j = 0; j < 4; j++)
      expect(((up.gradient[j] as number) - (down.gradient[j] as number)) / (2 * h)).toBeCloseTo(
        here.hessian[4 * i + j] as number,
        4,
      );
  }
});

test("the order of customers does not matter, and another unit of time scales alpha alone", () => {
  const histories = simulatedHistories(500, cdnow, seeded(4));
  const one = fitted(histories);
  const turned = (column: Float64Array) => column.slice().reverse();
  const back = fitted({
    frequency: turned(histories.frequency),
    recency: turned(histories.recency),
    age: turned(histories.age),
  });
  for (const name of ["r", "alpha", "a", "b", "logLikelihood"] as const)
    expect(Math.abs(back[name] / one[name] - 1)).toBeLessThan(1e-12);
  for (const unit of [7, 1e-6, 1e9]) {
    const scaled = (column: Float64Array) => column.map((time) => time * unit);
    const other = fitted({ ...histories, recency: scaled(histories.recency), age: scaled(histories.age) });
    expect(other.alpha / unit / one.alpha).toBeCloseTo(1, 9);
    expect(other.r / one.r).toBeCloseTo(1, 9);
    expect(other.a / one.a).toBeCloseTo(1, 9);
    expect(other.b / one.b).toBeCloseTo(1, 9);
  }
});

test("at least 95 of 100 simulated shops of 300 customers have a fit", () => {
  const random = seeded(300);
  let fits = 0;
  for (let i = 0; i < 100; i++)
    if (typeof fitBgnbd(simulatedHistories(300, cdnow, random)) !== "string") fits++;
  expect(fits).toBeGreaterThanOrEqual(95);
});

test("customers who never come back are a sentence, not numbers", () => {
  const column = (...values: number[]) => Float64Array.from(values);
  expect(fitBgnbd({ frequency: column(0, 0), recency: column(0, 0), age: column(3, 9) })).toBe(
    "nobody-bought-again",
  );
});

const model = fc.record({
  r: fc.double({ min: 0.05, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.1, max: 50, noNaN: true }),
  a: fc.double({ min: 0.05, max: 5, noNaN: true }),
  b: fc.double({ min: 0.05, max: 5, noNaN: true }),
});

test("P(alive) lies in 0 … 1 and falls as the silence grows; expected purchases rise with the horizon", () => {
  fc.assert(
    fc.property(model, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 }), (m, x, last) => {
      const recency = x === 0 ? 0 : last;
      const alive = [0, 1, 10, 100].map((silence) => aliveChance(m, x, recency, recency + silence));
      for (const chance of alive) expect(chance >= 0 && chance <= 1).toBe(true);
      expect(alive).toEqual([...alive].sort((p, q) => q - p));
      const ahead = [0, 1, 10, 100, 1e4, 1e8].map((horizon) => purchasesIfAlive(m, x, recency + 5, horizon));
      expect(ahead[0]).toBe(0);
      for (let i = 1; i < ahead.length; i++)
        expect(ahead[i] as number).toBeGreaterThanOrEqual((ahead[i - 1] as number) * (1 - 1e-9));
    }),
  );
});

test("expected purchases are those of mpmath in 50 digits, also far ahead and next to a = 1", () => {
  const cases = [
    [0.5, 0.6, 2, 3, 1e9, 40691.7588921],
    [0.5, 1.2, 2, 30, 1e5, 144.720999775],
    [0.5, 1.00001, 2, 3, 1e15, 170.650276315],
    [0.2, 0.1, 0.01, 0, 1e5, 631.540794141],
    [0.243, 0.793, 2.426, 2, 0.9, 1.68543497394],
  ] as const;
  for (const [r, a, b, x, y, expected] of cases)
    expect(purchasesIfAlive({ r, alpha: 1, a, b }, x, 0, y) / expected).toBeCloseTo(1, 10);
});

test("another currency scales v alone, and the value of one lies between the customer's mean and everybody's", () => {
  const frequency = Float64Array.of(1, 1, 1, 4);
  const value = Float64Array.of(53, 21, 11, 17.75);
  const one = fitGammaGamma({ frequency, value });
  const other = fitGammaGamma({ frequency, value: value.map((z) => z * 1e200) });
  if (typeof one === "string" || typeof other === "string") throw new Error("no fit");
  expect(other.v / 1e200 / one.v).toBeCloseTo(1, 9);
  expect(other.p / one.p).toBeCloseTo(1, 9);
  const overall = expectedPurchaseValue(one, 0, 0) as number;
  const shrunk = expectedPurchaseValue(one, 2, 100) as number;
  expect(shrunk).toBeGreaterThan(overall);
  expect(shrunk).toBeLessThan(100);
  expect(expectedPurchaseValue({ p: 1, q: 0.5, v: 3 }, 0, 0)).toBeUndefined();
});

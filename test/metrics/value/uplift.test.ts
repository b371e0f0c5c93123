import fc from "fast-check";
import { breakEvenImprovement, totalValue } from "../../../src/metrics/value/uplift";

const customers = { customers: 1000, margin: 50, retention: 0.8, discount: 0.1 };
const gain = (base: Parameters<typeof totalValue>[0], rise: number) =>
  (totalValue({ ...base, retention: base.retention + rise }) ?? Number.NaN) -
  (totalValue(base) ?? Number.NaN);

test("the improvement that breaks even gains its cost", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      fc.option(fc.integer({ min: 2, max: 400 }), { nil: undefined }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (retention, discount, periods, part) => {
        const base = { ...customers, retention, discount, periods };
        const cost = gain(base, part * (1 - retention));
        const rise = breakEvenImprovement(base, cost) ?? Number.NaN;
        expect(Math.abs(rise - part * (1 - retention))).toBeLessThanOrEqual(1e-11);
      },
    ),
  ));

test("the break-even is 1/30 where 50,000 / (0.2 − x) has to be 300,000", () =>
  expect(breakEvenImprovement({ ...customers, discount: 0, periods: undefined }, 50_000)).toBeCloseTo(
    1 / 30,
    15,
  ));

test("two payments break even at cost · (1 + discount) / (customers · margin)", () =>
  // 100 · 1.1 / 50,000
  expect(breakEvenImprovement({ ...customers, periods: 2 }, 100)).toBeCloseTo(0.0022, 15));

test("three payments break even where a square root says", () =>
  // r + r² rises by 0.4 from 0.5: (0.5 + x) + (0.5 + x)² = 1.15, x = √1.4 − 1
  expect(
    breakEvenImprovement({ customers: 100, margin: 10, retention: 0.5, discount: 0, periods: 3 }, 400),
  ).toBeCloseTo(Math.sqrt(1.4) - 1, 15));

test("a cost of a millionth breaks even to the last digits, though the difference of two values has lost them", () => {
  // To first order cost / (customers · margin · dS/dr), here exact to 1e-11: three payments, S' = (1 + 2q) / (1 + d).
  const slope = (1 + 2 * (0.8 / 1.1)) / 1.1;
  const found = breakEvenImprovement({ ...customers, periods: 3 }, 1e-6) ?? Number.NaN;
  expect(Math.abs(found / (1e-6 / 50_000 / slope) - 1)).toBeLessThan(1e-10);
});

test("many payments break even where all payments do", () =>
  expect(breakEvenImprovement({ ...customers, periods: 1_000_000_000_000 }, 10_000)).toBeCloseTo(
    breakEvenImprovement({ ...customers, periods: undefined }, 10_000) ?? Number.NaN,
    13,
  ));

test("a dearer improvement breaks even later", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.double({ min: 1, max: 10_000, noNaN: true }),
      (periods, cost) => {
        const base = { ...customers, periods };
        const cheap = breakEvenImprovement(base, cost);
        const dear = breakEvenImprovement(base, cost * 1.5);
        if (cheap !== undefined && dear !== undefined) expect(dear).toBeGreaterThan(cheap);
      },
    ),
  ));

test("a cost that only a retention of 100 % earns back is not missed by rounding", () => {
  const base = { ...customers, retention: 0.84375, discount: 0.01 };
  for (const periods of [2, undefined]) {
    const cost = gain({ ...base, periods }, 0.15625);
    expect(breakEvenImprovement({ ...base, periods }, cost * (1 + 1e-14))).toBeCloseTo(0.15625, 13);
  }
});

test("nothing breaks even where retention of everybody does not gain the cost", () => {
  expect(breakEvenImprovement({ ...customers, periods: 12 }, 1e9)).toBeUndefined();
  expect(breakEvenImprovement({ ...customers, periods: undefined }, 1e9)).toBeUndefined();
});

test("nothing is gained from one payment, no customers, no margin or when everybody stays already", () => {
  expect(breakEvenImprovement({ ...customers, periods: 1 }, 5)).toBeUndefined();
  expect(breakEvenImprovement({ ...customers, customers: 0, periods: 12 }, 5)).toBeUndefined();
  expect(breakEvenImprovement({ ...customers, margin: -5, periods: 12 }, 5)).toBeUndefined();
  expect(breakEvenImprovement({ ...customers, retention: 1, periods: 12 }, 5)).toBeUndefined();
});

test("a cost of nothing breaks even with no improvement", () =>
  expect(breakEvenImprovement({ ...customers, periods: 12 }, 0)).toBe(0));

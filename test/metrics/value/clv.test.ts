import fc from "fast-check";
import { lifetime, lifetimeValue } from "../../../src/metrics/value/clv";

/** The payments one by one. */
function paid(
  margin: number,
  retention: number,
  discount: number,
  periods: number,
  timing: "start" | "end",
): number {
  let sum = 0;
  for (let t = 0; t < periods; t++) {
    const at = timing === "start" ? t : t + 1;
    sum += margin * (retention / (1 + discount)) ** at;
  }
  return sum;
}

const timing = fc.constantFrom("start", "end");
const retention = fc.double({ min: 0, max: 1.2, noNaN: true });
const discount = fc.double({ min: -0.2, max: 0.5, noNaN: true });
const isClose = (found: number | undefined, expected: number, digits: number) =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    digits * Math.max(1, Math.abs(expected)),
  );

test("the value is the sum of its payments", () =>
  fc.assert(
    fc.property(retention, discount, fc.integer({ min: 1, max: 60 }), timing, (r, d, periods, when) =>
      isClose(
        lifetimeValue({ margin: 10, retention: r, discount: d, periods }, when),
        paid(10, r, d, periods, when),
        1e-12,
      ),
    ),
  ));

test.each([
  [1, 0],
  [1.1, 0.1],
  [0.9999999999999999, 0],
  [1, 1e-15],
  [1 - 1e-9, 0],
  [1, 1e-7],
  [1.0000000000000002, 0],
])("the sum stays exact where retention %d comes close to 1 + discount %d", (r, d) => {
  for (const periods of [1, 2, 12, 1000])
    isClose(
      lifetimeValue({ margin: 1, retention: r, discount: d, periods }, "start"),
      paid(1, r, d, periods, "start"),
      1e-12,
    );
});

test("many payments come to what all payments do", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      timing,
      (r, d, when) => {
        const all =
          lifetimeValue({ margin: 7, retention: r, discount: d, periods: undefined }, when) ?? Number.NaN;
        isClose(lifetimeValue({ margin: 7, retention: r, discount: d, periods: 100_000 }, when), all, 1e-12);
      },
    ),
  ));

test("payments at the end are worth one payment less than payments at the start", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (r, d) => {
        const payments = { margin: 7, retention: r, discount: d, periods: undefined };
        isClose(lifetimeValue(payments, "end"), (lifetimeValue(payments, "start") ?? Number.NaN) - 7, 1e-12);
      },
    ),
  ));

test("payments that never end and never shrink have no value, with or without a discount", () => {
  for (const [r, d] of [
    [1, 0],
    [1.1, 0.1],
    [1.2, 0.1],
    [0.9, -0.1],
  ] as const)
    expect(
      lifetimeValue({ margin: 1, retention: r, discount: d, periods: undefined }, "start"),
    ).toBeUndefined();
});

test("net revenue retention above 1 has a value as long as the discount is higher", () =>
  // 1.2 / (1.2 − 1.05)
  isClose(
    lifetimeValue({ margin: 1, retention: 1.05, discount: 0.2, periods: undefined }, "start"),
    8,
    1e-12,
  ));

test("without retention only the first payment is made", () => {
  expect(lifetimeValue({ margin: 5, retention: 0, discount: 0.1, periods: undefined }, "start")).toBe(5);
  expect(lifetimeValue({ margin: 5, retention: 0, discount: 0.1, periods: 9 }, "end")).toBe(0);
});

test("a value past the largest number is none", () =>
  expect(lifetimeValue({ margin: 1, retention: 2, discount: 0, periods: 5000 }, "start")).toBeUndefined());

test("the lifetime is what payments of 1 come to when nothing is discounted", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (churn) =>
      isClose(
        lifetimeValue({ margin: 1, retention: 1 - churn, discount: 0, periods: undefined }, "start"),
        lifetime(churn) ?? Number.NaN,
        1e-12,
      ),
    ),
  ));

test("nobody leaving has no lifetime", () => {
  expect(lifetime(0)).toBeUndefined();
  expect(lifetime(-0.1)).toBeUndefined();
  expect(lifetime(1e-320)).toBeUndefined();
});

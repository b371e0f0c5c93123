import fc from "fast-check";
import { firstDoubt, type PeriodCounts } from "../../../src/metrics/rates/rate-check";
import { churnRate, compounded, lengthInDays, retentionRate } from "../../../src/metrics/rates/rates";

const count = fc.integer({ min: 0, max: 1_000_000 });

test("retention is 99/107 for 107 at the start, 120 at the end, 21 new", () =>
  expect(retentionRate(120, 21, 107)).toBe(99 / 107));

test("retention is not clamped: 1200 of 1000 with nobody new is 1.2", () =>
  expect(retentionRate(1200, 0, 1000)).toBe(1.2));

test("nobody at the start has no rate", () => {
  expect(retentionRate(5, 5, 0)).toBeUndefined();
  expect(retentionRate(5, 5, -3)).toBeUndefined();
  expect(churnRate(5, 5, 0)).toBeUndefined();
});

test("a rate past what a number holds is no rate, and −0 is 0", () => {
  expect(retentionRate(1e308, -1e308, 1)).toBeUndefined();
  expect(Object.is(retentionRate(-0, 0, 5), 0)).toBe(true);
});

test("churn is what retention leaves of 1", () =>
  fc.assert(
    fc.property(count, count, count, (end, joined, start) => {
      const kept = retentionRate(end, joined, start + 1) ?? Number.NaN;
      expect(churnRate(end, joined, start + 1)).toBe(1 - kept);
    }),
  ));

test("retention does not depend on how many joined", () =>
  fc.assert(
    fc.property(count, count, count, (kept, joined, start) =>
      expect(retentionRate(kept + joined, joined, start + 1)).toBe(kept / (start + 1)),
    ),
  ));

test("12 months are 4 quarters are 1 year, exactly", () => {
  const { month, quarter, year, week, day } = lengthInDays;
  expect(compounded(0.5, month, year)).toBe(0.5 ** 12);
  expect(compounded(0.5, quarter, year)).toBe(0.5 ** 4);
  expect(compounded(0.5, month, quarter)).toBe(0.5 ** 3);
  expect(compounded(0.5, day, week)).toBe(0.5 ** 7);
  expect(compounded(0.5, day, year)).toBe(0.5 ** 365.25);
});

test("compounding there and back gives the rate again", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1.5, noNaN: true }),
      fc.constantFrom(...Object.values(lengthInDays)),
      fc.constantFrom(...Object.values(lengthInDays)),
      (rate, from, to) => {
        const there = compounded(rate, from, to);
        fc.pre(there !== undefined && there > 1e-300);
        expect(compounded(there ?? 0, to, from)).toBeCloseTo(rate, 8);
      },
    ),
  ));

test("a negative rate cannot be compounded", () => expect(compounded(-0.1, 1, 7)).toBeUndefined());

describe("the first doubt about a period", () => {
  const doubt = (end?: number, joined?: number, start?: number) =>
    firstDoubt({ end, joined, start } as PeriodCounts);

  test.each<[string | undefined, (number | undefined)?, (number | undefined)?, number?]>([
    [undefined, 120, 21, 107],
    ["start-zero", 5, 10, 0],
    ["start-blank", 5, 10],
    ["end-blank", undefined, 10, 50],
    ["end-below-new", 5, 10, 50],
    ["end-below-new", -5, 10, -50],
    ["growth", 1200, 0, 1000],
    ["growth", 1200, undefined, 1000],
    ["above-all", 1200, 100, 1000],
    ["negative", 10, -5, 40],
    ["negative", 10, 5, -40],
    ["fractional", 99.5, 0, 100],
    ["fractional", 10.5, 1, 20],
    ["new-blank", 10, undefined, 20],
    ["few", 10, 1, 29],
    [undefined, 10, 1, 30],
    [undefined],
  ])("is %p for end %p, new %p, start %p", (expected, ...counts) => expect(doubt(...counts)).toBe(expected));
});

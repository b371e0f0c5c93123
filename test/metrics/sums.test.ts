import fc from "fast-check";
import { addSum, clearSum, isSameSum, noSums, sumAt, sumsOfVisits } from "../../src/metrics/sums";
import { ABSENT, visits } from "../../src/metrics/visits";

/** The sum of the values, in a column of its own. */
function summed(values: readonly number[]): number {
  const sums = noSums(1);
  for (const value of values) addSum(sums, 0, value);
  return sumAt(sums, 0);
}

const cents = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { maxLength: 60 });

test("a sum of cents is the one that whole numbers give, in any order", () => {
  fc.assert(
    fc.property(cents, (whole) => {
      const exact = whole.reduce((sum, one) => sum + one, 0) / 100;
      for (const values of [whole, [...whole].reverse()])
        expect(summed(values.map((one) => one / 100))).toBeCloseTo(exact, 9);
      if (exact === 0) expect(summed(whole.map((one) => one / 100))).toBe(0);
    }),
  );
});

test("what a plain loop loses is kept, and what is left within rounding of what was moved is nothing", () => {
  expect(summed([1e16, 1, 1])).toBe(10_000_000_000_000_002);
  expect(summed([1e15, 0.25, -1e15])).toBe(0);
  expect(summed([1e9, 0.25, -1e9])).toBe(0.25);
});

test("what is paid and given back leaves nothing, in fractions that have no end in binary", () => {
  expect(0.1 + 0.2 - 0.3).not.toBe(0);
  expect(summed([0.1, 0.2, -0.3])).toBe(0);
  expect(Object.is(summed([]), 0)).toBe(true);
});

test("past the largest number there is no sum, also where the rest would bring it back", () => {
  expect(summed([1e308, 1e308])).toBeNaN();
  expect(summed([1e308, 1e308, -1e308])).toBeNaN();
});

test("sums of the same money are the same whatever the order, and a cent more is not", () => {
  const sums = noSums(3);
  for (const value of [0.1, 0.2, 0.3]) addSum(sums, 0, value);
  for (const value of [0.3, 0.2, 0.1]) addSum(sums, 1, value);
  for (const value of [0.3, 0.2, 0.11]) addSum(sums, 2, value);
  expect(isSameSum(sums, 0, 1)).toBe(true);
  expect(isSameSum(sums, 0, 2)).toBe(false);
  clearSum(sums, 2);
  expect(sumAt(sums, 2)).toBe(0);
});

test("each visit has the amounts of its rows; rows that do not count have none", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: -1, max: 4 }),
          fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(ABSENT)),
          fc.nat(99),
        ),
        { maxLength: 40 },
      ),
      (rows) => {
        const customer = Int32Array.from(rows, ([c]) => c);
        const when = Int32Array.from(rows, ([, time]) => time);
        const amount = Float64Array.from(rows, ([, , paid]) => paid);
        const grouped = visits(5, customer, when);
        const sums = sumsOfVisits(grouped, customer, { times: when, base: 0 }, amount);
        for (let c = 0; c < 5; c++)
          for (let v = grouped.starts[c] as number; v < (grouped.starts[c + 1] as number); v++) {
            const own = rows.filter(([id, time]) => id === c && time === grouped.when[v]);
            expect(sumAt(sums, v)).toBe(own.reduce((sum, [, , paid]) => sum + paid, 0));
          }
      },
    ),
  );
});

import fc from "fast-check";
import { compute as cohortAverage } from "../../../src/functions/cohort-average";
import { english } from "../../support/sheet-cells";

const average = (sizes: unknown, rates: unknown, method?: unknown) =>
  cohortAverage([sizes, rates, method], english);

test("pooled is Σ counts / Σ sizes over the rows that have the cell", () => {
  const table = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: "" }), {
        minLength: 3,
        maxLength: 3,
      }),
    ),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(table, (rows) => {
      fc.pre(rows.some(([, rates]) => rates.some((rate) => rate !== "")));
      const [found] = average(
        rows.map(([size]) => [size]),
        rows.map(([, rates]) => rates),
      ) as (number | "")[][];
      for (let k = 0; k < 3; k++) {
        const filled = rows.filter(([, rates]) => rates[k] !== "");
        const size = filled.reduce((sum, [n]) => sum + n, 0);
        const kept = filled.reduce((sum, [n, rates]) => sum + n * Number(rates[k]), 0);
        if (size === 0) expect(found?.[k]).toBe("");
        else expect(found?.[k]).toBeCloseTo(kept / size, 12);
      }
    }),
  );
});

test("a rate without a size has no weight in pooled, and counts in simple and median", () => {
  const sizes = [[10], [""], [30]];
  const rates = [[0.5], [0.9], [0.1]];
  expect(average(sizes, rates)).toEqual([[0.2]]);
  expect(average(sizes, rates, "simple")).toEqual([[0.5]]);
  expect(average(sizes, rates, "Median")).toEqual([[0.5]]);
});

test("the median of an even number of rates is the mean of the two in the middle", () => {
  expect(average([[1], [1], [1], [1]], [[0.9], [0.2], [0.4], [0.1]], "median")).toEqual([
    [expect.closeTo(0.3, 14)],
  ]);
});

test("headings, blank rows and open ends are left out, and a column without rates is blank", () => {
  const sizes = [["Size"], [300], [""], [3], [""], [""]];
  const rates = [
    [0, 1, 2],
    [1, 0.5, ""],
    ["", "", ""],
    [1, "", ""],
    ["", "", ""],
    ["", "", ""],
  ];
  expect(average(sizes, rates)).toEqual([[1, 0.5, ""]]);
});

test.each<[string, unknown, unknown, unknown, string]>([
  ["ranges of different heights", [[1], [2]], [[0.5]], "", "different-shapes"],
  ["a negative size", [[1], [-2]], [[0.5], [0.5]], "", "negative-size"],
  ["a size that is no number", [[1], ["many"]], [[0.5], [0.5]], "", "not-a-number"],
  ["a method that does not exist", [[1]], [[0.5]], "mean", "unknown-value"],
  ["sizes of nobody", [[0]], [[0.5]], "", "nothing-to-average"],
  ["an empty range of rates", [[1]], [[""]], "", "empty-range"],
])("%s is refused", (_, sizes, rates, method, code) => {
  expect(() => average(sizes, rates, method)).toThrow(expect.objectContaining({ name: "InputError", code }));
});

test.each(["pooled", "simple", "median"])(
  "%s of rates too large to add up is blank, never Infinity",
  (method) => {
    expect(average([[2], [2]], [[1.7e308], [1.7e308]], method)).toEqual([[""]]);
  },
);

import fc from "fast-check";
import { compute as stickiness } from "../../src/functions/stickiness";
import { refusal } from "../support/calls";
import { columns, english } from "../support/sheet-cells";

const call = (lines: readonly string[], ...rest: unknown[]): unknown =>
  stickiness([...columns(lines), ...rest], english);

const march = (n: number): string => `2024-03-${String(n).padStart(2, "0")}`;

const visits = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 31 })), {
  minLength: 1,
  maxLength: 30,
});

test("STICKINESS is the mean over the days of the long span of the customers in the short one, over those of the long one", () => {
  fc.assert(
    fc.property(
      visits,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 31 }),
      (log, short, more, asof) => {
        const long = short + more;
        const inDays = (from: number, to: number): number =>
          new Set(log.filter(([, on]) => on >= from && on <= to).map(([id]) => id)).size;
        fc.pre(inDays(asof - long + 1, asof) > 0);
        let sum = 0;
        for (let d = asof - long + 1; d <= asof; d++) sum += inDays(d - short + 1, d);
        const found = call(
          log.map(([id, on]) => `${id} ${march(on)}`),
          short,
          long,
          march(asof),
        );
        expect(found).toBeCloseTo(sum / long / inDays(asof - long + 1, asof), 13);
      },
    ),
    { numRuns: 500 },
  );
});

test("short is 1, long 28 and asof the last day in the data where they are left out or blank", () => {
  const lines = [`Ann ${march(1)}`, `Ann ${march(2)}`, `Ben ${march(31)}`];
  expect(call(lines)).toBe(1 / 28);
  expect(call(lines, "", "", "")).toBe(call(lines, 1, 28, march(31)));
  // Ann's 2024-03-01 and 02 lie before the 28 days up to 2024-03-31.
  expect(call(lines, 1, 31)).toBe(3 / (31 * 2));
});

test("a customer who is there every day makes it 1", () =>
  expect(
    call(
      Array.from({ length: 28 }, (_, i) => `Ann ${march(i + 1)}`),
      1,
      28,
    ),
  ).toBe(1));

test.each<[RegExp, unknown[]]>([
  [/^short: 0 is not a whole number of days.*from 1/, [0, 28]],
  [/^long: 7\.5 is not a whole number of days/, [1, 7.5]],
  [/^short \(30 days\) is longer than long \(28 days\)/, [30]],
  [/^short: "day" is not a number/, ["day"]],
  [/^Nobody was active in the 7 days up to 2024-05-31/, [1, 7, "2024-05-31"]],
  [/^Nothing happened by asof=2024-02-01/, [1, 7, "2024-02-01"]],
  [/"soon" is not a value of asof/, [1, 7, "soon"]],
])("says %p for %p", (expected, rest) =>
  expect(refusal(() => call([`Ann ${march(1)}`], ...rest))).toMatch(expected),
);

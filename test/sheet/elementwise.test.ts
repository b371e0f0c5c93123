import fc from "fast-check";
import { noAnswer } from "../../src/sheet/answers";
import { type ElementSpec, elementwise } from "../../src/sheet/elementwise";
import { american, column, refusal } from "./support/hosts";

const specs: ElementSpec[] = [
  { name: "end", kind: "number" },
  { name: "new", kind: "number", blank: "zero" },
  { name: "start", kind: "number" },
];
const rate = (...args: unknown[]) =>
  elementwise(args, specs, american, ([end, joined, start]) =>
    end === undefined || joined === undefined || start === undefined || start <= 0
      ? noAnswer("empty-start")
      : (end - joined) / start,
  );

test("cells in, a cell out", () => expect(rate(120, 21, 107)).toBe(99 / 107));
test("single cells that are numbers give what the same numbers as text give, refusals and minus zero too", () => {
  const told = (specs: readonly ElementSpec[], ...args: unknown[]) => {
    try {
      return elementwise(args, specs, american, ([a = -1, b = -1]) =>
        b === 0 ? noAnswer("empty-start") : a / b,
      );
    } catch (error) {
      const { code, facts } = error as { code?: string; facts?: object };
      return { code, facts: { ...facts, cell: undefined } };
    }
  };
  const whole: ElementSpec = {
    name: "whole",
    kind: "number",
    refuse: (cell) => (Number.isInteger(cell) ? undefined : { code: "not-positive", cell }),
  };
  const finite = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      const [asText, bsText] = [a, b].map((x) => String(x + 0));
      const both = [specs[0] as ElementSpec, whole];
      expect(told(both, a, b)).toEqual(told(both, [[a]], [[b]]));
      if (`${asText}${bsText}`.length < 30 && !/e/.test(`${asText}${bsText}`))
        expect(told(both, a, b)).toEqual(told(both, asText, bsText));
    }),
  );
  expect(told([specs[0] as ElementSpec, whole], -0, 1)).toBe(0);
  expect(told([specs[0] as ElementSpec, whole], Number.NaN, 1)).toMatchObject({ code: "not-a-number" });
  expect(told([specs[0] as ElementSpec, whole], 1, Number.POSITIVE_INFINITY)).toMatchObject({
    code: "not-a-number",
  });
});
test("a range of one cell is that cell", () => expect(rate([[120]], [["21"]], 107)).toBe(99 / 107));
test("ranges in, a range of their shape out", () =>
  expect(rate(column(120, 110), column(20, 10), column(100, 50))).toEqual([[1], [2]]));
test("a block stays a block", () =>
  expect(
    rate(
      [
        [1, 2],
        [3, 4],
      ],
      0,
      [
        [1, 1],
        [1, 2],
      ],
    ),
  ).toEqual([
    [1, 2],
    [3, 2],
  ]));
test("single cells are taken for every row", () =>
  expect(rate(column(120, 110), 20, 100)).toEqual([[1], [0.9]]));
test("a blank in a place that counts as 0 is 0, and so is a range of them", () => {
  expect(rate(50, "", 100)).toBe(0.5);
  expect(rate(column(50), column(""), column(100))).toBe(0.5);
  expect(rate(column(50, 60), column("", ""), column(100, 100))).toEqual([[0.5], [0.6]]);
});
test("no answer throws for cells and is blank in a range", () => {
  expect(refusal(() => rate(1, 0, 0)).code).toBe("empty-start");
  expect(refusal(() => rate(1, 0, "")).code).toBe("empty-start");
  expect(rate(column(1, 1), column(0, 0), column(0, 2))).toEqual([[""], [0.5]]);
});
test("rows blank at the end are trimmed, one in the middle is blank", () =>
  expect(rate(column(1, "", 1, "", ""), column(0, "", 0, "", ""), column(2, "", 1, "", ""))).toEqual([
    [0.5],
    [""],
    [1],
  ]));
test("a header row gives a blank, whichever column has the heading", () => {
  expect(rate(column("End", 1), column("New", 0), column("Start", 2))).toEqual([[""], [0.5]]);
  expect(rate(column("期末", 1), 0, column("", 2))).toEqual([[""], [0.5]]);
});
test("text beside a number in the first row is an error, not a header", () =>
  expect(refusal(() => rate(column("abc", 1), 0, column(2, 2))).message).toMatch(
    /^end, row 1: "abc" is not a number/,
  ));
test("a cell that cannot be read is an error also inside a range", () => {
  expect(refusal(() => rate(column(1, "abc"), 0, column(2, 2))).message).toMatch(
    /end, row 2: "abc" is not a number/,
  );
  expect(refusal(() => rate(column(1, "#N/A"), 0, column(2, 2))).code).toBe("error-cell");
  expect(refusal(() => rate(column(1, true), 0, column(2, 2))).code).toBe("not-a-number");
});
test("a single cell that cannot be read is named without a row", () =>
  expect(refusal(() => rate("abc", 0, 1)).message).toMatch(/^end: "abc" is not a number/));
test("in a block the column is named too", () =>
  expect(
    refusal(() =>
      rate(
        [
          [1, 2],
          [1, "x2"],
        ],
        0,
        1,
      ),
    ).message,
  ).toMatch(/^end, row 2, column 2/));
test("ranges of different sizes are refused, naming both", () =>
  expect(refusal(() => rate(column(1, 2), column(0, 0, 0), 1)).message).toMatch(
    /end has 2 rows and new has 3 rows\. /,
  ));
test("where the widths differ the columns are said too", () =>
  expect(refusal(() => rate([[1, 2]], column(0, 0), 1)).message).toMatch(
    /end has 1 row by 2 columns and new has 2 rows by 1 column\./,
  ));
test("an empty range is refused by name, unless its blanks count", () => {
  expect(refusal(() => rate(column("", ""), column(1, 1), column(1, 1))).message).toMatch(/^end is empty/);
  expect(refusal(() => rate(column("", ""), column("", ""), 1)).message).toMatch(/^end is empty/);
  expect(refusal(() => rate(1, column("", ""), 1)).message).toMatch(/^new is empty/);
});
test("a header with nothing below it is refused", () =>
  expect(refusal(() => rate(column("End", ""), column("New", ""), column("Start", ""))).code).toBe(
    "only-headers",
  ));
test("two currencies in one column are refused, in two columns not", () => {
  expect(refusal(() => rate(column("$1", "€1"), 0, 1)).code).toBe("two-currencies");
  expect(rate(column("$1", 1), column("€0", 0), 1)).toEqual([[1], [1]]);
});
test("a result past the largest number is no answer; minus zero is zero", () => {
  expect(refusal(() => rate(1e308, 0, 1e-308)).code).toBe("too-large");
  expect(rate(column(1e308, 1), 0, 1e-308)).toEqual([[""], [1e308]]);
  expect(Object.is(rate(0, 0, 5), 0)).toBe(true);
  expect(
    Object.is(
      elementwise([-1], [{ name: "x", kind: "number" }], american, () => -0),
      0,
    ),
  ).toBe(true);
});
test("a place for any cell hands it over as typed", () => {
  const spec: ElementSpec[] = [{ name: "from", kind: "any" }];
  expect(
    elementwise([column("month", 90)], spec, american, (_, [cell]) => `${typeof cell} ${String(cell)}`),
  ).toEqual([["string month"], ["number 90"]]);
  expect(refusal(() => elementwise(["#N/A"], spec, american, () => 1)).code).toBe("error-cell");
});

const counts = fc.array(fc.oneof(fc.nat(1000), fc.constant("")), { minLength: 2, maxLength: 12 });

test("a range is answered as its cells are, one by one", () =>
  fc.assert(
    fc.property(counts, counts, counts, (ends, joined, starts) => {
      const length = Math.min(ends.length, joined.length, starts.length);
      const cells = [ends, joined, starts].map((list) => list.slice(0, length));
      if (cells.some((list, i) => i !== 1 && list.every((cell) => cell === ""))) return;
      const alone = Array.from({ length }, (_, i) => {
        try {
          return [rate(...cells.map((list) => list[i]))];
        } catch {
          return [""];
        }
      });
      const together = rate(...cells.map((list) => column(...list))) as unknown[][];
      while (alone.length > together.length) expect(alone.pop()).toEqual([""]);
      expect(together).toEqual(alone);
    }),
  ));

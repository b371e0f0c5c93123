import fc from "fast-check";
import { readNumberColumns } from "../../src/sheet/number-columns";
import { plainNumbers } from "../../src/sheet/plain-numbers";
import { readHistories } from "../../src/sheet/rows/purchases";
import { american, column, refusal } from "./support/hosts";

const names = ["one", "two"];

/** A cell that the quick reader leaves to the other: a number as text, a blank of two sorts. */
const slow = (cell: unknown): unknown => (typeof cell === "number" ? `${cell} ` : cell === "" ? " " : cell);

const cell = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(""), fc.constant(-0), fc.constant(0.5));
const ranges = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.nat(2))
  .map(([hasHeader, rows, below]) => [
    ...(hasHeader ? [["One", "Two"]] : []),
    ...rows,
    ...Array.from({ length: below }, () => ["", ""]),
  ]);

function said(rows: readonly (readonly unknown[])[]): unknown {
  const args = names.map((_, c) => rows.map((row) => [row[c]]));
  try {
    const { columns, row, length } = readNumberColumns(args, names, american);
    return { columns: columns.map((one) => Array.from(one)), rows: Array.from({ length }, (_, i) => row(i)) };
  } catch (error) {
    return error;
  }
}

test("columns of numbers and empty cells are read as the reader of any cells reads them", () =>
  fc.assert(
    fc.property(ranges, (rows) => {
      const any = rows.map((row) => row.map(slow));
      expect(said(rows)).toEqual(said(any));
    }),
  ));

test("the quick reader takes numbers, empty cells, a header row and empty rows below, and leaves all else", () => {
  const taken = (...columns: unknown[]) => plainNumbers(columns, american) !== undefined;
  expect(taken(column("Frequency", 1, 2, "", ""), column("Value", 3, "", "", ""))).toBe(true);
  for (const cell of [
    "3",
    " ",
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(0),
    "#N/A",
  ])
    expect(taken(column(1, cell, 2))).toBe(false);
  expect(taken(column(1, "", 2))).toBe(false);
  expect(taken(column("", ""))).toBe(false);
  expect(taken(column(1, 2), column(1))).toBe(false);
  expect(taken([[1, 2]])).toBe(false);
  expect(taken(1)).toBe(false);
});

test.each([
  ["frequency-not-whole", [-1, -1, 5]],
  ["frequency-not-whole", [0.5, 1, 5]],
  ["frequency-not-whole", [1e10, 1, 5]],
  ["negative-age", [0, 0, -1]],
  ["recency-without-repeat", [0, 1, 5]],
  ["repeat-without-recency", [2, 0, 5]],
  ["recency-outside-age", [2, 6, 5]],
])("among quickly read histories %s is a fault, and names its row: %j", (code, [x, t, T]) => {
  const { message, ...refused } = refusal(() =>
    readHistories(column("x", 1, x), column("t", 2, t), column("T", 3, T), american),
  );
  expect(refused.code).toBe(code);
  expect(message).toContain("row 3");
});

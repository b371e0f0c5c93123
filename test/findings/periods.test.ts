import { fill } from "../../src/words/text";
import { findingWords } from "../../src/words/wizard-findings";
import { codes, found, readPeriodBlock } from "../support/findings";

const head = ["Period", "Start", "New", "End"];
const summary = (...rows: readonly (readonly unknown[])[]) => [head, ...rows];

test("counts that fit together have no findings", () => {
  expect(readPeriodBlock(summary(["2024-01", 107, 21, 120], ["2024-02", 120, 18, 125])).found).toEqual([]);
});

test("a start that is not the end before it is named", () => {
  const data = readPeriodBlock(summary(["2024-01", 107, 21, 120], ["2024-02", 119, 18, 125]));
  expect(found(data.found, "start-differs")).toMatchObject({
    sheetRows: [3],
    facts: { start: 119, end: 120 },
  });
});

test("a missing start is taken from the end before it, and that is said", () => {
  const data = readPeriodBlock(summary(["2024-01", 107, 21, 120], ["2024-02", "", 18, 125]));
  expect(codes(data.found)).toEqual(["start-filled"]);
});

test.each([
  [["2024-01", 0, 21, 21], "check-start-zero"],
  [["2024-01", 100, 50, 40], "check-end-below-new"],
  [["2024-01", 1000, 0, 1200], "check-growth"],
  [["2024-01", 100, 10, 130], "check-above-all"],
  [["2024-01", 100, -5, 90], "check-negative"],
  [["2024-01", 100.5, 5, 90], "check-fractional"],
  [["2024-01", 100, "", 90], "check-new-blank"],
  [["2024-01", 20, 5, 21], "check-few"],
  [["2024-01", 100, 5, ""], "check-end-blank"],
  [["2024-01", "", 5, 60], "check-start-blank"],
])("%j breaks the rule %s", (row, code) => {
  expect(codes(readPeriodBlock(summary(row)).found)).toContain(code);
});

test("rows with a count that is no number are left out", () => {
  const data = readPeriodBlock(summary(["2024-01", 107, 21, 120], ["2024-02", 120, "many", 125]));
  expect(found(data.found, "unreadable-counts").sheetRows).toEqual([3]);
  expect(data.counted).toHaveLength(1);
});

test("counts typed as text are read as numbers", () => {
  const data = readPeriodBlock(summary(["2024-01", "1,070", "21", "1,020"]));
  expect(found(data.found, "text-counts").count).toBe(1);
  expect(data.counted[0]).toMatchObject({ start: 1070, joined: 21, end: 1020 });
});

test("periods from the last to the first are read from first to last, unless kept", () => {
  const cells = summary(["2024-03", 125, 30, 140], ["2024-02", 120, 18, 125], ["2024-01", 107, 21, 120]);
  expect(codes(readPeriodBlock(cells).found)).toEqual(["descending"]);
  expect(readPeriodBlock(cells).counted.map(({ period }) => period)).toEqual([
    "2024-01",
    "2024-02",
    "2024-03",
  ]);
  expect(codes(readPeriodBlock(cells, { descending: "keep" }).found)).toContain("start-differs");
});

test("a period that stands twice and a subtotal between the rows are named", () => {
  const data = readPeriodBlock(
    summary(
      ["2024-01", 107, 21, 120],
      ["2024-01", 120, 18, 125],
      ["Subtotal", 227, 39, 245],
      ["2024-02", 125, 5, 120],
    ),
  );
  expect(found(data.found, "same-period").sheetRows).toEqual([3]);
  expect(found(data.found, "subtotals").sheetRows).toEqual([4]);
  expect(data.counted).toHaveLength(3);
});

test("every finding has words in both languages that are filled completely", () => {
  const data = readPeriodBlock(
    summary(
      ["2024-01", 0, "", 21],
      ["2024-01", 100, 50, 40],
      ["2024-03", "x", 1, 1],
      ["2024-04", "100", 1, 130],
    ),
  );
  expect(data.found.length).toBeGreaterThan(3);
  for (const one of data.found)
    for (const lang of ["en", "zh"] as const)
      expect(
        fill(findingWords[one.code]?.sentence ?? { en: "{", zh: "{" }, { ...one.facts, rows: "1" }, lang),
      ).not.toMatch(/[{}]/);
});

test("a period without a row is said", () => {
  const data = readPeriodBlock(summary(["Q1 2024", 107, 21, 120], ["Q3 2024", 120, 18, 125]));
  expect(found(data.found, "rows-missing-periods")).toMatchObject({
    sheetRows: [3],
    facts: { list: "2024-Q2" },
  });
});

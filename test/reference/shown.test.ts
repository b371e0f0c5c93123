import { resultText } from "../../scripts/reference/example";
import { formulaLines } from "../../scripts/reference/formula";
import { linked } from "../../scripts/reference/links";
import { alignment, rowsShown, shownResult } from "../../scripts/reference/shown";
import type { FunctionFacts } from "../../src/functions/define";

test.each([
  [0.07476635514018691, "0.0747663…"],
  [0.925, "0.925"],
  [-0.19999999999999996, "-0.2"],
  [99 / 107, "0.925233…"],
  [123456.789, "123456.78…"],
  [2357, "2357"],
  [1234567.5, "1234567.5"],
  [1.23456789012e-15, "1.23456…e-15"],
  ["Ann", "Ann"],
  [true, "TRUE"],
])("%s is shown as %s: cut, not rounded, and a mark says that it was cut", (value, text) => {
  expect(shownResult(value)).toBe(text);
});

test("twelve rows are shown whole, and of thirteen the first eight and the last two", () => {
  expect(rowsShown(12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(rowsShown(13)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, undefined, 11, 12]);
});

test("columns of numbers stand to the right; text, and columns without anything, to the left", () => {
  expect(
    alignment(
      [
        ["Ann", 1, "", ""],
        ["Ben", 2, "", 0.5],
      ],
      4,
    ),
  ).toBe("lrlr");
});

test("the name of another function is a link; its own name, a formula and words in capitals are not", () => {
  const facts = { name: "CHURN" } as FunctionFacts;
  const names = ["CHURN", "RETENTION", "NRR"];
  expect(linked("CHURN is 1 − RETENTION; see NRR.", facts, names)).toBe(
    "CHURN is 1 − [RETENTION](#retention); see [NRR](#nrr).",
  );
  expect(linked("=RETENTION(1, 0, 1) and RETENTION(1, 0, 1), `NRR` and GA.", facts, names)).toBe(
    "=RETENTION(1, 0, 1) and RETENTION(1, 0, 1), `NRR` and GA.",
  );
});

test("the parts of a definition stand on a line each; a semicolon within brackets separates none", () => {
  expect(formulaLines("a = 1; b = ₂F₁(1, β; α; z); c = 2")).toEqual([
    "a = 1",
    "b = ₂F₁(1, β; α; z)",
    "c = 2",
  ]);
  expect(formulaLines("留存率 = 1；流失率（甲；乙） = 2")).toEqual(["留存率 = 1", "流失率（甲；乙） = 2"]);
  expect(formulaLines("(end − new) / start")).toEqual(["(end − new) / start"]);
});

test("a result of more than twelve columns is shown with rows and columns swapped, and says so", () => {
  const heads = Array.from({ length: 13 }, (_, i) => `Column ${i}`);
  const shown = resultText([heads, heads.map((_, i) => i)], "en").split("\n");
  expect(shown[0]).toBe("→ (rows and columns swapped here, to fit the page)");
  expect(shown.slice(2, 5)).toEqual(["| Column 0 | 0 |", "| --- | ---: |", "| Column 1 | 1 |"]);
  expect(shown).toHaveLength(2 + 14);
});

test("a result without a header row has an empty head, and a single value stands behind the arrow", () => {
  expect(resultText([["Rate A", 0.5]], "en")).toBe("→\n\n|  |  |\n| --- | ---: |\n| Rate A | 0.5 |");
  expect(resultText(0.5, "en")).toBe("→ `0.5`");
  expect(resultText("", "zh")).toBe("→ （空）");
});

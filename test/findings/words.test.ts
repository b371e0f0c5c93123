import type { Found } from "../../src/findings/found";
import { tabsFound } from "../../src/findings/rosters/tabs";
import { fill } from "../../src/words/text";
import { findingWords } from "../../src/words/wizard-findings";
import { contractFindingWords } from "../../src/words/wizard-findings-contracts";
import { listFindingWords } from "../../src/words/wizard-findings-lists";
import { movementFindingWords } from "../../src/words/wizard-findings-movements";
import { contractsOf, matrixOf, movementsOf, rostersOf } from "../support/laid";

const contracts = contractsOf(
  [
    ["Customer", "Start", "End", "Price", "Status"],
    ["a", "", "", 1, ""],
    ["b", "soon", "", 1, ""],
    ["c", "2024-01-01", "later", 1, ""],
    ["d", "2024-05-01", "2024-01-01", 1, ""],
    ["e", "2026-01-01", "", 1, ""],
    ["f", "2024-01-01", "2026-01-01", 0, ""],
    ["g", "2024-01-01", "", -1, "cancelled"],
    ["h", "2024-01-01", "2024-02-01", "free", "active"],
    ["i", "2024-01-01", "2024-01-01", 1, ""],
    ["j", "2024-01-01", "2024-03-01", 1, ""],
    ["j", "2024-02-01", "2024-03-01", 1, ""],
  ],
  { customer: 0, start: 1, end: 2, amount: 3 },
).found;
const running = contractsOf(
  [
    ["Customer", "Start", "End"],
    ["a", "2024-01-01", ""],
  ],
  {
    customer: 0,
    start: 1,
    end: 2,
  },
).found;
const matrix = matrixOf(
  [
    ["Customer", "Jan", "Feb", "Remark", "Feb", "Jun", "May", "Jul"],
    ["a1", 5, "✓", 1, "maybe", -2, 1, ""],
    ["a1", 5, "", "", "", "", "", ""],
    ["b1", "", "", "", "", "", "", ""],
  ],
  { customer: 0, firstPeriod: 1, lastPeriod: 7 },
).found;
const long = rostersOf(
  [
    ["Customer", "Month"],
    ["a1", "2024-01"],
    ["a1", "2024-01"],
    ["b1", "?"],
  ],
  { customer: 0, period: 1 },
).found;
const named = rostersOf(
  [
    ["List A", "List B"],
    ["a1", "b1"],
  ],
  { firstPeriod: 0, lastPeriod: 1 },
).found;
const unordered = rostersOf(
  [
    ["2024-03", "2024-02"],
    ["a1", "b1"],
  ],
  { firstPeriod: 0, lastPeriod: 1 },
).found;
const movements = movementsOf(
  [
    ["Month", "Start", "New", "Churned"],
    ["2024-01", "", 5, -1],
    ["2024-02", 10, -5, -1],
    ["2024-03", "", 5, 1],
    ["2024-05", "$9", 5, -1],
    ["2025-01", "€9", "?", -1],
    ["2025-01", "€9", 5, -1],
  ],
  { period: 0, start: 1, new: 2, churned: 3 },
).found;
const all: readonly Found[] = [
  ...contracts,
  ...running,
  ...matrix,
  ...long,
  ...named,
  ...unordered,
  ...movements,
  tabsFound(["2024-01", "2024-02"]),
];

test("every finding of contracts, lists and movements is found somewhere, and its words are filled completely", () => {
  const codes = new Set(all.map(({ code }) => code));
  const words = { ...contractFindingWords, ...listFindingWords, ...movementFindingWords };
  expect(Object.keys(words).filter((code) => !codes.has(code))).toEqual([]);
  for (const one of all)
    for (const lang of ["en", "zh"] as const) {
      const { name, sentence } = findingWords[one.code] ?? {
        name: { en: "{", zh: "{" },
        sentence: { en: "", zh: "" },
      };
      for (const text of [name, sentence]) {
        const said = fill(text, { ...one.facts, rows: "1 row" }, lang);
        expect(said).not.toMatch(/[{}]|undefined|NaN|!/);
        expect(said).not.toBe("");
      }
    }
});

test("a finding that offers a fix says what the fix does", () => {
  for (const { code, choices } of all)
    if (choices.includes("fix")) expect([code, findingWords[code]?.fix]).not.toEqual([code, undefined]);
});

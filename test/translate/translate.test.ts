import fc from "fast-check";
import type { LogOptions } from "../../src/plan/options";
import { optionsText } from "../../src/plan/options-text";
import { parseOptions } from "../../src/sheet/options/options";
import { areaA1, columnLetters, onSheet, quotedSheet } from "../../src/translate/a1";
import { formulaText, likelySeparator } from "../../src/translate/formula";
import { host } from "../support/findings";

test("columns count A … Z, AA … as sheets do", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 18278].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "ZZZ",
  ]);
});

test("an area of one cell is one cell", () => {
  expect(areaA1({ row: 2, column: 2, rows: 1, columns: 1 })).toBe("B2");
  expect(areaA1({ row: 2, column: 2, rows: 3, columns: 2 })).toBe("B2:C4");
});

test.each([
  ["Orders", "Orders"],
  ["Sheet1", "'Sheet1'"],
  ["A1", "'A1'"],
  ["Log", "'Log'"],
  ["my sheet", "'my sheet'"],
  ["客户", "'客户'"],
  ["it's", "'it''s'"],
  ["R1C1", "'R1C1'"],
  ["true", "'true'"],
])("the sheet %s is written %s", (name, text) => {
  expect(quotedSheet(name)).toBe(text);
  expect(onSheet(name, "A1")).toBe(`${text}!A1`);
});

test("a formula's text keeps signs inside quotes whatever the separator", () => {
  const call = {
    name: "COHORT",
    args: [
      { kind: "range", sheet: "a,b", area: { row: 1, column: 1, rows: 2, columns: 1 } },
      { kind: "text", text: 'exclude="x,y"; lang=en' },
      { kind: "whole", value: 3 },
    ],
  } as const;
  expect(formulaText(call, ",")).toBe(`=COHORT('a,b'!A1:A2, "exclude=""x,y""; lang=en", 3)`);
  expect(formulaText(call, ";")).toBe(`=COHORT('a,b'!A1:A2; "exclude=""x,y""; lang=en"; 3)`);
});

test("decimals are spelled with the sign that goes with the separator; what is left out leaves its place", () => {
  const call = {
    name: "RETENTION_CI",
    args: [
      { kind: "reference", text: "$A$2:A" },
      { kind: "blank" },
      { kind: "number", value: 0.95 },
      { kind: "number", value: -3 },
    ],
  } as const;
  expect(formulaText(call, ",")).toBe("=RETENTION_CI($A$2:A, , 0.95, -3)");
  expect(formulaText(call, ";")).toBe("=RETENTION_CI($A$2:A; ; 0,95; -3)");
});

test("locales with a decimal comma begin with a semicolon", () => {
  expect(["de_DE", "fr_FR", "pt_BR", "ru_RU"].map(likelySeparator)).toEqual([";", ";", ";", ";"]);
  expect(["en_US", "zh_CN", "en_GB", "es_MX", "de_CH", undefined].map(likelySeparator)).toEqual([
    ",",
    ",",
    ",",
    ",",
    ",",
    ",",
  ]);
});

test("the text of options is read as those very options", () => {
  const id = fc
    .string({ minLength: 1, maxLength: 8 })
    .filter((text) => /^[\w;,=: 客'-]+$/.test(text) && text.trim() === text && !/^'/.test(text));
  fc.assert(
    fc.property(
      fc.record({
        weekstart: fc.constantFrom("mon", "sun", "sat"),
        fiscal: fc.integer({ min: 1, max: 12 }),
        mode: fc.constantFrom("on", "on_or_after", "on_or_before", "every"),
        asof: fc.integer({ min: 30_000, max: 60_000 }),
        incomplete: fc.constantFrom("hide", "show"),
        output: fc.constantFrom("rate", "count", "low", "high"),
        exclude: fc.array(id, { maxLength: 3 }),
        errors: fc.constantFrom("stop", "skip"),
        case: fc.constantFrom("exact", "ignore"),
        lang: fc.constantFrom("en", "zh"),
      }),
      fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
      (options, window) => {
        const meant = { ...options, ...(window === undefined ? {} : { window }) } as Partial<LogOptions>;
        expect(parseOptions("COHORT", "month", optionsText(meant), host)).toMatchObject(meant);
      },
    ),
  );
});

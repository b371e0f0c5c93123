import type { Workbook } from "../../playground/headless";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, options, writing } from "../support/wizard-data";

/** Six months of customers of whom about a half are active again each month; a list of contracts beside it. */
const log: (readonly string[])[] = [["Customer", "Date", "Amount"]];
const contracts: (readonly string[])[] = [["Customer", "Start", "End", "Amount"]];
const dayIn = (month: number, day: number): string =>
  `2024-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
for (let cohort = 0; cohort < 6; cohort++)
  for (let i = 0; i < 16; i++) {
    const months = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 6][i] as number;
    for (let k = 0; k < months && cohort + k < 6; k++)
      log.push([`c${cohort}-${i}`, dayIn(cohort + k, 1 + i), String(10 + i)]);
    contracts.push([
      `c${cohort}-${i}`,
      dayIn(cohort, 1 + i),
      cohort + months > 5 ? "" : dayIn(cohort + months, 1 + i),
      String(10 + i),
    ]);
  }
log.push(["late", "2024-06-30", "5"]);

let book: Workbook;
beforeEach(async () => {
  book = await openWithAddOn({ sheets: { Log: log, Contracts: contracts } });
});
afterEach(() => book.dispose());

const forecast = options({ forecast: true });

test("a forecast is told in the preview, marked cell by cell, and refuses live formulas with the reason", async () => {
  const preview = await told(book, "preview", asking("Log!A1", { options: forecast }));
  expect(preview.table.rows[1]?.map((cell) => cell.forecast)).toEqual([
    ...[false, false, false, false, false, false, false],
    true,
  ]);
  expect(preview.table.rows[0]?.some((cell) => cell.forecast)).toBe(false);
  expect(preview.reading.join(" ")).toContain("this forecast would have been off by");
  expect(preview.liveFormulas.ok).toBe(false);
  expect(preview.liveFormulas.reason).toContain("the forecast is fitted to all cohorts at once");
  const refused = await ask(book, "write", writing("Log!A1", { options: forecast, as: "formulas" }));
  expect(refused.ok).toBe(false);
});

test("written, forecast cells are in italics and coloured by a lighter ramp of their own", async () => {
  await told(book, "write", writing("Log!A1", { options: forecast }));
  const looks = (await book.script(`
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts");
    return JSON.stringify({
      slants: sheet.getRange("G6:H6").getFontStyles(),
      rules: sheet.getConditionalFormatRules().map(function (rule) {
        return [rule.getGradientCondition().getMaxColor(),
          rule.getRanges().map(function (range) { return range.getA1Notation(); }).join(" ")];
      }),
    });`)) as string;
  expect(JSON.parse(looks)).toEqual({
    slants: [["normal", "italic"]],
    rules: [
      ["#7baaf7", "D5:H5 D6:G6 D7:F7 D8:E8 D9"],
      ["#bdd5fb", "H6 G7:H7 F8:H8 E9:H9 D10:H10"],
    ],
  });
  expect(book.values("Cohorts!H6")[0]?.[0]).toBeGreaterThan(0);
});

test.each([
  ["long", "Log", "How long customers stay, in months"],
  ["winback", "Log", "Customers to win back"],
  ["long", "Contracts", "How long customers stay, in months"],
  ["winback", "Contracts", "Customers to win back"],
] as const)("%s from the %s is previewed and written as values", async (question, sheet, title) => {
  const request = { question, options: options({ goneAfter: 2 }) };
  const preview = await told(book, "preview", asking(`${sheet}!A1`, request));
  expect(preview.title).toBe(title);
  expect(preview.reconciles.ok).toBe(true);
  expect(preview.others.length).toBeGreaterThan(0);
  const written = await told(book, "write", writing(`${sheet}!A1`, request));
  expect(written.status).toBe("written");
});

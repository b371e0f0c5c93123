import type { Workbook } from "../../playground/headless";
import type { WriteRequest } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { smallLog, writing } from "../support/wizard-data";
import { workbookPrint } from "../support/workbook-print";

/** A workbook whose target sheet holds values, formulas, formats, notes and a rule of the user's own. */
async function furnished(): Promise<Workbook> {
  const book = await openWithAddOn({
    sheets: {
      Log: smallLog,
      Report: [
        ["mine", "=1+1", "'007"],
        ["5", "", "x"],
      ],
    },
  });
  await book.script(`
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Report");
    sheet.getRange("B2").setNote("a note");
    sheet.getRange("A1:B2").setBackground("#ffeeaa").setFontWeight("bold").setNumberFormat("0.00");
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(3)
      .setBackground("#ff0000").setRanges([sheet.getRange("A1:C9")]).build()]);
    sheet.setColumnWidth(1, 60);
  `);
  await book.settled();
  return book;
}

/** Lets the first, second, third … write fail late until the table is written; gives how often it failed. */
async function failEachWrite(book: Workbook, request: WriteRequest): Promise<number> {
  const before = await workbookPrint(book);
  for (let n = 1; n < 200; n++) {
    book.google.failWrites(n);
    const answer = await ask(book, "write", request);
    if (answer.ok) {
      book.google.failWrites(0);
      return n - 1;
    }
    if (process.env["TRACE"]) process.stderr.write(`${n} ${answer.sentence}\n`);
    expect(answer.code).toBe("write-failed");
    expect(answer.sentence).toContain("as it was before");
    book.google.failWrites(0);
    await book.settled();
    const after = await workbookPrint(book);
    if (after !== before) throw new Error(`write ${n} left a trace: ${firstDifference(before, after)}`);
  }
  throw new Error("never written");
}

const firstDifference = (a: string, b: string): string => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `…${a.slice(Math.max(0, at - 80), at + 80)}… became …${b.slice(Math.max(0, at - 80), at + 80)}…`;
};

test("whichever write fails, a new sheet of values leaves the workbook as it was", async () => {
  const book = await furnished();
  expect(await failEachWrite(book, writing("Log!A1:C11", { limits: true, counts: true }))).toBeGreaterThan(8);
  book.dispose();
}, 120_000);

test("whichever write fails, a table over occupied cells leaves the workbook as it was", async () => {
  const book = await furnished();
  const request = writing("Log!A1:C11", { target: { kind: "cell", cell: "Report!A1" } });
  const asked = await ask(book, "write", request);
  if (!asked.ok || asked.reply.status !== "occupied") throw new Error(JSON.stringify(asked));
  expect(await failEachWrite(book, { ...request, overwrite: asked.reply.cells })).toBeGreaterThan(12);
  expect(book.sheets()).toEqual(["Log", "Report"]);
  book.dispose();
}, 120_000);

test("whichever write fails, live formulas at a cell leave the workbook as it was", async () => {
  const book = await furnished();
  const request = writing("Log!A1:C11", {
    target: { kind: "cell", cell: "Report!B5" },
    as: "formulas",
    question: "stay",
    limits: true,
  });
  expect(await failEachWrite(book, request)).toBeGreaterThan(12);
  book.dispose();
}, 120_000);

test("whichever write fails, a helper sheet leaves no trace either", async () => {
  const book = await furnished();
  const request = writing("Log!A1:C11", {
    as: "formulas",
    answers: { "zero-amounts": "leave-out", "duplicate-rows": "leave-out" },
  });
  book.set("Log!A12", [
    ["ann", "2024-01-05", "10"],
    ["ann", "2024-01-05", "10"],
  ]);
  await book.settled();
  expect(await failEachWrite(book, { ...request, range: "Log!A1:C13" })).toBeGreaterThan(10);
  expect(book.sheets()).toContain("Stayrate rows");
  book.dispose();
}, 120_000);

test.each([
  ["into which it spills", "Report!D3"],
  ["that covers it", "Report!D1"],
])("a formula that spills is not broken by a table %s", async (_, cell) => {
  const book = await furnished();
  book.setFormula("Report!E2", "=SEQUENCE(4,2)");
  await book.settled();
  const before = await workbookPrint(book);
  const refused = await ask(book, "write", writing("Log!A1:C11", { target: { kind: "cell", cell } }));
  expect(refused).toEqual({
    ok: false,
    code: "over-spill",
    sentence:
      "The cells E2:F5 are the result of the formula in E2, which a table there would break. Choose another place, or remove the formula first.",
  });
  expect(await workbookPrint(book)).toBe(before);
  book.dispose();
});

test.each(["values", "formulas"] as const)(
  "whichever write fails, removing a table of %s leaves the workbook as it was",
  async (as) => {
    const book = await furnished();
    const written = await told(
      book,
      "write",
      writing("Log!A1:C11", {
        as,
        target: { kind: "cell", cell: "Report!E12" },
        question: "stay",
        limits: true,
      }),
    );
    if (written.status !== "written") throw new Error(written.status);
    await book.settled();
    const before = await workbookPrint(book);
    for (let n = 1; ; n++) {
      book.google.failWrites(n);
      const answer = await ask(book, "remove", { lang: "en", id: written.table.id, sure: false });
      book.google.failWrites(0);
      await book.settled();
      if (answer.ok) {
        expect(n).toBeGreaterThan(5);
        break;
      }
      const after = await workbookPrint(book);
      if (after !== before) throw new Error(`write ${n} left a trace: ${firstDifference(before, after)}`);
    }
    expect(book.sheets()).toEqual(["Log", "Report"]);
    expect(book.values("Report!E12:R40").flat().join("")).toBe("");
    book.dispose();
  },
  120_000,
);

test("whichever write fails while formulas are replaced by values, the formulas are put back", async () => {
  const book = await furnished();
  const written = await told(
    book,
    "write",
    writing("Log!A1:C11", {
      as: "formulas",
      target: { kind: "cell", cell: "Report!E12" },
    }),
  );
  if (written.status !== "written") throw new Error(written.status);
  await book.settled();
  const anchor =
    book
      .formulas("Report!E12:E40")
      .flat()
      .findIndex((text) => text !== "") + 12;
  book.setFormula(`Report!E${anchor}`, "=COHORT(Log!A2:A5, Log!B2:B5)");
  await book.settled();
  const before = await workbookPrint(book);
  for (let n = 1; ; n++) {
    book.google.failWrites(n);
    const answer = await ask(book, "check", { lang: "en", id: written.table.id });
    book.google.failWrites(0);
    await book.settled();
    if (answer.ok) {
      expect(n).toBeGreaterThan(4);
      expect(answer.reply).toMatchObject({ ok: false, again: false });
      break;
    }
    const after = await workbookPrint(book);
    if (after !== before) throw new Error(`write ${n} left a trace: ${firstDifference(before, after)}`);
  }
  expect(book.formulas("Report!E12:P40").flat().join("")).toBe("");
  expect(book.values(`Report!E${anchor}:G${anchor + 1}`)[1]).toEqual(["2024-01", 3, 1]);
  book.dispose();
}, 120_000);

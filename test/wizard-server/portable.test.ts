import type { Workbook } from "../../playground/headless";
import type { WriteRequest } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { smallLog, smallSummary, writing } from "../support/wizard-data";
import { workbookPrint } from "../support/workbook-print";

let book: Workbook;
afterEach(() => book.dispose());

const open = async (
  sheets: Record<string, readonly (readonly unknown[])[]> = { Log: smallLog, Summary: smallSummary },
): Promise<void> => {
  book = await openWithAddOn({ sheets });
};

const written = async (request: WriteRequest): Promise<string> => {
  const reply = await told(book, "write", request);
  if (reply.status !== "written") throw new Error(reply.status);
  await book.settled();
  return reply.table.id;
};

const make = (summaryOnly: boolean, sure: boolean) =>
  told(book, "makePortable", { lang: "en", summaryOnly, sure });

const everyFormula = (): string =>
  book
    .sheets()
    .flatMap((name) => book.formulas(`'${name}'!A1:Z60`).flat())
    .join("\n");

test("each table is listed with what it would become and why, and nothing is changed", async () => {
  await open();
  await written(writing("Log!A1"));
  await written(writing("Log!A1", { as: "formulas" }));
  await written(writing("Summary!A1", { question: "stay", as: "native" }));
  const before = await workbookPrint(book);
  const plan = await told(book, "portable", { lang: "en" });
  expect(plan.tables.map(({ becomes, why }) => [becomes, why])).toEqual([
    ["values", "It is values already and stays as it is."],
    ["native", null],
    ["native", null],
  ]);
  expect(plan.customerRows?.sheets).toContain("Log");
  expect(plan.customerRows?.sheets).not.toContain("Summary");
  expect(plan.customerRows?.sentence).toMatch(/phone numbers or e-mails/);
  expect(plan.steps[0]).toContain("File ▸ Make a copy");
  expect(await workbookPrint(book)).toBe(before);
});

test("without tables there is nothing to list, and nothing to make portable", async () => {
  await open();
  expect(await told(book, "portable", { lang: "zh" })).toMatchObject({ tables: [], customerRows: null });
  expect(await ask(book, "makePortable", { lang: "en", summaryOnly: false, sure: true })).toMatchObject({
    ok: false,
    code: "no-tables",
  });
});

test("several tables of live formulas over rows become plain formulas in one go, each with a sheet of rows of its own", async () => {
  await open();
  await written(writing("Log!A1", { as: "formulas", question: "stay" }));
  await written(writing("Log!A1", { as: "formulas" }));
  const made = await make(false, true);
  expect(made.done).toBe(true);
  await book.settled();
  for (const id of made.checks)
    expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: true });
  expect(made.checks).toHaveLength(2);
  expect(book.sheets()).toHaveLength(6);
});

test("tables are rewritten in place only after a yes: plain formulas where they hold, else values", async () => {
  await open();
  const id = await written(writing("Log!A1", { as: "formulas", limits: true, counts: true }));
  const rows = await written(writing("Summary!A1", { question: "stay", as: "formulas" }));
  const shown = book
    .values("Retention!A1:K20")
    .flat()
    .filter((cell) => cell === 99 / 107);
  const before = await workbookPrint(book);
  const asked = await make(false, false);
  expect(asked).toMatchObject({ done: false, checks: [] });
  expect(asked.sentence).toContain("2 tables of live formulas");
  expect(await workbookPrint(book)).toBe(before);
  const made = await make(false, true);
  expect(made.done).toBe(true);
  await book.settled();
  expect(everyFormula()).not.toMatch(/COHORT|RETENTION_TABLE|RETENTION_CI/);
  expect(
    book
      .values("Retention!A1:K20")
      .flat()
      .filter((cell) => cell === 99 / 107),
  ).toEqual(shown);
  for (const check of made.checks)
    expect(await told(book, "check", { lang: "en", id: check })).toMatchObject({ ok: true });
  const { tables } = await told(book, "tables", { lang: "en" });
  expect(tables.map((table) => table.id).sort()).toEqual([id, rows].sort());
  expect(tables.every(({ kind }) => kind !== "live")).toBe(true);
  expect((await make(false, true)).sentence).toContain("nothing to change");
});

test("a table whose data are away keeps what it shows as values, and its sheet of cleaned rows goes", async () => {
  await open({ Log: [...smallLog, ["fay", "2024-03-01", "-5"], ["ann", "2024-03-30", "-80"]] });
  await written(writing("Log!A1", { as: "formulas" }));
  expect(book.sheets()).toContain("Stayrate rows");
  await book.script(
    'var f = SpreadsheetApp.getActiveSpreadsheet(); f.insertSheet("x"); f.deleteSheet(f.getSheetByName("Log"))',
  );
  await book.settled();
  const plan = await told(book, "portable", { lang: "en" });
  expect(plan.tables[0]).toMatchObject({
    becomes: "values",
    why: expect.stringContaining("no longer there"),
  });
  const shown = book.values("Cohorts!A1:F30");
  expect((await make(false, true)).done).toBe(true);
  await book.settled();
  expect(book.values("Cohorts!A1:F30")).toEqual(shown);
  expect(everyFormula().trim()).toBe("");
  expect(book.sheets().sort()).toEqual(["Cohorts", "x"]);
});

test("making portable is all or nothing", async () => {
  await open();
  await written(writing("Log!A1", { as: "formulas" }));
  await written(writing("Summary!A1", { question: "stay", as: "formulas" }));
  const before = await workbookPrint(book);
  for (const n of [2, 12, 30, 45]) {
    book.google.failWrites(n);
    const answer = await ask(book, "makePortable", { lang: "en", summaryOnly: false, sure: true });
    await book.settled();
    if (answer.ok) return;
    expect(answer.sentence).toContain("as it was before");
    expect((await workbookPrint(book)) === before).toBe(true);
  }
});

test("Summary only puts the figures of all tables on one sheet: values and looks, no formula, no rule", async () => {
  await open();
  await written(writing("Log!A1"));
  await written(writing("Summary!A1", { question: "stay", as: "formulas" }));
  const before = book.formulas("Retention!A1:A20");
  const made = await make(true, false);
  expect(made).toMatchObject({
    done: true,
    sentence: "The figures of 2 tables are on sheet “Summary 2”, without customer rows and without formulas.",
  });
  expect(book.formulas("'Summary 2'!A1:Z80").flat().join("")).toBe("");
  expect(book.values("'Summary 2'!A4:E5")).toEqual([
    ["Cohort", "Size", 0, 1, 2],
    ["2024-01", 3, 1, 2 / 3, 1 / 3],
  ]);
  expect(book.numberFormats("'Summary 2'!D5")).toEqual([["0.0%"]]);
  expect(book.google.conditionalFormats("Summary 2")).toEqual([]);
  expect(
    await book.script(
      'return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Summary 2").getRange("D5:F5").getBackgrounds()[0].join(" ")',
    ),
  ).toBe("#7baaf7 #bdd5fb #bdd5fb");
  expect(
    await book.script(
      'return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Summary 2").getRange("B4:D4").getHorizontalAlignments()[0].join(" ")',
    ),
  ).toBe("right right right");
  expect(book.values("'Summary 2'!A1:A80").flat()).toContain("Customer retention, period by period");
  expect(book.formulas("Retention!A1:A20")).toEqual(before);
});

test("texts of the user stay texts in a summary", async () => {
  await open({
    Summary: [
      ["Period", "Start", "New", "End"],
      ["'=1+1", "100", "10", "95"],
      ["'007", "95", "10", "95"],
    ],
  });
  await written(writing("Summary!A1", { question: "stay" }));
  await make(true, false);
  const texts = book.values("'Summary 2'!A1:A30").flat();
  expect(texts).toEqual(expect.arrayContaining(["=1+1", "007"]));
  expect(book.formulas("'Summary 2'!A1:A30").flat().join("")).toBe("");
});

test("rows that are customers are left out of a summary, and that is said in their place", async () => {
  await open();
  await written(writing("Log!A1", { question: "winback" }));
  const plan = await told(book, "portable", { lang: "en" });
  expect(plan.customerRows?.sheets).toEqual(expect.arrayContaining(["Log", "Win back"]));
  await make(true, false);
  const cells = book.values("'Summary 2'!A1:Z80").flat();
  for (const customer of ["ann", "ben", "cat", "dan", "eve"]) expect(cells).not.toContain(customer);
  expect(cells.some((cell) => /rows? of customers (is|are) left out here/.test(String(cell)))).toBe(true);
});

test("lists of rows that were shown count as customer rows", async () => {
  await open({ Log: [...smallLog, ["", "2024-03-01", "5"]] });
  await written(writing("Log!A1"));
  const shown = await told(book, "showRows", { ...writing("Log!A1"), finding: "blank-ids" });
  const plan = await told(book, "portable", { lang: "en" });
  expect(plan.customerRows?.sheets).toContain(shown.sheet);
});

test("a table that shows an error is not passed on", async () => {
  await open();
  await written(writing("Summary!A1", { question: "stay", as: "formulas" }));
  const row = book.values("Retention!A1:A20").findIndex(([cell]) => cell === "Period") + 2;
  book.set(`Retention!B${row}`, [["in the way"]]);
  await book.settled();
  const answer = await ask(book, "makePortable", { lang: "en", summaryOnly: true, sure: true });
  expect(answer).toMatchObject({ ok: false, code: "still-calculating" });
});

test("formulas outside the tables that need the add-on are named", async () => {
  await open();
  await written(writing("Log!A1"));
  book.setFormula("Summary!G1", "=RETENTION(120, 21, 107)");
  await book.settled();
  const plan = await told(book, "portable", { lang: "en" });
  expect(plan.steps.join("\n")).toContain("Summary!G1");
});

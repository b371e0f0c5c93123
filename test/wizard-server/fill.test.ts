import type { Workbook } from "../../playground/headless";
import { paramsOf } from "../support/inserting";
import { openWithAddOn, told } from "../support/wizard";
import { smallLog, smallSummary } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;
const open = async (sheets: Sheets, more = {}) => {
  book = await openWithAddOn({ sheets, ...more });
};
const select = (a1: string) =>
  book.script(`
    var range = SpreadsheetApp.getActiveSpreadsheet().getRange(${JSON.stringify(a1)});
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(range.getSheet());
    SpreadsheetApp.setActiveRange(range);
  `);
const fill = (name: string, lang: "en" | "zh" = "en") => told(book, "fill", { lang, params: paramsOf(name) });

describe("Arguments are filled in from the data around the selection", () => {
  test("a log gives customers, dates and amounts, exact to the data, without the heading", async () => {
    await open({ Log: smallLog });
    await select("Log!B4");
    expect(await fill("COHORT_VALUE")).toMatchObject({
      home: "Log",
      args: { customers: "A2:A11", dates: "B2:B11", amounts: "C2:C11" },
      sentence: "Ranges filled in from 'Log'!A1:C11. Change what does not fit.",
    });
  });

  test("columns are found by what their headings say, in whatever order they stand", async () => {
    await open({
      Log: [
        ["金额", "下单时间", "渠道", "会员号"],
        ["10", "2024-01-05", "web", "a1"],
        ["20", "2024-01-09", "shop", "b2"],
      ],
    });
    expect((await fill("RFM")).args).toEqual({ customers: "D2:D3", dates: "B2:B3", amounts: "A2:A3" });
  });

  test("a summary gives start, new and end, without its total row", async () => {
    await open({ Summary: [...smallSummary, ["Total", "352", "69", ""]] });
    expect((await fill("RETENTION")).args).toEqual({ start: "B2:B4", new: "C2:C4", end: "D2:D4" });
    expect((await fill("RETENTION_TABLE")).args).toEqual({
      periods: "A2:A4",
      start: "B2:B4",
      new: "C2:C4",
      end: "D2:D4",
    });
  });

  test("two lists of customers keep their own lengths", async () => {
    await open({
      Lists: [
        ["May", "June"],
        ["ann", "ann"],
        ["ben", "cat"],
        ["cat", ""],
      ],
    });
    await select("Lists!A1:B4");
    expect((await fill("ROSTER_RETENTION")).args).toEqual({ previous: "A2:A4", current: "B2:B3" });
  });

  test("selected columns without telling headings are taken in their order", async () => {
    await open({
      Counts: [
        ["80", "100"],
        ["70", "90"],
      ],
    });
    await select("Counts!A1:B2");
    expect((await fill("RETENTION_CI")).args).toEqual({});
    expect((await fill("COHORT_AVERAGE")).args).toEqual({ sizes: "A1:A2", rates: "B1:B2" });
  });

  test("a row of single values is taken by the headings above it, else in its order", async () => {
    await open({ Summary: smallSummary, Counts: [["99", "107", "80", "100"]] });
    await select("Summary!B3:D3");
    expect((await fill("RETENTION")).args).toEqual({ start: "B3", new: "C3", end: "D3" });
    await select("Counts!A1:D1");
    expect((await fill("RETENTION_TEST")).args).toEqual({
      retained_a: "A1",
      start_a: "B1",
      retained_b: "C1",
      start_b: "D1",
    });
  });

  test("beside a blank selected cell the table of the sheet that fits best is taken", async () => {
    const log = smallLog.map((row, i) => [
      ...row,
      "",
      ["Period", "'2024-01", "'2024-02"][i] ?? "",
      ["New", "3", "2"][i] ?? "",
    ]);
    await open({ Log: log });
    book.set("Log!I3", [["a note"]]);
    await book.settled();
    await select("Log!H3");
    expect((await fill("COHORT")).args).toEqual({ customers: "A2:A11", dates: "B2:B11" });
    expect((await fill("RETENTION")).args).toEqual({ new: "F2:F3" });
  });

  test("a single selected column is the argument of a function that takes one", async () => {
    await open({
      Answers: [
        ["How likely?", "who"],
        ["9", "a"],
        ["3", "b"],
        ["10", "c"],
      ],
    });
    await select("Answers!A1:A4");
    expect((await fill("NPS")).args).toEqual({ scores: "A2:A4" });
  });

  test("more columns than were selected are looked for around the selection", async () => {
    await open({ Log: smallLog });
    await select("Log!A2:A11");
    expect((await fill("COHORT")).args).toEqual({ customers: "A2:A11", dates: "B2:B11" });
  });

  test("what came back is not guessed from the columns of those who joined", async () => {
    await open({
      Subscriptions: [
        ["Customer ID", "Start date", "End date", "Monthly price"],
        ["a", "2024-01-05", "2024-05-01", "10"],
        ["b", "2024-02-05", "", "20"],
      ],
    });
    expect((await fill("COHORT_RETURN")).args).toEqual({ start_customers: "A2:A3", start_dates: "B2:B3" });
    expect((await fill("SUBSCRIPTIONS")).args).toEqual({
      customers: "A2:A3",
      starts: "B2:B3",
      ends: "C2:C3",
      amounts: "D2:D3",
    });
  });

  test("the one column of counts is the argument of a function that takes one", async () => {
    await open({
      Cohort: [
        ["Year", "Customers"],
        ["0", "1000"],
        ["1", "869"],
        ["2", "743"],
        ["3", "653"],
      ],
    });
    expect((await fill("SBG_FIT")).args).toEqual({ survivors: "B2:B5" });
  });

  test("a table of cohorts gives sizes and all the rates beside them", async () => {
    await open({
      Cohorts: [
        ["Cohort", "Size", "0", "1"],
        ["'2024-01", "3", "1", "0.5"],
        ["'2024-02", "4", "1", ""],
      ],
    });
    expect((await fill("COHORT_AVERAGE")).args).toEqual({ sizes: "B2:B3", rates: "C2:D3" });
  });

  test("what nothing fits stays empty", async () => {
    await open({
      Notes: [
        ["Title", "Text"],
        ["a", "b"],
        ["c", "d"],
      ],
    });
    const { args } = await fill("NRR");
    expect(args).toEqual({});
  });

  test("an empty workbook offers no range, and the selected cell", async () => {
    await open({ Sheet1: [] });
    await select("Sheet1!C3");
    expect(await fill("COHORT")).toEqual({
      home: "Sheet1",
      cell: "'Sheet1'!C3",
      cellNote: null,
      args: {},
      sentence: null,
    });
  });
});

describe("The cell to insert at", () => {
  test("is the selected one where that is free", async () => {
    await open({ Log: smallLog });
    await select("Log!F2");
    expect(await fill("COHORT")).toMatchObject({
      cell: "'Log'!F2",
      cellNote: null,
      args: { customers: "A2:A11" },
    });
  });

  test("is beside the data where the selected cell holds some, and that is said in the reader's language", async () => {
    await open({ Log: smallLog });
    await select("Log!A3");
    const reply = await fill("COHORT", "zh");
    expect(reply.cell).toBe("'Log'!E1");
    expect(reply.cellNote).toMatch(/空单元格/);
  });
});

describe("Use selection", () => {
  test("gives the selection without blank rows at its end, with its sheet where that is another", async () => {
    await open({ Log: smallLog, Report: [["x"]] });
    await select("Log!A1:B1000");
    expect(await told(book, "pick", { lang: "en", home: "Log", one: false })).toEqual({ range: "A1:B11" });
    expect(await told(book, "pick", { lang: "en", home: "Report", one: false })).toEqual({
      range: "'Log'!A1:B11",
    });
    expect(await told(book, "pick", { lang: "en", home: "Log", one: true })).toEqual({ range: "'Log'!A1" });
  });

  test("a single cell stays a single cell", async () => {
    await open({ Log: smallLog });
    await select("Log!C2");
    expect(await told(book, "pick", { lang: "en", home: "Log", one: false })).toEqual({ range: "C2" });
  });
});

import type { Workbook } from "../../playground/headless";
import type { Calls, FunctionCall } from "../../src/protocol/messages";
import { callOf } from "../support/inserting";
import { ask, openWithAddOn, told } from "../support/wizard";
import { smallLog, smallSummary } from "../support/wizard-data";
import { workbookPrint } from "../support/workbook-print";

let book: Workbook;
afterEach(() => book.dispose());

const open = async (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, more = {}) => {
  book = await openWithAddOn({ sheets, ...more });
};
const cohort = (
  more: Partial<FunctionCall> = {},
  texts: Readonly<Record<string, string>> = {},
): FunctionCall => callOf("COHORT", { customers: "A2:A11", dates: "B2:B11", ...texts }, more);
const insert = (call: FunctionCall, overwrite: string | null = null) =>
  told(book, "insert", { ...call, overwrite });

/** Looks until the formula has calculated, as the sidebar does. */
async function lookedAt(call: FunctionCall, reply: Calls["insert"]["reply"]) {
  if (reply.status !== "inserted") throw new Error(JSON.stringify(reply));
  let look = { ok: false, again: true, sentence: "", separator: reply.separator };
  for (let i = 0; i < 10 && look.again; i++) {
    await book.settled();
    look = await told(book, "inserted", { ...call, separator: look.separator });
  }
  return look;
}

describe("The preview", () => {
  test("is what the function gives for the very cells, with the formula as it will stand", async () => {
    await open({ Log: smallLog });
    const tried = await told(book, "tryOut", cohort());
    expect(tried.formula).toBe("=COHORT(A2:A11, B2:B11)");
    expect(tried.table?.headings.slice(1, 4)).toEqual(["Size", "0", "1"]);
    expect(tried.table?.rows[0]?.map(({ text }) => text).slice(0, 4)).toEqual([
      "2024-01",
      "3",
      "1",
      "0.6667",
    ]);
    expect(tried.size).toBe("Rows: 3, columns: 6");
  });

  test("of a single value is that value", async () => {
    await open({ Log: smallLog });
    const tried = await told(book, "tryOut", callOf("RETENTION", { end: "120", new: "21", start: "107" }));
    expect(tried).toMatchObject({
      formula: "=RETENTION(120, 21, 107)",
      value: "0.9252",
      table: null,
      size: "One cell",
    });
  });

  test("names the sheet of a range where the formula stands on another", async () => {
    await open({ Log: smallLog, "My report": [["x"]] });
    expect((await told(book, "tryOut", cohort({ cell: "'My report'!C3" }))).formula).toBe(
      "=COHORT('Log'!A2:A11, 'Log'!B2:B11)",
    );
  });

  test("keeps an open range open, and dollar signs where they are", async () => {
    await open({ Log: smallLog });
    const call = cohort({}, { customers: "$a$2:a", dates: "Log!B2:B", options: "output=count" });
    expect((await told(book, "tryOut", call)).formula).toBe('=COHORT($A$2:A, B2:B, , "output=count")');
  });

  test("a text in quotes stays a text, and a named range keeps its name", async () => {
    await open({ Log: smallLog });
    await book.script(`
      var file = SpreadsheetApp.getActiveSpreadsheet();
      file.setNamedRange("buyers", file.getRange("Log!A2:A11"));
    `);
    const call = cohort({}, { customers: "buyers", period: '"quarter"' });
    expect((await told(book, "tryOut", call)).formula).toBe('=COHORT(buyers, B2:B11, "quarter")');
  });

  test.each([
    ["en_US", "95%", "=RETENTION_CI(99, 107, 0.95)"],
    ["de_DE", "0,95", "=RETENTION_CI(99; 107; 0,95)"],
    ["de_DE", "0.95", "=RETENTION_CI(99; 107; 0,95)"],
  ])("is spelled as %s spells formulas", async (locale, confidence, formula) => {
    await open({ Log: smallLog }, { locale });
    const call = callOf("RETENTION_CI", { retained: "99", start: "107", confidence });
    expect((await told(book, "tryOut", call)).formula).toBe(formula);
  });

  test("refuses with the function's own sentence, in the reader's language", async () => {
    await open({ Log: smallLog });
    const answer = await ask(book, "tryOut", {
      ...callOf("RETENTION", { end: "5", new: "5", start: "0" }),
      lang: "zh",
    });
    expect(answer).toMatchObject({ ok: false, code: "empty-start" });
    expect(answer.ok ? "" : answer.sentence).toMatch(/期初/);
  });

  test("says which arguments are missing, which sheet is not there, and what is no argument", async () => {
    await open({ Log: smallLog });
    const said = async (call: FunctionCall) => {
      const answer = await ask(book, "tryOut", call);
      return answer.ok ? "" : `${answer.code}: ${answer.sentence}`;
    };
    expect(await said(callOf("COHORT", { dates: "B2:B11" }))).toBe(
      "arguments-missing: Fill in first: customers.",
    );
    expect(await said(cohort({}, { customers: "Nope!A2:A11" }))).toMatch(/^unknown-sheet: /);
    expect(await said(cohort({}, { customers: "=FILTER(A2:A11, B2:B11)" }))).toMatch(
      /^bad-argument: customers: /,
    );
    expect(await said(cohort({}, { customers: "A2:A99999" }))).toMatch(/^range-outside: /);
    expect(await said(cohort({ cell: "nowhere at all" }))).toMatch(/^bad-cell: /);
    expect(await said({ ...cohort(), name: "NOPE" })).toMatch(/^unknown-function: /);
  });

  test("writes nothing", async () => {
    await open({ Log: smallLog });
    const before = await workbookPrint(book);
    await told(book, "tryOut", cohort());
    expect(await workbookPrint(book)).toBe(before);
  });
});

describe("Inserting", () => {
  test("puts the formula into the cell, says where it stands, and it shows the preview", async () => {
    await open({ Log: smallLog });
    const reply = await insert(cohort());
    expect(reply).toMatchObject({
      status: "inserted",
      sentence: "COHORT stands in 'Log'!E1:J3.",
      cell: "'Log'!E1",
    });
    expect(await lookedAt(cohort(), reply)).toMatchObject({
      ok: true,
      sentence: "The cells show exactly the preview.",
    });
    expect(book.formulas("Log!E1")).toEqual([["=COHORT(A2:A11, B2:B11)"]]);
    expect(book.values("Log!E2:H2")).toEqual([["2024-01", 3, 1, 2 / 3]]);
    expect(book.values("Log!A1:C11")[1]?.[0]).toBe("ann");
  });

  test("goes to the cell, also on another sheet", async () => {
    await open({ Log: smallLog, Report: [["x"]] });
    await insert(cohort({ cell: "Report!B3" }));
    expect(
      await book.script(
        "return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveRange().getA1Notation()",
      ),
    ).toBe("Report!B3");
    await book.settled();
    expect(book.values("Report!B4:D4")).toEqual([["2024-01", 3, 1]]);
  });

  test("an element-wise function spills a value a row", async () => {
    await open({ Summary: smallSummary });
    const call = callOf(
      "RETENTION",
      { start: "B2:B4", new: "C2:C4", end: "D2:D4" },
      { home: "Summary", cell: "Summary!F2" },
    );
    expect((await lookedAt(call, await insert(call))).ok).toBe(true);
    expect(book.formulas("Summary!F2")).toEqual([["=RETENTION(D2:D4, C2:C4, B2:B4)"]]);
    expect(book.values("Summary!F2:F4")).toEqual([[99 / 107], [107 / 120], [110 / 125]]);
  });

  test("cells that hold something are named in a question, and only a yes to just these writes", async () => {
    await open({ Log: smallLog });
    book.set("Log!F2:F3", [["mine"], ["7"]]);
    await book.settled();
    const before = await workbookPrint(book);
    const asked = await insert(cohort());
    expect(asked).toEqual({
      status: "occupied",
      question: "These cells hold something: 'Log'!F2:F3 (2). Overwrite them?",
      cells: "'Log'!F2:F3 (2)",
    });
    expect((await insert(cohort(), "'Log'!F2 (1)")).status).toBe("occupied");
    expect(await workbookPrint(book)).toBe(before);
    const reply = await insert(cohort(), "'Log'!F2:F3 (2)");
    expect((await lookedAt(cohort(), reply)).ok).toBe(true);
    expect(book.values("Log!E2:F3")).toEqual([
      ["2024-01", 3],
      ["2024-02", 2],
    ]);
    expect(book.sheets()).toEqual(["Log"]);
  });

  test("never covers the cells it is computed from", async () => {
    await open({ Log: smallLog });
    const before = await workbookPrint(book);
    expect(await ask(book, "insert", { ...cohort({ cell: "Log!A1" }), overwrite: null })).toMatchObject({
      ok: false,
      code: "over-data",
    });
    expect(
      await ask(book, "insert", {
        ...cohort({ cell: "B30" }, { customers: "A2:A", dates: "B2:B" }),
        overwrite: null,
      }),
    ).toMatchObject({
      ok: false,
      code: "over-data",
    });
    expect(await workbookPrint(book)).toBe(before);
  });

  test("never breaks the result of another formula, also of a function that is new", async () => {
    await open({ Log: smallLog, Summary: smallSummary });
    book.setFormula("Log!G2", "=RFM(A2:A11, B2:B11, C2:C11)");
    await book.settled();
    const before = await workbookPrint(book);
    expect(await ask(book, "insert", { ...cohort(), overwrite: null })).toMatchObject({
      ok: false,
      code: "over-spill",
    });
    expect(await workbookPrint(book)).toBe(before);
  });

  test("refuses what would show an error, with its sentence, and writes nothing", async () => {
    await open({ Log: smallLog });
    const before = await workbookPrint(book);
    const call = cohort({}, { dates: "A2:A11" });
    expect(await ask(book, "insert", { ...call, overwrite: null })).toMatchObject({
      ok: false,
      code: "not-a-date",
    });
    expect(await workbookPrint(book)).toBe(before);
  });

  test("a sheet that is too narrow and too short is made larger, and that is said", async () => {
    await open({ Log: smallLog });
    const call = cohort({ cell: "Z999" });
    const reply = await insert(call);
    expect(reply).toMatchObject({
      sentence: "COHORT stands in 'Log'!Z999:AE1001; the sheet was made larger for it.",
    });
    expect((await lookedAt(call, reply)).ok).toBe(true);
    expect(book.values("Log!Z1000:AB1000")).toEqual([["2024-01", 3, 1]]);
  });

  test.each([undefined, { separators: "locale" as const }])(
    "in a spreadsheet with decimal commas the formula calculates, whichever separator is taken (%j)",
    async (switches) => {
      await open({ Log: smallLog }, { locale: "de_DE", ...(switches === undefined ? {} : { switches }) });
      const call = callOf("RETENTION_CI", {
        retained: "99",
        start: "107",
        confidence: "0,9",
        method: "exact",
      });
      expect(await lookedAt(call, await insert(call))).toMatchObject({ ok: true });
      expect(Number(book.values("Log!E1")[0]?.[0])).toBeCloseTo(0.869, 2);
    },
  );

  test.each([
    ["free cells", null],
    ["cells the user has agreed to", "'Log'!F2:F3 (2)"],
    ["a sheet's edge", "edge"],
  ])("whichever write fails at %s, the workbook is as it was", async (_, agreed) => {
    await open({ Log: smallLog });
    if (agreed?.startsWith("'")) book.set("Log!F2:F3", [["mine"], ["=1+1"]]);
    await book.settled();
    const call = cohort(agreed === "edge" ? { cell: "Z999" } : {});
    const request = { ...call, overwrite: agreed?.startsWith("'") ? agreed : null };
    const before = await workbookPrint(book);
    for (let n = 1; ; n++) {
      book.google.failWrites(n);
      const answer = await ask(book, "insert", request);
      book.google.failWrites(0);
      await book.settled();
      if (answer.ok) {
        expect(answer.reply.status).toBe("inserted");
        expect(n).toBeGreaterThan(1);
        break;
      }
      expect(answer.sentence).toContain("as it was before");
      expect(await workbookPrint(book)).toBe(before);
    }
  });
});

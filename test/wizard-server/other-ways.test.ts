import type { Workbook } from "../../playground/headless";
import { type Switches, strictSwitches } from "../../playground/services";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, choices, smallLog, smallSummary, writing } from "../support/wizard-data";

/** Where the sources contradict each other, everything the other way round than the strict stand-in has it. */
const turned: Partial<Switches> = {
  separators: "locale",
  oddValues: "garbage",
  plusSign: "number",
  signedExpression: "formula",
  apostropheInTextCell: "taken off",
  formulaInTextCell: "text",
  numberInTextCell: "text",
  numberWithBlanks: "text",
  chineseMonth: "text",
  errorText: "error",
  errorTexts: "localised",
  valuesFrom: "this realm",
  activatingHidden: "shown",
  removeMissingName: "nothing",
  newSheetPlace: "after active",
  appendRowWhenFull: "grows",
  longProperties: "taken",
  sheetClearNumberFormat: "gone",
  rangeClearRules: "gone",
  formatsCountAsContent: "yes",
  cjkRangeNames: "taken",
  metadataOnSeveralRows: "taken",
  sheetNameCase: "exact",
  defaultDateFormat: "blank",
  oddResults: "shown",
};

let book: Workbook;
let opened = false;
afterEach(() => {
  if (opened) book.dispose();
  opened = false;
});

const open = async (options: Parameters<typeof openWithAddOn>[0]): Promise<Workbook> => {
  const made = await openWithAddOn(options);
  opened = true;
  return made;
};

test("each open behaviour that is turned is a switch of the stand-in", () => {
  expect(Object.keys(strictSwitches)).toEqual(expect.arrayContaining(Object.keys(turned)));
});

test.each([
  ["en_US", "America/Los_Angeles", "en"],
  ["zh_CN", "Asia/Shanghai", "zh"],
  ["de_DE", "Pacific/Kiritimati", "en"],
] as const)(
  "the wizard works with every open behaviour the other way round (%s, %s)",
  async (locale, timeZone, lang) => {
    book = await open({
      sheets: { Log: smallLog, Summary: smallSummary, Report: [["x"]] },
      locale,
      timeZone,
      switches: turned,
    });
    expect((await told(book, "open", { lang })).range).toBe("'Log'!A1:C11");
    const preview = await told(book, "preview", { ...asking("Log"), lang });
    expect(preview.liveFormulas.ok).toBe(true);
    for (const as of ["values", "formulas"] as const)
      for (const target of [{ kind: "new-sheet" }, { kind: "cell", cell: "Report!C4" }] as const) {
        const written = await told(book, "write", {
          ...writing("Log", { as, target, limits: true, counts: true, question: "stay" }),
          lang,
        });
        if (written.status !== "written") throw new Error(JSON.stringify(written));
        let last = { ok: true, again: as === "formulas", sentence: "" };
        for (let i = 0; i < 5 && last.again; i++) {
          await book.settled();
          last = await told(book, "check", { lang, id: written.table.id });
        }
        expect(last.ok).toBe(true);
        expect((await told(book, "remove", { lang, id: written.table.id, sure: false })).removed).toBe(true);
        expect(book.sheets()).toEqual(["Log", "Summary", "Report"]);
      }
    expect(
      book
        .values("Report!A1:O40")
        .flat()
        .filter((cell) => cell !== ""),
    ).toEqual(["x"]);
    await told(book, "write", { ...writing("Summary", { question: "stay" }), lang });
    await book.runAs("menu", "loadSampleData");
    expect(book.sheets()).toHaveLength(6);
  },
);

test("a table at the sheet's edge makes room for itself", async () => {
  book = await open({ sheets: { Log: smallLog, Report: [["x"]] } });
  const written = await told(
    book,
    "write",
    writing("Log", { target: { kind: "cell", cell: "Report!Y995" } }),
  );
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  expect(book.values("Report!Y998:Z999")).toEqual([
    ["Cohort", "Size"],
    ["2024-01", 3],
  ]);
});

test("merged cells at the target are refused, and nothing is left behind", async () => {
  book = await open({ sheets: { Log: smallLog, Report: [["x"]] } });
  await book.script(
    'SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Report").getRange("B4:C5").merge()',
  );
  expect(
    await ask(book, "write", writing("Log", { target: { kind: "cell", cell: "Report!A3" } })),
  ).toMatchObject({ ok: false, code: "over-merge" });
  expect(
    await ask(book, "write", writing("Log", { target: { kind: "cell", cell: "nonsense" } })),
  ).toMatchObject({ ok: false, code: "bad-cell" });
  expect(book.sheets()).toEqual(["Log", "Report"]);
});

test("hidden rows are named, and left out when asked", async () => {
  book = await open({ sheets: { Log: smallLog } });
  await book.script('SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log").hideRows(3, 2)');
  const reading = await told(book, "read", choices("Log"));
  expect(reading.findings.find(({ code }) => code === "hidden-rows")).toMatchObject({
    count: 2,
    rows: [3, 4],
    chosen: "keep",
  });
  const left = await told(book, "read", choices("Log", { answers: { "hidden-rows": "leave-out" } }));
  expect(left.sentence).toContain("4 customers");
  await told(book, "write", writing("Log", { answers: { "hidden-rows": "leave-out" } }));
  expect(book.values("Cohorts!A5:B6")).toEqual([
    ["2024-01", 1],
    ["2024-02", 3],
  ]);
});

test("two writes at once never share a sheet", async () => {
  book = await open({ sheets: { Log: smallLog } });
  const twice = await Promise.all([ask(book, "write", writing("Log")), ask(book, "write", writing("Log"))]);
  expect(twice.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
  expect(new Set(book.sheets()).size).toBe(book.sheets().length);
});

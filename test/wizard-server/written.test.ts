import type { Workbook } from "../../playground/headless";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, choices, options, smallLog, smallSummary, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const open = async (sheets: Record<string, readonly (readonly unknown[])[]>, more = {}): Promise<void> => {
  book = await openWithAddOn({ sheets, ...more });
};

test("a cohort table on a new sheet: title, definition, headings, rates with their average, footnote", async () => {
  await open({ Log: smallLog });
  const written = await told(book, "write", writing("Log!A1"));
  if (written.status !== "written") throw new Error(written.status);
  expect(book.sheets()).toEqual(["Log", "Cohorts"]);
  const cells = book.values("Cohorts!A1:F9");
  expect(cells[0]?.[0]).toBe("Cohort retention by month");
  expect(cells[3]).toEqual(["Cohort", "Size", 0, 1, 2, 3]);
  expect(cells[4]).toEqual(["2024-01", 3, 1, 2 / 3, 1 / 3, 1 / 3]);
  expect(cells[5]).toEqual(["2024-02", 2, 1, 1 / 2, 0, ""]);
  expect(cells[6]?.slice(0, 3)).toEqual(["Average (pooled)", 5, 1]);
  expect(book.formulas("Cohorts!A1:F20").flat().join("")).toBe("");
  const all = book.values("Cohorts!A1:A30").flat().join("\n");
  for (const part of [
    "Definition: ",
    "Options: ",
    "Time zone: Etc/UTC",
    "Data complete through 2024-04-10",
    "10 used of 10 rows",
    "Stayrate 0.4.0",
  ])
    expect(all).toContain(part);
});

test("unfinished cells are marked by number format and italics, and left out of the average", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1"));
  expect(book.numberFormats("Cohorts!C5:F6")).toEqual([
    ["0.0%", "0.0%", "0.0%", '0.0%"*"'],
    ["0.0%", "0.0%", '0.0%"*"', "0.0%"],
  ]);
  expect(book.displayValues("Cohorts!F5")).toEqual([["33.3%*"]]);
  expect(
    await book.script(
      'return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts").getRange("F5").getFontStyle()',
    ),
  ).toBe("italic");
  expect(book.values("Cohorts!F7")).toEqual([[""]]);
});

test("hidden unfinished cells are blank, and the first heading says what is hidden", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1", { options: options({ unfinished: "hide" }) }));
  expect(book.values("Cohorts!A4:F5")[0]?.[0]).toBe("Cohort (2024-04 unfinished: data to 2024-04-10)");
  expect(book.values("Cohorts!F5")).toEqual([[""]]);
});

test("the heat map runs from white to the end of the ramp over 0 to the highest rate after period 0; column 0 stays uncoloured", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1"));
  expect(book.google.conditionalFormats("Cohorts")).toMatchObject([
    { kind: "gradient", ranges: [expect.stringContaining("D5:F6")], colors: ["#ffffff", "#7baaf7"] },
  ]);
  expect(
    await book.script(`var g = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts").getConditionalFormatRules()[0].getGradientCondition();
      return [g.getMinValue(), g.getMaxValue()].join(" ")`),
  ).toBe(`0 ${2 / 3}`);
});

test("groups under the limit are in grey italics and outside the heat map", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1", { options: options({ fadeUnder: 3 }) }));
  expect(book.google.conditionalFormats("Cohorts")[0]?.ranges.join()).toContain("D5:F5");
  expect(
    await book.script(`var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts");
      return [s.getRange("C6").getFontStyle(), s.getRange("C6").getFontColors()[0][0], s.getRange("C5").getFontStyle()].join(" ")`),
  ).toBe("italic #5f6368 normal");
});

test("the chart is the curve of all cohorts without period 0, which is 100 % by definition, beside the table", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1", { limits: true }));
  const [chart] = book.google.charts("Cohorts");
  expect(chart).toMatchObject({ type: "LINE", title: "Retention curve", headers: 0 });
  expect(chart?.values.map((strip) => strip[0]?.[0])).toEqual([
    1,
    0.6,
    expect.any(Number),
    expect.any(Number),
  ]);
  expect(chart?.options).toMatchObject({ series: { 0: { labelInLegend: "Rate" } } });
  expect(chart?.anchor).toMatch(/^[H-Z]\d+$/);
  expect(chart?.ranges).toHaveLength(4);
});

test("panes are frozen below the headings on a new sheet and stay as they are elsewhere", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  await told(book, "write", writing("Log!A1"));
  await told(book, "write", writing("Log!A1", { target: { kind: "cell", cell: "Report!C3" } }));
  const frozen =
    'return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (s) { return s.getFrozenRows(); }).join(" ")';
  expect(await book.script(frozen)).toBe("0 0 4");
});

test("cells that hold something are asked about by name and written over only with that very yes", async () => {
  await open({
    Log: smallLog,
    Report: [
      ["", "", ""],
      ["", "mine", ""],
    ],
  });
  const request = writing("Log!A1", { target: { kind: "cell", cell: "Report!A1" } });
  const asked = await told(book, "write", request);
  expect(asked).toEqual({
    status: "occupied",
    question: "These cells hold something: Report!B2 (1). Overwrite them?",
    cells: "Report!B2 (1)",
  });
  expect(book.values("Report!B2")).toEqual([["mine"]]);
  const other = await told(book, "write", { ...request, overwrite: "Report!B3 (1)" });
  expect(other.status).toBe("occupied");
  const written = await told(book, "write", { ...request, overwrite: "Report!B2 (1)" });
  expect(written.status).toBe("written");
  expect(book.values("Report!A4:B5")).toEqual([
    ["Cohort", "Size"],
    ["2024-01", 3],
  ]);
  expect(book.sheets()).toEqual(["Log", "Report"]);
});

test("the user's own rules and charts survive, and the data are never covered", async () => {
  await open({ Log: smallLog });
  await book.script(`var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log");
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(3).setBackground("#ff0000").setRanges([s.getRange("C2:C9")]).build()])`);
  const refused = await ask(
    book,
    "write",
    writing("Log!A1:C11", { target: { kind: "cell", cell: "Log!B5" } }),
  );
  expect(refused).toMatchObject({ ok: false, code: "over-data" });
  await told(book, "write", writing("Log!A1:C11", { target: { kind: "cell", cell: "Log!F2" } }));
  expect(book.google.conditionalFormats("Log").map(({ kind }) => kind)).toEqual(["boolean", "gradient"]);
  expect(book.values("Log!A1:C11")[10]?.[0]).toBe("ben");
});

test("live formulas give exactly the preview, options written out, footnote above", async () => {
  await open({ Log: smallLog });
  const written = await told(
    book,
    "write",
    writing("Log!A1", { as: "formulas", limits: true, counts: true }),
  );
  if (written.status !== "written") throw new Error(written.status);
  expect(written.checkDue).toBe(true);
  await book.settled();
  const formula = book
    .formulas("Cohorts!A1:A40")
    .flat()
    .find((text) => text !== "");
  expect(formula).toContain("COHORT('Log'!A2:A11, 'Log'!B2:B11");
  expect(formula).toContain("incomplete=show");
  expect(formula).toContain("asof=2024-04-10");
  expect(await told(book, "check", { lang: "en", id: written.table.id })).toEqual({
    ok: true,
    sentence: "The formulas give exactly the preview.",
    again: false,
  });
});

test.each(["us", "locale"] as const)(
  "live formulas find the separator the spreadsheet takes (%s, de_DE)",
  async (separators) => {
    await open({ Log: smallLog }, { locale: "de_DE", switches: { separators } });
    const written = await told(
      book,
      "write",
      writing("Log!A1", { as: "formulas", question: "stay", limits: true }),
    );
    if (written.status !== "written") throw new Error(written.status);
    let last = { ok: false, sentence: "", again: true };
    for (let i = 0; i < 5 && last.again; i++) {
      await book.settled();
      last = await told(book, "check", { lang: "en", id: written.table.id });
    }
    expect(last).toEqual({ ok: true, sentence: "The formulas give exactly the preview.", again: false });
  },
);

test("formulas that do not give the preview are replaced by values, and that is said", async () => {
  await open({ Log: smallLog });
  const written = await told(book, "write", writing("Log!A1", { as: "formulas" }));
  if (written.status !== "written") throw new Error(written.status);
  await book.settled();
  const row =
    book
      .formulas("Cohorts!A1:A40")
      .flat()
      .findIndex((text) => text !== "") + 1;
  book.setFormula(`Cohorts!A${row}`, "=1+");
  await book.settled();
  const first = await told(book, "check", { lang: "en", id: written.table.id });
  await book.settled();
  const second = first.again ? await told(book, "check", { lang: "en", id: written.table.id }) : first;
  expect(second.again).toBe(false);
  expect(book.values(`Cohorts!A${row}:B${row + 1}`)).toEqual([
    ["Cohort", "Size"],
    ["2024-01", 3],
  ]);
});

test("where rows are left out, live formulas read a helper sheet of the rows that count", async () => {
  await open({ Log: [...smallLog, ["fay", "2024-03-01", "-5"], ["ann", "2024-03-30", "-80"]] });
  const written = await told(book, "write", writing("Log!A1", { as: "formulas" }));
  if (written.status !== "written") throw new Error(written.status);
  await book.settled();
  expect(await told(book, "check", { lang: "en", id: written.table.id })).toMatchObject({ ok: true });
  expect(book.sheets()).toContain("Stayrate rows");
  expect(
    book
      .values("'Stayrate rows'!A1:A30")
      .flat()
      .filter((cell) => cell !== ""),
  ).toHaveLength(11);
  expect((await told(book, "remove", { lang: "en", id: written.table.id, sure: false })).removed).toBe(true);
  expect(book.sheets()).toEqual(["Log"]);
});

test("a period summary: retention of each period with limits and all together", async () => {
  await open({ Summary: smallSummary });
  const request = writing("Summary!A1", { question: "stay" });
  const preview = await told(book, "preview", request);
  expect(preview.reconciles.ok).toBe(true);
  await told(book, "write", request);
  expect(book.values("Retention!A4:K4")[0]).toEqual([
    "Period",
    "Start",
    "New",
    "Lost",
    "End",
    "Retained",
    "Retention",
    "Churn",
    "Low",
    "High",
    "Note",
  ]);
  expect(book.values("Retention!A5:G5")[0]).toEqual(["2024-01", 107, 21, 8, 120, 99, 99 / 107]);
  expect(book.values("Retention!A8:B8")[0]).toEqual(["All", 352]);
  expect(book.google.charts("Retention")).toHaveLength(1);
  expect(book.google.conditionalFormats("Retention")[0]?.ranges.join()).toContain("G5:G7");
});

test("customers who stay, from a log, with limits beside", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1", { question: "stay", limits: true }));
  expect(book.values("Retention!A4:K6")).toEqual([
    ["Period", "Start", "New", "Retained", "Reactivated", "Lost", "End", "Retention", "Churn", "Low", "High"],
    ["2024-01", 0, 3, 0, 0, 0, 3, "", "", "", ""],
    ["2024-02", 3, 2, 2, 0, 1, 4, 2 / 3, 1 / 3, expect.any(Number), expect.any(Number)],
  ]);
});

test("a table that was edited since is asked about before it is removed", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const written = await told(
    book,
    "write",
    writing("Log!A1", { target: { kind: "cell", cell: "Report!C3" } }),
  );
  if (written.status !== "written") throw new Error(written.status);
  book.set("Report!D8", [["99"]]);
  const asked = await told(book, "remove", { lang: "en", id: written.table.id, sure: false });
  expect(asked.removed).toBe(false);
  expect(asked.sentence).toContain("Report!C3:");
  expect((await told(book, "remove", { lang: "en", id: written.table.id, sure: true })).removed).toBe(true);
  expect(
    book
      .values("Report!A1:J30")
      .flat()
      .filter((cell) => cell !== ""),
  ).toEqual(["x"]);
  expect(book.google.charts("Report")).toEqual([]);
  expect(book.google.conditionalFormats("Report")).toEqual([]);
  expect((await told(book, "tables", { lang: "en" })).tables).toEqual([]);
});

test("a table is found again after rows and columns were inserted before it", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const written = await told(
    book,
    "write",
    writing("Log!A1", { target: { kind: "cell", cell: "Report!C3" } }),
  );
  if (written.status !== "written") throw new Error(written.status);
  await book.script(
    'var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Report"); s.insertRowsBefore(1, 2); s.insertColumnsBefore(1, 1);',
  );
  const [table] = (await told(book, "tables", { lang: "en" })).tables;
  expect(table?.place).toMatch(/^Report!D5:/);
});

test("texts of the user stay the texts they are, whichever way the open behaviours are", async () => {
  for (const switches of [
    {},
    {
      plusSign: "number",
      signedExpression: "formula",
      apostropheInTextCell: "taken off",
      chineseMonth: "text",
      errorText: "error",
    },
  ] as const) {
    const odd = ["=1+1", "+5", "-1+2", "@x", "'q", "2024-03", "1/2", "TRUE", "007", "10%", "1e5"];
    await open(
      { Summary: [["Period", "Start", "New", "End"], ...odd.map((text) => [`'${text}`, "100", "10", "95"])] },
      { switches },
    );
    await told(book, "write", writing("Summary!A1", { question: "stay", answers: {} }));
    expect(book.values("Retention!A5:A15").flat()).toEqual(odd);
    if (Object.keys(switches).length === 0) book.dispose();
  }
});

test("what the answer refuses comes back as a code and a sentence in the language asked for", async () => {
  await open({ Log: smallLog });
  const said = await ask(book, "read", choices("Nowhere!A1:B2", { lang: "zh" }));
  expect(said).toEqual({
    ok: false,
    code: "unknown-sheet",
    sentence: "没有名为“Nowhere”的工作表。现有工作表：Log。",
  });
  const never = asking("Log!A1", { question: "long", options: options({ goneAfter: 0 }) });
  expect(await ask(book, "preview", never)).toMatchObject({ ok: false, code: "bad-gone-after" });
  expect(await book.run("stayrate", { call: "nonsense", request: {} })).toMatchObject({
    ok: false,
    code: "unknown-call",
  });
  expect(await book.run("stayrate", null)).toMatchObject({ ok: false });
});

import type { Workbook } from "../../playground/headless";
import type { Refreshed, WriteRequest } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { options, smallLog, writing } from "../support/wizard-data";
import { workbookPrint } from "../support/workbook-print";

let book: Workbook;
afterEach(() => book.dispose());

const written = async (request: WriteRequest): Promise<string> => {
  const reply = await told(book, "write", request);
  if (reply.status !== "written") throw new Error(reply.status);
  await book.settled();
  return reply.table.id;
};

const refreshed = async (id: string, sure = false, lang: "en" | "zh" = "en"): Promise<Refreshed> => {
  const reply = await told(book, "refresh", { lang, id, sure });
  await book.settled();
  return reply;
};

/** Where the workbook is no longer as it was, in short. */
const changedParts = async (before: string): Promise<string[]> => {
  const after = await workbookPrint(book);
  if (after === before) return [];
  let at = 0;
  while (after[at] === before[at]) at++;
  return [before.slice(Math.max(0, at - 80), at + 80), after.slice(Math.max(0, at - 80), at + 80)];
};

const open = async (sheets: Record<string, readonly (readonly unknown[])[]>): Promise<void> => {
  book = await openWithAddOn({ sheets });
};

test("a table whose data are as they were is said to be unchanged, and stays as it is", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  const before = await workbookPrint(book);
  expect(await refreshed(id)).toMatchObject({
    status: "refreshed",
    sentence: "“Cohort retention by month”: nothing changed.",
    changes: [],
    checkDue: false,
  });
  expect(await changedParts(before)).toEqual([]);
});

test("an amended row changes figures, which are named with what they were and are", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  book.set("Log!A8", [["dan"]]);
  expect(await refreshed(id)).toMatchObject({
    status: "refreshed",
    sentence: "“Cohort retention by month”: 11 figures changed.",
    changes: expect.arrayContaining(["2024-02 · 1: 50.0 % → 100.0 %", "2024-02 · Size: 2 → 1"]),
  });
  expect(book.values("Cohorts!A5:D6")).toEqual([
    ["2024-01", 3, 1, 2 / 3],
    ["2024-02", 1, 1, 1],
  ]);
});

test("rows added below the data count, also after the day through which they were complete, and make room for a longer table", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1", { options: options({ through: "2024-04-10" }) }));
  book.set("Log!A12", [
    ["fay", "2024-04-12", "5"],
    ["ann", "2024-05-03", "5"],
  ]);
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ status: "refreshed" });
  if (reply.status !== "refreshed") return;
  expect(reply.sentence).toContain("rows added (2024-04, ");
  expect(reply.sentence).toContain("the data have 2 rows more, 12 counted now");
  expect(reply.sentence).toContain("no longer to 2024-04-10");
  expect(book.values("Cohorts!A4:G7")).toMatchObject([
    ["Cohort", "Size", 0, 1, 2, 3, 4],
    ["2024-01", 3, 1, 2 / 3, 1 / 3, 1 / 3, 1 / 3],
    ["2024-02", 2, 1, 1 / 2, 0, 0, ""],
    ["2024-04", 1, 1, 0, "", "", ""],
  ]);
  expect(book.values("Cohorts!A1:A30").flat().join("\n")).toContain("12 used of 12 rows");
  expect((await refreshed(id)).status === "refreshed").toBe(true);
  expect(await refreshed(id)).toMatchObject({ sentence: "“Cohort retention by month”: nothing changed." });
});

test("a day that left out data when the table was written still leaves them out", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1", { options: options({ through: "2024-03-31" }) }));
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  await refreshed(id);
  expect(book.values("Cohorts!A1:A30").flat().join("\n")).toContain("Data complete through 2024-03-31");
});

test("heat map and chart are renewed and never doubled; a chart that was deleted stays deleted", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  await refreshed(id);
  const [rule, ...others] = book.google.conditionalFormats("Cohorts");
  expect(rule?.ranges.join()).toContain("D5:G6");
  expect(others).toEqual([]);
  const charts = book.google.charts("Cohorts");
  expect(charts).toHaveLength(1);
  expect(charts[0]?.values[0]?.flat()).toEqual([1, 2, 3]);
  expect(charts[0]?.anchor).toMatch(/^[H-Z]\d+$/);
  await book.script(
    'var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts"); s.removeChart(s.getCharts()[0]);',
  );
  book.set("Log!A13", [["ann", "2024-06-03", "5"]]);
  expect((await refreshed(id)).status).toBe("refreshed");
  expect(book.google.charts("Cohorts")).toEqual([]);
});

test("a table that somebody edited is asked about, and written over only with a yes", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  book.set("Cohorts!D5", [["0.99"]]);
  const before = await workbookPrint(book);
  const asked = await refreshed(id);
  expect(asked).toMatchObject({ status: "asked" });
  if (asked.status === "asked") expect(asked.question).toMatch(/^“Cohort retention by month” at Cohorts!A1:/);
  expect(await changedParts(before)).toEqual([]);
  expect((await refreshed(id, true)).status).toBe("refreshed");
  expect(book.values("Cohorts!D5")).toEqual([[2 / 3]]);
});

test("a table that grows over cells that hold something asks first and names them", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const id = await written(
    writing("Log!A1", { target: { kind: "cell", cell: "Report!B3" }, chart: false, heatMap: false }),
  );
  book.set("Report!H7", [["mine"]]);
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  const asked = await refreshed(id);
  expect(asked).toEqual({
    status: "asked",
    question:
      "“Cohort retention by month” has grown and would cover cells that hold something: Report!H7 (1). Overwrite them?",
  });
  expect(book.values("Report!H7")).toEqual([["mine"]]);
  expect((await refreshed(id, true)).status).toBe("refreshed");
  expect(book.values("Report!H6:H7")).toEqual([[4], [1 / 3]]);
  expect(book.values("Report!A1")).toEqual([["x"]]);
});

test("a table that shrinks leaves nothing of its old cells behind, and nothing of its neighbours is touched", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const id = await written(writing("Log!A1", { target: { kind: "cell", cell: "Report!B3" }, chart: false }));
  book.set("Report!I5", [["mine"]]);
  await book.script('SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log").deleteRows(9, 3)');
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ status: "refreshed" });
  expect(
    book
      .values("Report!A1:I30")
      .flat()
      .filter((cell) => cell === "mine" || cell === "x"),
  ).toHaveLength(2);
  expect(book.values("Report!B6:G7")).toEqual([
    ["Cohort", "Size", 0, 1, "", ""],
    ["2024-01", 3, 1, 2 / 3, "", ""],
  ]);
});

test("live formulas are written anew over data that have grown, and what changed is told from what was kept", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1", { as: "formulas" }));
  expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: true });
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  book.set("Log!A8", [["dan"]]);
  await book.settled();
  const reply = await refreshed(id);
  expect(reply).toMatchObject({
    sentence: expect.stringContaining("figures"),
    status: "refreshed",
    checkDue: true,
  });
  if (reply.status !== "refreshed") return;
  expect(reply.changes).toContain("2024-02 · 1: 50.0 % → 100.0 %");
  const formula = book
    .formulas("Cohorts!A1:A30")
    .flat()
    .find((text) => text !== "");
  expect(formula).toContain("COHORT('Log'!A2:A12, 'Log'!B2:B12");
  expect(formula).toContain("asof=2024-05-03");
  expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: true });
});

test("the sheet of cleaned rows behind live formulas is renewed and not doubled", async () => {
  await open({ Log: [...smallLog, ["fay", "2024-03-01", "-5"], ["ann", "2024-03-30", "-80"]] });
  const id = await written(writing("Log!A1", { as: "formulas" }));
  await book.script(
    'SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Stayrate rows").setName("Clean rows")',
  );
  book.set("Log!A14", [["ann", "2024-05-03", "5"]]);
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ sentence: expect.stringContaining("row"), status: "refreshed" });
  expect(book.sheets().sort()).toEqual(["Cohorts", "Log", "Stayrate rows"]);
  expect(
    book
      .values("'Stayrate rows'!A1:A30")
      .flat()
      .filter((cell) => cell !== ""),
  ).toHaveLength(12);
  expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: true });
});

test("formulas that would no longer give the table make way for values, and that is said", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1", { question: "winback" }));
  await book.script(`var entry = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey("stayrate.table").find()[0];
    entry.setValue(entry.getValue().replace('"as":"values"', '"as":"formulas"'));`);
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ sentence: expect.stringContaining("written as values"), checkDue: false });
  expect(book.formulas("'Win back'!A1:K20").flat().join("")).toBe("");
});

test("a finding that must be answered first is said, and the table stays", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  const before = book.values("Cohorts!A1:F20");
  book.set("Log!B12", [["'03/04/2024"], ["'05/06/2024"], ["'07/08/2024"]]);
  book.set("Log!A12", [["gus"], ["hal"], ["ida"]]);
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ status: "refused" });
  if (reply.status === "refused") expect(reply.sentence).toMatch(/^Decide first: /);
  expect(book.values("Cohorts!A1:F20")).toEqual(before);
});

test("data that are gone are said to be gone, and the table stays", async () => {
  await open({ Log: smallLog, Other: [["x"]] });
  const id = await written(writing("Log!A1"));
  await book.script('var f = SpreadsheetApp.getActiveSpreadsheet(); f.deleteSheet(f.getSheetByName("Log"))');
  expect(await refreshed(id, false, "en")).toEqual({
    status: "refused",
    sentence:
      "The data this table was computed from ('Log'!A1:C11) are no longer there. Write it again with the wizard from where they are now.".replace(
        "'Log'",
        "'Log'",
      ),
  });
  expect(book.values("Cohorts!A5:B5")).toEqual([["2024-01", 3]]);
});

test("all or nothing: whichever write fails, the workbook is as it was and the table is refreshed by the next try", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const id = await written(writing("Log!A1", { target: { kind: "cell", cell: "Report!B3" } }));
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  const before = await workbookPrint(book);
  for (const n of [1, 4, 9, 14, 18, 22, 26, 30, 34]) {
    book.google.failWrites(n);
    const reply = await refreshed(id);
    if (reply.status === "refreshed") return;
    expect([n, reply.status]).toEqual([n, "refused"]);
    expect([n, await changedParts(before)]).toEqual([n, []]);
  }
  book.google.failWrites(0);
  expect((await refreshed(id)).status).toBe("refreshed");
});

test.each(["formulas", "native"] as const)(
  "all or nothing also for a table %s with its sheet of rows",
  async (as) => {
    await open({ Log: [...smallLog, ["ann", "2024-03-30", "-80"]] });
    const id = await written(writing("Log!A1", { as, heatMap: false, chart: false }));
    book.set("Log!A13", [["ann", "2024-05-03", "5"]]);
    await book.settled();
    const before = await workbookPrint(book);
    for (const n of [3, 12, 13, 14, 20, 30]) {
      book.google.failWrites(n);
      const reply = await refreshed(id);
      if (reply.status === "refreshed") return;
      expect([n, reply.status]).toEqual([n, "refused"]);
      expect([n, await changedParts(before)]).toEqual([n, []]);
    }
  },
);

test("a table in protected cells is left as it is, and that is said", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  book.set("Log!A8", [["dan"]]);
  await book.script('SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Cohorts").protect()');
  const before = await workbookPrint(book);
  book.google.barFromProtected();
  expect(await refreshed(id)).toMatchObject({ status: "refused" });
  expect(await changedParts(before)).toEqual([]);
  expect(await ask(book, "remove", { lang: "en", id, sure: false })).toMatchObject({
    ok: false,
    code: "protected-cells",
  });
  expect(await changedParts(before)).toEqual([]);
});

test.each(["formulas", "native"] as const)(
  "a table of %s into which somebody put a row is written anew after a yes",
  async (as) => {
    await open({ Log: smallLog, Report: [["x"]] });
    const id = await written(writing("Log!A1", { as, target: { kind: "cell", cell: "Report!B3" } }));
    await book.script('SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Report").insertRowsAfter(8, 1)');
    await book.settled();
    expect(await refreshed(id)).toMatchObject({ status: "asked" });
    expect(await refreshed(id, true)).toMatchObject({ status: "refreshed" });
    expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: true });
  },
);

test("a table that somebody cleared is written again, and no rows without a name are said to be gone", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const id = await written(writing("Log!A1", { target: { kind: "cell", cell: "Report!B3" } }));
  await book.script('SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Report").clear()');
  expect(await refreshed(id)).toMatchObject({ status: "asked" });
  const reply = await refreshed(id, true);
  expect(reply).toMatchObject({ sentence: expect.stringContaining("rows added (2024-01, 2024-02") });
  expect(reply).toMatchObject({ sentence: expect.not.stringContaining("gone") });
  expect(book.values("Report!B7:C7")).toEqual([["2024-01", 3]]);
});

test("a table on a hidden sheet is refreshed there, and the user stays where they are", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  await book.script(`var f = SpreadsheetApp.getActiveSpreadsheet();
    f.setActiveSheet(f.getSheetByName("Log")); f.getSheetByName("Cohorts").hideSheet();`);
  book.set("Log!A8", [["dan"]]);
  expect((await refreshed(id)).status).toBe("refreshed");
  expect(
    await book.script(`var f = SpreadsheetApp.getActiveSpreadsheet();
      return f.getActiveSheet().getName() + " " + f.getSheetByName("Cohorts").isSheetHidden()`),
  ).toBe("Log true");
});

test("while somebody else writes, nothing is refreshed", async () => {
  await open({ Log: smallLog });
  const id = await written(writing("Log!A1"));
  book.set("Log!A8", [["dan"]]);
  const release = book.google.holdLock("document");
  expect(await refreshed(id)).toMatchObject({
    status: "refused",
    sentence: expect.stringContaining("Somebody else"),
  });
  release();
  expect((await refreshed(id)).status).toBe("refreshed");
});

test("an id added below the longest of several lists counts, though the other lists end above it", async () => {
  const lists = [
    ["2024-01", "2024-02", "2024-03"],
    ["ann", "ann", "ann"],
    ["ben", "ben", "cid"],
    ["cid", "", "dan"],
    ["", "", "eva"],
    ["", "", "gil"],
    ["", "", "hal"],
  ];
  await open({ Lists: lists });
  const id = await written(writing("Lists!A1", { layout: "rosters", question: "stay" }));
  book.set("Lists!C8", [["fay"]]);
  const reply = await refreshed(id);
  expect(reply.status === "refreshed" && reply.sentence).toContain("the data have 1 row more");
});

import type { Workbook } from "../../playground/headless";
import type { Refreshed, WriteRequest } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { options, smallLog, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const written = async (request: WriteRequest): Promise<string> => {
  const reply = await told(book, "write", request);
  if (reply.status !== "written") throw new Error(reply.status);
  return reply.table.id;
};

const refreshed = (id: string, sure = false): Promise<Refreshed> =>
  told(book, "refresh", { lang: "en", id, sure });

const open = async (sheets: Record<string, readonly (readonly unknown[])[]> = { Log: smallLog }) => {
  book = await openWithAddOn({ sheets });
};

const unchanged = { status: "refreshed", changes: [], sentence: expect.stringContaining("nothing changed") };

/** Runs script text with `file` and `log`, the sheet of the data. */
const script = (text: string): Promise<unknown> =>
  book.script(
    `var file = SpreadsheetApp.getActiveSpreadsheet(); var log = file.getSheetByName("Log"); ${text}`,
  );

test.each([
  ["its sheet renamed", 'log.setName("Orders 2024")', /'?Orders 2024'?!A1:C11/],
  ["columns inserted before them", "log.insertColumnsBefore(1, 2)", /Log'?!C1:E11/],
  ["a column inserted among them", "log.insertColumnsAfter(1, 1)", /Log'?!A1:D11/],
  ["rows inserted above them", "log.insertRowsBefore(1, 3)", /Log'?!A4:C14/],
  ["a blank row inserted among them", "log.insertRowsAfter(5, 1)", /Log'?!A1:C12/],
  ["all of it", 'log.insertColumnsBefore(1, 1); log.insertRowsBefore(1, 1); log.setName("x")', /x'?!B2:D12/],
] as const)("data are found again with %s", async (_, change, range) => {
  await open();
  const id = await written(writing("Log!A1"));
  await script(change);
  const reply = await refreshed(id);
  expect(reply).toMatchObject(unchanged);
  expect(book.values("Cohorts!A1:A30").flat().join("\n")).toMatch(range);
});

test("columns chosen by hand keep their roles when a column is inserted among them, and when they change places", async () => {
  const twoDates = smallLog.map(([customer, date, amount], i) =>
    i === 0 ? [customer, "Paid", "Ordered", amount] : [customer, "2023-01-01", date, amount],
  );
  await open({ Log: twoDates });
  const id = await written(writing("Log!A1", { roles: { date: 2 } }));
  expect(book.values("Cohorts!A5")).toEqual([["2024-01"]]);
  await script("log.insertColumnsAfter(1, 1)");
  expect(await refreshed(id)).toMatchObject(unchanged);
  await script('log.moveColumns(log.getRange("D:D"), 2)');
  expect(await refreshed(id)).toMatchObject(unchanged);
});

test("a deleted column that the table needs is named, and the table stays", async () => {
  await open();
  const id = await written(writing("Log!A1"));
  await script("log.deleteColumns(2, 1)");
  expect(await refreshed(id)).toEqual({
    status: "refused",
    sentence:
      "The column that held Date ('Log'!A1:C11) was deleted. Write the table again with the wizard and choose another column.",
  });
  expect(book.values("Cohorts!A5:B5")).toEqual([["2024-01", 3]]);
});

test("rows deleted at the end, at the top and in the middle leave the rest of the data", async () => {
  await open();
  const id = await written(writing("Log!A1"));
  await script("log.deleteRows(11, 1); log.deleteRows(4, 1)");
  const reply = await refreshed(id);
  expect(reply).toMatchObject({
    status: "refreshed",
    sentence: expect.stringContaining("2 rows fewer, 8 counted"),
  });
});

test("a range that is part of the data ends at its own last row", async () => {
  await open();
  const id = await written(writing("Log!A1:C9"));
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  await book.settled();
  expect(await refreshed(id)).toMatchObject(unchanged);
});

test("an open range takes in what is added below, also after blank rows", async () => {
  await open();
  const id = await written(writing("Log!A:C"));
  book.set("Log!A15", [["ann", "2024-04-11", "5"]]);
  await book.settled();
  expect(await refreshed(id)).toMatchObject({ sentence: expect.stringContaining("1 row more, 11 counted") });
});

test("a table whose own rows, columns and sheet were moved and renamed is refreshed where it is now", async () => {
  await open({ Log: smallLog, Report: [["x"]] });
  const id = await written(writing("Log!A1", { target: { kind: "cell", cell: "Report!C3" } }));
  await script(`var s = file.getSheetByName("Report");
    s.insertRowsBefore(1, 2); s.insertColumnsBefore(1, 1); s.setName("Board")`);
  book.set("Log!A8", [["dan"]]);
  await book.settled();
  const reply = await refreshed(id);
  expect(reply).toMatchObject({ status: "refreshed", table: { place: expect.stringMatching(/^Board!D5:/) } });
  expect(book.values("Board!D9:F10")).toEqual([
    ["2024-01", 3, 1],
    ["2024-02", 1, 1],
  ]);
});

test("a duplicated sheet has a table of its own, which is refreshed and removed without its original", async () => {
  await open();
  const id = await written(writing("Log!A1"));
  await script('file.setActiveSheet(file.getSheetByName("Cohorts")); file.duplicateActiveSheet()');
  const { tables } = await told(book, "tables", { lang: "en" });
  expect(tables.map(({ place }) => place.replace(/!.*/, ""))).toEqual(["Cohorts", "'Copy of Cohorts'"]);
  expect(new Set(tables.map((table) => table.id)).size).toBe(2);
  book.set("Log!A8", [["dan"]]);
  await book.settled();
  const copy = tables[1]?.id ?? "";
  expect(await refreshed(copy)).toMatchObject({
    status: "refreshed",
    changes: expect.arrayContaining(["2024-02 · Size: 2 → 1"]),
  });
  expect(book.values("'Copy of Cohorts'!B6")).toEqual([[1]]);
  expect(book.values("Cohorts!B6")).toEqual([[2]]);
  expect((await told(book, "remove", { lang: "en", id: copy, sure: true })).removed).toBe(true);
  expect(await refreshed(id)).toMatchObject({ status: "refreshed" });
  expect(book.values("Cohorts!B6")).toEqual([[1]]);
});

test("the sheet of rows that a duplicated table reads too is kept", async () => {
  await open({ Log: [...smallLog, ["fay", "2024-03-01", "-5"], ["ann", "2024-03-30", "-80"]] });
  const id = await written(writing("Log!A1", { as: "formulas" }));
  await script('file.setActiveSheet(file.getSheetByName("Cohorts")); file.duplicateActiveSheet()');
  await book.settled();
  await refreshed(id);
  await book.settled();
  const { tables } = await told(book, "tables", { lang: "en" });
  for (const table of tables)
    expect(await told(book, "check", { lang: "en", id: table.id })).toMatchObject({ ok: true });
  expect(book.sheets()).toContain("Stayrate rows");
  for (const table of tables) await told(book, "remove", { lang: "en", id: table.id, sure: true });
  expect(book.sheets()).toEqual(["Log"]);
});

test("a duplicated sheet of data and table together computes its own data", async () => {
  await open();
  await written(writing("Log!A1", { target: { kind: "cell", cell: "Log!F2" } }));
  await script("file.setActiveSheet(log); file.duplicateActiveSheet()");
  const { tables } = await told(book, "tables", { lang: "en" });
  book.set("'Copy of Log'!A8", [["dan"]]);
  await book.settled();
  for (const { id } of tables) expect(await refreshed(id)).toMatchObject({ status: "refreshed" });
  expect(book.values("Log!G7")).toEqual([[2]]);
  expect(book.values("'Copy of Log'!G7")).toEqual([[1]]);
});

test("where nothing marks the data any more, the same cells count only with the same headings", async () => {
  await open();
  const id = await written(writing("Log!A1"));
  const forget = `file.createDeveloperMetadataFinder().withKey("stayrate.source").find().forEach(function (entry) { entry.remove(); });`;
  await script(forget);
  book.set("Log!A12", [["ann", "2024-04-11", "5"]]);
  await book.settled();
  expect(await refreshed(id)).toMatchObject({ sentence: expect.stringContaining("1 row more") });
  await script(`${forget} log.getRange("A1:C1").setValues([["Name", "Day", "Fee"]])`);
  expect(await refreshed(id)).toMatchObject({
    status: "refused",
    sentence: expect.stringContaining("no longer there"),
  });
});

/** The table's record as it is kept, changed by the script text. */
const rewrite = (text: string): Promise<unknown> =>
  script(`var entry = file.createDeveloperMetadataFinder().withKey("stayrate.table").find()[0];
    var record = JSON.parse(entry.getValue()); ${text}; entry.setValue(typeof record === "string" ? record : JSON.stringify(record));`);

test("a recipe of version 1 is read with the options there were then", async () => {
  await open();
  const id = await written(writing("Log!A1", { options: options({ fadeUnder: 30 }) }));
  await rewrite(`record.v = 1; delete record.native; delete record.boxes; delete record.source; delete record.last;
    record.recipe.layout = null; record.recipe.roles = {};
    record.recipe.options = { period: "month", weekstart: "mon", activity: "on", through: "2024-04-10", brackets: "",
      window: null, fiscal: 1, fadeUnder: 30, unfinished: "mark" };`);
  const [table] = (await told(book, "tables", { lang: "en" })).tables;
  expect(table).toMatchObject({ id, kind: "values", refused: null });
  book.set("Log!A12", [["ann", "2024-05-03", "5"]]);
  await book.settled();
  expect(await refreshed(id)).toMatchObject({
    status: "refreshed",
    sentence: expect.stringContaining("an older version wrote it"),
  });
  expect(book.values("Cohorts!A5:G5")).toEqual([["2024-01", 3, 1, 2 / 3, 1 / 3, 1 / 3, 1 / 3]]);
  expect(await refreshed(id)).toMatchObject(unchanged);
});

test.each([
  ["a newer version", "record.v = 9", "was written by a newer version of Stayrate", "table-newer"],
  ["a damaged record", 'record = "{half"', "is damaged", "table-damaged"],
  ["a record without its recipe", "delete record.recipe", "is damaged", "table-damaged"],
] as const)("%s is listed with the reason, and its cells are left alone", async (_, change, reason, code) => {
  await open();
  await written(writing("Log!A1"));
  await rewrite(change);
  const [table] = (await told(book, "tables", { lang: "en" })).tables;
  expect(table?.refused).toContain(reason);
  expect(table?.place).toBe("Cohorts!A1");
  const zh = (await told(book, "tables", { lang: "zh" })).tables[0];
  expect(zh?.refused).toMatch(/[\u4e00-\u9fff]/);
  const id = table?.id ?? "";
  expect(await refreshed(id)).toMatchObject({ status: "refused", sentence: expect.stringContaining(reason) });
  expect(await ask(book, "goTo", { lang: "en", id })).toMatchObject({ ok: false, code });
  expect(book.values("Cohorts!A5:B5")).toEqual([["2024-01", 3]]);
  if (code === "table-newer") return;
  expect((await told(book, "remove", { lang: "en", id, sure: false })).removed).toBe(true);
  expect((await told(book, "tables", { lang: "en" })).tables).toEqual([]);
  expect(book.values("Cohorts!A5:B5")).toEqual([["2024-01", 3]]);
});

test("a table whose first column was deleted is listed with the reason", async () => {
  await open();
  await written(writing("Log!A1"));
  await script('file.getSheetByName("Cohorts").deleteColumns(1, 1)');
  const [table] = (await told(book, "tables", { lang: "en" })).tables;
  expect(table?.refused).toContain("first column");
});

test("a removed table leaves no marks on the data", async () => {
  await open();
  const id = await written(writing("Log!A1"));
  expect((await told(book, "remove", { lang: "en", id, sure: false })).removed).toBe(true);
  expect(await script("return file.createDeveloperMetadataFinder().find().length")).toBe(0);
});

test("twenty tables of formulas fit into the room that a file has for recipes", async () => {
  await open();
  for (let n = 0; n < 20; n++)
    await written(writing("Log!A1", { as: "formulas", heatMap: false, chart: false, limits: true }));
  expect((await told(book, "tables", { lang: "en" })).tables).toHaveLength(20);
});

test("when Google's room for recipes is used up, that is said and nothing is written", async () => {
  await open();
  await script('for (var i = 0; i < 29; i++) log.addDeveloperMetadata("other", new Array(1020).join("x"))');
  expect(await ask(book, "write", writing("Log!A1"))).toMatchObject({ ok: false, code: "recipes-full" });
  expect(book.sheets()).toEqual(["Log"]);
});

test.each([
  ["found beside the one that was chosen", "'2024-01'!A1:A4"],
  ["named one after the other", "'2024-01'!A1:A4, '2024-02'!A1:A4, '2024-03'!A1:A3"],
])("lists on tabs, %s, take in customers added below", async (_, range) => {
  const list = (...ids: string[]) => [["Customer"], ...ids.map((id) => [id])];
  await open({
    "2024-01": list("ann", "ben", "cat"),
    "2024-02": list("ann", "ben", "dan"),
    "2024-03": list("ann", "dan"),
  });
  const id = await written(writing(range, { question: "stay" }));
  expect(await refreshed(id)).toMatchObject(unchanged);
  book.set("'2024-03'!A4", [["ben"]]);
  await book.settled();
  expect(await refreshed(id)).toMatchObject({
    status: "refreshed",
    changes: expect.arrayContaining(["2024-03 · Retained: 2 → 3"]),
  });
});

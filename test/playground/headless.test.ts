import { openWorkbook, type Workbook } from "../../playground/headless";

const code = `
/**
 * Adds.
 * @param {number} a
 * @customfunction
 */
function ADDED(a, b) { return a + b; }
/** @customfunction */
function KINDS(range) { return (Array.isArray(range) ? range : [[range]]).map(function (r) { return r.map(function (v) { return Object.prototype.toString.call(v) + "|" + String(v); }); }); }
/** @customfunction */
function FAILS() { throw new Error("Column B, row 3: not a date."); }
function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Open wizard", "openWizard").addToUi(); return String(e.authMode); }
function openWizard() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Stayrate")); }
function write(request) { SpreadsheetApp.getActiveSheet().getRange("C1:D2").setValues(request.rows); return { a1: "C1:D2" }; }
`;

let book: Workbook;
beforeAll(async () => {
  book = await openWorkbook({
    code,
    files: { sidebar: "<p>hello" },
    sheets: {
      Data: [
        ["a", "2024-03-01"],
        [2, true],
      ],
    },
  });
});
afterAll(() => book.dispose());

test("a custom function of the built file calculates in a cell", async () => {
  book.setFormula("F1", "=ADDED(1,2)");
  book.setFormula("G1", "=KINDS(A1:B3)");
  book.setFormula("J1", "=FAILS()");
  book.setFormula("K1", "=COUNTA(A2:A)");
  await book.settled();
  expect(book.values("F1")).toEqual([[3]]);
  expect(book.values("G1:H3")).toEqual([
    ["[object String]|a", expect.stringContaining("[object Date]|Fri Mar 01 2024")],
    ["[object Number]|2", "[object Boolean]|true"],
    ["[object String]|", "[object String]|"],
  ]);
  expect(book.values("J1")).toEqual([["#ERROR!"]]);
  expect(book.google.errors().get("Data!J1")).toBe("Column B, row 3: not a date.");
  expect(book.values("K1")).toEqual([[1]]);
});

test("the sidebar's call arrives and its cells are written", async () => {
  await expect(
    book.run("write", {
      rows: [
        ["x", 1],
        ["=A2*2", "001"],
      ],
    }),
  ).resolves.toEqual({ a1: "C1:D2" });
  await book.settled();
  expect(book.values("C1:D2")).toEqual([
    ["x", 1],
    [4, 1],
  ]);
});

test("onOpen makes the menu in AuthMode.NONE, and its item opens the sidebar", async () => {
  await expect(book.runAs("onOpen-none", "onOpen")).resolves.toBe("NONE");
  await book.runAs("menu", "openWizard");
  expect(book.shown.menus[0]?.entries).toEqual([
    { kind: "item", label: "Open wizard", functionName: "openWizard" },
  ]);
  expect(book.shown.sidebars).toEqual([{ title: "Stayrate", content: "<p>hello" }]);
});

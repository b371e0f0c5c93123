import { customFunctionNames } from "../../../playground/services/formulas/custom";
import { open } from "./workbooks";

const code = `
/** @customfunction */
function KIND(v) { var one = function (x) { return Object.prototype.toString.call(x).slice(8, -1) + ":" + (Object.prototype.toString.call(x) === "[object Date]" ? x.toISOString() : String(x)); }; return Array.isArray(v) ? v.map(function (r) { return r.map(one); }) : one(v); }
/** @customfunction */
function COUNTED() { return arguments.length; }
/** @customfunction */
function GIVES(what) {
  switch (what) {
    case "ragged": return [[1, 2], [3]];
    case "empty": return [];
    case "blank row": return [[]];
    case "nan": return NaN;
    case "infinity": return Infinity;
    case "null": return null;
    case "object": return { a: 1 };
    case "promise": return Promise.resolve(1);
    case "long": return new Array(50002).join("x");
    case "table": return [["a", 1], [true, "b"]];
    case "list": return [1, 2, 3];
    case "date": return new Date(Date.UTC(2024, 2, 1, 12));
  }
}
/** @customfunction */
function THROWS() { throw new TypeError("Row 3 is not a date."); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }
/** @customfunction */
function ASKS() { SpreadsheetApp.getUi(); }
/** @customfunction */
function WHERE() { var ss = SpreadsheetApp.getActiveSpreadsheet(); return ss.getActiveRange().getA1Notation() + " " + ss.getSpreadsheetTimeZone() + " " + ss.getSpreadsheetLocale(); }
/** @customfunction */
function NOW_THERE(x) { return x; }
`;

describe("Custom functions", () => {
  test("only functions whose JSDoc directly above says @customfunction are registered, private ones not", () => {
    expect(
      customFunctionNames(
        "/** Adds.\n * @customfunction\n */\nfunction A(x) {}\n/** no */ function B() {}\n/** @customfunction */\nfunction hidden_() {}\n/** @customfunction */\nvar x = 1;\nfunction C() {}",
      ),
    ).toEqual(["A"]);
  });

  test("blanks, texts, numbers, booleans, dates, percentages and error cells arrive as in Sheets", async () => {
    const book = await open({
      code,
      timeZone: "Asia/Shanghai",
      sheets: {
        S: [["x", 5, true, "2024-03-01", "", "10%", "'001", "=NA()", "13:00"]],
        F: [["=KIND(S!A1:I1)"]],
      },
    });
    expect(book.values("F!A1:I1")).toEqual([
      [
        "String:x",
        "Number:5",
        "Boolean:true",
        "Date:2024-02-29T16:00:00.000Z",
        "String:",
        "Number:0.1",
        "String:001",
        "String:#N/A",
        expect.stringContaining("Date:1899-12-30T04:54"),
      ],
    ]);
  });

  test("one cell is its value, a range rows, an open range a row for every row of the sheet", async () => {
    const book = await open({
      code,
      sheets: { S: [["x"], ["y"]], F: [["=KIND(S!A1)", "=KIND(S!A1:A1)", "=ROWS(KIND(S!A2:A))"]] },
    });
    expect(book.values("F!A1:C1")).toEqual([["String:x", "String:x", 999]]);
  });

  test("omitted arguments at the end are not there", async () => {
    const book = await open({ code, sheets: { S: [["=COUNTED()", "=COUNTED(1)", "=COUNTED(1,2)"]] } });
    expect(book.values("A1:C1")).toEqual([[0, 1, 2]]);
  });

  test("ARRAYFORMULA makes one call with the whole range", async () => {
    const book = await open({ code, sheets: { S: [["x", "=ARRAYFORMULA(KIND(A1:A3))"], ["y"], ["z"]] } });
    expect(book.values("B1:B3")).toEqual([["String:x"], ["String:y"], ["String:z"]]);
  });

  test("tables spill, lists go down, Dates are dates of the file's zone", async () => {
    const book = await open({
      code,
      timeZone: "Asia/Tokyo",
      sheets: { S: [['=GIVES("table")', "", '=GIVES("list")', '=GIVES("date")']] },
    });
    expect(book.values("A1:B2")).toEqual([
      ["a", 1],
      [true, "b"],
    ]);
    expect(book.values("C1:C3")).toEqual([[1], [2], [3]]);
    expect(book.values("D1")).toEqual([["2024-03-01T21:00:00"]]);
  });

  test.each([
    ["ragged", "row 2 has 1 cells, row 1 has 2"],
    ["empty", "returned an empty array"],
    ["blank row", "returned a row without cells"],
    ["nan", "returned NaN"],
    ["infinity", "returned Infinity"],
    ["null", "returned null"],
    ["object", "returned a value of type Object"],
    ["promise", "returned a value of type Promise"],
    ["long", "more than 50000 characters"],
  ])("a result that is %s is #ERROR! with a message", async (what, message) => {
    const book = await open({ code, sheets: { S: [[`=GIVES("${what}")`]] } });
    expect(book.values("A1")).toEqual([["#ERROR!"]]);
    expect(book.google.errors().get("S!A1")).toContain(message);
  });

  test("null and NaN are shown by the switch", async () => {
    const book = await open({
      code,
      switches: { oddResults: "shown" },
      sheets: { S: [['=GIVES("null")', '=GIVES("nan")']] },
    });
    expect(book.values("A1:B1")).toEqual([["", "#NUM!"]]);
  });

  test("a thrown error is #ERROR! with its message on hover, gone once the cell is mended", async () => {
    const book = await open({ code, sheets: { S: [["=THROWS()", "=IFERROR(THROWS(),1)", "=A1+1"]] } });
    expect(book.values("A1:C1")).toEqual([["#ERROR!", 1, "#ERROR!"]]);
    expect(book.google.errors().get("S!A1")).toBe("Row 3 is not a date.");
    book.set("A1", [[5]]);
    await book.settled();
    expect(book.google.errors().has("S!A1")).toBe(false);
    expect(book.values("C1")).toEqual([[6]]);
  });

  test("a custom function may read the spreadsheet and knows its cell, but writes and dialogs are refused", async () => {
    const book = await open({
      code,
      locale: "zh_CN",
      timeZone: "Asia/Shanghai",
      sheets: { S: [["", "=WHERE()", "=WRITES()", "=ASKS()"]] },
    });
    expect(book.values("A1:D1")).toEqual([["", "B1 Asia/Shanghai zh_CN", "#ERROR!", "#ERROR!"]]);
    expect(book.google.errors().get("S!C1")).toBe("You do not have permission to call setValue");
    expect(book.google.errors().get("S!D1")).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  test.each(["=KIND(NOW())", "=KIND(RAND())", "=KIND(RANDBETWEEN(1,2))"])(
    "%s is refused",
    async (formula) => {
      const book = await open({
        code,
        sheets: { S: [[formula, '=KIND("RAND()")', "=NOW_THERE(1)+0*NOW()"]] },
      });
      expect(book.values("A1")).toEqual([["#ERROR!"]]);
      expect(book.google.errors().get("S!A1")).toContain(
        "not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN()",
      );
      expect(book.values("B1:C1")).toEqual([["String:RAND()", 1]]);
    },
  );

  test("a value that changes is seen by the functions that look at it", async () => {
    const book = await open({ code, sheets: { S: [["x", "=KIND(A1:A2)"]] } });
    book.set("A2", [[7]]);
    await book.settled();
    expect(book.values("B1:B2")).toEqual([["String:x"], ["Number:7"]]);
  });
});

import { FormulaDataModel } from "@univerjs/engine-formula";
import { also, open } from "./workbooks";

const rows = Array.from({ length: 200 }, (_, row) => [row]);

test("edits beside a sheet without formulas do not look through it again", async () => {
  const looks = jest.spyOn(FormulaDataModel.prototype, "getSheetFormulaData");
  const book = await open({ sheets: { Log: rows, Notes: [["a"]] } });
  const first = looks.mock.calls.length;
  expect(first).toBeGreaterThan(0);
  for (let n = 0; n < 20; n++) book.set(`Notes!A${n + 1}`, [[n]]);
  await book.settled();
  expect(looks.mock.calls.length).toBe(first);
  looks.mockRestore();
});

test("a formula is calculated anew wherever it was put into, moved or copied to a sheet that had none", async () => {
  const book = await open({ sheets: { Log: rows, Notes: [["a"]] } });
  book.set("Notes!A1", [["b"]]);
  await book.settled();
  book.setFormula("Notes!C1", "=SUM(Log!A1:A3)");
  await book.settled();
  expect(book.values("Notes!C1")).toEqual([[3]]);
  await also(
    book,
    'ss.getSheetByName("Notes").getRange("C1").moveTo(ss.getSheetByName("Log").getRange("E5"));',
  );
  await book.settled();
  book.set("Log!A1", [[100]]);
  await book.settled();
  expect(book.values("Log!E5")).toEqual([[103]]);
  await also(book, 'ss.setActiveSheet(ss.getSheetByName("Log")); ss.duplicateActiveSheet();');
  await book.settled();
  book.set("Log!A2", [[1000]]);
  await book.settled();
  expect(book.values("Log!E5")).toEqual([[1102]]);
  book.set("Log!E5", [[""]]);
  await also(book, 'ss.getSheetByName("Log").insertRowsBefore(1, 2);');
  book.setFormula("Log!F1", "=A3+1");
  await book.settled();
  expect(book.values("Log!F1")).toEqual([[101]]);
});

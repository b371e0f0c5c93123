import { openWorkbook } from "../../playground/headless";

const code = `
/** Counts the rows. @customfunction */
function ROWS_OF(ids, dates) { return ids.filter(function (row, i) { return row[0] !== "" && Object.prototype.toString.call(dates[i][0]) === "[object Date]"; }).length; }
function copy() {
  var times = [], at = Date.now(), lap = function () { times.push(Date.now() - at); at = Date.now(); };
  var sheet = SpreadsheetApp.getActiveSheet();
  var values = sheet.getDataRange().getValues(); lap();
  var target = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Copy");
  target.insertRowsAfter(1000, Math.max(1,values.length - 1000)); lap();
  target.getRange(1, 1, values.length, values[0].length).setValues(values); lap();
  return { rows: values.length, times: times };
}
`;

// In plain Node 100,000 rows of three columns take 0.3 s to read and 1.2 s to write; inside Jest's sandbox every
// look at a global is several times slower. What this would catch is work that grows with the square of the rows.
test("20,000 rows of three columns are read, written and given to a function without quadratic work", async () => {
  const rows = Array.from({ length: 20_000 }, (_row, at) => [
    `u${at % 9000}`,
    `2024-0${1 + (at % 9)}-1${at % 10}`,
    at % 97,
  ]);
  const book = await openWorkbook({ code, sheets: { Log: rows }, timeZone: "Asia/Shanghai" });
  try {
    const result = (await book.run("copy")) as { rows: number; times: [number, number, number] };
    expect(result.rows).toBe(20_000);
    for (const time of result.times) expect(time).toBeLessThan(5_000);
    book.setFormula("Log!F1", "=ROWS_OF(A1:A,B1:B)");
    await book.settled();
    expect(book.values("Log!F1")).toEqual([[20_000]]);
  } finally {
    book.dispose();
  }
}, 120_000);

test("an empty workbook opens in under a second", async () => {
  (await openWorkbook({ code })).dispose();
  const started = Date.now();
  const book = await openWorkbook({ code });
  expect(Date.now() - started).toBeLessThan(1000);
  book.dispose();
});

import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

let open: OpenPlayground;
beforeAll(async () => {
  open = await openPlayground();
}, 60_000);
afterAll(closeAll);

const read = (a1: string) => open.call("getValues", a1);

test("setValues parses text as if typed; getValues gives numbers, booleans, text and dates as ISO text", async () => {
  await open.call("setValues", "A1:F1", [["001", "10%", "TRUE", "2024-03-01", "2024-03-01 08:30", "word"]]);
  expect(await read("A1:F1")).toEqual([[1, 0.1, true, "2024-03-01", "2024-03-01T08:30:00", "word"]]);
});

test("a leading apostrophe keeps text and is not part of it", async () => {
  await open.call("setValues", "A2:B2", [["'001", "'=1+1"]]);
  expect(await read("A2:B2")).toEqual([["001", "=1+1"]]);
  expect(await open.call("getFormulas", "A2:B2")).toEqual([["", ""]]);
});

test("numbers and booleans go in as they are, a blank empties", async () => {
  await open.call("setValues", "A3:C3", [[99 / 107, false, "x"]]);
  await open.call("setValues", "C3", [[""]]);
  expect(await read("A3:C3")).toEqual([[99 / 107, false, ""]]);
});

test("a formula shows its value once settled, and its text", async () => {
  await open.call("setFormula", "A4", "=RETENTION(120,21,107)");
  await open.call("settled");
  expect(await read("A4")).toEqual([[99 / 107]]);
  expect(await open.call("getFormulas", "A4:B4")).toEqual([["=RETENTION(120,21,107)", ""]]);
});

test("error cells read as their text", async () => {
  await open.call("setValues", "A5:C5", [["=1/0", "=NA()", '=RETENTION("x",1,2)']]);
  await open.call("settled");
  expect(await read("A5:C5")).toEqual([["#DIV/0!", "#N/A", "#ERROR!"]]);
});

test("display values are what is shown", async () => {
  await open.call("setValues", "A6:B6", [["12.5%", "2024-03-01"]]);
  expect(await open.call("getDisplayValues", "A6:B6")).toEqual([["12.50%", "2024-03-01"]]);
});

test("one cell stands for the block that starts there, and the sheet grows when the block ends beyond it", async () => {
  await open.call("addSheet", "Long");
  const rows = Array.from({ length: 1500 }, (_, row) => [row, row * 2]);
  await open.call("setValues", "Long!A1", rows);
  expect(await read("Long!A1500:B1500")).toEqual([[1499, 2998]]);
});

test("rows of another shape than the range are refused", async () => {
  await expect(open.call("setValues", "A1:B2", [[1, 2]])).rejects.toThrow(
    /A1:B2 is not the size of the values/,
  );
});

test("sheets are named in order, added at the end and activated by a cell", async () => {
  await open.call("addSheet", "汇总 1");
  expect((await open.call("sheets")).at(-1)).toBe("汇总 1");
  await open.call("setValues", "'汇总 1'!B2", [["there"]]);
  await open.call("activate", "'汇总 1'!B2");
  expect(await read("B2")).toEqual([["there"]]);
  await expect(open.call("addSheet", "汇总 1")).rejects.toThrow(/already/);
  await open.call("activate", "Sheet1!A1");
});

test("a sheet that is not there is named in the refusal", async () => {
  await expect(open.call("activate", "Nowhere!A1")).rejects.toThrow(/Nowhere/);
});

test("a cohort table spills from one formula over open ranges", async () => {
  await open.call("addSheet", "Log");
  await open.call("setValues", "Log!A1", [
    ["customer", "date"],
    ["a", "2024-01-05"],
    ["b", "2024-01-20"],
    ["a", "2024-02-03"],
    ["c", "2024-02-28"],
    ["b", "2024-03-31"],
  ]);
  await open.call("setFormula", "Log!D1", "=COHORT(A2:A,B2:B)");
  await open.call("settled");
  const table = await read("Log!D2:H3");
  expect(table.map((row) => row[0])).toEqual(["2024-01", "2024-02"]);
  expect(table.map((row) => row[1])).toEqual([2, 1]);
  expect(table[0]?.slice(2)).toEqual([1, 0.5, 0.5]);
});

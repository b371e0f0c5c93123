import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { withoutPrefixes, withPrefixes } from "../../../playground/files/newer-functions";
import type { FileCell, SheetData } from "../../../playground/files/sheet-data";
import { readXlsx } from "../../../playground/files/xlsx-in";
import { writeXlsx } from "../../../playground/files/xlsx-out";

const again = (...rows: (FileCell | undefined)[][]): SheetData["rows"] =>
  readXlsx(writeXlsx([{ name: "Sheet1", rows }]))[0]?.rows ?? [];

test("numbers, text, booleans and errors are read back as they were", () => {
  const row: FileCell[] = [
    { value: 99 / 107 },
    { value: "001" },
    { value: true },
    { value: false },
    { value: "#N/A" },
    { value: "留存率" },
  ];
  expect(again(row)).toEqual([row]);
});

test("a date stays its serial number under its format", () => {
  const row: FileCell[] = [
    { value: 45352, format: "yyyy-mm-dd" },
    { value: 45352.5, format: "yyyy-mm-dd hh:mm" },
  ];
  expect(again(row)).toEqual([row]);
});

test("number formats come back to the letter, the mark of an unfinished period too", () => {
  const row: FileCell[] = [
    { value: 0.5, format: '0.0%"*"' },
    { value: 0.5, format: "0.0%" },
    { value: 3, format: "@" },
  ];
  expect(again(row)).toEqual([row]);
});

test("a formula comes back with its last value", () => {
  const row: FileCell[] = [
    { value: 99 / 107, formula: "=RETENTION(120,21,107)" },
    { value: "a", formula: '=IF(1>0,"a","b")' },
  ];
  expect(again(row)).toEqual([row]);
});

test("a formula that fills a block comes back as the one formula, and what it filled stays its own", () => {
  const rows = [
    [{ value: "Cohort", formula: "=COHORT(A2:A9,B2:B9)", spill: "A1:B2" }, { value: "Size" }],
    [{ value: "2024-01" }, { value: 3 }],
  ];
  expect(again(...rows)).toEqual([
    [{ value: "Cohort", formula: "=COHORT(A2:A9,B2:B9)" }, undefined],
    [undefined, undefined],
  ]);
});

test("a blank cell between others stays blank", () => {
  expect(again([{ value: 1 }, undefined, { value: 2 }])).toEqual([[{ value: 1 }, undefined, { value: 2 }]]);
});

test("functions younger than the format carry their prefix in the file and lose it on the way in", () => {
  expect(withPrefixes('FILTER(A1:A3,LET(x,1,x)=1)&"FILTER("')).toBe(
    '_xlfn._xlws.FILTER(A1:A3,_xlfn.LET(x,1,x)=1)&"FILTER("',
  );
  expect(withoutPrefixes("_xlfn._xlws.FILTER(A1:A3,_xlfn.LET(_xlpm.x,1,_xlpm.x)=1)")).toBe(
    "FILTER(A1:A3,LET(x,1,x)=1)",
  );
});

test("a sheet name that the format refuses is shortened or mended, and stays one of a kind", () => {
  const names = ["a".repeat(40), "a".repeat(35), "Q1/Q2"];
  expect(readXlsx(writeXlsx(names.map((name) => ({ name, rows: [] })))).map(({ name }) => name)).toEqual([
    "a".repeat(31),
    `${"a".repeat(27)} (2)`,
    "Q1-Q2",
  ]);
});

test("a file of the 1904 calendar shows the same days: its day 43890 is 2024-03-01, serial 45352 elsewhere", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, {
    "!ref": "A1:B1",
    A1: { t: "n", v: 43890, z: "yyyy-mm-dd" },
    B1: { t: "n", v: 43890 },
  });
  book.Workbook = { WBProps: { date1904: true } };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  expect(readXlsx(bytes)[0]?.rows).toEqual([[{ value: 45352, format: "yyyy-mm-dd" }, { value: 43890 }]]);
});

test("bytes that are no spreadsheet are refused", () => {
  expect(() => readXlsx(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]))).toThrow();
});

test("any values are read back", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((text) => /^[\P{C}]+$/u.test(text) && !text.startsWith("#")),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
      (values) => {
        const rows = values.map((row) => row.map((one) => ({ value: one })));
        expect(again(...rows)).toEqual(rows);
      },
    ),
  );
});

import fc from "fast-check";
import Papa from "papaparse";
import { readDelimited } from "../../../playground/files/delimited";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a csv's rows come as text, short rows filled with blanks, the last line break no row", () => {
  expect(readDelimited("a.csv", bytes("id,day\n001,2024-03-01\nb\n"))).toEqual([
    ["id", "day"],
    ["001", "2024-03-01"],
    ["b", ""],
  ]);
});

test("a blank line inside a file stays a row", () => {
  expect(readDelimited("a.csv", bytes("a,b\n\nc,d\n"))).toEqual([
    ["a", "b"],
    ["", ""],
    ["c", "d"],
  ]);
});

test("a tsv is split at tabs, commas are text there", () => {
  expect(readDelimited("a.tsv", bytes("a,1\tb\n"))).toEqual([["a,1", "b"]]);
});

test("a csv from a country with decimal commas is split at semicolons", () => {
  expect(readDelimited("a.csv", bytes("id;amount\nx;1,5\ny;2,5\n"))).toEqual([
    ["id", "amount"],
    ["x", "1,5"],
    ["y", "2,5"],
  ]);
});

test("quoted fields keep commas, quotes and line breaks", () => {
  expect(readDelimited("a.csv", bytes('a,"b,""c""\nd"\n'))).toEqual([["a", 'b,"c"\nd']]);
});

test("an empty file is one blank cell", () => {
  expect(readDelimited("a.csv", bytes(""))).toEqual([[""]]);
});

test("a quote that never ends is refused with the row", () => {
  expect(() => readDelimited("a.csv", bytes('a,b\n"c,d\n'))).toThrow(
    /quoted field is not closed, seen in row/,
  );
});

test("a byte-order mark is no part of the first header", () => {
  expect(readDelimited("a.csv", Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes("id,b\n")]))[0]).toEqual([
    "id",
    "b",
  ]);
});

test("UTF-16 files, as Excel's “Unicode text” saves them, are read by their mark", () => {
  const text = "\ufeff客户\tb\n";
  const little = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer);
  expect(readDelimited("a.tsv", little)).toEqual([["客户", "b"]]);
  const big = little.map((_, i) => little[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
  expect(readDelimited("a.tsv", big)).toEqual([["客户", "b"]]);
});

test("bytes that are not UTF-8 are read as GB18030, as Excel in China saves csv", () => {
  // 客户,日期 in GB18030
  const chinese = Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a]);
  expect(readDelimited("a.csv", chinese)).toEqual([["客户", "日期"]]);
});

test("what is written as csv is read back", () => {
  const cell = fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !text.startsWith("\ufeff"));
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(rows, (given) => {
      const text = Papa.unparse(given, { newline: "\n", quotes: true });
      expect(readDelimited("a.csv", bytes(text))).toEqual(given);
    }),
  );
});

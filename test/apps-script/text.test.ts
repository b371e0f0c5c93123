import { isA1, parseRangeText } from "../../src/apps-script/reading/range-text";
import { asRead, asWritten } from "../../src/apps-script/writing/inert";

test.each([
  "=A1",
  "+5",
  "-5",
  "@x",
  "'q",
  "2024-03",
  "1/2",
  "TRUE",
  "true",
  "007",
  "10%",
  "May",
  "#N/A",
  " x",
  "1e5",
  "O'Brien 7",
])("the text %s is written with an apostrophe", (text) => {
  expect(asWritten(text)).toBe(`'${text}`);
  expect(asRead(text)).toBe(text);
});

test("words in a row, numbers and blanks are written as they are", () => {
  expect(["Customers who stay, by month", 5, 0, undefined, ""].map(asWritten)).toEqual([
    "Customers who stay, by month",
    5,
    0,
    "",
    "",
  ]);
});

test.each([
  ["Sheet1!A1:C9", { sheet: "Sheet1", a1: "A1:C9", several: false }],
  ["'it''s'!A:C", { sheet: "it's", a1: "A:C", several: false }],
  ["=My sheet!B2", { sheet: "My sheet", a1: "B2", several: false }],
  ["'My sheet'", { sheet: "My sheet", a1: "", several: false }],
  ["!A1", { sheet: undefined, a1: "A1", several: false }],
  ["Ｓ！Ａ１：Ｂ２", { sheet: "S", a1: "A1:B2", several: false }],
  ["A1:B2,C3", { sheet: undefined, a1: "A1:B2,C3", several: true }],
])("the range text %s is taken apart", (text, parts) => {
  expect(parseRangeText(text)).toEqual(parts);
});

test("ranges are told from names", () => {
  expect(["A1", "$A$1", "a:c", "5:7", "C2:C", "B9:A1"].every(isA1)).toBe(true);
  expect(["Orders", "ABCD1", "客户", "", "A1B", "1"].some(isA1)).toBe(false);
});

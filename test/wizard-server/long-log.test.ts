import type { Workbook } from "../../playground/headless";
import { RangeReading } from "../../playground/services/range/reading";
import { RangeStyles } from "../../playground/services/range/styles";
import { RangeWriting } from "../../playground/services/range/writing";
import { openWithAddOn, told } from "../support/wizard";
import { asking, choices, options, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => {
  jest.restoreAllMocks();
  book.dispose();
});

/** A log of two years: a customer in four rows, with an amount each. */
const log = (rows: number): unknown[][] => [
  ["Customer", "Date", "Amount"],
  ...Array.from({ length: rows }, (_, row) => [
    `C${(row * 7919) % Math.ceil(rows / 4)}`,
    new Date(Date.UTC(2023, 0, 1 + ((row * 31) % 700))).toISOString().slice(0, 10),
    10 + (row % 90),
  ]),
];

interface Counted {
  cells: number;
}

/** Counts the cells that pass through some of a range's methods. */
function counting<T extends { prototype: object }>(of: T, names: readonly string[]): Counted {
  const counted = { cells: 0 };
  const methods = of.prototype as Record<string, (...args: unknown[]) => unknown>;
  for (const name of names) {
    const method = methods[name] as (...args: unknown[]) => unknown;
    jest.spyOn(methods, name).mockImplementation(function (this: RangeReading, ...args: unknown[]) {
      counted.cells += this.numRows * this.numColumns;
      return method.apply(this, args);
    });
  }
  return counted;
}

test("each call of the wizard reads a log's cells once, however many questions are asked of them", async () => {
  book = await openWithAddOn({ sheets: { Log: log(1_000) } });
  const read = counting(RangeReading, ["getValues", "getDisplayValues", "getFormulas"]);
  const put = counting(RangeWriting, ["setValues"]);
  const once = 3 * 1_001;
  const cellsOf = async (call: () => Promise<unknown>): Promise<number> => {
    read.cells = 0;
    await call();
    return read.cells;
  };
  expect(await cellsOf(() => told(book, "read", choices("Log!A1:C1001")))).toBe(once);
  for (const question of ["stay", "joined", "money", "winback"] as const) {
    const request = { question, options: options({ through: "2024-11-30" }) };
    expect(await cellsOf(() => told(book, "preview", asking("Log!A1:C1001", request)))).toBe(once);
    // What was written is read back, its formulas too, and looked at once more for its print.
    put.cells = 0;
    const written = await cellsOf(() => told(book, "write", writing("Log!A1:C1001", request)));
    expect(written).toBeGreaterThan(once);
    expect(written).toBeLessThan(once + 5 * put.cells);
  }
}, 120_000);

test("a table sets the looks of cells that have some, and leaves those of plain cells alone", async () => {
  book = await openWithAddOn({ sheets: { Log: log(1_500) } });
  const values = counting(RangeWriting, ["setValues"]);
  const looks = counting(RangeStyles, [
    "setFontWeights",
    "setFontWeight",
    "setFontStyles",
    "setFontStyle",
    "setFontColors",
    "setFontColor",
    "setFontSizes",
    "setFontSize",
    "setBackgrounds",
    "setBackground",
    "setHorizontalAlignments",
    "setHorizontalAlignment",
  ]);
  const request = { question: "joined", options: options({ period: "week" }) } as const;
  await told(book, "write", writing("Log!A1:C1501", request));
  expect(values.cells).toBeGreaterThan(10_000);
  // Grey italics of unfinished weeks reach into many rows; sizes, fills and alignments into few.
  expect(looks.cells).toBeLessThan(3 * values.cells);
}, 120_000);

test("ten times the rows take no more than some ten times the time", async () => {
  const times = async (rows: number): Promise<number> => {
    book = await openWithAddOn({ sheets: { Log: log(rows) } });
    const range = `Log!A1:C${rows + 1}`;
    const request = { question: "joined", options: options({ through: "2024-11-30" }) } as const;
    const before = process.cpuUsage();
    await told(book, "read", choices(range));
    await told(book, "preview", asking(range, request));
    await told(book, "write", writing(range, request));
    await book.settled();
    const { user, system } = process.cpuUsage(before);
    book.dispose();
    return user + system;
  };
  // The first time all of it is compiled.
  await times(300);
  const few = await times(2_000);
  expect(await times(20_000)).toBeLessThan(20 * few);
}, 120_000);

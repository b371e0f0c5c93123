import { runInNewContext } from "node:vm";
import fc from "fast-check";

/** Apps Script hands over values of another realm: `instanceof Date` and `instanceof Array` are false for them. */
const foreign = runInNewContext(`({
  date: (time) => new Date(time),
  rows: (rows) => rows.map((row) => Array.isArray(row) ? Array.from(row) : row),
})`) as { date: (time: number) => Date; rows: (rows: unknown[]) => unknown[] };

export const foreignDate = (time: number): Date => foreign.date(time);

/** Rows as arrays of another realm. */
export const foreignRows = (rows: readonly unknown[]): unknown[] =>
  foreign.rows.call(undefined, [...rows]) as unknown[];

/** Text without braces, which sentences use for what is still to be filled in. */
const noBraces = (text: string): string => text.replace(/[{}]/g, "|");

const oddNumbers = fc.constantFrom(
  ...[0, -0, 1, -1, 7, 30, 0.5, 1e-300, 5e-324, 1e15, 1e21, 2 ** 53, 1e300, -1e300, Number.MAX_VALUE],
  ...[Number.NaN, Infinity, -Infinity, 20240301, 45352, 45352.75, 60, 2958465, 2958466, 1e8, -45000],
);

const oddTexts = fc.constantFrom(
  ...[
    "",
    " ",
    "\u3000",
    "\u200b",
    "abc",
    "１２３",
    "1,234",
    "1,5",
    "1.234,5",
    "(12)",
    "￥1.2万",
    "$5",
    "€5",
    "USD 3",
  ],
  ...["-", "+", ".", "1e5", "1e999", "∞", "NaN", "0x10", "½", "1²", "12%", "%", "5k", "1 234", "--5", "١٢٣"],
  ...[
    "2024-03-01",
    "03/04/2024",
    "31/12/2024",
    "2024-02-30",
    "2024/13/01",
    "20240301",
    "2024年3月1日",
    "2024-03",
  ],
  ...[
    "1 Mar 2024",
    "Mar 1, 2024",
    "2024-03-01T21:40:00Z",
    "2024-03-10T02:30:00",
    "2024-03-01 08:30",
    "0000-00-00",
  ],
  ...["9999-12-31", "1899-12-30", "0001-01-01", "2024-03-01T10:00:00+99:99", "24:00", "45352", "2024-W10"],
  ...[
    "#N/A",
    "#DIV/0!",
    "Loading...",
    "#REF!",
    "Customer",
    "客户",
    "Date",
    "Period",
    "guest",
    "007",
    "7",
    " 7 ",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "=1+1",
    "'x",
    '"',
    "a;b",
    "a=b",
    "🛒",
    "e\u0301",
    "É",
  ],
  ...["true", "是", "\u0000", "\ud800", "a\nb", "x".repeat(50_000), "1".repeat(50_000), "1,".repeat(9_000)],
);

const oddObjects = fc.constantFrom<unknown>(
  ...[
    null,
    undefined,
    true,
    false,
    [],
    [[]],
    [1],
    ["a", ["b"]],
    [[[1]]],
    foreignDate(Number.NaN),
    foreignDate(0),
  ],
  ...[
    foreignDate(8.64e15),
    foreignDate(-8.64e15),
    foreignDate(-2.2e12),
    foreignDate(1_709_251_200_000),
    new Date(0),
  ],
);

/** Any cell that a sheet, a formula or a hostile caller may hand over. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  oddNumbers,
  oddTexts,
  oddObjects,
  fc.double(),
  fc.integer(),
  fc.string({ unit: "binary" }).map(noBraces),
  fc.date({ noInvalidDate: false }).map((date) => foreignDate(date.getTime())),
);

/** Any argument: a cell, or a range of whatever shape. */
export const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  anyCell,
  fc.array(
    anyCell.map((cell) => [cell]),
    { maxLength: 8 },
  ),
  fc.array(anyCell, { maxLength: 6 }).map((row) => [row]),
  fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 6 }),
  fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { maxLength: 6 }).map(foreignRows),
);

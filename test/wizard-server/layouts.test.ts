import type { Workbook } from "../../playground/headless";
import type { DataChoices, Reading } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { choices } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const sheets = {
  Contracts: [
    ["Customer", "Start date", "End date", "Fee"],
    ["ann", "2023-01-04", "", "9"],
    ["ben", "2023-02-10", "2023-09-30", "9"],
    ["cat", "2023-05-01", "至今", "19"],
  ],
  Rosters: [
    ["Jan 2024", "Feb 2024", "Mar 2024"],
    ["ann", "ann", "bob"],
    ["bob", "cat", "cat"],
    ["dan", "", "eve"],
  ],
  Long: [
    ["Customer", "Quarter"],
    ["ann", "Q1 2024"],
    ["bob", "Q1 2024"],
    ["ann", "Q2 2024"],
  ],
  Matrix: [
    ["Spend by customer", "", "", "", "", "", ""],
    ["Customer", "Region", "2023", "", "2024", "", "Total"],
    ["", "", "Nov", "Dec", "Jan", "Feb", ""],
    ["Acme", "North", "100", "", "120", "✓", "220"],
    ["Globex", "South", "", "50", "", "-", "50"],
    ["Total", "", "100", "50", "120", "", "270"],
  ],
  Movements: [
    ["月份", "期初MRR", "新增MRR", "扩展MRR", "收缩MRR", "流失MRR"],
    ["2024年第一季度", "100", "12", "3", "1", "4"],
    ["2024年第二季度", "110", "9", "2", "1", "5"],
  ],
};
const read = (range: string, more: Partial<DataChoices> = {}): Promise<Reading> =>
  told(book, "read", choices(range, more));
const rows = (reading: Reading): string[] =>
  [reading.firstRows.headings, ...reading.firstRows.rows.map((row) => row.map(({ text }) => text))].map(
    (row) => row.join(" | "),
  );
const columns = (reading: Reading): Record<string, number | null> =>
  Object.fromEntries(reading.roles.map(({ label, column }) => [label, column]));

test("a subscription list is read, with blank ends and 至今 as running", async () => {
  book = await openWithAddOn({ sheets });
  const reading = await read("Contracts");
  expect(reading.sentence).toBe(
    "I read this as a subscription list: 3 contracts, 3 customers, 2023-01-04 to 2023-09-30, 2 still running.",
  );
  expect(reading.reason).toBe(
    "The headings “Customer”, “Start date” and “End date” say so and the cells fit.",
  );
  expect(reading.folded).toBe("Subscription list · 3 rows · A1:D4");
  expect(rows(reading)).toEqual([
    "Row | Customer | Start | End | Amount",
    "2 | ann | 2023-01-04 | running | 9",
    "3 | ben | 2023-02-10 | 2023-09-30 | 9",
    "4 | cat | 2023-05-01 | running | 19",
  ]);
  expect((await read("Contracts", { lang: "zh" })).sentence).toBe(
    "识别为订阅列表：3 份合同，3 位客户，2023-01-04 至 2023-09-30，其中 2 份仍在生效。",
  );
});

test("rosters are read by column, and by row once customer and period are chosen", async () => {
  book = await openWithAddOn({ sheets });
  const reading = await read("Rosters");
  expect(reading.sentence).toBe("I read this as rosters: 3 periods, 5 customers, 2024-01 to 2024-03.");
  expect(reading.reason).toMatch(
    /^The headings from “.*” to “.*” are periods, and the cells below are ids\.$/,
  );
  expect(columns(reading)).toEqual({ "First period": 0, "Last period": 2, Customer: null, Period: null });
  expect(rows(reading)[1]).toBe("2 | ann | ann | bob");
  const one = await read("Rosters", { roles: { lastPeriod: 0 } });
  expect(one.sentence).toBe("I read this as rosters: 1 period, 3 customers, 2024-01 to 2024-01.");

  const long = await read("Long");
  expect(long.sentence).toBe("I read this as rosters: 2 periods, 2 customers, 2024-Q1 to 2024-Q2.");
  expect(columns(long)).toEqual({ Customer: 0, Period: 1, "First period": null, "Last period": null });
  const half = await read("Rosters", { roles: { customer: 0 } });
  expect(half.sentence).toBe("I read this as: Rosters. Choose the column for: Period.");
  expect(columns(half)).toMatchObject({ Customer: 0, Period: null, "First period": null });
});

test("a matrix is read under merged years, its sums are no periods, marks and amounts are said as read", async () => {
  book = await openWithAddOn({ sheets });
  const reading = await read("Matrix");
  expect(reading.sentence).toBe(
    "I read this as a customer × period matrix: 4 periods, 2 customers, 2023-11 to 2024-02.",
  );
  expect(columns(reading)).toEqual({ Customer: 0, Segment: 1, "First period": 2, "Last period": 5 });
  expect(rows(reading)).toEqual([
    "Row | Customer | Segment | Nov 2023 | Dec 2023 | Jan 2024 | Feb 2024",
    "4 | Acme | North | 100 |  | 120 | ✓",
    "5 | Globex | South |  | 50 |  | ",
  ]);
  expect(reading.leftOut).toEqual([
    "1 row above the headings left out: “Spend by customer”",
    "1 row below the data left out: “Total”",
  ]);
});

test("revenue movements are read, in Chinese too", async () => {
  book = await openWithAddOn({ sheets });
  const reading = await read("Movements", { lang: "zh" });
  expect(reading.sentence).toBe("识别为收入变动：2 期，2024年第一季度 至 2024年第二季度。");
  expect(Object.values(columns(reading))).toEqual([0, 1, 2, 3, 4, 5, null]);
});

test("every guess can be changed: a list of contracts read as a log takes its starts for days", async () => {
  book = await openWithAddOn({ sheets });
  const reading = await read("Contracts", { layout: "log" });
  expect(reading.reason).toBe("You chose it.");
  expect(reading.confidence).toBe(1);
  expect(columns(reading)).toEqual({ Customer: 0, Date: 1, Amount: 3, Segment: null });
  const ends = await read("Contracts", { layout: "log", roles: { date: 2, amount: null } });
  expect(columns(ends)).toMatchObject({ Date: 2, Amount: null });
});

test("a column cannot hold two roles", async () => {
  book = await openWithAddOn({ sheets });
  const answer = await ask(book, "read", choices("Contracts", { roles: { start: 1, end: 1 } }));
  expect(answer).toMatchObject({ ok: false, code: "role-twice" });
});

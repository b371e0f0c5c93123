import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { type LogRanges, type LogReadingOptions, readLog } from "../../src/sheet/rows/log";
import type { ReadingRules } from "../../src/sheet/rows/readings";
import { american, chinese, column, refusal } from "./support/hosts";

const plain: ReadingRules = { errors: "stop", exclude: [], case: "exact" };
const read = (
  customers: unknown,
  dates: unknown,
  rules: Partial<ReadingRules> = {},
  amounts?: unknown,
  options: LogReadingOptions = {},
) => {
  const ranges: LogRanges = amounts === undefined ? { customers, dates } : { customers, dates, amounts };
  return readLog(ranges, { ...plain, ...rules }, american, options);
};
/** The row of each event. */
const sourceRows = ({ log, rowOf }: ReturnType<typeof read>): number[] =>
  Array.from(log.customer, (_, event) => rowOf(event));
/** "a 2024-03-01" for each event. */
const events = (reading: ReturnType<typeof read>): string[] =>
  Array.from(
    reading.log.customer,
    (number, i) => `${reading.log.ids[number]} ${isoText(reading.log.day[i] ?? 0)}`,
  );

describe("rows", () => {
  test("a log is its events in the order of the rows, customers numbered as they appear", () => {
    const { log, rows } = read(column("b", "a", "b"), column("2024-03-02", "2024-03-01", 45_352));
    expect([...log.customer]).toEqual([0, 1, 0]);
    expect(log.ids).toEqual(["b", "a"]);
    expect([log.length, log.customers, rows]).toEqual([3, 2, 3]);
    expect([isoText(log.firstDay), isoText(log.lastDay)]).toEqual(["2024-03-01", "2024-03-02"]);
  });
  test("blank rows at the end of an open range are trimmed", () => {
    const { log, rows, blankRows } = read(column("a", "", "", " "), column("2024-03-01", "", "", ""));
    expect([log.length, rows, blankRows]).toEqual([1, 1, 0]);
  });
  test("a blank row in the middle is skipped, and rows keep their numbers", () => {
    const reading = read(column("a", "", "b"), column("2024-03-01", "", "2024-03-02"));
    expect(sourceRows(reading)).toEqual([1, 3]);
    expect(reading.blankRows).toBe(1);
  });
  test("one cell may come as itself", () => expect(events(read("a", 45_352))).toEqual(["a 2024-03-01"]));
  test("a range may lie in a row", () =>
    expect(events(read([["a", "b"]], [[45_352, 45_353]]))).toEqual(["a 2024-03-01", "b 2024-03-02"]));
  test("arrays of another realm are ranges", () => {
    const realm = runInNewContext(
      `({ ids: [["a"], [7]], days: [[new Date(Date.UTC(2024, 2, 1))], [45352]] })`,
    );
    expect(events(read(realm.ids, realm.days))).toEqual(["a 2024-03-01", "7 2024-03-01"]);
  });
  test("ranges of different heights are refused, naming both", () =>
    expect(refusal(() => read(column("a", "b"), column(45_352)))).toMatchObject({
      code: "different-shapes",
      message: expect.stringMatching(/customers has 2 rows and dates has 1 row/),
    }));
  test("a range of two columns is refused", () =>
    expect(
      refusal(() =>
        read(
          [
            ["a", "b"],
            ["c", "d"],
          ],
          column(1, 2),
        ),
      ).code,
    ).toBe("one-column"));
  test("a wholly empty range is refused by name", () => {
    expect(refusal(() => read(column("", ""), column("", ""))).message).toMatch(/^customers is empty/);
    expect(refusal(() => read(column("a"), column(""))).message).toMatch(/^dates is empty/);
    expect(refusal(() => read([], [])).code).toBe("empty-range");
  });
  test("an omitted range is refused by name", () =>
    expect(refusal(() => read(column("a"), undefined))).toMatchObject({
      code: "missing-argument",
      message: expect.stringMatching(/^dates is missing/),
    }));
});

describe("header row", () => {
  test("a first row with text where a date is due is skipped", () => {
    const reading = read(column("Customer", "a"), column("Order date", "2024-03-01"));
    expect(reading.hasHeader).toBe(true);
    expect(sourceRows(reading)).toEqual([2]);
    expect(reading.rows).toBe(1);
  });
  test("a bad date in the first row is an error, not a header", () =>
    expect(refusal(() => read(column("a", "b"), column("2024-13-01", "2024-03-01"))).message).toMatch(
      /row 1/,
    ));
  test("an error cell in the first row is an error, not a header", () =>
    expect(refusal(() => read(column("a", "b"), column("#N/A", "2024-03-01"))).code).toBe("error-cell"));
  test("text without a digit in the second row is an error", () =>
    expect(refusal(() => read(column("x", "a"), column("Date", "Date"))).message).toMatch(
      /dates, row 2: "Date" is not a date/,
    ));
  test("a bad amount beside a good date is an error, not a header", () =>
    expect(refusal(() => read(column("a"), column(45_352), {}, column("free"))).message).toMatch(
      /amounts, row 1/,
    ));
  test("headings over dates and amounts are a header, digits in one of them notwithstanding", () =>
    expect(read(column("客户", "a"), column("日期", 45_352), {}, column("2024 年金额", 5)).hasHeader).toBe(
      true,
    ));
  test("a header and nothing below it is refused", () =>
    expect(refusal(() => read(column("Customer", ""), column("Date", ""))).code).toBe("only-headers"));
});

describe("ids", () => {
  const idsOf = (...cells: unknown[]) => read(column(...cells), column(...cells.map(() => 45_352))).log.ids;
  test("7 and its text are one customer, 007 is another", () =>
    expect(idsOf(7, "7", " 7 ", "７", "007", 7.0)).toEqual(["7", "007"]));
  test("ids are trimmed and narrowed, inner blanks kept", () =>
    expect(idsOf("ＡＢ", "AB ", "\u3000AB", "A B")).toEqual(["AB", "A B"]));
  test("case counts unless case=ignore", () => {
    expect(idsOf("ann", "Ann")).toEqual(["ann", "Ann"]);
    const { log } = read(column("ann", "Ann", "ANN"), column(1, 2, 3), { case: "ignore" });
    expect([log.customers, log.ids[0]]).toEqual([1, "ann"]);
  });
  test("a number of 22 digits is no 1e+21", () =>
    expect(idsOf(1e21, "1000000000000000000000")).toEqual(["1000000000000000000000"]));
  test("TRUE is an id like its text", () => expect(idsOf(true, "TRUE")).toEqual(["TRUE"]));
  test("a date is no id", () => expect(refusal(() => idsOf(new Date(0))).code).toBe("not-an-id"));
  test("an id like #1024 is no error cell, #N/A is one", () => {
    expect(idsOf("#1024")).toEqual(["#1024"]);
    expect(refusal(() => idsOf("a", "#N/A")).message).toMatch(/customers, row 2.*#N\/A/);
  });
  test("a row without an id is left out and counted, never one big customer", () => {
    const reading = read(column("a", "", "  ", "b"), column(1, 2, "no date at all", 4));
    expect(reading.log.ids).toEqual(["a", "b"]);
    expect(reading.leftOut).toEqual([{ reason: "blank-id", column: "customers", count: 2, rows: [2, 3] }]);
  });
  test("excluded ids are left out however they are typed", () => {
    const reading = read(column("guest", 0, "０", "Guest", "a"), column(1, 2, 3, 4, 5), {
      exclude: ["guest", "0"],
    });
    expect(reading.log.ids).toEqual(["Guest", "a"]);
    expect(reading.leftOut[0]).toMatchObject({ reason: "excluded", count: 3 });
    expect(read(column("GUEST", "a"), column(1, 2), { exclude: ["guest"], case: "ignore" }).log.ids).toEqual([
      "a",
    ]);
  });
});

describe("rows that cannot be read", () => {
  test("an id without a date is an error that names the row", () =>
    expect(refusal(() => read(column("a", "b"), column(45_352, "")))).toMatchObject({
      code: "blank-date",
      message: expect.stringMatching(/^dates, row 2: the date is missing/),
    }));
  test("sentences call the ranges by the names they are given", () =>
    expect(
      refusal(() =>
        read(column("a"), column("2024-99-99"), {}, undefined, {
          names: { customers: "start_customers", dates: "start_dates" },
        }),
      ).message,
    ).toMatch(/^start_dates, row 1/));
  test("errors=skip leaves such rows out and counts them by reason", () => {
    const reading = read(
      column("a", "b", "c", "#REF!", "e", "f", "g"),
      column(45_352, "", "2024-99-99", 1, "#N/A", "03/04/2024", 45_353),
      { errors: "skip" },
      column(1, 2, 3, 4, 5, 6, "x"),
    );
    expect(events(reading)).toEqual(["a 2024-03-01"]);
    expect(
      reading.leftOut.map(({ reason, column: name, count, rows }) => [reason, name, count, rows]),
    ).toEqual([
      ["blank-date", "dates", 1, [2]],
      ["not-a-date", "dates", 1, [3]],
      ["error-cell", "customers", 1, [4]],
      ["error-cell", "dates", 1, [5]],
      ["ambiguous-date", "dates", 1, [6]],
      ["not-a-number", "amounts", 1, [7]],
    ]);
    expect(reading.leftOut[1]?.error?.facts).toMatchObject({
      where: expect.objectContaining({ en: "dates, row 3" }),
    });
  });
  test("a customer whose rows are all unreadable is no customer", () =>
    expect(read(column("a", "b"), column("", 45_352), { errors: "skip" }).log.ids).toEqual(["b"]));
  test("an amount that cannot be read is an error, a blank one is 0 and counted", () => {
    expect(refusal(() => read(column("a"), column(45_352), {}, column("1x"))).code).toBe("not-a-number");
    const reading = read(column("a", "b"), column(1, 2), {}, column("$5", ""));
    expect([...(reading.log.amount ?? [])]).toEqual([5, 0]);
    expect(reading.blankAmounts).toBe(1);
  });
  test("two currencies are refused even with errors=skip", () =>
    expect(
      refusal(() => read(column("a", "b"), column(1, 2), { errors: "skip" }, column("$5", "€5"))).code,
    ).toBe("two-currencies"));
  test("nothing left to count is refused, saying what was left out", () =>
    expect(refusal(() => read(column("", "a"), column(1, 2), { exclude: ["a"] })).message).toMatch(
      /1 row without an id, 1 row excluded/,
    ));
  test("another row's date settles day and month for the column", () =>
    expect(events(read(column("a", "b"), column("03/04/2024", "25/04/2024")))).toEqual([
      "a 2024-04-03",
      "b 2024-04-25",
    ]));
  test("collecting notes every problem, throws none, and needs no event", () => {
    const reading = read(column("a", "b", "c"), column("x1", "", 3), {}, column("$1", "€1", "£1"), {
      collect: true,
    });
    expect(reading.leftOut.map((one) => one.reason)).toEqual(["not-a-date", "blank-date"]);
    expect(read(column("", ""), column("", ""), {}, undefined, { collect: true }).log.length).toBe(0);
    const mixed = read(column("a", "b"), column(1, 2), {}, column("$1", "€1"), { collect: true });
    expect(mixed.leftOut.map((one) => one.reason)).toEqual(["two-currencies"]);
  });
});

describe("times", () => {
  test("a log without times has no seconds, also where midnight is spelt out", () =>
    expect(read(column("a", "b"), column(45_352, "2024-03-01 00:00:00")).log.second).toBeUndefined());
  test("one time of day gives every event its second", () =>
    expect([...(read(column("a", "b"), column(1, "1900-01-01 00:00:01")).log.second ?? [])]).toEqual([
      86_400, 172_801,
    ]));
  test("Dates fall on the day of the spreadsheet's zone", () => {
    const cell = new Date(Date.UTC(2024, 1, 29, 16));
    const { log } = readLog({ customers: "a", dates: cell }, plain, chinese);
    expect(isoText(log.day[0] ?? 0)).toBe("2024-03-01");
  });
});

const anyLog = fc.array(
  fc.record({
    id: fc.constantFrom("a", "B", 7, "7", "", "x y"),
    day: fc.integer({ min: 40_000, max: 40_100 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test("every row is an event, is left out or is blank", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom("a", "b", "", "#N/A", "guest"),
          fc.constantFrom(45_352, "", "x1", "2024-03-01", "03/04/2024"),
        ),
        { minLength: 1 },
      ),
      (cells) => {
        const reading = read(
          column(...cells.map(([id]) => id)),
          column(...cells.map(([, date]) => date)),
          { exclude: ["guest"] },
          undefined,
          { collect: true },
        );
        const left = reading.leftOut.reduce((sum, one) => sum + one.count, 0);
        expect(reading.log.length + left).toBe(reading.rows);
        expect(reading.rows + reading.blankRows).toBeLessThanOrEqual(cells.length);
        expect(sourceRows(reading)).toEqual(sourceRows(reading).sort((a, b) => a - b));
      },
    ),
  ));

test("how ids and dates are spelt does not matter", () =>
  fc.assert(
    fc.property(anyLog, (rows) => {
      if (rows.every((row) => row.id === "")) return;
      const one = read(column(...rows.map((row) => row.id)), column(...rows.map((row) => row.day)));
      const other = read(
        column(...rows.map((row) => ` ${String(row.id)}\u3000`)),
        column(
          ...rows.map((row, i) =>
            i % 2 === 0 ? isoText(row.day) : new Date((row.day - 25_569) * 86_400_000),
          ),
        ),
      );
      expect(events(other)).toEqual(events(one));
    }),
  ));

import { isoText } from "../../src/calendar/days";
import type { EventData } from "../../src/reports/data/data";
import { codes, found } from "../support/findings";
import { rostersOf } from "../support/laid";

type Cells = readonly (readonly unknown[])[];

/** Lists side by side: each of `size` ids, a few of which leave every time. */
const calm = (headings: readonly unknown[], size = 40): Cells => [
  headings,
  ...Array.from({ length: size }, (_, row) => headings.map((_heading, period) => `ann${row + 10 * period}`)),
];
const across = (cells: Cells) => ({ firstPeriod: 0, lastPeriod: (cells[0]?.length ?? 1) - 1 });
const read = (cells: Cells, more?: Parameters<typeof rostersOf>[2]): EventData =>
  rostersOf(cells, across(cells), more);

/** Who was there when, as "2024-01-01 ann". */
const seen = ({ log }: EventData): string[] =>
  Array.from(log.day, (day, event) => `${isoText(day)} ${log.ids[log.customer[event] as number]}`).sort();

test("lists of months are a log of their first days that lasts to the end of the last month", () => {
  const data = read([
    ["2024-01", "2024-02"],
    ["ann", "ben"],
    ["ben", "cat"],
    ["", "ann"],
  ]);
  expect(seen(data)).toEqual([
    "2024-01-01 ann",
    "2024-01-01 ben",
    "2024-02-01 ann",
    "2024-02-01 ben",
    "2024-02-01 cat",
  ]);
  expect(isoText(data.log.lastDay)).toBe("2024-02-29");
  expect(data.grain).toBe("month");
  expect(data.grains).toEqual(["month", "quarter", "year"]);
  expect(data.layout).toBe("rosters");
  expect(data.amounts()).toBeUndefined();
  expect(data.rowOf(data.log.length - 1)).toBe(3);
});

test("calm lists have nothing to say but that the first list is large", () => {
  expect(codes(read(calm(["2024-01", "2024-02", "2024-03", "2024-04"])).found)).toEqual([
    "large-first-cohort",
  ]);
});

test("a list of this month lasts to today", () => {
  const data = read(calm(["2024-12", "2025-01"]), { today: 45_672 });
  expect(isoText(data.log.lastDay)).toBe("2025-01-15");
  expect(codes(data.found)).toContain("unfinished-period");
});

test("an id that stands twice in a list counts once, and that is said", () => {
  const data = read([
    ["2024-01", "2024-02"],
    ["ann", "ann"],
    ["ann", "ben"],
    ["ann ", "ben"],
  ]);
  expect(found(data.found, "listed-twice")).toMatchObject({ sheetRows: [3, 4], weight: "note" });
  expect(data.log.length).toBe(3);
});

test("ids spelt otherwise in another list can be united", () => {
  const cells = [
    ["2024-01", "2024-02"],
    ["Ann", "ANN"],
    ["007", 7],
    ["guest", "guest"],
  ];
  expect(codes(read(cells).found)).toEqual(expect.arrayContaining(["id-case", "id-zeros", "id-nobody"]));
  expect(read(cells).log.customers).toBe(4);
  const united = read(cells, { answers: { "id-case": "fix", "id-zeros": "fix" } });
  expect(united.log.customers).toBe(2);
  expect(found(read(cells).found, "id-nobody")).toMatchObject({ sheetRows: [4] });
});

test("an id of nobody is left out without the others of its row", () => {
  const data = read([
    ["2024-01", "2024-02"],
    ["guest", "ben"],
    ["ann", "ann"],
  ]);
  expect(seen(data)).toEqual(["2024-01-01 ann", "2024-02-01 ann", "2024-02-01 ben"]);
});

test("columns not yet filled in are no periods; a blank one between others is one", () => {
  const data = read([
    ["2024-01", "2024-02", "2024-03", "2024-04"],
    ["ann", "", "ann", ""],
  ]);
  expect(isoText(data.log.lastDay)).toBe("2024-03-31");
  expect(found(data.found, "blank-columns").facts).toEqual({ list: "2024-02, 2024-04" });
});

test("periods that are missing or out of order are said", () => {
  const gap = read(calm(["2024-01", "2024-02", "2024-05"]));
  expect(found(gap.found, "missing-periods").facts).toEqual({ list: "2024-03, 2024-04" });
  const back = read(calm(["2024-03", "2024-02", "2024-01"]));
  expect(found(back.found, "periods-unordered").facts).toEqual({ one: "2024-03", two: "2024-02" });
  expect(isoText(back.log.firstDay)).toBe("2024-01-01");
  const twice = read(calm(["2024-01", "2024-01", "2024-02"]));
  expect(found(twice.found, "periods-twice").facts).toEqual({ list: "2024-01" });
});

test("months without a year get one, and that is said", () => {
  const data = read(calm(["Oct", "Nov", "Dec"]));
  expect(isoText(data.log.firstDay)).toBe("2024-10-01");
  expect(found(data.found, "year-guessed").facts).toEqual({ first: "2024-10", last: "2024-12" });
});

test("headings that are no periods are names, one day each", () => {
  const data = read(calm(["List A", "List B", "List C"]));
  expect(data.names).toEqual(["List A", "List B", "List C"]);
  expect([data.grain, data.grains, data.log.firstDay, data.log.lastDay]).toEqual(["day", ["day"], 0, 2]);
  expect(found(data.found, "periods-named").facts).toEqual({ first: "List A", last: "List C" });
});

test("a total column among the periods is none", () => {
  const data = read([
    ["2024-01", "2024-02", "Total"],
    ["ann", "ben", 2],
    ["ben", "", 1],
  ]);
  expect(seen(data)).toEqual(["2024-01-01 ann", "2024-01-01 ben", "2024-02-01 ben"]);
});

test("a row an id and period is the same as lists side by side", () => {
  const long = rostersOf(
    [
      ["Customer", "Month"],
      ["ann", "2024-01"],
      ["ben", "2024年1月"],
      ["ben", new Date("2024-02-01T00:00:00Z")],
      ["ben", "2024-02"],
      ["cat", "2024-02"],
      ["", "2024-02"],
      ["dan", ""],
      ["dan", "??"],
    ],
    { customer: 0, period: 1 },
  );
  expect(seen(long)).toEqual([
    "2024-01-01 ann",
    "2024-01-01 ben",
    "2024-02-01 ben",
    "2024-02-01 ben",
    "2024-02-01 cat",
  ]);
  expect(found(long.found, "blank-ids")).toMatchObject({ sheetRows: [7] });
  expect(found(long.found, "unreadable-periods")).toMatchObject({ sheetRows: [8, 9] });
  expect(long.log.customers).toBe(3);
});

test("hidden rows and subtotals can be left out", () => {
  const cells = [
    ["2024-01", "2024-02"],
    ["ann", "ben"],
    ["Total", "2"],
    ["cat", "cat"],
  ];
  const data = read(cells, { block: { hidden: [3] }, answers: { "hidden-rows": "leave-out" } });
  expect(seen(data)).toEqual(["2024-01-01 ann", "2024-02-01 ben"]);
});

test("nothing left is no error", () => {
  const data = read([
    ["2024-01", "2024-02"],
    ["guest", "guest"],
  ]);
  expect(data.log).toMatchObject({ length: 0, customers: 0 });
});

test("weekly lists begin their weeks on the day that they say", () => {
  const of = (...weeks: string[]) => read(calm(weeks));
  const sundays = of("2024-03-03", "2024-03-10");
  expect([sundays.grain, sundays.weekstart, isoText(sundays.log.lastDay)]).toEqual([
    "week",
    "sun",
    "2024-03-16",
  ]);
  expect(of("2024-W10", "2024-W11").weekstart).toBe("mon");
  expect(of("2024-03-06", "2024-03-13").weekstart).toBeUndefined();
  expect(codes(sundays.found)).not.toContain("unfinished-period");
});

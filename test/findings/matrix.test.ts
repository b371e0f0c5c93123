import { isoText } from "../../src/calendar/days";
import type { EventData } from "../../src/reports/data/data";
import { codes, found } from "../support/findings";
import { type LaidMore, matrixOf } from "../support/laid";

type Cells = readonly (readonly unknown[])[];

const head = ["Customer", "2024-01", "2024-02", "2024-03", "2024-04"];
const roles = { customer: 0, firstPeriod: 1, lastPeriod: 4 };
const read = (rows: Cells, more?: LaidMore): EventData => matrixOf([head, ...rows], roles, more);

/** Who was there when, with the amount, as "2024-01-01 ann 5". */
const seen = (data: EventData): string[] => {
  const amounts = data.amounts();
  return Array.from(data.log.day, (day, event) =>
    [isoText(day), data.log.ids[data.log.customer[event] as number], amounts?.[event]]
      .filter((part) => part !== undefined)
      .join(" "),
  ).sort();
};

const calm: Cells = Array.from({ length: 40 }, (_, i) => [
  `ann${i}`,
  ...[0, 1, 2, 3].map((month) => (month >= i % 4 ? 10 + i : "")),
]);

test("a calm matrix has nothing to say", () => {
  const data = read(calm);
  expect(codes(data.found)).toEqual([]);
  expect(data.log.customers).toBe(40);
  expect(data.layout).toBe("matrix");
  expect([data.grain, data.grains]).toEqual(["month", ["month", "quarter", "year"]]);
  expect(isoText(data.log.lastDay)).toBe("2024-04-30");
  expect(data.rowOf(0)).toBe(1);
});

test.each(["✓", 1, "1", "Y", "yes", "是", true, "x", "Ｙ", "有"])("%j is there", (mark) => {
  const data = read([["ann", mark, "", "", mark]]);
  expect(seen(data)).toEqual(["2024-01-01 ann", "2024-04-01 ann"]);
  expect(data.amounts()).toBeUndefined();
});

test.each(["", 0, "0", "-", "—", "no", "否", "✗", "×", false, "N", " ", "$0"])("%j is not there", (mark) => {
  expect(seen(read([["ann", mark, 1, "", ""]]))).toEqual(["2024-02-01 ann"]);
});

test("numbers other than 0 and 1 are amounts, as text too", () => {
  const data = read([
    ["ann", 5, "$1,200", 0, 1],
    ["ben", "", 2.5, "-", ""],
  ]);
  expect(seen(data)).toEqual([
    "2024-01-01 ann 5",
    "2024-02-01 ann 1200",
    "2024-02-01 ben 2.5",
    "2024-04-01 ann 1",
  ]);
});

test("marks among amounts are there, with an amount that is not known", () => {
  const data = read([
    ["ann", 5, "✓", "", ""],
    ["ben", 7, "", "", ""],
  ]);
  expect(found(data.found, "mixed-marks")).toMatchObject({ sheetRows: [2], weight: "note" });
  expect(seen(data)).toEqual(["2024-01-01 ann 5", "2024-01-01 ben 7", "2024-02-01 ann NaN"]);
});

test("unreadable cells are not there, and that is said with an example", () => {
  const data = read([["ann", "maybe", 1, "#N/A", ""]]);
  expect(found(data.found, "unreadable-marks")).toMatchObject({ sheetRows: [2], facts: { cell: "maybe" } });
  expect(seen(data)).toEqual(["2024-02-01 ann"]);
});

test("negative amounts are no activity unless they are kept", () => {
  const rows = [["ann", 5, -5, "", 7]];
  expect(found(read(rows).found, "negative-cells")).toMatchObject({ count: 1, byDefault: "leave-out" });
  expect(seen(read(rows))).toEqual(["2024-01-01 ann 5", "2024-04-01 ann 7"]);
  const kept = read(rows, { answers: { "negative-cells": "keep" } });
  expect(seen(kept)).toContain("2024-02-01 ann -5");
});

test("a customer with two rows is added up, or counted by the first row alone", () => {
  const rows = [
    ["ann", 5, "", "", ""],
    ["ben", 1, "", "", ""],
    ["ann", 7, 9, "", ""],
  ];
  expect(found(read(rows).found, "customers-twice")).toMatchObject({
    sheetRows: [4],
    byDefault: "keep",
    facts: { id: "ann" },
  });
  expect(read(rows).log.customers).toBe(2);
  expect(seen(read(rows))).toEqual([
    "2024-01-01 ann 5",
    "2024-01-01 ann 7",
    "2024-01-01 ben 1",
    "2024-02-01 ann 9",
  ]);
  const first = read(rows, { answers: { "customers-twice": "leave-out" } });
  expect(seen(first)).toEqual(["2024-01-01 ann 5", "2024-01-01 ben 1"]);
});

test("a customer who was never there is in no period", () => {
  const data = read([
    ["ann", 5, "", "", ""],
    ["zoe", "", 0, "-", ""],
  ]);
  expect(found(data.found, "never-there")).toMatchObject({ sheetRows: [3], weight: "note" });
  expect(data.log.ids).toEqual(["ann"]);
});

test("a total column is no period, whatever its place", () => {
  const data = matrixOf(
    [
      ["Customer", "2024-01", "Total", "2024-02", "合计"],
      ["ann", 5, 5, "", 5],
    ],
    { customer: 0, firstPeriod: 1, lastPeriod: 4 },
  );
  expect(seen(data)).toEqual(["2024-01-01 ann 5"]);
  expect(codes(data.found)).not.toContain("no-period-columns");
});

test("a column of remarks among the periods is said and not counted", () => {
  const data = matrixOf(
    [
      ["Customer", "2024-01", "Remark", "2024-02", "2024-03"],
      ["ann", 5, 1, "", 5],
    ],
    { customer: 0, firstPeriod: 1, lastPeriod: 4 },
  );
  expect(seen(data)).toEqual(["2024-01-01 ann 5", "2024-03-01 ann 5"]);
  expect(found(data.found, "no-period-columns").facts).toEqual({ columns: 1, one: "Remark" });
});

test("missing periods and their order are said", () => {
  const of = (...months: string[]) =>
    matrixOf(
      [
        ["Customer", ...months],
        ["ann", ...months.map(() => 5)],
      ],
      {
        customer: 0,
        firstPeriod: 1,
        lastPeriod: months.length,
      },
    ).found;
  expect(found(of("Jan 2024", "Feb 2024", "Apr 2024"), "missing-periods").facts).toEqual({ list: "2024-03" });
  expect(codes(of("Mar 2024", "Feb 2024"))).toContain("periods-unordered");
  expect(codes(of("Dec 2023", "Jan 2024"))).not.toContain("periods-unordered");
});

test("ids are treated as a log's are", () => {
  const data = read([
    ["guest", 5, "", "", ""],
    ["", 5, "", "", ""],
    ["Ann", 5, "", "", ""],
    ["ANN", 5, "", "", ""],
  ]);
  expect(codes(data.found)).toEqual(expect.arrayContaining(["blank-ids", "id-nobody", "id-case"]));
  expect(data.log.ids).toEqual(["Ann", "ANN"]);
});

test("segments follow the rows", () => {
  const data = matrixOf(
    [
      ["Customer", "Plan", "2024-01", "2024-02"],
      ["ann", "pro", 5, 5],
      ["ben", "", 5, ""],
    ],
    { customer: 0, segment: 1, firstPeriod: 2, lastPeriod: 3 },
  );
  expect(data.segments).toMatchObject({ heading: "Plan", values: ["pro"] });
  expect(Array.from(data.segments?.of ?? [])).toEqual([0, 0, -1]);
});

test("a matrix of a hundred thousand customers is read within seconds", () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [`ann${i}`, 10, i % 2, "", "✓"]);
  const begin = performance.now();
  expect(read(rows, { quick: true }).log.customers).toBe(100_000);
  expect(performance.now() - begin).toBeLessThan(5_000);
});

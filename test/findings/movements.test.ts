import type { MovementData } from "../../src/reports/data/data";
import { codes, found } from "../support/findings";
import { type LaidMore, movementsOf } from "../support/laid";

type Cells = readonly (readonly unknown[])[];

const head = ["Month", "Start MRR", "New", "Expansion", "Contraction", "Churned", "Reactivation"];
const roles = { period: 0, start: 1, new: 2, expansion: 3, contraction: 4, churned: 5, reactivation: 6 };
const read = (rows: Cells, more?: LaidMore): MovementData => movementsOf([head, ...rows], roles, more);

const calm: Cells = [
  ["2024-01", 1000, 100, 20, 10, 50, 5],
  ["2024-02", 1065, 90, 10, 5, 40, 0],
  ["2024-03", 1120, 80, 30, 0, 60, ""],
];

test("calm movements have nothing to say", () => {
  const data = read(calm);
  expect(codes(data.found)).toEqual([]);
  expect(data.movements[0]).toEqual({
    row: 1,
    period: "2024-01",
    start: 1000,
    new: 100,
    expansion: 20,
    contraction: 10,
    churned: 50,
    reactivation: 5,
  });
  expect(data.movements[2]?.reactivation).toBeUndefined();
});

test("losses typed as negative numbers are amounts lost, and that is said", () => {
  const data = read(
    calm.map(([month, start, joined, more, less, churned, back]) => [
      month,
      start,
      joined,
      more,
      -(less as number),
      -(churned as number),
      back,
    ]),
  );
  expect(found(data.found, "negative-losses")).toMatchObject({ sheetRows: [2, 3, 4], weight: "note" });
  expect(data.movements.map(({ contraction, churned }) => [contraction, churned])).toEqual([
    [10, 50],
    [5, 40],
    [0, 60],
  ]);
  expect(codes(data.found)).not.toContain("movement-start-differs");
});

test("one loss of the other sign is read as a loss unless it is said to be won back", () => {
  const rows = [
    ["2024-01", 1000, 0, 0, 0, 50, 0],
    ["2024-02", 950, 0, 0, 0, -40, 0],
    ["2024-03", 910, 0, 0, 0, 60, 0],
  ];
  const data = read(rows);
  expect(found(data.found, "mixed-losses")).toMatchObject({ sheetRows: [3], byDefault: "fix" });
  expect(data.movements.map(({ churned }) => churned)).toEqual([50, 40, 60]);
  const kept = read(rows, { answers: { "mixed-losses": "keep" } });
  expect(kept.movements.map(({ churned }) => churned)).toEqual([50, -40, 60]);
});

test("brackets, currencies and text are read as the amounts they are", () => {
  const data = read([["2024-01", "$1,000", "100", 20, "(10)", "(50)", ""]]);
  expect(data.movements[0]).toMatchObject({ start: 1000, new: 100, contraction: 10, churned: 50 });
  expect(found(data.found, "text-movements")).toMatchObject({ count: 1 });
});

test("a missing start is what the period before ended with; without one before, the row is left out", () => {
  const data = read([
    ["2023-12", "", 5, 0, 0, 0, 0],
    ["2024-01", 1000, 100, 20, 10, 50, 5],
    ["2024-02", "", 90, 10, 5, 40, 0],
  ]);
  expect(data.movements.map(({ start }) => start)).toEqual([1000, 1065]);
  expect(found(data.found, "movement-start-filled").sheetRows).toEqual([4]);
  expect(found(data.found, "no-start").sheetRows).toEqual([2]);
});

test("a start that is not the end before is said with both amounts", () => {
  const data = read([calm[0] ?? [], ["2024-02", 1100, 90, 10, 5, 40, 0]]);
  expect(found(data.found, "movement-start-differs")).toMatchObject({
    sheetRows: [3],
    facts: { start: 1100, end: 1065 },
  });
  const cents = read([
    ["2024-01", 0.1, 0.2, "", "", "", ""],
    ["2024-02", 0.3, 0, "", "", "", ""],
  ]);
  expect(codes(cents.found)).toEqual([]);
});

test("periods from last to first are turned round", () => {
  const data = read([...calm].reverse());
  expect(found(data.found, "descending").byDefault).toBe("fix");
  expect(data.movements.map(({ period }) => period)).toEqual(["2024-01", "2024-02", "2024-03"]);
  expect(codes(data.found)).not.toContain("movement-start-differs");
});

test.each([
  [["Mar 2024", "Feb 2024", "Jan 2024"]],
  [["2024年3月", "2024年2月", "2024年1月"]],
  [["Q3 2024", "Q2 2024", "Q1 2024"]],
  [["Mar", "Feb", "Jan"]],
])("%j run from last to first", (months) => {
  const data = read(months.map((month, i) => [month, ...(calm[2 - i] ?? []).slice(1)]));
  expect(data.movements.map(({ period }) => period)).toEqual([...months].reverse());
});

test("subtotals, a period that stands twice, other currencies and unreadable amounts are found", () => {
  const data = read([
    ["2024-01", "$1000", 1, 0, 0, 0, 0],
    ["Subtotal", 5, 5, 5, 5, 5, 5],
    ["2024-02", "€1001", 1, 0, 0, 0, 0],
    ["2024-02", 1002, "?", 0, 0, 0, 0],
    ["2024-03", 1002, -3, 0, 0, 0, 0],
  ]);
  expect(found(data.found, "subtotals").sheetRows).toEqual([3]);
  expect(found(data.found, "movement-currencies")).toMatchObject({
    sheetRows: [4],
    facts: { one: "$1000", two: "€1001" },
  });
  expect(found(data.found, "same-period").sheetRows).toEqual([5]);
  expect(found(data.found, "unreadable-movements").sheetRows).toEqual([5]);
  expect(found(data.found, "negative-gains").sheetRows).toEqual([6]);
  expect(data.movements.map(({ row }) => row)).toEqual([1, 3, 5]);
});

test("columns that are not there are undefined, and nothing is no error", () => {
  const data = movementsOf(
    [
      ["Month", "Start", "Churned"],
      ["2024-01", 10, 1],
    ],
    { period: 0, start: 1, churned: 2 },
  );
  expect(data.movements[0]).toMatchObject({ start: 10, new: undefined, expansion: undefined, churned: 1 });
  expect(read([["2024-01", "?", "", "", "", "", ""]]).movements).toEqual([]);
});

test("a period without a row, and a last one that is not over, are said", () => {
  const data = read(
    [
      ["2024-09", 10, 0, 0, 0, 0, 0],
      ["2024-12", 10, 0, 0, 0, 0, 0],
    ],
    { today: 45_640 },
  );
  expect(found(data.found, "rows-missing-periods")).toMatchObject({
    sheetRows: [3],
    facts: { list: "2024-10, 2024-11" },
  });
  expect(found(data.found, "period-running")).toMatchObject({
    sheetRows: [3],
    facts: { period: "2024-12", today: "2024-12-14", end: "2024-12-31" },
  });
});

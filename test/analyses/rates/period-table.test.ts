import fc from "fast-check";
import { type PeriodRow, periodTable } from "../../../src/analyses/rates/period-table";
import { wilson } from "../../../src/metrics/certainty/intervals";
import { spill } from "../../../src/table/spill";

const row = (period: string, start?: number, joined?: number, end?: number): PeriodRow => ({
  period,
  start,
  joined,
  end,
});
const cells = (rows: PeriodRow[], confidence = 0.95) =>
  spill(periodTable(rows, confidence), { lang: "en", header: true });

test("a period has its counts, rates, limits and note in the order of the contract", () => {
  const [head, first] = cells([row("2024-01", 107, 21, 120)]);
  expect(head).toEqual([
    "Period",
    "Start",
    "New",
    "Lost",
    "End",
    "Retained",
    "Retention",
    "Churn",
    "Low",
    "High",
    "Note",
  ]);
  expect(first).toEqual([
    "2024-01",
    107,
    21,
    8,
    120,
    99,
    99 / 107,
    1 - 99 / 107,
    ...wilson(99, 107, 0.95),
    "",
  ]);
});

test("a blank start is the end of the row above, and of the row above that", () => {
  const table = cells([row("1", 100, 10, 95), row("2", undefined, 5, 90), row("3", undefined, 0, 80)]);
  expect(table.slice(1, 4).map((line) => line[1])).toEqual([100, 95, 90]);
});

test("a start that differs from the end before it is kept, and noted", () => {
  const table = cells([row("1", 100, 10, 95), row("2", 97, 5, 90)]);
  expect(table[2]?.[1]).toBe(97);
  expect(table[2]?.[10]).toBe("Start (97) differs from the end before it (95).");
});

test("All adds up the periods and weighs their rates by size", () => {
  const all = cells([row("1", 100, 10, 90), row("2", 1000, 0, 500)]).at(-1);
  expect(all).toEqual([
    "All",
    1100,
    10,
    520,
    "",
    580,
    580 / 1100,
    1 - 580 / 1100,
    ...wilson(580, 1100, 0.95),
    "",
  ]);
});

test("a period that is not over keeps its start blank of rates and stays out of All, which says so", () => {
  const table = cells([row("1", 100, 10, 90), row("2", 200)]);
  expect(table[2]?.slice(0, 10)).toEqual(["2", 200, "", "", "", "", "", "", "", ""]);
  expect(table[2]?.[10]).toContain("End is blank");
  expect(table[3]?.slice(1, 7)).toEqual([100, 10, 20, "", 80, 0.8]);
  expect(table[3]?.[10]).toBe("Without the periods that lack a start or an end: 2.");
});

test("a rate outside 0 … 1 stands as it is, without limits", () => {
  const [, first] = cells([row("1", 1000, 0, 1200)]);
  expect(first?.slice(6, 10)).toEqual([1.2, 1 - 1.2, "", ""]);
  expect(first?.[10]).toContain("growth, not retention");
});

test("nobody at the start has counts but no rates", () =>
  expect(cells([row("1", 0, 5, 5)])[1]?.slice(0, 10)).toEqual(["1", 0, 5, 0, 5, 0, "", "", "", ""]));

test("Start − Lost + New = End in every row, and All's counts are the rows' sums", () => {
  const count = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 12 }), (periods) => {
      const table = cells(periods.map(([start, joined, end], i) => row(String(i), start, joined, end)));
      const body = table.slice(1, -1).map((line) => line.map(Number));
      for (const line of body) expect((line[1] ?? 0) - (line[3] ?? 0) + (line[2] ?? 0)).toBe(line[4]);
      for (const column of [1, 2, 3, 5]) {
        expect(table.at(-1)?.[column]).toBe(body.reduce((sum, line) => sum + (line[column] ?? 0), 0));
      }
    }),
  );
});

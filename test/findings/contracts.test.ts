import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { RUNNING } from "../../src/plan/contracts";
import type { ContractData } from "../../src/reports/data/data";
import { readContracts } from "../../src/sheet/rows/contracts";
import { codes, found, host } from "../support/findings";
import { contractsOf, type LaidMore } from "../support/laid";

const roles = { customer: 0, start: 1, end: 2, amount: 3 };
const head = ["Customer", "Start", "End", "Price"];

/** Forty customers, one contract each, begun and ended evenly over 2023 and 2024. */
const calm: readonly (readonly unknown[])[] = Array.from({ length: 40 }, (_, i) => [
  `K${i}`,
  `2023-${String(1 + (i % 12)).padStart(2, "0")}-05`,
  i % 2 === 0 ? "" : `2024-${String(1 + (i % 12)).padStart(2, "0")}-20`,
  20 + i,
]);

const read = (rows: readonly (readonly unknown[])[], more?: LaidMore): ContractData =>
  contractsOf([head, ...calm, ...rows], roles, more);
const ends = ({ contracts }: ContractData): string[] =>
  Array.from(contracts.end, (end) => (end === RUNNING ? "runs" : isoText(end)));
const last = (data: ContractData): string | undefined => ends(data)[data.contracts.length - 1];

test("a calm list has only its incomplete last period", () => {
  const data = read([]);
  expect(codes(data.found)).toEqual(["unfinished-period"]);
  expect(data.contracts.length).toBe(40);
  expect(data.contracts.customers).toBe(40);
  expect(data.grain).toBe("month");
  expect(data.rowOf(0)).toBe(1);
  expect(Array.from(data.contracts.amount ?? []).slice(0, 2)).toEqual([20, 21]);
});

test.each(["", "至今", "active", "Running", "9999-12-31", " "])(
  "an end of “%s” is a contract that runs",
  (end) => {
    expect(last(read([["Z", "2024-01-05", end, 9]]))).toBe("runs");
  },
);

test("whatever the clean list, it is read as SUBSCRIPTIONS reads it", () => {
  const contract = fc.tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 44_000, max: 45_000 }),
    fc.option(fc.integer({ min: 0, max: 600 })),
    fc.integer({ min: 1, max: 99 }),
  );
  fc.assert(
    fc.property(fc.array(contract, { minLength: 1, maxLength: 30 }), (list) => {
      const rows = list.map(([id, start, days, amount]) => [
        `c${id}`,
        isoText(start),
        days === null ? "" : isoText(start + days),
        amount,
      ]);
      const column = (at: number): unknown[][] => rows.map((row) => [row[at]]);
      const data = contractsOf([head, ...rows], roles, { today: undefined });
      const { contracts } = readContracts(
        { customers: column(0), starts: column(1), ends: column(2), amounts: [...column(3)] },
        { errors: "stop", exclude: [], case: "exact", dateorder: undefined },
        host,
      );
      expect(data.contracts).toEqual(contracts);
    }),
    { numRuns: 60 },
  );
});

test("rows that are no contracts are left out, each for its reason", () => {
  const data = read([
    ["", "2024-01-05", "", 9],
    ["a", "", "", 9],
    ["b", "soon", "", 9],
    ["c", "2024-01-05", "later", 9],
    ["d", "2024-05-05", "2024-01-05", 9],
    ["#N/A", "2024-01-05", "", 9],
  ]);
  const counts = Object.fromEntries(data.found.map(({ code, rows }) => [code, rows.map((row) => row + 1)]));
  expect(counts).toMatchObject({
    "blank-ids": [42],
    "start-missing": [43],
    "unreadable-starts": [44],
    "unreadable-ends": [45],
    "end-before-start": [46],
    "error-cells": [47],
  });
  expect(data.contracts.length).toBe(40);
});

test("an end before its start can be swapped with it, in a copy only", () => {
  const row = Object.freeze(["d", "2024-05-05", "2024-01-05", 9]);
  expect(found(read([row]).found, "end-before-start").choices).toEqual(["leave-out", "fix"]);
  const data = read([row], { answers: { "end-before-start": "fix" } });
  expect(isoText(data.contracts.start[40] as number)).toBe("2024-01-05");
  expect(last(data)).toBe("2024-05-05");
  expect(row).toEqual(["d", "2024-05-05", "2024-01-05", 9]);
});

test("an unreadable end can be read as still running", () => {
  expect(last(read([["c", "2024-01-05", "?", 9]], { answers: { "unreadable-ends": "fix" } }))).toBe("runs");
});

test("dates of either column settle the order of the other; where none does, it must be decided", () => {
  const settled = contractsOf([head, ["a", "03/04/2024", "25/04/2024", 1]], roles);
  expect(isoText(settled.contracts.start[0] as number)).toBe("2024-04-03");
  const open = contractsOf([head, ["a", "03/04/2024", "05/06/2024", 1]], roles);
  expect(found(open.found, "ambiguous-dates")).toMatchObject({ weight: "stop", byDefault: undefined });
  expect(open.decision.unanswered).toHaveLength(1);
  const answered = contractsOf([head, ["a", "03/04/2024", "05/06/2024", 1]], roles, {
    answers: { "ambiguous-dates": "mdy" },
  });
  expect(isoText(answered.contracts.start[0] as number)).toBe("2024-03-04");
  expect(answered.decision.unanswered).toHaveLength(0);
});

test("contracts that have not begun are left out, those that are paid beyond today still run", () => {
  const rows = [
    ["x", "2025-02-01", "", 9],
    ["y", "2024-02-01", "2025-06-30", 9],
  ];
  const data = read(rows);
  expect(found(data.found, "starts-future")).toMatchObject({ sheetRows: [42], byDefault: "leave-out" });
  expect(found(data.found, "ends-future")).toMatchObject({ sheetRows: [43], byDefault: "fix" });
  expect(last(data)).toBe("runs");
  expect(isoText(data.contracts.lastDay)).toBe("2024-12-20");
  expect(last(read(rows, { answers: { "ends-future": "keep" } }))).toBe("2025-06-30");
  expect(codes(read(rows, { today: undefined }).found)).toEqual([]);
});

test("a start before 1990 is left out", () => {
  expect(found(read([["x", "1900-01-01", "", 9]]).found, "dates-old")).toMatchObject({ count: 1 });
});

test("overlapping contracts of one customer are said; those that touch are none", () => {
  const data = read([
    ["a", "2024-01-01", "2024-06-01", 9],
    ["a", "2024-03-01", "2024-04-01", 9],
    ["a", "2024-06-01", "", 9],
    ["b", "2024-01-01", "2024-02-01", 9],
    ["b", "2024-02-01", "2024-03-01", 9],
    ["c", "2024-01-01", "", 9],
    ["c", "2024-07-01", "", 9],
  ]);
  expect(found(data.found, "overlapping-contracts")).toMatchObject({
    sheetRows: [42, 43, 47, 48],
    weight: "note",
    facts: { customers: 2 },
  });
});

test("a contract of no day is said", () => {
  expect(found(read([["a", "2024-01-01", "2024-01-01", 9]]).found, "contract-no-days").count).toBe(1);
});

test("prices: zero is kept, negative and unreadable ones are left out, text is read", () => {
  const data = read([
    ["a", "2024-01-01", "", 0],
    ["b", "2024-01-01", "", -5],
    ["c", "2024-01-01", "", "free"],
    ["d", "2024-01-01", "", "$1,200"],
    ["e", "2024-01-01", "", "€5"],
  ]);
  expect(found(data.found, "zero-prices")).toMatchObject({ sheetRows: [42], byDefault: "keep" });
  expect(found(data.found, "negative-prices")).toMatchObject({ sheetRows: [43], byDefault: "leave-out" });
  expect(found(data.found, "unreadable-prices")).toMatchObject({ sheetRows: [44], byDefault: "leave-out" });
  expect(found(data.found, "text-amounts")).toMatchObject({ sheetRows: [45, 46] });
  expect(found(data.found, "currencies")).toMatchObject({ sheetRows: [46] });
  expect(Array.from(data.contracts.amount ?? []).slice(40)).toEqual([0, 1200, 5]);
  const kept = read([["c", "2024-01-01", "", "free"]], { answers: { "unreadable-prices": "keep" } });
  expect(kept.contracts.amount?.[40]).toBe(0);
});

test("a list in which nobody left says so, and so does a short one", () => {
  const data = contractsOf([head, ["a", "2024-01-01", "", 1], ["b", "2024-02-01", "", 1]], roles);
  expect(found(data.found, "no-ends").count).toBe(2);
  expect(found(data.found, "few-customers").facts).toEqual({ customers: 2 });
});

test("a first cohort far larger than the others is said", () => {
  const old = Array.from({ length: 60 }, (_, i) => [`O${i}`, "2022-12-01", "", 1]);
  expect(found(read(old).found, "large-first-cohort").facts).toMatchObject({ period: "2022-12", size: 60 });
});

test("a status beside the dates is held against them", () => {
  const rows = [
    ["a", "2024-01-01", "", 1, "Cancelled"],
    ["b", "2024-01-01", "2024-06-01", 1, "active"],
    ["c", "2024-01-01", "", 1, "active"],
    ["d", "2024-01-01", "2024-06-01", 1, "已取消"],
    ["e", "2024-01-01", "", 1, "gold"],
  ];
  const list = [[...head, "Status"], ...rows];
  const data = contractsOf(list, roles);
  expect(found(data.found, "ended-undated")).toMatchObject({ sheetRows: [2], byDefault: "leave-out" });
  expect(found(data.found, "active-ended")).toMatchObject({ sheetRows: [3], byDefault: "keep" });
  expect(data.contracts.length).toBe(4);
  const running = contractsOf(list, roles, { answers: { "active-ended": "fix" } });
  expect(ends(running)[0]).toBe("runs");
});

test("ids are treated as a log's are", () => {
  const data = read([
    ["k1", "2024-01-01", "", 1],
    ["guest", "2024-01-01", "", 1],
    ["1.38E+10", "2024-01-01", "", 1],
    ["007", "2024-01-01", "", 1],
    [7, "2024-01-01", "", 1],
  ]);
  expect(codes(data.found)).toEqual(
    expect.arrayContaining(["id-nobody", "id-mangled", "id-case", "id-zeros"]),
  );
  expect(data.contracts.customers).toBe(43);
  const fixed = read([["k1", "2024-01-01", "", 1]], { answers: { "id-case": "fix" } });
  expect(fixed.contracts.customers).toBe(40);
  const same = read(
    [
      ["007", "2024-01-01", "", 1],
      [7, "2024-01-01", "", 1],
    ],
    {
      answers: { "id-zeros": "fix" },
    },
  );
  expect(same.contracts.customers).toBe(41);
});

test("contracts of days or weeks suggest days or weeks", () => {
  const of = (days: number): string =>
    contractsOf([head, ["a", 45_000, 45_000 + days, 1], ["b", 45_100, 45_100 + days, 1]], roles).grain;
  expect([of(2), of(14), of(30), of(365)]).toEqual(["day", "week", "month", "month"]);
});

test("segments follow the contracts that count", () => {
  const data = contractsOf(
    [
      ["Customer", "Start", "End", "Plan"],
      ["a", "", "", "x"],
      ["b", "2024-01-01", "", "y"],
      ["c", "2024-01-01", "", ""],
    ],
    { customer: 0, start: 1, end: 2, segment: 3 },
  );
  expect(data.segments).toMatchObject({ heading: "Plan", values: ["y"] });
  expect(Array.from(data.segments?.of ?? [])).toEqual([0, -1]);
});

test("a list without a single contract is no error", () => {
  const data = contractsOf([head, ["", "2024-01-05", "", 1], ["a", "soon", "", 1]], roles);
  expect(data.contracts).toMatchObject({ length: 0, customers: 0 });
  expect(codes(data.found)).toEqual(["blank-ids", "unreadable-starts"]);
});

test("rows left out by hand, by a subtotal or hidden are not counted", () => {
  const rows = [
    ["Subtotal", "", "", 900],
    ["z", "2024-01-01", "", 1],
    ["z", "2024-01-01", "", 1],
  ];
  const data = read(rows, { block: { hidden: [3], filtered: [4] } });
  expect(found(data.found, "subtotals").sheetRows).toEqual([42]);
  expect(found(data.found, "duplicate-rows").sheetRows).toEqual([44]);
  expect(data.contracts.length).toBe(42);
  const without = read(rows, {
    block: { hidden: [3], filtered: [4] },
    answers: { "hidden-rows": "leave-out", "filtered-rows": "leave-out", "duplicate-rows": "leave-out" },
  });
  expect(without.contracts.length).toBe(39);
});

test("a quick look gives the same contracts", () => {
  const rows = [
    ["guest", "2024-01-01", "", 1],
    ["d", "2024-05-05", "2024-01-05", 9],
    ["y", "2024-02-01", "2025-06-30", -9],
    ["w", "2024-02-01", "2025-06-30", 0],
  ];
  expect(read(rows, { quick: true }).contracts).toEqual(read(rows).contracts);
});

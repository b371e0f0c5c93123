import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { churnRules } from "../../src/plan/contracts";
import { joinedContracts } from "../../src/reports/joined/contracts";
import { stayContracts } from "../../src/reports/stay/contracts";
import type { GridCell } from "../../src/table/report";
import { asked, contractDataOf } from "../support/asked";
import { periodOf } from "../support/cohort-oracle";
import { type Contract, contractLists, thereOn } from "../support/contracts";
import { day, defaults } from "../support/logs";

const box = (answer: ReturnType<typeof stayContracts>, name: string): readonly (readonly GridCell[])[] =>
  answer.report.boxes.find((one) => one.name === name)?.grid.cells ?? [];

/** Ten at the start of February; one lost, one away for ten days, four joined of whom two left again within the month. */
const february: readonly Contract[] = [
  ...["a", "b", "c", "d", "e", "f", "g", "h"].map((id): Contract => [id, day("2024-01-10"), undefined, 1]),
  ["gone", day("2024-01-10"), day("2024-02-15"), 1],
  ["back", day("2024-01-10"), day("2024-02-10"), 1],
  ["back", day("2024-02-20"), undefined, 1],
  ["new1", day("2024-02-05"), undefined, 1],
  ["new2", day("2024-02-05"), undefined, 1],
  ["brief1", day("2024-02-05"), day("2024-02-25"), 1],
  ["brief2", day("2024-02-05"), day("2024-02-25"), 1],
];
const through = { through: "2024-02-29" };

test("the table is that of SUBSCRIPTIONS without amounts, and Churn = Lost ÷ Start by the textbook", () => {
  const answer = stayContracts(contractDataOf(february), asked(through));
  expect(box(answer, "main")).toEqual([
    ["Period", "Start", "New", "Reactivated", "Lost", "End", "Retention", "Churn"],
    ["2024-01", 0, 10, 0, 0, 10, undefined, undefined],
    ["2024-02", 10, 2, 0, 1, 11, 0.9, 0.1],
  ]);
  expect(answer.plans[0]).toMatchObject({ analysis: "subscriptions", amounts: false });
  expect(answer.reading[0]).toBe(
    "From one month to the next, 10.0 % of subscribers left (95 %: 1.8–40.4 %; 1 of 10 chances in 1 finished months), so 90.0 % stayed.",
  );
});

test("by Stripe's rule Churn is 4 of 14, and the table says of what; no function counts so", () => {
  const answer = stayContracts(contractDataOf(february), asked({ ...through, churnRule: "stripe" }));
  expect(box(answer, "main")[0]?.slice(7)).toEqual(["Churn", "Counted as lost", "Divided by"]);
  expect(box(answer, "main")[2]?.slice(7)).toEqual([4 / 14, 4, 14]);
  expect(answer.plans[0]).toMatchObject({ analysis: "values" });
  expect(answer.report.boxes.map(({ name }) => name)).toEqual(["main"]);
});

test("compared, the five rules stand in a column each, with All over the finished periods and each defined below", () => {
  const answer = stayContracts(contractDataOf(february), asked({ ...through, compareRules: true }));
  const [heading, , row, all] = box(answer, "rules");
  expect(heading).toEqual([
    "Period",
    "Textbook",
    "ChartMogul",
    "Baremetrics",
    "Stripe",
    "Daily sums (Shopify)",
  ]);
  expect(row?.slice(0, 5)).toEqual(["2024-02", 0.1, 0.1, 0.4, 4 / 14]);
  expect(row?.[5]).toBeCloseTo(1 / 14 + 1 / 13 + 2 / 13, 14);
  expect(all?.slice(0, 5)).toEqual(["All", 0.1, 0.1, 0.4, 4 / 24]);
  for (const said of [
    "Textbook = Lost ÷ Start",
    "ChartMogul = ",
    "Baremetrics = ",
    "Stripe = ",
    "Daily sums (Shopify) = ",
  ])
    expect(answer.report.footnote[0]).toContain(said);
  expect(answer.chart?.series).toHaveLength(5);
});

test("an unfinished last period is marked, left out of All and of the reading, and hidden when asked", () => {
  const data = contractDataOf(february);
  const marked = stayContracts(data, asked({ through: "2024-03-10", compareRules: true }));
  expect(box(marked, "main")).toHaveLength(4);
  expect(marked.report.boxes[0]?.grid.unfinished?.[2]?.[1]).toBe(true);
  expect(box(marked, "rules")[4]?.slice(0, 2)).toEqual(["All", 0.1]);
  const hidden = stayContracts(
    data,
    asked({ through: "2024-03-10", unfinished: "hide", compareRules: true }),
  );
  expect(box(hidden, "main")).toHaveLength(3);
  expect(box(hidden, "rules")[3]?.slice(0, 2)).toEqual(["All", 0.1]);
});

test("whatever the contracts, the rule and the period, the table adds up when counted a second way", () => {
  fc.assert(
    fc.property(
      contractLists,
      fc.constantFrom("week", "month", "quarter", "year"),
      fc.constantFrom(...churnRules),
      fc.boolean(),
      (list, period, churnRule, compareRules) => {
        const answer = stayContracts(contractDataOf(list), asked({ period, churnRule, compareRules }));
        expect(answer.reconciles).toMatchObject({ ok: true });
        for (const { grid } of answer.report.boxes)
          for (const cell of grid.cells.flat())
            expect(typeof cell === "number" && (!Number.isFinite(cell) || Object.is(cell, -0))).toBe(false);
      },
    ),
    { numRuns: 40 },
  );
});

/** Cohorts by the period of the first day there; active in a period = there on any day of it. By walking the days. */
function cohortsByDay(list: readonly Contract[], asof: number, how: typeof defaults) {
  const first = Math.min(...list.map(([, start]) => start));
  const cohortOf = new Map<string, number>();
  const counts = new Map<string, Set<string>>();
  for (let on = first; on <= asof; on++)
    for (const id of thereOn(list, on).keys()) {
      const period = periodOf(on, how);
      const cohort = cohortOf.get(id) ?? period;
      cohortOf.set(id, cohort);
      const key = `${cohort} ${period - cohort}`;
      counts.set(key, (counts.get(key) ?? new Set()).add(id));
    }
  return [...counts].map(([key, ids]) => `${key}: ${ids.size}`).sort();
}

test("cohorts by first start count whoever has a contract on a day of the period, as a walk from day to day does", () => {
  fc.assert(
    fc.property(contractLists, fc.constantFrom("week", "month", "quarter"), (list, period) => {
      const how = { ...defaults, grain: period };
      const asof = Math.max(...list.map(([, start, end]) => end ?? start));
      const expected = cohortsByDay(list, asof, how);
      fc.pre(expected.length > 0);
      const answer = joinedContracts(contractDataOf(list), asked({ period, through: isoText(asof) }));
      const rows = box(answer, "counts").slice(1);
      const labelled = new Map(rows.map((row) => [String(row[0]), row.slice(2)]));
      const found: string[] = [];
      const first = Math.min(...list.map(([, start]) => start));
      for (let on = first, cohort = Number.NaN; on <= asof; on++) {
        if (periodOf(on, how) === cohort) continue;
        cohort = periodOf(on, how);
        const cells = labelled.get(labelOf(on, period)) ?? [];
        cells.forEach((count, k) => {
          if (typeof count === "number" && count > 0) found.push(`${cohort} ${k}: ${count}`);
        });
      }
      expect(found.sort()).toEqual(expected);
      expect(answer.reconciles.ok).toBe(true);
      for (const row of box(answer, "main").slice(1, -1)) expect(row[2]).toBe(1);
    }),
    { numRuns: 40 },
  );
});

function labelOf(on: number, period: "week" | "month" | "quarter"): string {
  const text = isoText(on);
  if (period === "month") return text.slice(0, 7);
  if (period === "quarter") return `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
  let monday = on;
  while (new Date((monday - 25_569) * 86_400_000).getUTCDay() !== 1) monday--;
  return isoText(monday);
}

test("a contract from 31 January to 1 February is there in January only; a running one in every month to the end", () => {
  const list: readonly Contract[] = [
    ["a", day("2024-01-31"), day("2024-02-01"), 1],
    ["b", day("2024-01-05"), undefined, 1],
  ];
  const answer = joinedContracts(contractDataOf(list), asked({ through: "2024-03-31" }));
  expect(box(answer, "counts")[1]).toEqual(["2024-01", 2, 2, 1, 1]);
  expect(answer.report.subtitle).toContain("whose first contract starts in a month");
  expect(answer.reading[0]).toContain(
    "Of 2 customers whose first contract started 2024-01, 50.0 % had one in month 1",
  );
  expect(answer.plans.every(({ analysis }) => analysis === "values")).toBe(true);
});

test("elapsed windows of 30 days follow each customer from the first start", () => {
  const list: readonly Contract[] = [
    ["a", day("2024-01-01"), day("2024-02-05"), 1],
    ["b", day("2024-01-01"), day("2024-01-20"), 1],
  ];
  const answer = joinedContracts(contractDataOf(list), asked({ through: "2024-04-01", window: 30 }));
  expect(box(answer, "counts")[1]?.slice(1, 5)).toEqual([2, 2, 1, 0]);
});

test("contracts that all end on the day they start leave nobody to follow, and that is said", () => {
  const data = contractDataOf([["a", day("2024-01-05"), day("2024-01-05"), 1]]);
  expect(() => joinedContracts(data, asked())).toThrow("no-covered-days");
  expect(stayContracts(data, asked()).reading).toEqual([
    "No finished period has subscribers at its start, so there is no rate to read.",
  ]);
});

test("a list too long to look at by day is refused with what to do", () => {
  const list = Array.from({ length: 1200 }, (_, i): Contract => [`c${i}`, day("2014-01-01"), undefined, 1]);
  const ask = asked({ period: "day", through: "2024-01-01" });
  expect(() => joinedContracts(contractDataOf(list), ask)).toThrow("too-many-covered");
});

test("in Chinese every sentence of it is Chinese", () => {
  const answer = stayContracts(
    contractDataOf(february),
    asked({ ...through, churnRule: "daily", compareRules: true }, "zh"),
  );
  expect(box(answer, "main")[0]).toContain("流失率");
  for (const text of [
    answer.report.title,
    answer.report.subtitle,
    ...answer.reading,
    answer.reconciles.sentence,
    ...answer.cautions,
  ])
    expect(text).toMatch(/[一-鿿]/);
});

import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { decide } from "../../src/findings/decide";
import type { PlacedMovement as Movement } from "../../src/plan/movements";
import type { QuestionAnswer } from "../../src/reports/answer";
import { customerList } from "../../src/reports/behind/list";
import type { MovementData } from "../../src/reports/data/data";
import { moneyContracts } from "../../src/reports/money/contracts";
import { moneyEvents } from "../../src/reports/money/events";
import { moneyMovements } from "../../src/reports/money/movements";
import { answerQuestion } from "../../src/reports/questions";
import { moneyText } from "../../src/reports/say";
import type { GridCell } from "../../src/table/report";
import { asked, contractDataOf, eventDataOf } from "../support/asked";
import { type Contract, contractLists, contractOracle } from "../support/contracts";
import { eventsFrom } from "../support/findings";
import { day, defaults } from "../support/logs";
import { cohortValueOracle, type MoneyRow, revenueOracle } from "../support/money-oracle";
import { describeTruth, truthJson, truthText } from "../support/truth";

const box = (answer: QuestionAnswer, name: string): readonly (readonly GridCell[])[] =>
  answer.report.boxes.find((one) => one.name === name)?.grid.cells ?? [];

const dataOf = (rows: readonly MoneyRow[]) =>
  eventDataOf(
    rows.map(([id, on]) => [id, on]),
    rows.map(([, , amount]) => amount),
  );

/** Three customers over three months: a pays 100, 130, 90; b 50 once; c 20 in January and March. */
const payments: readonly MoneyRow[] = [
  ["a", day("2024-01-05"), 100],
  ["b", day("2024-01-06"), 50],
  ["c", day("2024-01-07"), 20],
  ["a", day("2024-02-05"), 130],
  ["a", day("2024-03-05"), 90],
  ["c", day("2024-03-31"), 25],
];

test("amounts that add up beyond every number are refused where scores need their sum, and a list of customers leaves their sum blank", () => {
  const rows: MoneyRow[] = [
    ["a", day("2024-01-05"), 1e308],
    ["a", day("2024-01-06"), 1e308],
    ["b", day("2024-02-05"), 1],
  ];
  expect(() => answerQuestion("winback", dataOf(rows), asked())).toThrow(
    expect.objectContaining({ code: "too-large" }),
  );
  const list = customerList(dataOf(rows), ["a", "b"], day("2024-03-01"), "en");
  expect(list.rows.map((row) => row[4])).toEqual([undefined, 1]);
});

test("a log with amounts: revenue by period, what it is made of, and by cohort, countable by hand", () => {
  const answer = moneyEvents(dataOf(payments), asked());
  expect(box(answer, "main").slice(1)).toEqual([
    ["2024-01", 0, 170, 0, 0, 0, 0, 170, undefined, undefined, undefined],
    ["2024-02", 170, 0, 0, 30, 0, 70, 130, 130 / 170, 100 / 170, 30 / 70],
    ["2024-03", 130, 0, 25, 0, 40, 0, 115, 90 / 130, 90 / 130, 25 / 40],
  ]);
  expect(box(answer, "parts")).toEqual([
    ["Period", "Kept", "New", "Reactivation"],
    ["2024-01", 0, 170, 0],
    ["2024-02", 130, 0, 0],
    ["2024-03", 90, 0, 25],
  ]);
  expect(box(answer, "cohorts")).toEqual([
    ["Cohort", "Size", 0, 1, 2],
    ["2024-01", 3, 1, 130 / 170, 115 / 170],
  ]);
  expect(box(answer, "counts")[1]).toEqual(["2024-01", 3, 170, 130, 115]);
  expect(answer.reading[0]).toBe(
    "Of 100 of revenue in a month, 73.3 came back from the same customers in the next (NRR), 63.3 not counting what they spent more (GRR); 2 finished months together.",
  );
  expect(answer.headlines?.map(({ value }) => value)).toEqual([220 / 300, 190 / 300]);
  expect(answer.chart).toMatchObject({ kind: "stacked", unit: "money" });
  expect(answer.report.curve).toMatchObject({ box: "parts", kind: "stacked", lines: [1, 2, 3], rows: 3 });
  expect(answer.plans.map(({ analysis }) => analysis)).toEqual([
    "revenue",
    "parts",
    "cohort-value",
    "cohort-value",
  ]);
});

const events = fc.array(
  fc
    .tuple(
      fc.constantFrom("a", "b", "c", "d"),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: -300, max: 2000 }),
    )
    .map(([id, on, cents]): MoneyRow => [id, day("2023-12-20") + on, cents / 100]),
  { minLength: 1, maxLength: 30 },
);

const close = (found: readonly (readonly GridCell[])[], expected: readonly (readonly (number | "")[])[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((row, i) => {
    row.forEach((cell, k) => {
      const meant = expected[i]?.[k];
      if (meant === "" || meant === undefined) expect(cell).toBeUndefined();
      else expect(cell).toBeCloseTo(meant, 8);
    });
  });
};

test("whatever was paid and given back, tables and cohorts are what a plain count finds, parts add up, and it reconciles", () => {
  fc.assert(
    fc.property(events, fc.constantFrom("week", "month", "quarter"), (rows, period) => {
      const answer = moneyEvents(dataOf(rows), asked({ period }));
      const how = { ...defaults, grain: period, incomplete: "show" } as const;
      const table = revenueOracle(rows, { ...how, measure: "sum", lag: 1, negative: "zero" });
      if (table === "refused") throw new Error("sums below 0 count as 0");
      close(
        box(answer, "main")
          .slice(1)
          .map((row) => row.slice(1)),
        table,
      );
      close(
        box(answer, "cohorts")
          .slice(1)
          .map((row) => row.slice(1)),
        cohortValueOracle(rows, how, "retention"),
      );
      box(answer, "parts")
        .slice(1)
        .forEach(([, kept, joined, back], i) => {
          expect(Number(kept) + Number(joined) + Number(back)).toBeCloseTo(Number(table[i]?.[6]), 8);
        });
      expect(answer.reconciles).toMatchObject({ ok: true });
    }),
    { numRuns: 60 },
  );
});

test("single purchases are not called recurring revenue, and purchases of every month carry no such word", () => {
  const once = Array.from({ length: 40 }, (_, i): MoneyRow => [`c${i}`, day("2024-01-01") + 3 * i, 10]);
  expect(moneyEvents(dataOf(once), asked()).cautions[0]).toContain("looks like single purchases");
  const monthly = ["2024-01-05", "2024-02-05", "2024-03-05"].flatMap((on): MoneyRow[] => [
    ["a", day(on), 10],
    ["b", day(on), 10],
  ]);
  expect(moneyEvents(dataOf(monthly), asked()).cautions).toEqual([]);
});

test("refunds larger than the purchases of the month count as 0 and are named, and the sum says so", () => {
  const rows: readonly MoneyRow[] = [
    ["a", day("2024-01-05"), 100],
    ["b", day("2024-01-05"), 10],
    ["a", day("2024-02-05"), -30],
    ["b", day("2024-02-06"), 10],
  ];
  const answer = moneyEvents(dataOf(rows), asked());
  expect(box(answer, "main")[2]?.slice(1, 8)).toEqual([110, 0, 0, 0, 100, 0, 10]);
  expect(answer.cautions.join(" ")).toContain("In 1 cases refunds of a customer are larger");
  expect(answer.reconciles.sentence).toContain("a customer’s sum below 0 as 0");
});

test("a blank amount is 0, one that cannot be read and was kept is no row, and both are said", () => {
  const data = eventsFrom(
    [
      ["Customer", "Date", "Amount"],
      ["a", "2024-01-05", 10],
      ["b", "2024-01-06", ""],
      ["c", "2024-01-07", "see note"],
      ["a", "2024-02-05", 10],
    ],
    { "unreadable-amounts": "keep" },
  );
  const answer = moneyEvents(data, asked());
  expect(box(answer, "cohorts")[1]?.slice(0, 2)).toEqual(["2024-01", 2]);
  expect(answer.cautions.filter((text) => text.includes("amount"))).toEqual([
    "1 row without an amount count as 0.",
    "1 row with an amount that cannot be read are left out of the money.",
  ]);
});

test("a single purchase has no rate to read, and says so", () => {
  const answer = moneyEvents(dataOf([["a", day("2024-01-31"), 10]]), asked());
  expect(answer.reading).toEqual([
    "No finished period has revenue at its start, so there is no rate to read.",
  ]);
  expect(answer.headlines?.map(({ value }) => value)).toEqual([undefined, undefined]);
});

test("contracts with amounts: the table of SUBSCRIPTIONS, and cohorts that add up to its end revenue", () => {
  fc.assert(
    fc.property(contractLists, fc.constantFrom("week", "month", "quarter"), (list, period) => {
      const asof = Math.max(...list.map(([, start, end]) => end ?? start));
      const answer = moneyContracts(contractDataOf(list), asked({ period, through: isoText(asof) }));
      const expected = contractOracle(list, { ...defaults, grain: period, lag: 1 }, asof);
      const rows = box(answer, "main").slice(1);
      expect(rows).toHaveLength(expected.length);
      rows.forEach((row, i) => {
        const { revenue, ...counts } = expected[i] ?? fail();
        expect(row.slice(1, 6)).toEqual([
          counts.start,
          counts.new,
          counts.reactivated,
          counts.lost,
          counts.end,
        ]);
        expect(row.slice(8, 15)).toEqual([
          ...[revenue.start, revenue.new, revenue.reactivation, revenue.expansion],
          ...[revenue.contraction, revenue.churned, revenue.end],
        ]);
      });
      const labels = rows.map(([label]) => label);
      const ends = rows.map(() => 0);
      for (const [cohort, , ...sums] of box(answer, "counts").slice(1))
        sums.forEach((sum, k) => {
          const at = labels.indexOf(cohort) + k;
          if (typeof sum === "number") ends[at] = (ends[at] ?? 0) + sum;
        });
      ends.forEach((end, i) => {
        expect(end).toBeCloseTo(expected[i]?.revenue.end ?? Number.NaN, 8);
      });
      expect(answer.reconciles).toMatchObject({ ok: true });
    }),
    { numRuns: 40 },
  );
});

const plans: readonly Contract[] = [
  ["Ann", day("2024-01-01"), day("2024-02-01"), 100],
  ["Ann", day("2024-02-01"), undefined, 150],
  ["Ben", day("2024-01-01"), day("2024-02-15"), 80],
  ["Cleo", day("2024-01-20"), undefined, 50],
  ["Ben", day("2024-03-10"), undefined, 60],
];

test("Ann grows by 50 and Ben leaves with 80 of 230: NRR 200/230, GRR 150/230, and in March all is kept", () => {
  const answer = moneyContracts(contractDataOf(plans), asked({ through: "2024-03-31" }));
  expect(box(answer, "main")[2]?.slice(8)).toEqual([230, 0, 0, 50, 0, 80, 200, 200 / 230, 150 / 230]);
  expect(box(answer, "parts").slice(1)).toEqual([
    ["2024-01", 0, 0, 230, 0],
    ["2024-02", 150, 50, 0, 0],
    ["2024-03", 200, 0, 0, 60],
  ]);
  expect(box(answer, "cohorts")[1]).toEqual(["2024-01", 3, 1, 200 / 230, 260 / 230]);
  expect(answer.headlines?.map(({ value }) => value)).toEqual([400 / 430, 350 / 430]);
  expect(answer.plans[0]).toMatchObject({ analysis: "subscriptions", amounts: true });
  expect(answer.plans[2]).toMatchObject({ analysis: "values", still: true });
});

const movement = (period: string, start: number, ...rest: readonly (number | undefined)[]): Movement => {
  const [joined, expansion, contraction, churned, reactivation] = rest;
  return { row: 1, period, start, new: joined, expansion, contraction, churned, reactivation };
};
const movementData = (movements: readonly Movement[]): MovementData => ({
  kind: "movements",
  movements,
  found: [],
  decision: decide([], {}),
});

test("movements: a row a period with its end and rates, All over those with a rate, and a period not over left blank", () => {
  const answer = moneyMovements(
    movementData([
      movement("2024-01", 1000, 100, 50, 20, 80, 10),
      movement("2024-02", 1060, 120, undefined, 30, 50, undefined),
      movement("2024-03", 1100),
    ]),
    asked(),
  );
  expect(box(answer, "main")).toEqual([
    [
      ...["Period", "Start", "New", "Reactivation", "Expansion", "Contraction", "Churned", "End"],
      ...["NRR", "GRR", "Revenue churn"],
    ],
    ["2024-01", 1000, 100, 10, 50, 20, 80, 1060, 0.95, 0.9, 0.1],
    ["2024-02", 1060, 120, undefined, undefined, 30, 50, 1100, 980 / 1060, 980 / 1060, 80 / 1060],
    ["2024-03", 1100, ...Array.from({ length: 9 }, () => undefined)],
    ["All", 2060, 220, 10, 50, 50, 130, undefined, 1930 / 2060, 1880 / 2060, 180 / 2060],
  ]);
  expect(box(answer, "parts").slice(1, 3)).toEqual([
    ["2024-01", 900, 50, 100, 10],
    ["2024-02", 980, 0, 120, 0],
  ]);
  expect(answer.reading[0]).toContain(
    "93.7 was left at its end with expansion (NRR), 91.3 without it (GRR), and 8.7 was lost",
  );
  expect(answer.reconciles).toEqual({
    ok: true,
    sentence:
      "Checked: All is the sum of the 2 periods with a rate as they stand in the data; 2 of 2 starts are the end of the period before.",
  });
  expect(answer.cautions).toEqual([]);
});

test("a start that is not the end before is named with both amounts", () => {
  const answer = moneyMovements(
    movementData([movement("2024-01", 1000, 0, 0, 0, 100, 0), movement("2024-02", 950, 0, 0, 0, 0, 0)]),
    asked(),
  );
  expect(answer.cautions).toEqual([
    "In 1 of 1 periods the start is not the end of the period before; first in 2024-02: 950 against 900. Rates are computed over the start as it stands.",
  ]);
});

test("amounts in sentences: thousands, cents where there are any, and a minus sign", () => {
  expect([1200, 1234.5, -3.25, 0, -0.001, 1e20].map(moneyText)).toEqual([
    "1,200",
    "1,234.50",
    "−3.25",
    "0",
    "0",
    "100000000000000000000",
  ]);
});

test("in Chinese every sentence of it is Chinese", () => {
  const answers = [
    moneyEvents(dataOf(payments), asked({}, "zh")),
    moneyContracts(contractDataOf(plans), asked({}, "zh")),
    moneyMovements(movementData([movement("2024-01", 1000, 100, 50, 20, 80)]), asked({}, "zh")),
  ];
  for (const answer of answers)
    for (const text of [
      ...[answer.report.title, answer.report.subtitle, answer.meaning, answer.reconciles.sentence],
      ...[...answer.reading, ...answer.cautions],
    ])
      expect(text).toMatch(/[一-鿿]/);
});

interface Month {
  readonly nrr: number | null;
  readonly grr: number | null;
  readonly revenue_end: number;
}

describeTruth("revenue of the CDNOW sample agrees with what was computed elsewhere", () => {
  test("NRR, GRR and revenue of every month", () => {
    const lines = truthText("datasets/CDNOW_sample.txt")
      .split("\n")
      .filter((line) => line.trim() !== "");
    const rows = lines.map((line): MoneyRow => {
      const [, id = "", on = "", , amount = ""] = line.trim().split(/\s+/);
      return [id, day(`${on.slice(0, 4)}-${on.slice(4, 6)}-${on.slice(6)}`), Number(amount)];
    });
    const answer = moneyEvents(dataOf(rows), asked());
    const { rows: months } = truthJson<{ rows: readonly Month[] }>("cohort/cdnow_sample__period_month.json");
    const found = box(answer, "main").slice(1);
    expect(found).toHaveLength(months.length);
    months.forEach(({ nrr, grr, revenue_end }, i) => {
      expect(found[i]?.[7]).toBeCloseTo(revenue_end, 6);
      if (nrr !== null) expect(found[i]?.[8]).toBeCloseTo(nrr, 10);
      if (grr !== null) expect(found[i]?.[9]).toBeCloseTo(grr, 10);
    });
    expect(answer.cautions[0]).toContain("looks like single purchases");
  });
});

import fc from "fast-check";
import { customerForecastTable } from "../../src/analyses/lifetime/customer-forecast";
import { rfmTable } from "../../src/analyses/scores/rfm";
import { isoText } from "../../src/calendar/days";
import type { QuestionAnswer } from "../../src/reports/answer";
import { sampleOrders } from "../../src/reports/sample";
import { winbackEvents } from "../../src/reports/winback/events";
import type { Grid } from "../../src/table/report";
import { asked, eventDataOf } from "../support/asked";
import { day, type Row } from "../support/logs";

const box = (answer: QuestionAnswer, name: string): Grid =>
  answer.report.boxes.find((one) => one.name === name)?.grid as Grid;
const orders = sampleOrders();
const rows = orders.map(({ customer, day: on }): Row => [customer, on]);
// Customers who spend differently, so that a model of amounts fits.
const amounts = orders.map(({ amount, customer }) => amount * (1 + (Number(customer.slice(1)) % 7)));
const data = eventDataOf(rows, amounts);
const log = { ...data.log, amount: Float64Array.from(amounts) };

test("the list joins RFM and the forecast of each customer, as the functions have them", () => {
  const answer = winbackEvents(data, asked());
  const grid = box(answer, "main");
  expect(grid.cells[0]).toEqual([
    "Customer",
    "Last purchase",
    "Days since",
    "Purchases",
    "Revenue",
    "R",
    "F",
    "M",
    "Segment",
    "P(alive)",
    "Expected purchases",
    "Value at stake",
    "Suggestion",
  ]);
  const scores = new Map(rfmTable(log).rows.map((row) => [row[0], row]));
  const forecast = new Map(
    customerForecastTable(log, { unit: "month", horizon: 12 }).rows.map((row) => [row[0], row]),
  );
  expect(grid.cells.length).toBe(scores.size + 1);
  for (const cells of grid.cells.slice(1)) {
    const own = scores.get(cells[0]) ?? [];
    const ahead = forecast.get(cells[0]) ?? [];
    expect(cells.slice(1, 8)).toEqual(own.slice(1, 8));
    expect(cells[8]).toBe((own[9] as { en: string }).en);
    expect(cells.slice(9, 11)).toEqual([ahead[4], ahead[5]]);
    // Value at stake = expected value × (1 − P) / P.
    const alive = ahead[4] as number;
    const stake = ((ahead[7] as number) * (1 - alive)) / alive;
    expect(cells[11]).toBeCloseTo(stake, 6 - Math.ceil(Math.log10(stake + 1)));
  }
  expect(answer.reconciles.ok).toBe(true);
  expect(answer.report.boxes[0]?.customers).toBe(true);
});

test("the most at stake come first, and the suggestions follow the rules that are said", () => {
  const answer = winbackEvents(data, asked());
  const { cells } = box(answer, "main");
  const stakes = cells.slice(1).map((row) => row[11] as number);
  expect([...stakes].sort((a, b) => b - a)).toEqual(stakes);
  const days = Number(/more than (\d+) days ago/.exec(answer.meaning)?.[1]);
  expect(days).toBeGreaterThan(0);
  const bought = new Map<string, Set<number>>();
  for (const [id, on] of rows) bought.set(id, (bought.get(id) ?? new Set()).add(on));
  for (const row of cells.slice(1)) {
    const once = bought.get(row[0] as string)?.size === 1;
    const gone = once ? (row[2] as number) > days : (row[9] as number) < 0.5;
    expect(row[12]).toBe(gone ? ((row[7] as number) >= 3 ? "Win back" : "Let go") : "Keep warm");
  }
});

test("95 % of those who came back did so within the days that the rule names", () => {
  const gaps: number[] = [];
  const byCustomer = new Map<string, number[]>();
  for (const [id, on] of rows) byCustomer.set(id, [...(byCustomer.get(id) ?? []), on]);
  for (const days of byCustomer.values()) {
    const distinct = [...new Set(days)].sort((a, b) => a - b);
    for (let i = 1; i < distinct.length; i++)
      gaps.push((distinct[i] as number) - (distinct[i - 1] as number));
  }
  const days = Number(/more than (\d+) days ago/.exec(winbackEvents(data, asked()).meaning)?.[1]);
  expect(gaps.filter((gap) => gap <= days).length / gaps.length).toBeGreaterThanOrEqual(0.95);
  expect(gaps.filter((gap) => gap < days).length / gaps.length).toBeLessThan(0.95);
});

test("the segments hold every customer and all of the revenue once, and list their customers", () => {
  const answer = winbackEvents(data, asked());
  const grid = box(answer, "segments");
  const all = grid.cells[grid.cells.length - 1] as (string | number)[];
  const total = amounts.reduce((sum, one) => sum + one, 0);
  expect(all[1]).toBe(new Set(rows.map(([id]) => id)).size);
  expect(all[4]).toBeCloseTo(total, 6);
  expect(all[5]).toBe(1);
  const listed = grid.cells
    .slice(1, -1)
    .flatMap((_, i) => answer.behind?.("segments", i + 1, 1)?.ids() ?? []);
  expect(new Set(listed).size).toBe(all[1]);
  expect(answer.behind?.("segments", grid.cells.length - 1, 1)).toBeUndefined();
  const back = grid.cells.slice(1, -1).flatMap((_, i) => answer.behind?.("segments", i + 1, 3)?.ids() ?? []);
  const meant = box(answer, "main").cells.filter((row) => row[12] === "Win back");
  expect(back.length).toBe(meant.length);
});

test("without amounts there is no M and no money, and it is said", () => {
  const answer = winbackEvents(eventDataOf(rows), asked());
  const heading = box(answer, "main").cells[0];
  expect(heading).not.toContain("M");
  expect(heading).not.toContain("Revenue");
  expect(heading).toContain("Purchases at stake");
  expect(answer.cautions.join(" ")).toContain("there is no M (monetary)");
});

test("where nobody bought again the list goes by days and scores, and says why", () => {
  const once = eventDataOf(
    [
      ["a", day("2024-01-05")],
      ["b", day("2024-03-05")],
      ["c", day("2024-06-05")],
    ],
    [10, 500, Number.NaN],
  );
  const answer = winbackEvents(once, asked());
  expect(box(answer, "main").cells[0]).not.toContain("P(alive)");
  expect(answer.cautions.join(" ")).toContain("nobody bought on a second day.");
  expect(answer.cautions.join(" ")).toContain("Amounts that cannot be read count as 0: 1 row.");
  expect(answer.meaning).toContain("an R of 1 or 2, since nobody came back");
});

test("a customer with more refunds than purchases does not stop the list: purchases are valued at each one’s mean", () => {
  const refunded = eventDataOf(
    rows,
    amounts.map((amount, i) => (rows[i]?.[0] === rows[0]?.[0] ? -amount : amount)),
  );
  const answer = winbackEvents(refunded, asked());
  expect(box(answer, "main").cells[0]).toContain("Value at stake");
});

test("whatever the log, chances are shares, nothing is no number, and it adds up", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 0, max: 300 }),
          fc.integer({ min: -5, max: 90 }),
        ),
        { minLength: 1, maxLength: 40 },
      ),
      fc.constantFrom("day", "week", "month", "quarter", "year"),
      (events, period) => {
        const log = eventDataOf(
          events.map(([id, on]): Row => [`c${id}`, 45_000 + on]),
          events.map(([, , amount]) => amount),
        );
        const answer = winbackEvents(log, asked({ period, horizon: 3 }));
        expect(answer.reconciles.ok).toBe(true);
        for (const row of box(answer, "main").cells.slice(1))
          for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      },
    ),
    { numRuns: 60 },
  ));

test("rows after the day through which the data are complete do not count", () => {
  const through = day("2024-12-31");
  const answer = winbackEvents(data, asked({ through: isoText(through) }));
  const known = new Set(rows.filter(([, on]) => on <= through).map(([id]) => id));
  expect(box(answer, "main").cells.length - 1).toBe(known.size);
});

test("everything is said in Chinese too", () => {
  const answer = winbackEvents(data, asked({}, "zh"));
  const texts = [
    answer.report.title,
    ...answer.reading,
    ...answer.cautions,
    answer.meaning,
    answer.report.subtitle,
  ];
  for (const text of texts) expect(text.replace(/BG\/NBD/g, "")).not.toMatch(/[a-z]{3,}|\{/);
  expect(box(answer, "main").cells[0]).toContain("建议");
});

import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { longContracts } from "../../src/reports/long/contracts";
import { longEvents } from "../../src/reports/long/events";
import type { Grid } from "../../src/table/report";
import { asked, contractDataOf, eventDataOf } from "../support/asked";
import { type Contract, contractLists } from "../support/contracts";
import { naiveCurve, type Stay } from "../support/lifetime-oracle";
import { day } from "../support/logs";
import { seeded } from "../support/simulated-purchases";

const box = (answer: ReturnType<typeof longContracts>, name: string): Grid =>
  answer.report.boxes.find((one) => one.name === name)?.grid as Grid;

/** Months since 1900 by the machine's own calendar. */
const month = (on: number): number => {
  const date = new Date((on - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Customers whose chance to stay is spread as a beta distribution; each joins on the first of a month and pays by the month. */
function subscribers(count: number, alpha: number, beta: number, random: () => number): Contract[] {
  return Array.from({ length: count }, (_, i): Contract => {
    const joined = 24_240 + Math.floor(random() * 20);
    const start = firstOf(joined);
    // Beta(α, 1) and Beta(1, β) by inversion; with one of them 1 that is exact.
    const leaving = beta === 1 ? random() ** (1 / alpha) : 1 - random() ** (1 / beta);
    let stay = 1;
    while (random() >= leaving && stay < 400) stay++;
    const end = firstOf(joined + stay);
    return [`c${i}`, start, end > firstOf(24_264) ? undefined : end, 10];
  });
}
const firstOf = (months: number): number => day(isoMonth(months));
const isoMonth = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;

test("contracts: the table is Kaplan and Meier's of whole months, with a column each for those gone and still there", () =>
  fc.assert(
    fc.property(contractLists, (rows) => {
      const starts = rows.filter(([, start, end]) => start !== end);
      const asof = Math.max(...rows.flatMap(([, start, end]) => [start, end ?? start]));
      fc.pre(starts.length > 0);
      const answer = longContracts(contractDataOf(rows), asked({ horizon: 3 }));
      const stays = [...new Set(starts.map(([id]) => id))].map((id): Stay => {
        const own = starts.filter(([who]) => who === id);
        const end = Math.max(...own.map(([, , last]) => last ?? Number.POSITIVE_INFINITY));
        const from = month(Math.min(...own.map(([, start]) => start)));
        return { time: month(Math.min(end, asof)) - from, left: end <= asof };
      });
      const cells = box(answer, "main").cells.slice(1);
      naiveCurve(stays).forEach((row, i) => {
        const [time, atRisk, churned, censored, survival] = cells[i] as number[];
        expect([time, atRisk, churned, censored]).toEqual([row.time, row.atRisk, row.churned, row.censored]);
        expect(survival).toBeCloseTo(row.survival, 12);
      });
      expect(answer.reconciles.ok).toBe(true);
    }),
    { numRuns: 200 },
  ));

test("contracts: a forecast from simulated customers finds the curve they were drawn from", () => {
  const rows = subscribers(4000, 0.8, 1, seeded(5));
  const answer = longContracts(
    contractDataOf(rows),
    asked({ through: isoText(firstOf(24_264) - 1), horizon: 12 }),
  );
  const grid = box(answer, "forecast");
  // S(t) = Π j / (j + 0.8) for alpha 0.8, beta 1.
  let survival = 1;
  for (let t = 1; t <= 24; t++) {
    survival *= t / (t + 0.8);
    expect(grid.cells[1 + t]?.[4]).toBeCloseTo(survival, 1);
  }
  expect(grid.forecast?.flat().some((flag) => flag)).toBe(true);
  expect(grid.forecast?.[23]).toEqual([false, false, false, false, false, false]);
  expect(grid.forecast?.[24]).toEqual([false, false, false, false, true, true]);
  expect(answer.chart?.series.map(({ name }) => name)).toEqual(["Observed", "Forecast"]);
  expect(answer.chart?.series[1]?.points).toHaveLength(36);
});

test("six customers: median and mean with their limits, by hand", () => {
  const to = (n: number): number => firstOf(24_240 + n);
  const rows: Contract[] = [
    ["a", to(0), to(1), 1],
    ["b", to(0), to(1), 1],
    ["c", to(0), to(2), 1],
    ["d", to(0), to(3), 1],
    ["e", to(0), undefined, 1],
    ["f", to(0), to(6), 1],
  ];
  const answer = longContracts(contractDataOf(rows), asked());
  // S: 4/6 after 1, 3/6 after 2, 2/6 after 3, and e is still there at 6, when f leaves: 1/6. Area 0 to 6: 1 + 2/3·… by steps.
  const [, median, mean] = box(answer, "figures").cells;
  expect(median?.[1]).toBe(2);
  expect(mean?.[1]).toBeCloseTo(1 + 4 / 6 + 3 / 6 + 3 * (2 / 6), 12);
  expect(answer.reading[0]).toContain("Of 6 customers, 5 left so far. Half leave within 2 months");
  expect(answer.cautions.join(" ")).toContain("Only 5 customers left");
  const gone = answer.behind?.("main", 1, 2);
  expect(gone?.ids()).toEqual(["a", "b"]);
  expect(answer.behind?.("main", 4, 3)?.ids()).toEqual(["e"]);
});

test("nobody left: no curve to forecast from, and it is said", () => {
  const answer = longContracts(
    contractDataOf([["a", day("2024-01-01"), undefined, 1]]),
    asked({ through: "2024-06-30" }),
  );
  expect(answer.reading).toEqual([
    "Nobody has left so far, so there is no curve yet and nothing to forecast from.",
  ]);
  expect(answer.report.boxes.map(({ name }) => name)).toEqual(["main", "figures"]);
  expect(answer.cautions).toEqual([]);
});

const eventRow = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 420 }));

test("events: gone is who was not active in any of the last finished months, others are followed until then", () =>
  fc.assert(
    fc.property(
      fc.array(eventRow, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (events, goneAfter) => {
        const rows = events.map(([id, on]) => [`c${id}`, 45_292 + on] as const);
        const through = 45_292 + 425;
        const data = eventDataOf(rows);
        fc.pre(Math.min(...rows.map(([, on]) => month(on))) <= month(through) - 1 - goneAfter);
        const answer = longEvents(data, asked({ goneAfter, through: isoText(through) }));
        // 2024-01-01 + 425 days is the first of March 2025: February is the last finished month.
        const end = month(through) - 1 - goneAfter;
        const stays = [...new Set(rows.map(([id]) => id))].flatMap((id): Stay[] => {
          const months = rows.filter(([who]) => who === id).map(([, on]) => month(on));
          const [first, last] = [Math.min(...months), Math.max(...months)];
          if (first > end) return [];
          return last > end ? [{ time: end - first, left: false }] : [{ time: last - first, left: true }];
        });
        const cells = box(answer, "main").cells.slice(1);
        expect(cells.length).toBe(naiveCurve(stays).length);
        naiveCurve(stays).forEach((row, i) => {
          expect((cells[i] as number[]).slice(0, 4)).toEqual([
            row.time,
            row.atRisk,
            row.churned,
            row.censored,
          ]);
        });
        expect(answer.reconciles.ok).toBe(true);
      },
    ),
    { numRuns: 150 },
  ));

test("events: the rule is suggested from the gaps of those who came back, and said", () => {
  const rows: [string, number][] = [];
  for (let c = 0; c < 40; c++)
    for (const m of [0, 1, 2, c < 3 ? 7 : 3]) rows.push([`c${c}`, firstOf(24_288 + m) + 3]);
  rows.push(["late", firstOf(24_288 + 11) + 29]);
  const data = eventDataOf(rows);
  const answer = longEvents(data, asked({ through: isoText(firstOf(24_300) - 1) }));
  // 120 gaps: 117 of 1 and 3 of 5: 97.5 % are 1, and two quiet months is the least.
  expect(answer.cautions[1]).toContain("2 was taken: 97.5 % of those who came back did so within 2 months");
  expect(answer.cautions[0]).toContain("a rule, not a fact");
  expect(answer.cautions[2]).toContain("1 customer who joined after 2024-10");
});

test("too short a log is refused with the number of periods it has", () => {
  const data = eventDataOf([
    ["a", day("2024-01-05")],
    ["b", day("2024-02-01")],
  ]);
  expect(() => longEvents(data, asked())).toThrow("too-short-to-go");
  expect(() => longEvents(data, asked({ goneAfter: 0 }))).toThrow("bad-gone-after");
  expect(() => longEvents(data, asked({ horizon: -1, goneAfter: 1, through: "2024-12-31" }))).toThrow(
    "bad-horizon",
  );
});

test("everything is said in Chinese too", () => {
  const answer = longContracts(contractDataOf(subscribers(300, 2, 1, seeded(2))), asked({}, "zh"));
  const texts = [
    answer.report.title,
    answer.report.subtitle,
    ...answer.reading,
    ...answer.cautions,
    answer.meaning,
  ];
  for (const text of texts) expect(text.replace(/sBG|Kaplan–Meier|log-log/g, "")).not.toMatch(/[a-z]{3,}|\{/);
});

test("periods that have names only are counted in periods, and named", () => {
  const rows = [0, 1, 2, 3, 4, 5].flatMap((period) =>
    ["a", "b", "c", "d"].slice(0, 4 - Math.floor(period / 2)).map((id): [string, number] => [id, period]),
  );
  const data = { ...eventDataOf(rows), names: ["List A", "List B", "List C", "List D", "List E", "List F"] };
  const answer = longEvents(data, asked({ period: "day", goneAfter: 2 }));
  expect(answer.report.title).toBe("How long customers stay, in periods");
  expect(answer.report.subtitle).toContain("List A to List F");
  expect(answer.report.footnote[0]).toContain("others are followed through List D");
  expect(answer.meaning).toContain("Last active in List A");
  expect(answer.reading[1]).toContain("periods");
});

test("the suggested rule takes no more than half of the periods, and one-time buyers are said in words", () => {
  const rows: [string, number][] = [];
  for (let c = 0; c < 30; c++) rows.push([`once${c}`, firstOf(24_288 + (c % 4)) + 2]);
  for (let c = 0; c < 10; c++) for (const m of [0, 8]) rows.push([`back${c}`, firstOf(24_288 + m) + 2]);
  const answer = longEvents(eventDataOf(rows), asked({ through: isoText(firstOf(24_298) - 1) }));
  // All gaps are of 8 months, and the log has 10.
  expect(answer.cautions[0]).toContain("not active for 5 finished months");
  expect(answer.reading[0]).toBe(
    "Of 40 customers, 30 left so far. 75.0 % were not there any more after the month they joined in.",
  );
});

test("contracts that never ran a day leave nobody to count, and one row is enough for an answer", () => {
  const none = longContracts(contractDataOf([["a", day("2024-01-01"), day("2024-01-01"), 1]]), asked());
  expect(none.reading).toEqual(["There is no customer whose stay could be counted."]);
  const one = longContracts(contractDataOf([["a", day("2024-01-01"), day("2024-03-01"), 1]]), asked());
  expect(one.reading[0]).toContain("Of 1 customer, 1 left so far.");
  expect(one.cautions.join(" ")).toContain("No forecast is made: ");
  expect(one.reconciles.ok).toBe(true);
});

test("where the only ones who left did so outside the fitted periods, the missing forecast is not explained by nobody having left", () => {
  const contracts = contractDataOf([
    ["ann", day("2024-01-05"), day("2024-01-25"), 1],
    ["ben", day("2024-01-09"), undefined, 1],
    ["cat", day("2024-02-12"), day("2024-05-01"), 1],
  ]);
  const { reading, cautions } = longContracts(contracts, asked({}));
  expect(reading[0]).toContain("2 left so far");
  expect(cautions).toContain("No forecast is made: nobody left in the finished periods it is fitted to.");
});

import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import type { QuestionAnswer } from "../../src/reports/answer";
import { joinedContracts } from "../../src/reports/joined/contracts";
import { joinedEvents } from "../../src/reports/joined/events";
import type { Grid } from "../../src/table/report";
import { asked, contractDataOf, eventDataOf } from "../support/asked";
import type { Contract } from "../support/contracts";
import { day } from "../support/logs";
import { seeded } from "../support/simulated-purchases";

const firstOf = (month: number): number =>
  day(`${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`);
const box = (answer: QuestionAnswer, name: string): Grid =>
  answer.report.boxes.find((one) => one.name === name)?.grid as Grid;

/** Rows of customers who are active every month until they leave, the chance to leave Beta(1, beta); known through month 11. */
function survivors(cohorts: number, size: number, beta: number, random: () => number): [string, number][] {
  const rows: [string, number][] = [];
  for (let cohort = 0; cohort < cohorts; cohort++)
    for (let i = 0; i < size; i++) {
      const leaving = 1 - random() ** (1 / beta);
      for (let month = cohort; month < cohorts; month++) {
        rows.push([`c${cohort}-${i}`, firstOf(month) + (i % 28)]);
        if (random() < leaving) break;
      }
    }
  return rows;
}
const ask = (rows: readonly (readonly [string, number])[], more = {}, lang: "en" | "zh" = "en") =>
  joinedEvents(
    eventDataOf(rows),
    asked({ forecast: true, fadeUnder: 1, through: isoText(firstOf(12) - 1), ...more }, lang),
  );

test("the empty corner goes on as the model that customers were drawn from, and nothing else changes", () => {
  const rows = survivors(12, 1500, 2, seeded(11));
  const answer = ask(rows);
  const plain = ask(rows, { forecast: false });
  const [grid, before] = [box(answer, "main"), box(plain, "main")];
  for (let cohort = 0; cohort < 12; cohort++)
    for (let k = 1; k < 12; k++) {
      const isForecast = cohort + k > 11;
      expect(grid.forecast?.[cohort]?.[k + 2]).toBe(isForecast);
      // Beta(1, 2) makes S(k) = 2 / (k + 2).
      if (isForecast)
        expect(Math.abs((grid.cells[cohort + 1]?.[k + 2] as number) - 2 / (k + 2))).toBeLessThan(0.05);
      else expect(grid.cells[cohort + 1]?.[k + 2]).toBe(before.cells[cohort + 1]?.[k + 2]);
    }
  // Averages, limits and curve know nothing of it.
  expect(grid.cells[13]).toEqual(before.cells[13]);
  for (const name of ["low", "high", "curve"]) expect(box(answer, name)).toEqual(box(plain, name));
  expect(answer.chart).toEqual(plain.chart);
  expect(answer.reading.slice(0, -1)).toEqual(plain.reading);
}, 30_000);

test("counts are the rate times the cohort's size, and go on from the last finished cell", () => {
  const answer = ask(survivors(12, 40, 2, seeded(3)));
  const [rates, counts] = [box(answer, "main"), box(answer, "counts")];
  counts.forecast?.forEach((flags, row) => {
    flags.forEach((flag, column) => {
      if (!flag) return;
      // Nobody stands behind a cell that has not happened.
      expect(answer.behind?.("counts", row + 1, column)).toBeUndefined();
      const rate = rates.cells[row + 1]?.[column] as number;
      expect(counts.cells[row + 1]?.[column]).toBeCloseTo(rate * 40, 10);
      expect(rate).toBeLessThanOrEqual(rates.cells[row + 1]?.[column - 1] as number);
    });
  });
});

test("the back-test is the mean error of the same forecast made without the last three periods", () => {
  const rows = survivors(12, 60, 1.5, seeded(21));
  const now = box(ask(rows), "main");
  const before = ask(
    rows.filter(([, on]) => on < firstOf(9)),
    { through: isoText(firstOf(9) - 1) },
  );
  const then = box(before, "main");
  const [, alpha, beta] = /alpha ([\d.]+), beta ([\d.]+)/.exec(before.report.footnote[1] ?? "") ?? [];
  // The earlier table ends at period 8: the first cohort goes on from there by the parameters that it names.
  let last = then.cells[1]?.[10] as number;
  const forecast = (cohort: number, k: number): number => {
    if (k <= 8) return then.cells[cohort + 1]?.[k + 2] as number;
    last *= (Number(beta) + k - 1) / (Number(alpha) + Number(beta) + k - 1);
    return last;
  };
  const errors: number[] = [];
  for (let cohort = 0; cohort < 9; cohort++)
    for (let k = 9 - cohort; k <= 11 - cohort; k++)
      errors.push(Math.abs((now.cells[cohort + 1]?.[k + 2] as number) - forecast(cohort, k)));
  const said = ask(rows).reading.slice(-1)[0] as string;
  const found =
    /On the last 3 periods this forecast would have been off by ([\d.]+) points on average \((\d+) cells\)/.exec(
      said,
    );
  expect(Number(found?.[2])).toBe(errors.length);
  const mean = (errors.reduce((sum, error) => sum + error, 0) / errors.length) * 100;
  expect(Math.abs(Number(found?.[1]) - mean)).toBeLessThan(0.06);
});

test("live formulas are refused with the reason, since the fit is no formula", () => {
  const plans = ask(survivors(12, 50, 2, seeded(4))).plans.filter(
    ({ box }) => box === "main" || box === "counts",
  );
  expect(plans.map(({ analysis }) => analysis)).toEqual(["values", "values"]);
});

test.each([
  ["brackets", { brackets: "1,2-3" }, "single calendar periods"],
  ["elapsed windows", { window: 30 }, "single calendar periods"],
  ["on or after", { activity: "on_or_after" as const }, "are still to rise"],
  ["on or before", { activity: "on_or_before" as const }, "only rise"],
])("with %s no forecast is made, and it is said why", (_, more, why) => {
  const rows = survivors(12, 50, 2, seeded(4));
  const answer = ask(rows, more);
  expect(answer.cautions.join(" ")).toContain(why);
  expect(answer.report.boxes).toEqual(ask(rows, { ...more, forecast: false }).report.boxes);
});

test("two periods are too few, and customers who never leave give no curve: said, not guessed", () => {
  expect(
    ask([
      ["a", firstOf(10)],
      ["b", firstOf(11)],
    ]).cautions.join(" "),
  ).toContain("three finished periods");
  const faithful = Array.from({ length: 12 }, (_, month): [string, number] => ["a", firstOf(month)]);
  expect(ask([...faithful, ["b", firstOf(11)]]).cautions.join(" ")).toContain("the shares do not fall");
});

test("whatever the log, forecast cells are shares, in no finished cell, and with hidden ones left blank before", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 })), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.constantFrom("day", "week", "month", "quarter"),
      fc.constantFrom("mark", "hide"),
      fc.constantFrom("on", "every"),
      (events, period, unfinished, activity) => {
        const rows = events.map(([id, on]): [string, number] => [`c${id}`, firstOf(0) + on]);
        const more = { period, unfinished, activity, through: null };
        const [grid, before] = [
          box(ask(rows, more), "main"),
          box(ask(rows, { ...more, forecast: false }), "main"),
        ];
        grid.forecast?.forEach((flags, row) => {
          flags.forEach((flag, column) => {
            const value = grid.cells[row + 1]?.[column];
            if (!flag) {
              expect(value).toBe(before.cells[row + 1]?.[column]);
              return;
            }
            expect(before.cells[row + 1]?.[column]).toBeUndefined();
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          });
        });
      },
    ),
    { numRuns: 80 },
  ));

test("it is said in Chinese too", () => {
  const answer = ask(survivors(12, 60, 2, seeded(8)), {}, "zh");
  expect(answer.reading.slice(-1)[0]).toMatch(/^回测：对最近 3 个完整周期，该预测平均偏差 [\d.]+ 个百分点/);
});

test("subscribers’ cohorts are filled in the same way", () => {
  const rows = Array.from({ length: 240 }, (_, i): Contract => {
    const joined = i % 12;
    const left = joined + 1 + ((i * 7) % 11 < 6 ? 0 : (i * 7) % 11 < 9 ? 1 : 6);
    return [`c${i}`, firstOf(joined), left > 11 ? undefined : firstOf(left), 10];
  });
  const answer = joinedContracts(
    contractDataOf(rows),
    asked({ forecast: true, through: isoText(firstOf(12) - 1) }),
  );
  const { cells, forecast } = box(answer, "main");
  expect(forecast?.[11]?.slice(2)).toEqual([false, ...new Array<boolean>(11).fill(true)]);
  expect(cells[12]?.[13]).toBeGreaterThan(0);
});

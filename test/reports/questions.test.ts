import fc from "fast-check";
import { type Form, plainForm } from "../../src/plan/form";
import type { QuestionAsk } from "../../src/reports/ask";
import { joinedEvents } from "../../src/reports/joined/events";
import { sampleOrders, samplePeriods } from "../../src/reports/sample";
import { stayEvents } from "../../src/reports/stay/events";
import { bothRates, stayPeriods } from "../../src/reports/stay/periods";
import { eventsFrom, host, periodsFrom } from "../support/findings";

const source = {
  range: "Log!A1:C9",
  rows: 9,
  used: 9,
  leftOut: [],
  zone: "UTC",
  version: "0",
  note: undefined,
};
const ask = (more: Partial<Form> = {}): QuestionAsk => ({
  form: { ...plainForm, ...more },
  lang: "en",
  limits: true,
  counts: true,
  host,
  source,
  newIncludesLeavers: null,
  today: undefined,
});

const event = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 400 }));

test("whatever the log, both questions add up when counted a second way", () => {
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 1, maxLength: 60 }),
      fc.constantFrom("day", "week", "month", "quarter", "year"),
      (events, period) => {
        const data = eventsFrom(
          [["Customer", "Date"], ...events.map(([id, day]) => [`c${id}`, 45_000 + day])],
          { "dates-future": "keep", "dates-far": "keep" },
        );
        expect(joinedEvents(data, ask({ period })).reconciles.ok).toBe(true);
        expect(stayEvents(data, ask({ period })).reconciles.ok).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("the sample log is the same every time, and its rates fall after joining", () => {
  const orders = sampleOrders();
  expect(orders).toEqual(sampleOrders());
  const data = eventsFrom([["Customer", "Date"], ...orders.map(({ customer, day }) => [customer, day])], {
    "dates-future": "keep",
    "dates-far": "keep",
  });
  const points = joinedEvents(data, ask()).chart?.series[0]?.points;
  expect(points?.[0]?.y).toBe(1);
  expect(points?.[1]?.y).toBeLessThan(0.6);
  expect(joinedEvents(data, ask()).reading.length).toBeGreaterThanOrEqual(2);
});

test("the sample summary's starts are the ends before", () => {
  const rows = samplePeriods();
  rows.slice(1).forEach((row, i) => {
    expect(row.start).toBe(rows[i]?.end);
  });
});

test("107 at the start, 21 new, 117 at the end: 89.7 % if all of the new are still there, up to 100 % if not", () => {
  const rows = [{ row: 1, period: "2024", start: 107, joined: 21, end: 117, unreadable: [] }];
  expect(bothRates(rows)).toEqual({ rate: 96 / 107, most: 1, start: 107, kept: 96 });
});

test("a summary whose periods have no start has no rate, and says so", () => {
  const rows = [{ row: 1, period: "2024", start: undefined, joined: 21, end: 117, unreadable: [] }];
  expect(stayPeriods(periodsFrom(rows), ask()).reading).toEqual([
    "No finished period has customers at its start, so there is no rate to read.",
  ]);
});

test("a rate over 100 % is called growth and carries no limits", () => {
  const misleading = [
    { row: 1, period: "2024-01", start: 1000, joined: 0, end: 1200, unreadable: [] },
  ] as const;
  const answer = stayPeriods(periodsFrom(misleading), ask());
  expect(answer.reading[0]).toBe(
    "Over 1 period the counts give 120.0 %. Nobody can stay twice: above 100 % it is growth, not retention.",
  );
});

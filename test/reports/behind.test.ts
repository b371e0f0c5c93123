import fc from "fast-check";
import type { QuestionAnswer } from "../../src/reports/answer";
import { joinedEvents } from "../../src/reports/joined/events";
import { stayEvents } from "../../src/reports/stay/events";
import { type Event, eventData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { day } from "../support/logs";

const log: Event[] = [
  ["ann", day("2024-01-05")],
  ["ben", day("2024-01-09")],
  ["cat", day("2024-01-20")],
  ["ann", day("2024-02-11")],
  ["dan", day("2024-02-20")],
  ["cat", day("2024-03-03")],
  ["dan", day("2024-03-09")],
];
const data = eventData(log);
const behind = (answer: QuestionAnswer, box: string, row: number, column: number) => {
  const found = answer.behind?.(box, row, column);
  return found === undefined ? undefined : [found.sentence, [...found.ids()].sort()];
};

test("behind each count of a lifecycle table stand those very customers", () => {
  const answer = stayEvents(data, questionAsk({ through: "2024-03-31" }));
  expect(behind(answer, "main", 2, 1)).toEqual([
    "Customers there at the start of 2024-02",
    ["ann", "ben", "cat"],
  ]);
  expect(behind(answer, "main", 2, 2)).toEqual(["Customers new in 2024-02", ["dan"]]);
  expect(behind(answer, "main", 2, 3)).toEqual(["Customers retained in 2024-02", ["ann"]]);
  expect(behind(answer, "main", 3, 4)).toEqual(["Customers who came back in 2024-03 after a gap", ["cat"]]);
  expect(behind(answer, "main", 3, 5)).toEqual(["Customers lost in 2024-03", ["ann"]]);
  expect(behind(answer, "main", 3, 6)).toEqual(["Customers there in 2024-03", ["cat", "dan"]]);
  // A rate stands for those kept, its complement for those lost.
  expect(behind(answer, "main", 3, 7)?.[1]).toEqual(["dan"]);
  expect(behind(answer, "main", 3, 8)?.[1]).toEqual(["ann"]);
  expect(behind(answer, "limits", 3, 0)?.[1]).toEqual(["dan"]);
});

test("headings, labels and cells that count nobody have no customers", () => {
  const answer = stayEvents(data, questionAsk({ through: "2024-03-31" }));
  expect(behind(answer, "main", 0, 1)).toBeUndefined();
  expect(behind(answer, "main", 1, 0)).toBeUndefined();
  expect(behind(answer, "main", 1, 1)).toBeUndefined();
  expect(behind(answer, "main", 9, 1)).toBeUndefined();
  expect(behind(answer, "elsewhere", 1, 1)).toBeUndefined();
});

test("behind a cohort's size, a count, a rate and the curve stand those very customers", () => {
  const answer = joinedEvents(data, questionAsk({ through: "2024-03-31" }));
  expect(behind(answer, "main", 1, 1)).toEqual(["Customers who joined in 2024-01", ["ann", "ben", "cat"]]);
  expect(behind(answer, "main", 1, 3)).toEqual([
    "Customers who joined in 2024-01 and were active in month 1",
    ["ann"],
  ]);
  expect(behind(answer, "counts", 1, 4)?.[1]).toEqual(["cat"]);
  expect(behind(answer, "low", 2, 3)?.[1]).toEqual(["dan"]);
  expect(behind(answer, "curve", 2, 2)).toEqual([
    "Customers active in month 1 after joining",
    ["ann", "dan"],
  ]);
  expect(behind(answer, "curve", 3, 1)?.[1]).toEqual(["ann", "ben", "cat"]);
  // The average of all cohorts is no group of customers.
  expect(behind(answer, "main", 3, 3)).toBeUndefined();
});

const anyEvent = fc.tuple(
  fc.constantFrom("a", "b", "c", "d", "e", "f"),
  fc.integer({ min: 0, max: 150 }).map((at) => day("2024-01-01") + at),
);
const asking = fc.record({
  period: fc.constantFrom("week", "month", "quarter"),
  activity: fc.constantFrom("on", "on_or_after", "on_or_before", "every"),
  unfinished: fc.constantFrom("mark", "hide"),
  window: fc.constantFrom(null, 14, 30),
});

test("whatever is asked, as many customers stand behind a cell as it counts", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 30 }), asking, (events, more) => {
      const some = eventData(events);
      const stay = stayEvents(some, questionAsk(more));
      const joined = joinedEvents(some, questionAsk(more));
      const check = (answer: QuestionAnswer, box: string, columns: readonly number[]): void => {
        const cells = answer.report.boxes.find(({ name }) => name === box)?.grid.cells ?? [];
        cells.slice(1).forEach((row, i) => {
          for (const column of columns) {
            const ids = answer.behind?.(box, i + 1, column)?.ids() ?? [];
            expect(ids.length).toBe(row[column] ?? 0);
            expect(new Set(ids).size).toBe(ids.length);
          }
        });
      };
      check(stay, "main", [1, 2, 3, 4, 5, 6]);
      check(joined, "counts", [1, 2, 3, 4, 5, 6]);
      check(joined, "curve", [1, 2]);
    }),
    { numRuns: 150 },
  );
});

test("brackets list those active in any of their periods", () => {
  const answer = joinedEvents(data, questionAsk({ through: "2024-03-31", brackets: "1-2" }));
  expect(behind(answer, "main", 1, 2)).toEqual([
    "Customers who joined in 2024-01 and were active in month 1–2",
    ["ann", "cat"],
  ]);
});

import fc from "fast-check";
import type { QuestionAnswer } from "../../src/reports/answer";
import { answerQuestion, type QuestionName } from "../../src/reports/questions";
import { InputError } from "../../src/words/input-error";
import { contractData, type Event, eventData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { periodsFrom } from "../support/findings";
import { day } from "../support/logs";

const log: Event[] = [
  ["ann", day("2024-01-05"), "DE"],
  ["ben", day("2024-01-09"), "DE"],
  ["cat", day("2024-01-20"), "FR"],
  ["eve", day("2024-01-21"), ""],
  ["ann", day("2024-02-11"), "FR"],
  ["cat", day("2024-02-12"), "FR"],
  ["dan", day("2024-02-20"), "DE"],
  ["dan", day("2024-03-09"), ""],
  ["cat", day("2024-03-10"), "FR"],
];
const asked = (more: Parameters<typeof questionAsk>[0] = {}) =>
  questionAsk({ splitBy: "first", through: "2024-03-31", ...more });
const cells = (answer: QuestionAnswer, box: string) =>
  answer.report.boxes.find(({ name }) => name === box)?.grid.cells ?? [];

test("each customer counts whole in one segment, blank ones as (none), and the segments add up to all", () => {
  const answer = answerQuestion("joined", eventData(log), asked());
  expect(cells(answer, "main").map((row) => row.slice(0, 3))).toEqual([
    ["Segment", "Customers", "Retention in month 1"],
    ["DE", 3, 2 / 3],
    ["FR", 1, 1],
    ["(none)", 1, 0],
    ["All", 5, 3 / 5],
  ]);
  expect(answer.report.boxes.map(({ name, heading }) => [name, heading])).toEqual([
    ["main", undefined],
    ["segment-1", "DE"],
    ["segment-2", "FR"],
    ["segment-3", "(none)"],
    ["curves", "Retention curve, by segment"],
  ]);
  expect(answer.reconciles).toEqual({
    ok: true,
    sentence: "Checked: the customers of 3 segments add up to all 5, and each segment’s own table adds up.",
  });
  expect(answer.report.title).toBe("Cohort retention by month, by Country");
  expect(answer.report.footnote[1]).toContain("in the first segment that their rows name");
  expect(answer.chart?.series.map(({ name }) => name)).toEqual(["DE", "FR", "(none)"]);
  expect(answer.reading).toContain(
    "Retention in month 1 is lowest in “DE” (66.7 %, 95 %: 20.8–93.9 %) and highest in “FR” (100.0 %, 95 %: 20.7–100.0 %).",
  );
  expect(answer.reading).toContain("1 customer without a value stand in “(none)”.");
});

test("by the latest value, a customer moves whole to it, and hindsight is warned of", () => {
  const answer = answerQuestion("joined", eventData(log), asked({ splitBy: "latest" }));
  expect(cells(answer, "main").map((row) => row.slice(0, 2))).toEqual([
    ["Segment", "Customers"],
    ["DE", 2],
    ["FR", 2],
    ["(none)", 1],
    ["All", 5],
  ]);
  expect(answer.cautions.join(" ")).toContain("known only afterwards");
  expect(answer.report.footnote[1]).toContain("in the latest segment");
});

test("a value that comes after the day the data are complete through decides nothing", () => {
  const answer = answerQuestion(
    "joined",
    eventData(log),
    asked({ splitBy: "latest", through: "2024-02-10" }),
  );
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ["DE", 2],
    ["FR", 1],
    ["(none)", 1],
    ["All", 4],
  ]);
});

test("every segment is asked about the same day, whatever its own last day", () => {
  const rows: Event[] = [
    ["ann", day("2024-01-05"), "DE"],
    ["ann", day("2024-03-31"), "DE"],
    ["ben", day("2024-01-09"), "FR"],
  ];
  const answer = answerQuestion("stay", eventData(rows), asked({ through: null }));
  const last = cells(answer, "segment-2").at(-1);
  expect(last?.[0]).toBe("2024-03");
});

test("the limits that stand beside a main table are part of each segment's table", () => {
  const answer = answerQuestion("stay", eventData(log), asked());
  expect(cells(answer, "segment-1")[0]?.slice(-2)).toEqual(["Low", "High"]);
  const found = answer.behind?.("segment-1", 2, 9);
  expect(found?.sentence).toBe("Customers retained in 2024-02 · segment “DE”");
  expect(found?.ids()).toEqual(["ann"]);
  expect(answer.behind?.("main", 1, 1)?.ids()).toEqual(["ann", "ben", "dan"]);
  expect(answer.behind?.("main", 4, 1)?.ids().length).toBe(5);
  expect(answer.behind?.("main", 0, 1)).toBeUndefined();
});

test("twelve segments stand alone, the smaller ones together", () => {
  const events: Event[] = [];
  for (let s = 0; s < 15; s++)
    for (let i = 0; i <= s; i++) events.push([`c${s}-${i}`, day("2024-01-05") + i, `S${s}`]);
  const answer = answerQuestion("stay", eventData(events), asked());
  const rows = cells(answer, "main")
    .slice(1)
    .map((row) => row.slice(0, 2));
  expect(rows.length).toBe(14);
  expect(rows[0]).toEqual(["S14", 15]);
  expect(rows.slice(-2)).toEqual([
    ["Other (3)", 6],
    ["All", 120],
  ]);
  expect(answer.cautions.join(" ")).toContain("3 smaller ones are together in “Other (3)”");
  expect(answer.chart?.series.length).toBe(6);
});

test("before and after a date: every segment is asked with the same date, also when none was chosen", () => {
  const events = Array.from({ length: 120 }, (_, i): Event => {
    const id = `c${i}`;
    return [id, day("2024-01-01") + i, i % 3 === 0 || i > 80 ? "A" : "B"];
  });
  const answer = answerQuestion("change", eventData(events), asked({ through: "2024-06-30" }));
  expect(answer.report.title).toBe("Retention before and after 2024-03-01, by Country");
  const names = ["segment-1", "segment-2"].map((box) => cells(answer, box)[2]?.[0]);
  expect(names[0]).toContain("Joined 2024-03-01");
  expect(names[1]).toContain("Joined 2024-03-01");
  expect(cells(answer, "main")[0]?.slice(2)).toEqual([
    "Difference (after − before)",
    "Low",
    "High",
    "Rate before",
    "Rate after",
  ]);
});

test("a segment that cannot be answered keeps its row, and the sentence why", () => {
  const events: Event[] = [
    ["ann", day("2024-01-05"), "DE"],
    ["ben", day("2024-02-05"), "DE"],
    ["cat", day("2024-01-06"), "FR"],
  ];
  const answer = answerQuestion("change", eventData(events), asked({ changeDate: "2024-02-01" }));
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["DE", 2, 0],
    ["FR", 1, undefined],
    ["All", 3, 0],
  ]);
  expect(answer.cautions.join(" ")).toContain("“FR”: No customer of “Joined 2024-02-01");
});

test("two segments are compared as they are: there Split by only says which value counts", () => {
  const answer = answerQuestion("change", eventData(log), asked({ changeBy: "segment" }));
  expect(answer.report.boxes[1]?.name).toBe("difference");
});

test("without a column of segments, and of summaries, a split is refused with a sentence", () => {
  const code = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof InputError) return error.code;
    }
    return "answered";
  };
  const none = { ...eventData(log), segments: undefined };
  expect(code(() => answerQuestion("stay", none, asked()))).toBe("split-needs-segment");
  const summary = periodsFrom([{ row: 1, period: "2024", start: 9, joined: 1, end: 9, unreadable: [] }]);
  expect(code(() => answerQuestion("stay", summary, asked()))).toBe("split-not-here");
});

test("contracts are split by the customer's first start", () => {
  const data = contractData(
    [
      ["a", day("2024-01-10"), day("2024-03-01"), 1],
      ["a", day("2024-02-10"), undefined, 1],
      ["b", day("2024-01-10"), undefined, 1],
      ["c", day("2024-02-01"), undefined, 1],
    ],
    ["new", "old", "old", "old"],
  );
  const answer = answerQuestion("change", data, asked({ changeDate: "2024-01-20", through: "2024-06-30" }));
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ["old", 2],
    ["new", 1],
    ["All", 3],
  ]);
});

const anyEvent = fc.tuple(
  fc.constantFrom("a", "b", "c", "d", "e", "f"),
  fc.integer({ min: 0, max: 150 }).map((at) => day("2024-01-01") + at),
  fc.constantFrom("", "A", "B", "C"),
);

test("whatever the log, counts of the segments' tables add up to those of all", () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { minLength: 1, maxLength: 30 }),
      fc.constantFrom("first", "latest"),
      (events, splitBy) => {
        const data = eventData(events);
        const question: QuestionName = "stay";
        const whole = answerQuestion(question, data, asked({ splitBy: "none", through: null }));
        const split = answerQuestion(question, data, asked({ splitBy, through: null }));
        expect(split.reconciles.ok).toBe(true);
        for (const row of cells(whole, "main").slice(1))
          for (let column = 1; column <= 6; column++) {
            let sum = 0;
            for (const box of split.report.boxes)
              if (box.name.startsWith("segment-"))
                sum += Number(box.grid.cells.find(([label]) => label === row[0])?.[column] ?? 0);
            expect(sum).toBe(row[column]);
          }
      },
    ),
    { numRuns: 80 },
  );
});

import fc from "fast-check";
import { addMonths } from "../../src/calendar/days";
import type { QuestionAnswer } from "../../src/reports/answer";
import { changeInContracts } from "../../src/reports/change/contracts";
import { changeInEvents } from "../../src/reports/change/events";
import { InputError } from "../../src/words/input-error";
import { contractData, type Event, eventData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { day } from "../support/logs";

const cells = (answer: QuestionAnswer, box: string) =>
  answer.report.boxes.find(({ name }) => name === box)?.grid.cells ?? [];

const refusal = (act: () => unknown): InputError => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it did not refuse");
};

/** `kept` of `all` customers of a segment who joined in January come back in February; somebody closes February. */
const joiners = (segment: string, all: number, kept: number): Event[] =>
  Array.from({ length: all }, (_, i): Event[] => {
    const id = `${segment}${i}`;
    const joined: Event = [id, day("2024-01-10"), segment];
    return i < kept ? [joined, [id, day("2024-02-12"), segment]] : [joined];
  }).flat();

const february = { through: "2024-02-29", changeBy: "segment" as const };

test("56 of 70 against 48 of 80 differ by 20 points, between 5.2 and 33.4: Newcombe's own example", () => {
  const data = eventData([...joiners("A", 70, 56), ...joiners("B", 80, 48)]);
  const answer = changeInEvents(data, questionAsk({ ...february, changeA: "A", changeB: "B" }));
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ["A", 70, 56, 0.8],
    ["B", 80, 48, 0.6],
  ]);
  const [difference, low, high, p, method, needed] = cells(answer, "difference")[1] ?? [];
  expect([difference, low, high, p]).toEqual([
    expect.closeTo(0.2, 12),
    expect.closeTo(0.05243147240236498, 12),
    expect.closeTo(0.333872654036906, 12),
    expect.closeTo(0.00804508136819656, 12),
  ]);
  expect(method).toBe("z (pooled)");
  // R: power.prop.test(p1 = .8, p2 = .6, power = .8) needs 81.2 in each group.
  expect(needed).toBe(82);
  expect(answer.reading[1]).toBe(
    "Retention differs by 20 points: “A” lies above “B” (95 % limits of the difference: 5.2 to 33.4), which is unlikely to be chance alone (p = 0.008); this does not show that the change caused it.",
  );
  expect(answer.reading.join(" ")).toContain("not drawn by lot");
  expect(answer.reconciles.ok).toBe(true);
});

test("nothing chosen: the two largest segments are taken, and that is said", () => {
  const data = eventData([...joiners("small", 3, 1), ...joiners("big", 9, 4), ...joiners("bigger", 12, 6)]);
  const answer = changeInEvents(data, questionAsk(february));
  expect(cells(answer, "main").map(([name]) => name)).toEqual(["Group", "bigger", "big"]);
  expect(answer.cautions[0]).toContain("the two largest were taken: “bigger” and “big”");
});

test("a large segment whose customers are all too new is not taken by itself", () => {
  const recent = joiners("recent", 20, 0).map(
    ([id, , segment]): Event => [id, day("2024-02-20"), segment ?? ""],
  );
  const data = eventData([...joiners("A", 3, 1), ...joiners("B", 4, 2), ...recent]);
  const answer = changeInEvents(data, questionAsk(february));
  expect(cells(answer, "main").map(([name]) => name)).toEqual(["Group", "B", "A"]);
  const asked = questionAsk({ ...february, changeA: "recent" });
  expect(refusal(() => changeInEvents(data, asked)).code).toBe("change-none-followed");
});

test("with several segments each stands against the others, and p-values are raised by Holm's method", () => {
  const data = eventData([...joiners("A", 70, 56), ...joiners("B", 80, 48), ...joiners("C", 60, 36)]);
  const answer = changeInEvents(data, questionAsk(february));
  const rows = cells(answer, "several").slice(1);
  expect(rows.map(([name, n, kept]) => [name, n, kept])).toEqual([
    ["B", 80, 48],
    ["A", 70, 56],
    ["C", 60, 36],
  ]);
  const p = rows.map((row) => row[8] as number);
  const raised = rows.map((row) => row[9] as number);
  const smallest = Math.min(...p);
  expect(raised[p.indexOf(smallest)]).toBeCloseTo(3 * smallest, 12);
  // The others' rate of A: 84 of 140.
  expect(rows[1]?.[6]).toBeCloseTo(84 / 140, 12);
  expect(answer.reading.join(" ")).toContain("3 segments make 3 pairs");
});

test("a customer is in the segment of the first row that has one, or of the latest, as asked", () => {
  const data = eventData([
    ["x", day("2024-01-03"), ""],
    ["x", day("2024-01-05"), "A"],
    ["x", day("2024-02-05"), "B"],
    ["y", day("2024-01-04"), "B"],
    ["z", day("2024-01-04"), "A"],
    ["n", day("2024-01-04"), ""],
  ]);
  const sizes = (splitBy: "first" | "latest") => {
    const asked = questionAsk({ ...february, splitBy, changeA: "A", changeB: "B" });
    return cells(changeInEvents(data, asked), "main")
      .slice(1)
      .map((row) => row[1]);
  };
  expect(sizes("first")).toEqual([2, 1]);
  expect(sizes("latest")).toEqual([1, 2]);
  const answer = changeInEvents(data, questionAsk(february));
  expect(answer.cautions.join(" ")).toContain("1 customer without a segment");
});

test("segments that are not there are refused with the names of those that are", () => {
  const data = eventData([...joiners("A", 3, 1), ...joiners("B", 3, 1)]);
  const unknown = refusal(() => changeInEvents(data, questionAsk({ ...february, changeA: "Mars" })));
  expect([unknown.code, unknown.facts["segment"]]).toEqual(["change-segment-unknown", "Mars"]);
  expect(unknown.facts["segments"]).toEqual({ en: "A, B", zh: "A、B" });
  const same = questionAsk({ ...february, changeA: "A", changeB: "A" });
  expect(refusal(() => changeInEvents(data, same)).code).toBe("change-same-segment");
  const none = { ...data, segments: undefined };
  expect(refusal(() => changeInEvents(none, questionAsk(february))).code).toBe("change-needs-segment");
  const one = eventData(joiners("A", 3, 1));
  expect(refusal(() => changeInEvents(one, questionAsk(february))).code).toBe("change-one-segment");
});

/** A customer a day from 2024-01-01 on; those who joined from May on all come back the month after, the others never. */
const daily: Event[] = Array.from({ length: 182 }, (_, i): Event[] => {
  const joined = day("2024-01-01") + i;
  const came = joined >= day("2024-05-01");
  return [[`c${i}`, joined], ...(came ? [[`c${i}`, addMonths(joined, 1)] as Event] : [])];
}).flat();

test("before and after a date: only finished months count, and the span before is as long as the span after", () => {
  const data = eventData(daily);
  const asked = questionAsk({ through: "2024-06-30", changeDate: "2024-05-01" });
  const answer = changeInEvents(data, asked);
  // Month 1 of those who joined in May is June, which is over; of those who joined in June it is not. May has 31 days.
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    ["Joined 2024-03-31 to 2024-04-30", 31, 0, 0],
    ["Joined 2024-05-01 to 2024-05-31", 31, 31, 1],
  ]);
  expect(cells(answer, "difference")[1]?.[0]).toBe(1);
  expect(answer.reading.join(" ")).toContain("season");
  expect(answer.cautions).toEqual([
    "Both spans of joining are 31 days long, and both groups were followed equally long.",
  ]);
  expect(answer.reconciles).toEqual({
    ok: true,
    sentence:
      "Checked: 62 compared + 0 not followed long enough + 120 in neither group = 182 customers, and those retained equal a second count straight from the rows.",
  });
});

test("where the data do not reach back so far, the span before is shorter, and that is said", () => {
  const data = eventData(daily.filter(([, joined]) => joined >= day("2024-04-20")));
  const answer = changeInEvents(data, questionAsk({ through: "2024-06-30", changeDate: "2024-05-01" }));
  expect(answer.cautions[0]).toContain("reach back only 11 days before the change, against 31 days");
});

test("no date chosen: the middle of the data, said so", () => {
  const answer = changeInEvents(eventData(daily), questionAsk({ through: "2024-06-30" }));
  expect(answer.cautions[0]).toBe("No date was chosen, so the middle of the data was taken: 2024-03-01.");
});

test("a date outside the data, one that is none, and windows that are not over are refused", () => {
  const data = eventData(daily);
  const code = (more: Parameters<typeof questionAsk>[0]) =>
    refusal(() => changeInEvents(data, questionAsk({ through: "2024-06-30", ...more }))).code;
  expect(code({ changeDate: "2023-12-01" })).toBe("change-date-outside");
  expect(code({ changeDate: "2024-01-01" })).toBe("change-date-outside");
  expect(code({ changeDate: "2024-07-01" })).toBe("change-date-outside");
  expect(code({ changeDate: "soon" })).toBe("change-bad-date");
  expect(code({ changeDate: "2024-06-10" })).toBe("change-none-followed");
  expect(code({ changeDate: "2024-05-01", changeAfter: 40 })).toBe("change-none-followed");
  expect(code({ changeAfter: 0 })).toBe("change-bad-after");
  expect(code({ changeAfter: 1.5 })).toBe("change-bad-after");
});

test("elapsed windows follow everybody from the own first day", () => {
  const data = eventData([
    ["a", day("2024-01-01"), "A"],
    ["a", day("2024-01-31"), "A"],
    ["b", day("2024-01-01"), "B"],
    ["b", day("2024-01-30"), "B"],
    // Joined too late for a second window of 30 days to be over by 29 February.
    ["c", day("2024-01-02"), "B"],
  ]);
  const asked = questionAsk({ ...february, window: 30, changeA: "A", changeB: "B" });
  const rows = cells(changeInEvents(data, asked), "main").slice(1);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["A", 1, 1],
    ["B", 1, 0],
  ]);
});

test("“on or after” is counted as activity in the period itself, and that is said", () => {
  const data = eventData([...joiners("A", 3, 1), ...joiners("B", 3, 2)]);
  const on = changeInEvents(data, questionAsk(february));
  const later = changeInEvents(data, questionAsk({ ...february, activity: "on_or_after" }));
  expect(cells(later, "main")).toEqual(cells(on, "main"));
  expect(later.cautions.join(" ")).toContain("counted here is activity in month 1 itself");
});

test("a contract counts where it covers the day so many months after the first start", () => {
  const start = day("2024-01-31");
  const data = contractData(
    [
      ["a", start, undefined, 1],
      ["b", start, day("2024-02-29"), 1],
      ["c", start, day("2024-03-01"), 1],
      // Left and back in between.
      ["d", start, day("2024-02-10"), 1],
      ["d", day("2024-02-20"), undefined, 1],
      ["e", day("2024-02-20"), undefined, 1],
    ],
    ["x", "x", "y", "y", "y", "y"],
  );
  const asked = questionAsk({ changeBy: "segment", through: "2024-03-15", changeA: "x", changeB: "y" });
  const answer = changeInContracts(data, asked);
  // One month after 31 January is 29 February; on its end day a contract no longer runs; e's month is not over.
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["x", 2, 1],
    ["y", 2, 2],
  ]);
  expect(answer.reconciles.ok).toBe(true);
  expect(answer.meaning).toBe("Joined on 2024-01-31 → looked at on 2024-02-29.");
});

test("lists without dates are compared by their names, and no day they are counted as is said", () => {
  const data = {
    ...eventData([
      ["a", 0],
      ["a", 1],
      ["b", 0],
      ["c", 1],
      ["c", 2],
      ["d", 2],
    ]),
    names: ["List A", "List B", "List C"],
  };
  const answer = changeInEvents(data, questionAsk({ period: "day", changeDate: "List B" }));
  expect(answer.report.title).toBe("Retention before and after List B");
  expect(
    cells(answer, "main")
      .slice(1)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["Joined List A", 2, 1],
    ["Joined List B", 1, 1],
  ]);
  const { behind: _, took: __, ...said } = answer;
  expect(JSON.stringify(said)).not.toMatch(/1899-12|1900-01|\b[Dd]ays?\b/);
  const other = questionAsk({ period: "day", changeDate: "List A" });
  expect(refusal(() => changeInEvents(data, other)).facts["date"]).toBe("List A");
});

const anyEvent = fc.tuple(
  fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
  fc.integer({ min: 0, max: 200 }).map((at) => day("2024-01-01") + at),
  fc.constantFrom("", "A", "B", "C"),
);
const asking = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter"),
  activity: fc.constantFrom("on", "on_or_before", "every"),
  window: fc.constantFrom(null, 7, 30),
  changeAfter: fc.integer({ min: 1, max: 3 }),
  changeBy: fc.constantFrom("segment", "date"),
});

/** Year × 12 + month of a day, and that month's last day, by the machine's own calendar. */
const monthOf = (at: number): number => {
  const date = new Date((at - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
const lastDayOf = (month: number): number =>
  Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / 86_400_000 + 25_569;

test("customers, finished months and those retained are what plain counting by months gives", () => {
  const naive = (events: readonly Event[], segment: string, k: number, asof: number) => {
    const own = new Map<string, Event[]>();
    for (const event of events) own.set(event[0], [...(own.get(event[0]) ?? []), event]);
    let [customers, retained] = [0, 0];
    for (const rows of own.values()) {
      const sorted = rows.map((row, i) => ({ row, i })).sort((a, b) => a.row[1] - b.row[1] || a.i - b.i);
      const value = sorted.map(({ row }) => row[2]).find((text) => text !== "");
      const month = monthOf(Math.min(...rows.map(([, on]) => on))) + k;
      if (value !== segment || lastDayOf(month) > asof) continue;
      customers++;
      if (rows.some(([, on]) => monthOf(on) === month)) retained++;
    }
    return [customers, retained];
  };
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 4, maxLength: 40 }), fc.constantFrom(1, 2), (events, k) => {
      const asof = Math.max(...events.map(([, on]) => on));
      const asked = questionAsk({ changeBy: "segment", changeA: "A", changeB: "B", changeAfter: k });
      let rows: ReturnType<typeof cells> | undefined;
      try {
        rows = cells(changeInEvents(eventData(events), asked), "main");
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
      const [a, b] = [naive(events, "A", k, asof), naive(events, "B", k, asof)];
      expect(rows === undefined).toBe(a[0] === 0 || b[0] === 0);
      if (rows !== undefined) expect(rows.slice(1).map((row) => row.slice(1, 3))).toEqual([a, b]);
    }),
    { numRuns: 200 },
  );
});

test("whatever is asked, the groups add up and every customer of a cell is listed once", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 2, maxLength: 40 }), asking, (events, more) => {
      let answer: QuestionAnswer;
      try {
        answer = changeInEvents(eventData(events), questionAsk(more));
      } catch (error) {
        if (error instanceof InputError && /^change-/.test(error.code)) return;
        throw error;
      }
      expect(answer.reconciles.ok).toBe(true);
      for (const row of [1, 2])
        for (const column of [1, 2]) {
          const ids = answer.behind?.("main", row, column)?.ids() ?? [];
          expect(ids.length).toBe(cells(answer, "main")[row]?.[column]);
          expect(new Set(ids).size).toBe(ids.length);
        }
      cells(answer, "curves")
        .slice(1)
        .forEach((row, k) => {
          expect(answer.behind?.("curves", k + 1, 5)?.ids().length ?? 0).toBe(row[5]);
          expect(answer.behind?.("curves", k + 1, 10)?.ids().length ?? 0).toBe(row[10]);
        });
    }),
    { numRuns: 150 },
  );
});

import fc from "fast-check";
import { periods } from "../../src/calendar/periods";
import type { QuestionAnswer } from "../../src/reports/answer";
import { moneyContracts } from "../../src/reports/money/contracts";
import { moneyEvents } from "../../src/reports/money/events";
import { stayContracts } from "../../src/reports/stay/contracts";
import { contractData, type Event, eventData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { contractLists } from "../support/contracts";
import { day } from "../support/logs";

const months = periods({ grain: "month", weekstart: "mon", fiscal: 1 });
const cells = (answer: QuestionAnswer, box: string) =>
  answer.report.boxes.find(({ name }) => name === box)?.grid.cells ?? [];
const idsBehind = (answer: QuestionAnswer, box: string, row: number, column: number): readonly string[] =>
  answer.behind?.(box, row, column)?.ids() ?? [];

const anyEvent = fc
  .tuple(
    fc.constantFrom("a", "b", "c", "d", "e"),
    fc.integer({ min: 0, max: 150 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([id, at, amount]): Event => [id, day("2024-01-01") + at, "", amount]);

test("the customers behind revenue paid exactly that revenue", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 30 }), (events) => {
      const answer = moneyEvents(eventData(events), questionAsk());
      const paid = (id: string, month: string): number =>
        events.reduce(
          (sum, [who, on, , amount]) =>
            sum + (who === id && months.label(months.index(on)) === month ? (amount ?? 0) : 0),
          0,
        );
      const rows = cells(answer, "main");
      rows.slice(1).forEach((row, i) => {
        const [month, before] = [String(row[0]), String(rows[i]?.[0] ?? "")];
        const total = (column: number, of: (id: string) => number): number =>
          idsBehind(answer, "main", i + 1, column).reduce((sum, id) => sum + of(id), 0);
        expect(total(1, (id) => paid(id, before))).toBe(row[1]);
        expect(total(2, (id) => paid(id, month))).toBe(row[2]);
        expect(total(3, (id) => paid(id, month))).toBe(row[3]);
        expect(total(4, (id) => paid(id, month) - paid(id, before))).toBe(row[4]);
        expect(total(5, (id) => paid(id, before) - paid(id, month))).toBe(row[5]);
        expect(total(6, (id) => paid(id, before))).toBe(row[6]);
        expect(total(7, (id) => paid(id, month))).toBe(row[7]);
      });
    }),
    { numRuns: 50 },
  );
});

test("as many subscribers stand behind a cell as it counts, whatever the contracts and the period", () => {
  fc.assert(
    fc.property(contractLists, fc.constantFrom("week", "month", "quarter"), (contracts, period) => {
      const data = contractData(contracts, [], true);
      for (const answer of [
        stayContracts(data, questionAsk({ period })),
        moneyContracts(data, questionAsk({ period })),
      ])
        cells(answer, "main")
          .slice(1)
          .forEach((row, i) => {
            for (let column = 1; column <= 5; column++) {
              const ids = idsBehind(answer, "main", i + 1, column);
              expect(ids.length).toBe(row[column]);
              expect(new Set(ids).size).toBe(ids.length);
            }
          });
    }),
    { numRuns: 30 },
  );
});

test("behind growth and shrinkage of recurring revenue stand those whose contracts changed", () => {
  const data = contractData(
    [
      ["up", day("2024-01-05"), day("2024-02-10"), 10],
      ["up", day("2024-02-10"), undefined, 15],
      ["down", day("2024-01-05"), day("2024-02-10"), 10],
      ["down", day("2024-02-10"), undefined, 4],
      ["same", day("2024-01-05"), undefined, 10],
      ["gone", day("2024-01-05"), day("2024-02-20"), 10],
    ],
    [],
    true,
  );
  const answer = moneyContracts(data, questionAsk({ through: "2024-03-31" }));
  expect(cells(answer, "main")[2]?.slice(11, 14)).toEqual([5, 6, 10]);
  expect(idsBehind(answer, "main", 2, 11)).toEqual(["up"]);
  expect(answer.behind?.("main", 2, 12)?.sentence).toBe(
    "Customers who paid less in 2024-02 than in the period before",
  );
  expect(idsBehind(answer, "main", 2, 12)).toEqual(["down"]);
  expect(idsBehind(answer, "main", 2, 13)).toEqual(["gone"]);
  expect([...idsBehind(answer, "parts", 2, 1)].sort()).toEqual(["down", "same", "up"]);
  // Kept in the cohort of January, a month on: all but the one who left.
  expect([...idsBehind(answer, "cohorts", 1, 3)].sort()).toEqual(["down", "same", "up"]);
  expect(idsBehind(answer, "cohorts", 1, 1).length).toBe(4);
  // Revenue of contracts knows no elapsed windows and no brackets.
  const other = moneyContracts(data, questionAsk({ through: "2024-03-31", window: 20, brackets: "1-2" }));
  expect(cells(other, "cohorts")).toEqual(cells(answer, "cohorts"));
  for (const column of [1, 2, 3, 4])
    expect(idsBehind(other, "cohorts", 1, column)).toEqual(idsBehind(answer, "cohorts", 1, column));
});

test("by a rule that divides by others, churn names nobody; retention still does", () => {
  const data = contractData([
    ["a", day("2024-01-05"), day("2024-02-10"), 1],
    ["b", day("2024-01-05"), undefined, 1],
  ]);
  const by = (churnRule: "textbook" | "stripe") =>
    stayContracts(data, questionAsk({ churnRule, through: "2024-03-31" }));
  expect(idsBehind(by("textbook"), "main", 2, 7)).toEqual(["a"]);
  expect(idsBehind(by("stripe"), "main", 2, 7)).toEqual([]);
  expect(idsBehind(by("stripe"), "main", 2, 6)).toEqual(["b"]);
});

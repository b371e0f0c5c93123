import fc from "fast-check";
import type { WizardData } from "../../src/reports/data/data";
import { answerQuestion, questionNames } from "../../src/reports/questions";
import { InputError } from "../../src/words/input-error";
import { contractData, type Event, eventData } from "../support/asked-data";
import { questionAsk } from "../support/asking";
import { contractLists } from "../support/contracts";
import { day } from "../support/logs";

const anyEvent = fc
  .tuple(
    fc.constantFrom("a", "b", "c", "d", "e", "f"),
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom("", "A", "B", "C"),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([id, at, segment, amount]): Event => [id, day("2024-01-01") + at, segment, amount]);
const events = fc.array(anyEvent, { minLength: 1, maxLength: 40 }).map(eventData);
const contracts = contractLists.map((list) =>
  contractData(
    list,
    list.map(([id], i) => ["A", "B", "", "C"][(id.charCodeAt(0) + i) % 4] ?? ""),
    true,
  ),
);
const asking = fc.record({
  splitBy: fc.constantFrom("first", "latest"),
  changeBy: fc.constantFrom("segment", "date"),
  period: fc.constantFrom("week", "month", "quarter"),
  unfinished: fc.constantFrom("mark", "hide"),
  compareRules: fc.boolean(),
});

test("every question can be split, of logs and of contracts, in both languages: it adds up or says why not", () => {
  fc.assert(
    fc.property(
      fc.oneof<fc.Arbitrary<WizardData>[]>(events, contracts),
      fc.constantFrom(...questionNames),
      asking,
      fc.constantFrom("en", "zh"),
      (data, question, form, lang) => {
        try {
          const answer = answerQuestion(question, data, questionAsk(form, { lang }));
          expect(answer.reconciles.ok).toBe(true);
          const { behind: _, ...said } = answer;
          // A fact that is missing would stay visible in its braces; a number that is none would be null.
          expect(JSON.stringify(said)).not.toMatch(/\{\w+\}|NaN|Infinity/);
          for (const box of answer.report.boxes)
            for (const row of box.grid.cells) {
              expect(row.length).toBe(box.grid.units.length);
              for (const cell of row)
                if (typeof cell === "number")
                  expect(Number.isFinite(cell) && !Object.is(cell, -0)).toBe(true);
            }
          expect(new Set(answer.report.boxes.map(({ name }) => name)).size).toBe(answer.report.boxes.length);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      },
    ),
    { numRuns: 120 },
  );
});

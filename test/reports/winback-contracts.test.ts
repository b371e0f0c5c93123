import fc from "fast-check";
import type { QuestionAnswer } from "../../src/reports/answer";
import { winbackContracts } from "../../src/reports/winback/contracts";
import type { Grid } from "../../src/table/report";
import { asked, contractDataOf } from "../support/asked";
import { type Contract, contractLists, thereOn } from "../support/contracts";
import { day } from "../support/logs";

const box = (answer: QuestionAnswer, name: string): Grid =>
  answer.report.boxes.find((one) => one.name === name)?.grid as Grid;

const rows: Contract[] = [
  ["ann", day("2023-01-01"), day("2024-05-01"), 50],
  ["ann", day("2023-06-01"), day("2024-05-01"), 20],
  ["ann", day("2022-01-01"), day("2022-06-01"), 999],
  ["ben", day("2023-03-10"), day("2023-09-10"), 90],
  ["cat", day("2024-01-01"), day("2024-06-01"), 10],
  ["dan", day("2023-01-01"), undefined, 40],
];

test("customers whose contracts are all over, by what the last ones paid, with when they ended and how long they stayed", () => {
  const answer = winbackContracts(contractDataOf(rows), asked({ through: "2024-06-30", horizon: 6 }));
  expect(box(answer, "main").cells).toEqual([
    [
      "Customer",
      "Ended",
      "Months since",
      "Months stayed",
      "Contracts",
      "Amount per period",
      "Value at stake",
      "Suggestion",
    ],
    ["ben", "2023-09-10", 9, 6, 1, 90, 540, "Let go"],
    ["ann", "2024-05-01", 1, 28, 3, 70, 420, "Win back"],
    ["cat", "2024-06-01", 0, 5, 1, 10, 60, "Keep warm"],
  ]);
  expect(answer.reading[0]).toBe(
    "Of 4 customers, 3 have no contract any more (75.0 %). Worth winning back: 1.",
  );
  expect(answer.meaning).toContain("at most 6 months ago, with an amount of at least 70");
  expect(box(answer, "groups").cells).toEqual([
    ["Months since the end", "Customers", "Win back", "Amount per period"],
    ["0 to 2", 2, 1, 80],
    ["3 to 5", 0, 0, 0],
    ["6 to 11", 1, 0, 90],
    ["12 or more", 0, 0, 0],
    ["All", 3, 1, 170],
  ]);
  expect(answer.behind?.("groups", 1, 1)?.ids()).toEqual(["ann", "cat"]);
  expect(answer.behind?.("groups", 1, 2)?.ids()).toEqual(["ann"]);
  expect(answer.behind?.("groups", 2, 1)).toBeUndefined();
  expect(answer.reconciles).toEqual({
    ok: true,
    sentence:
      "Checked: 3 without a contract and 1 with one are the 4 customers counted straight from the rows.",
  });
});

test("without amounts the list goes by how long they stayed, and says so", () => {
  const answer = winbackContracts(contractDataOf(rows, false), asked({ through: "2024-06-30", horizon: 6 }));
  expect(box(answer, "main").cells.map(([id]) => id)).toEqual(["Customer", "ann", "ben", "cat"]);
  expect(box(answer, "main").cells[0]).not.toContain("Value at stake");
  expect(answer.cautions.join(" ")).toContain("by how long they stayed");
});

test("where everybody still has a contract there is nobody to win back", () => {
  const answer = winbackContracts(contractDataOf([["a", day("2024-01-01"), undefined, 5]]), asked());
  expect(answer.reading).toEqual(["Every customer still has a contract: there is nobody to win back."]);
  expect(box(answer, "main").cells).toHaveLength(1);
});

test("whatever the contracts, the list holds exactly those who had one and have none on the last day", () =>
  fc.assert(
    fc.property(contractLists, (list) => {
      const real = list.filter(([, start, end]) => start !== end);
      const asof = Math.max(...list.flatMap(([, start, end]) => [start, end ?? start]));
      const answer = winbackContracts(contractDataOf(list), asked());
      const now = thereOn(real, asof);
      const meant = [...new Set(real.map(([id]) => id))].filter((id) => !now.has(id));
      const cells = box(answer, "main").cells.slice(1);
      expect(cells.map(([id]) => id).sort()).toEqual(meant.sort());
      expect(answer.reconciles.ok).toBe(true);
      // What was paid on the day before the end.
      for (const [id, ended, , , , amount] of cells)
        expect(amount).toBe(thereOn(real, day(ended as string) - 1).get(id as string));
    }),
    { numRuns: 200 },
  ));

test("everything is said in Chinese too", () => {
  const answer = winbackContracts(contractDataOf(rows), asked({ through: "2024-06-30" }, "zh"));
  for (const text of [answer.report.title, ...answer.reading, ...answer.cautions, answer.meaning])
    expect(text).not.toMatch(/[a-z]{3,}|\{/);
});

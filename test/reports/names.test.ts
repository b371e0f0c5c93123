import { answerQuestion } from "../../src/reports/questions";
import { questionAsk } from "../support/asking";
import { matrixOf, rostersOf } from "../support/laid";

const lists = [
  ["List A", "List B", "List C"],
  ["a1", "a1", "c3"],
  ["b2", "c3", "a1"],
];
const data = rostersOf(lists, { firstPeriod: 0, lastPeriod: 2 });
const ask = questionAsk({ period: "day" });

test("lists without dates are said by their headings, and nowhere by the days they are counted as", () => {
  for (const question of ["stay", "joined"] as const) {
    const { report, reading, meaning, reconciles, chart, plans, behind } = answerQuestion(
      question,
      data,
      ask,
    );
    const said = JSON.stringify([
      report,
      reading,
      meaning,
      reconciles,
      chart,
      behind?.("main", 2, 2)?.sentence,
    ]);
    expect(said).not.toMatch(/1899-12|1900-01|\b[Dd]ays?\b/);
    expect(said).toContain("List B");
    expect(plans.every(({ analysis }) => analysis === "values")).toBe(true);
  }
});

test("who stays from list to list is counted", () => {
  const { report } = answerQuestion("stay", data, ask);
  const rows = report.boxes[0]?.grid.cells.slice(1).map((row) => row.slice(0, 8));
  expect(rows).toEqual([
    ["List A", 0, 2, 0, 0, 0, 2, undefined],
    ["List B", 2, 1, 1, 0, 1, 2, 0.5],
    ["List C", 2, 0, 2, 0, 0, 2, 1],
  ]);
});

test("who joined together is counted from list to list", () => {
  const { report } = answerQuestion("joined", data, ask);
  const [, a, b] = report.boxes[0]?.grid.cells ?? [];
  expect(a).toEqual(["List A", 2, 1, 0.5, 0.5]);
  expect(b?.slice(0, 4)).toEqual(["List B", 1, 1, 1]);
});

test("a matrix of named periods asks for money in names too", () => {
  const matrix = matrixOf(
    [
      ["Customer", "Wave red", "Wave blue"],
      ["ann", 5, 7],
      ["ben", 5, ""],
    ],
    { customer: 0, firstPeriod: 1, lastPeriod: 2 },
  );
  const { report } = answerQuestion("money", matrix, ask);
  expect(JSON.stringify(report)).not.toMatch(/1899-12/);
  expect(report.boxes[0]?.grid.cells[1]?.[0]).toBe("Wave red");
});

test("in Chinese the periods are no days either", () => {
  const { report, reading } = answerQuestion("stay", data, { ...ask, lang: "zh" });
  expect([report.title, report.subtitle, ...reading].join("")).not.toMatch(/日/);
});

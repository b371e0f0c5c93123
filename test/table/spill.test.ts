import { spill } from "../../src/table/spill";
import type { Table } from "../../src/table/table";

const table: Table = {
  columns: [
    { heading: { en: "Cohort", zh: "同期群" }, unit: "label" },
    { heading: 0, unit: "rate" },
    { heading: { typed: "2-3" }, unit: "rate" },
  ],
  rows: [
    ["2024-01", 1, undefined],
    [{ en: "Average", zh: "平均" }, 0, 0.5],
  ],
  summaryRows: 1,
  notes: [],
};

test("a table spills with its header first, in one language, and blanks where there is no answer", () => {
  expect(spill(table, { lang: "en", header: true })).toEqual([
    ["Cohort", 0, "2-3"],
    ["2024-01", 1, ""],
    ["Average", 0, 0.5],
  ]);
  expect(spill(table, { lang: "zh", header: false })).toEqual([
    ["2024-01", 1, ""],
    ["平均", 0, 0.5],
  ]);
});

test("what is hidden is said in the first header cell, in brackets of the language", () => {
  const hidden = { en: "2024-06 unfinished: data to 2024-06-29", zh: "2024-06 未完整：数据截至 2024-06-29" };
  const header = (lang: "en" | "zh") => spill({ ...table, hidden }, { lang, header: true })[0]?.[0];
  expect(header("en")).toBe("Cohort (2024-06 unfinished: data to 2024-06-29)");
  expect(header("zh")).toBe("同期群（2024-06 未完整：数据截至 2024-06-29）");
});

test("a table without rows is its headings; without those either, it says so", () => {
  const empty = { ...table, rows: [] };
  expect(spill(empty, { lang: "en", header: true })).toEqual([["Cohort", 0, "2-3"]]);
  expect(() => spill(empty, { lang: "en", header: false })).toThrow(
    expect.objectContaining({ name: "InputError", code: "nothing-to-show" }),
  );
});

import { dayOf, isoText } from "../../src/calendar/days";
import { periodRun } from "../../src/findings/period-labels/run";
import { host } from "../support/findings";

const today = dayOf(2025, 3, 15);
const run = (labels: readonly unknown[], now: number | undefined = today) => {
  const { grain, days, names, yearGuessed } = periodRun(labels, host, now);
  return {
    grain,
    days: days.map((day) => (day === undefined ? "-" : isoText(day))),
    names,
    yearGuessed,
  };
};
const utc = (text: string): Date => new Date(`${text}T00:00:00Z`);

test.each([
  [["2024-01", "2024-02"]],
  [["2024/1", "2024/2"]],
  [["2024年1月", "2024年2月"]],
  [["24年1月", "24年2月份"]],
  [["Jan 2024", "Feb 2024"]],
  [["January 2024", "February, 2024"]],
  [["Jan-24", "Feb'24"]],
  [["01/2024", "02/2024"]],
  [[202401, 202402]],
  [["２０２４－０１", "2024.2"]],
  [["2024 Jan", "2024 Feb"]],
  [["2024年一月", "2024年二月"]],
  [[utc("2024-01-01"), utc("2024-02-01")]],
  [[utc("2024-01-31"), utc("2024-02-29")]],
  [["2024-01-01", "2024-02-01"]],
  [[45292, 45323]],
  [["2024-01", utc("2024-02-01")]],
])("%j are January and February 2024", (labels) => {
  expect(run(labels)).toEqual({
    grain: "month",
    days: ["2024-01-01", "2024-02-01"],
    names: undefined,
    yearGuessed: false,
  });
});

test.each([
  [["Q1 2024", "Q2 2024"]],
  [["2024-Q1", "2024Q2"]],
  [["1Q24", "2Q24"]],
  [["2024年第1季度", "2024年二季度"]],
  [["FY2024 Q1", "FY2024 Q2"]],
  [[utc("2024-01-01"), utc("2024-04-01")]],
])("%j are the first two quarters of 2024", (labels) => {
  expect(run(labels)).toMatchObject({ grain: "quarter", days: ["2024-01-01", "2024-04-01"] });
});

test.each([
  [["2023", "2024"]],
  [[2023, 2024]],
  [["FY2023", "FY24"]],
  [["2023年", "2024年度"]],
  [[utc("2023-01-01"), utc("2024-01-01")]],
])("%j are the years 2023 and 2024", (labels) => {
  expect(run(labels)).toMatchObject({ grain: "year", days: ["2023-01-01", "2024-01-01"] });
});

test.each([
  [["2024-W12", "2024-W13"]],
  [["W12 2024", "Week 13 2024"]],
  [["2024年第12周", "2024年第13周"]],
  [[utc("2024-03-18"), utc("2024-03-25")]],
])("%j are weeks that begin on 18 and 25 March 2024", (labels) => {
  expect(run(labels)).toMatchObject({ grain: "week", days: ["2024-03-18", "2024-03-25"] });
});

test("dates that are not evenly spaced are days", () => {
  expect(run(["2024-03-04", "2024-03-05", "2024-03-09"])).toMatchObject({
    grain: "day",
    days: ["2024-03-04", "2024-03-05", "2024-03-09"],
    names: undefined,
  });
});

test("months without a year are the latest that have begun, over the turn of a year too", () => {
  expect(run(["Jan", "Feb", "Mar"])).toMatchObject({ days: ["2025-01-01", "2025-02-01", "2025-03-01"] });
  expect(run(["1月", "2月", "4月"])).toMatchObject({ days: ["2024-01-01", "2024-02-01", "2024-04-01"] });
  expect(run(["Nov", "Dec", "Jan"])).toMatchObject({
    days: ["2024-11-01", "2024-12-01", "2025-01-01"],
    yearGuessed: true,
  });
  expect(run(["十一月", "一月"])).toMatchObject({ days: ["2024-11-01", "2025-01-01"] });
});

test("months without a year run backwards where they are written so", () => {
  expect(run(["Feb", "Jan", "Dec", "Nov"])).toMatchObject({
    days: ["2025-02-01", "2025-01-01", "2024-12-01", "2024-11-01"],
  });
});

test("a year said once is the year of the others", () => {
  expect(run(["Nov 2022", "Dec", "Jan"])).toEqual({
    grain: "month",
    days: ["2022-11-01", "2022-12-01", "2023-01-01"],
    names: undefined,
    yearGuessed: false,
  });
  expect(run(["Q3", "Q4", "Q1 2023"])).toMatchObject({ days: ["2022-07-01", "2022-10-01", "2023-01-01"] });
});

test("weeks and quarters without a year count back from today", () => {
  expect(run(["W51", "W52", "W1"])).toMatchObject({ days: ["2024-12-16", "2024-12-23", "2024-12-30"] });
  expect(run(["Q4", "Q1"])).toMatchObject({ days: ["2024-10-01", "2025-01-01"] });
});

test("without a clock, months without a year are names in order", () => {
  expect(periodRun(["Jan", "Feb"], host, undefined)).toMatchObject({ grain: "day", names: ["Jan", "Feb"] });
});

test("headings that are no periods are names in order", () => {
  expect(periodRun(["List A", "List B", "List C"], host, today)).toEqual({
    grain: "day",
    days: [0, 1, 2],
    names: ["List A", "List B", "List C"],
    yearGuessed: false,
  });
});

test("one heading among the periods that is none stands for no period", () => {
  expect(run(["2024-01", "Notes", "2024-02"])).toMatchObject({ days: ["2024-01-01", "-", "2024-02-01"] });
});

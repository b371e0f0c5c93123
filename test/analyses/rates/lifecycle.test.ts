import { compute as cohort } from "../../../src/functions/cohort";
import { compute as dayRetention } from "../../../src/functions/day-retention";
import { compute as lifecycle } from "../../../src/functions/lifecycle";
import { compute as repeatRate } from "../../../src/functions/repeat-rate";
import { compute as curve } from "../../../src/functions/retention-curve";
import { columns, english, tableOver } from "../../support/sheet-cells";

const log = [
  "Ann 2024-01-05",
  "Ben 2024-01-20",
  "Ann 2024-02-11",
  "Cy 2024-02-14",
  "Ben 2024-03-02",
  "Cy 2024-03-15",
];

const headings = ["Start", "New", "Retained", "Reactivated", "Lost", "End", "Retention", "Churn"];

describe("LIFECYCLE", () => {
  const table = (options: string, period = "month") => tableOver(lifecycle, log, period, options);

  test("leaves out the row of an unfinished period, and says so in the first header cell", () => {
    expect(table("")).toEqual([
      ["Period (2024-03 unfinished: data to 2024-03-15)", ...headings],
      ["2024-01", 0, 2, 0, 0, 0, 2, "", ""],
      ["2024-02", 2, 1, 1, 0, 1, 2, 0.5, 0.5],
    ]);
  });

  test("incomplete=show keeps it", () => {
    expect(table("incomplete=show")).toEqual([
      ["Period", ...headings],
      ["2024-01", 0, 2, 0, 0, 0, 2, "", ""],
      ["2024-02", 2, 1, 1, 0, 1, 2, 0.5, 0.5],
      ["2024-03", 2, 0, 1, 1, 1, 2, 0.5, 0.5],
    ]);
  });

  test("every period up to asof has a row, also one with nobody; then there is nobody at the next one's start", () => {
    expect(table("asof=2024-05-31; header=no").slice(2)).toEqual([
      ["2024-03", 2, 0, 1, 1, 1, 2, 0.5, 0.5],
      ["2024-04", 2, 0, 0, 0, 2, 0, 0, 1],
      ["2024-05", 0, 0, 0, 0, 0, 0, "", ""],
    ]);
  });

  test("from and to choose the rows shown, computed on all the data", () => {
    expect(table("from=2024-02-01; to=2024-02-29")).toEqual([
      ["Period", ...headings],
      ["2024-02", 2, 1, 1, 0, 1, 2, 0.5, 0.5],
    ]);
    expect(() => table("from=2024-06-01")).toThrow(
      expect.objectContaining({
        code: "nothing-in-span",
        facts: { first: "2024-01-01", last: "2024-03-01" },
      }),
    );
  });

  test("when no period is over the headings say why; without headings it is an error", () => {
    const one = (options: string) => tableOver(lifecycle, ["Ann 2024-01-05"], "month", options);
    expect(one("")).toEqual([["Period (2024-01 unfinished: data to 2024-01-05)", ...headings]]);
    expect(() => one("header=no")).toThrow(
      expect.objectContaining({ name: "InputError", code: "nothing-to-show" }),
    );
  });

  test("weeks, quarters and fiscal years are named by their labels", () => {
    const labels = (period: string, options: string) =>
      table(`incomplete=show; header=no; ${options}`, period).map((row) => row[0]);
    expect(labels("week", "").slice(0, 2)).toEqual(["2024-01-01", "2024-01-08"]);
    expect(labels("week", "weekstart=sun").slice(0, 2)).toEqual(["2023-12-31", "2024-01-07"]);
    expect(labels("quarter", "")).toEqual(["2024-Q1"]);
    expect(labels("quarter", "fiscal=2")).toEqual(["FY2024-Q4", "FY2025-Q1"]);
    expect(labels("year", "fiscal=3")).toEqual(["FY2024", "FY2025"]);
  });
});

describe("RETENTION_CURVE", () => {
  const table = (options: string, period = "month") => tableOver(curve, log, period, options);
  const counts = (options: string) => table(`header=no; ${options}`).map((row) => row.slice(0, 4));

  test("pools finished cells, and says in its header when it leaves some out", () => {
    expect(table("")[0]).toEqual([
      "Period (2024-03 unfinished: data to 2024-03-15)",
      "Eligible",
      "Retained",
      "Rate",
      "Low",
      "High",
    ]);
    expect(counts("")).toEqual([
      [0, 3, 3, 1],
      [1, 2, 1, 0.5],
    ]);
    expect(table("asof=2024-03-31")[0]?.[0]).toBe("Period");
    expect(counts("asof=2024-03-31")).toEqual([
      [0, 3, 3, 1],
      [1, 3, 2, 2 / 3],
      [2, 2, 1, 0.5],
    ]);
  });

  test("from, to and periods choose cohorts and points", () => {
    expect(counts("asof=2024-03-31; from=2024-02-01")).toEqual([
      [0, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect(counts("asof=2024-03-31; periods=0")).toEqual([[0, 3, 3, 1]]);
    expect(() => counts("from=2025-01-01")).toThrow(
      expect.objectContaining({
        code: "nothing-in-span",
        facts: { first: "2024-01-01", last: "2024-03-01" },
      }),
    );
  });

  test("a single unfinished period gives the headings, which say why there are no points", () => {
    expect(tableOver(curve, ["Ann 2024-01-05"], "month", "")).toEqual([
      ["Period (2024-01 unfinished: data to 2024-01-05)", "Eligible", "Retained", "Rate", "Low", "High"],
    ]);
  });
});

describe("DAY_RETENTION and REPEAT_RATE", () => {
  const days = columns([
    "Ann 2024-03-01",
    "Ben 2024-03-01",
    "Ann 2024-03-02",
    "Ben 2024-03-08",
    "Cy 2024-03-08",
  ]);

  test("day 0 is the first day itself", () => {
    expect(dayRetention([...days, 0], english)).toBe(1);
    expect(dayRetention([...days, 0, "mode=within"], english)).toBe(1);
  });

  test("the answer has the shape of day, blank where nobody was observed and where day is blank", () => {
    expect(dayRetention([...days, [[1, 7, 30]]], english)).toEqual([[0.5, 0.5, ""]]);
    expect(dayRetention([...days, [["N"], [1], [""], [2]]], english)).toEqual([[""], [0.5], [""], [0]]);
  });

  test("from and to choose by the first day, asof cuts the data", () => {
    expect(dayRetention([...days, 1, "asof=2024-03-09; from=2024-03-08"], english)).toBe(0);
    expect(() => dayRetention([...days, 7, "asof=2024-03-07"], english)).toThrow(
      expect.objectContaining({ code: "nobody-observed", facts: { days: 7, asof: "2024-03-07" } }),
    );
    expect(() => dayRetention([...days, 1, "from=2024-04-01"], english)).toThrow(
      expect.objectContaining({ code: "nothing-in-span" }),
    );
  });

  test.each([-1, 0.5])("a day of %d is refused, also inside a range", (day) => {
    const refusal = expect.objectContaining({ name: "InputError", code: "day-not-whole" });
    expect(() => dayRetention([...days, day], english)).toThrow(refusal);
    expect(() => dayRetention([...days, [[1], [day]]], english)).toThrow(refusal);
  });

  test("REPEAT_RATE takes whole days from 1, and no days at all for any time", () => {
    expect(repeatRate([...days], english)).toBe(2 / 3);
    expect(repeatRate([...days, ""], english)).toBe(2 / 3);
    expect(repeatRate([...days, 1], english)).toBe(0.5);
    expect(repeatRate([...days, "7"], english)).toBe(1);
    for (const within of [0, 2.5, -3])
      expect(() => repeatRate([...days, within], english)).toThrow(
        expect.objectContaining({ name: "InputError", code: "day-not-whole" }),
      );
  });
});

describe("an as-of day thousands of years ahead", () => {
  test.each([
    ["LIFECYCLE", lifecycle],
    ["RETENTION_CURVE", curve],
    ["COHORT", cohort],
  ])("is refused by %s before anything is laid out, for no sheet holds that many days", (_, compute) => {
    const begin = performance.now();
    expect(() => tableOver(compute, log, "day", "asof=9999-12-31")).toThrow(
      expect.objectContaining({ name: "InputError", code: "table-too-large" }),
    );
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test("does not slow DAY_RETENTION down", () => {
    const begin = performance.now();
    expect(dayRetention([...columns(log), 1, "asof=9999-12-31"], english)).toBe(0);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

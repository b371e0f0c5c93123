import { compute as cohort } from "../../../src/functions/cohort";
import { compute as cohortReturn } from "../../../src/functions/cohort-return";
import { columns, english, tableOver } from "../../support/sheet-cells";

/** January: Ann, Ben, Cy. February: Dee. Nobody joins in March; Eve joins in April. The data end in mid-April. */
const log = [
  "Ann 2024-01-05",
  "Ben 2024-01-20",
  "Cy 2024-01-31",
  "Ann 2024-02-01",
  "Ann 2024-02-10",
  "Dee 2024-02-14",
  "Ann 2024-03-02",
  "Ben 2024-03-09",
  "Dee 2024-03-31",
  "Eve 2024-04-03",
  "Ben 2024-04-15",
];

const table = (options: string, period = "month") => tableOver(cohort, log, period, options);
const body = (options: string, period = "month") => table(`header=no; ${options}`, period);

describe("unfinished periods", () => {
  test("cells whose period is not over are blank, and the first header cell says which and why", () => {
    expect(table("output=count")).toEqual([
      ["Cohort (2024-04 unfinished: data to 2024-04-15)", "Size", 0, 1, 2, 3],
      ["2024-01", 3, 3, 1, 2, ""],
      ["2024-02", 1, 1, 1, "", ""],
      ["2024-04", 1, 1, "", "", ""],
    ]);
  });

  test("incomplete=show shows them as they stand; the future stays blank and nothing is said", () => {
    expect(table("output=count; incomplete=show")).toEqual([
      ["Cohort", "Size", 0, 1, 2, 3],
      ["2024-01", 3, 3, 1, 2, 1],
      ["2024-02", 1, 1, 1, 0, ""],
      ["2024-04", 1, 1, "", "", ""],
    ]);
  });

  test("with asof on a period's last day nothing is hidden", () => {
    expect(table("output=count; asof=2024-03-31")).toEqual([
      ["Cohort", "Size", 0, 1, 2],
      ["2024-01", 3, 3, 1, 2],
      ["2024-02", 1, 1, 1, ""],
    ]);
  });

  test("asof after the data judges by that day, and counts nobody who is not there", () => {
    expect(body("output=count; asof=2024-05-31")).toEqual([
      ["2024-01", 3, 3, 1, 2, 1, 0],
      ["2024-02", 1, 1, 1, 0, 0, ""],
      ["2024-04", 1, 1, 0, "", "", ""],
    ]);
  });

  test("events after asof are left out, and so are cohorts that had not begun", () => {
    expect(body("output=count; asof=2024-01-25; incomplete=show")).toEqual([["2024-01", 2, 2]]);
    expect(table("asof=2024-01-25")[0]?.[0]).toBe("Cohort");
  });

  test("an on_or_after cell is finished once its period is over, though somebody may still come back", () => {
    expect(body("output=count; mode=on_or_after")).toEqual([
      ["2024-01", 3, 3, 2, 2, ""],
      ["2024-02", 1, 1, 1, "", ""],
      ["2024-04", 1, 1, "", "", ""],
    ]);
  });

  test("in Chinese the header says the same", () => {
    expect(table("lang=zh")[0]?.slice(0, 2)).toEqual([
      "同期群（2024-04 未完整：数据截至 2024-04-15）",
      "客户数",
    ]);
  });
});

describe("modes", () => {
  test("on_or_before counts who was back in any period so far, every counts who was back in each", () => {
    const short = [...log, "Cy 2024-03-05"].slice(0, 12).filter((line) => !line.includes("2024-04"));
    const count = (mode: string) =>
      tableOver(cohort, short, "month", `header=no; output=count; mode=${mode}`).map((row) => row.slice(2));
    expect(count("on_or_before")).toEqual([
      [3, 1, 3],
      [1, 1, ""],
    ]);
    expect(count("every")).toEqual([
      [3, 1, 1],
      [1, 1, ""],
    ]);
  });

  test("min asks for so many events in a period, except in period 0", () => {
    expect(body("output=count; min=2; incomplete=show").map((row) => row.slice(2))).toEqual([
      [3, 1, 0, 0],
      [1, 0, 0, ""],
      [1, "", "", ""],
    ]);
  });

  test("cohort=recurring groups customers in every period they are active in", () => {
    expect(body("output=count; cohort=recurring; incomplete=show")).toEqual([
      ["2024-01", 3, 3, 1, 2, 1],
      ["2024-02", 2, 2, 2, 0, ""],
      ["2024-03", 3, 3, 1, "", ""],
      ["2024-04", 2, 2, "", "", ""],
    ]);
  });
});

describe("brackets", () => {
  test("replace the single periods, headed as typed, without a column 0", () => {
    expect(table("output=count; brackets=1,2-3; incomplete=show")).toEqual([
      ["Cohort", "Size", "1", "2-3"],
      ["2024-01", 3, 1, 2],
      ["2024-02", 1, 1, 0],
      ["2024-04", 1, "", ""],
    ]);
  });

  test("are finished when their last period is over, with on_or_after when their first one is", () => {
    expect(body("output=count; brackets=1-2,2-3").map((row) => row.slice(2))).toEqual([
      [2, ""],
      ["", ""],
      ["", ""],
    ]);
    expect(body("output=count; brackets=1-2,2-3; mode=on_or_after").map((row) => row.slice(2))).toEqual([
      [2, 2],
      [1, ""],
      ["", ""],
    ]);
  });

  test.each(["on_or_before", "every"])(
    "do not go with mode=%s, which would say the same period twice",
    (mode) => {
      expect(() => table(`brackets=1,2-3; mode=${mode}`)).toThrow(
        expect.objectContaining({ name: "InputError", code: "brackets-need-mode" }),
      );
    },
  );
});

describe("rates and limits", () => {
  test("divide by the size, or with reference=previous by the cell before; column 0 stays the share of the size", () => {
    expect(body("incomplete=show")[0]).toEqual(["2024-01", 3, 1, 1 / 3, 2 / 3, 1 / 3]);
    expect(body("incomplete=show; reference=previous")[0]).toEqual(["2024-01", 3, 1, 1 / 3, 2, 1 / 2]);
    expect(body("incomplete=show; reference=previous")[1]).toEqual(["2024-02", 1, 1, 1, 0, ""]);
  });

  test("nobody in the cell before is no answer, not 0", () => {
    const rows = tableOver(
      cohort,
      ["Ann 2024-01-05", "Ann 2024-03-31"],
      "month",
      "header=no; reference=previous",
    );
    expect(rows).toEqual([["2024-01", 1, 1, 0, ""]]);
  });

  test("low and high are Wilson's limits at the confidence asked for", () => {
    // 1 of 3, 95 %: E. B. Wilson (1927), computed with Python's statistics.NormalDist.
    expect(body("output=low")[0]?.[3]).toBeCloseTo(0.06149194472039632, 12);
    expect(body("output=high")[0]?.[3]).toBeCloseTo(0.7923403991979522, 12);
    expect(body("output=high; confidence=0.8")[0]?.[3]).toBeCloseTo(0.6788173521696517, 12);
    expect(body("output=high")[0]?.[2]).toBe(1);
  });

  test("there are no limits where more came than in the cell before", () => {
    expect(body("output=low; reference=previous")[0]?.[4]).toBe("");
  });
});

describe("averages", () => {
  test("pooled adds counts and sizes of finished cells, whatever is shown", () => {
    const pooled = ["Average (pooled)", 5, 1, 2 / 4, 2 / 3, ""];
    expect(body("average=pooled").pop()).toEqual(pooled);
    expect(body("average=pooled; incomplete=show").pop()).toEqual(pooled);
  });

  test("simple is the mean of the rates, median the middle one", () => {
    expect(body("average=simple").pop()).toEqual(["Average (simple)", 5, 1, (1 / 3 + 1) / 2, 2 / 3, ""]);
    expect(body("average=median").pop()).toEqual(["Median", 5, 1, (1 / 3 + 1) / 2, 2 / 3, ""]);
  });

  test.each(["output=count", "output=low", "reference=previous"])("make no sense with %s", (option) => {
    expect(() => table(`average=pooled; ${option}`)).toThrow(
      expect.objectContaining({ name: "InputError", code: "average-needs-rate" }),
    );
  });
});

describe("which cohorts and columns", () => {
  test("from and to keep the cohorts whose first day lies between", () => {
    expect(body("from=2024-02-01; to=2024-03-31").map((row) => row[0])).toEqual(["2024-02"]);
    expect(body("from=2024-01-02").map((row) => row[0])).toEqual(["2024-02", "2024-04"]);
    expect(body("to=2024-02-01").map((row) => row[0])).toEqual(["2024-01", "2024-02"]);
  });

  test("zero=keep has a row for every period from the first cohort, or from, to asof, or to", () => {
    const months = (options: string) => body(`zero=keep; ${options}`).map((row) => row[0]);
    expect(months("")).toEqual(["2024-01", "2024-02", "2024-03", "2024-04"]);
    expect(months("from=2023-12-01; to=2024-02-29")).toEqual(["2023-12", "2024-01", "2024-02"]);
    expect(body("zero=keep; incomplete=show")[2]).toEqual(["2024-03", 0, "", "", "", ""]);
    expect(body("zero=keep; incomplete=show; output=count")[2]).toEqual(["2024-03", 0, 0, 0, "", ""]);
  });

  test("periods is the last period shown", () => {
    expect(table("periods=2")[0]).toEqual([
      "Cohort (2024-04 unfinished: data to 2024-04-15)",
      "Size",
      0,
      1,
      2,
    ]);
    // Within columns 0 and 1 nothing is hidden: April's own month 1 has not begun.
    expect(table("periods=1")[0]).toEqual(["Cohort", "Size", 0, 1]);
    expect(table("periods=0")[0]).toEqual(["Cohort", "Size", 0]);
    expect(table("periods=99")[0]?.length).toBe(6);
  });

  test("a span without a cohort is refused with the span of the data", () => {
    expect(() => table("from=2025-01-01")).toThrow(
      expect.objectContaining({
        code: "nothing-in-span",
        facts: { first: "2024-01-01", last: "2024-04-01" },
      }),
    );
  });

  test("asof before the first event is refused with that event's day", () => {
    expect(() => table("asof=2023-12-31")).toThrow(
      expect.objectContaining({
        code: "asof-before-data",
        facts: { asof: "2023-12-31", first: "2024-01-05" },
      }),
    );
  });

  test("exclude leaves ids out, case=ignore unites them", () => {
    expect(body("exclude=Ann,Ben,Cy; output=count; incomplete=show")[0]).toEqual(["2024-02", 1, 1, 1, 0]);
    const rows = tableOver(cohort, ["ann 2024-01-05", "ANN 2024-02-29"], "month", "header=no; case=ignore");
    expect(rows).toEqual([["2024-01", 1, 1, 1]]);
  });

  test("a table that no sheet could hold is refused before it is counted", () => {
    const years = Array.from({ length: 60 }, (_, i) => `C${i} ${1950 + i}-01-01`);
    expect(() => tableOver(cohort, [...years, "D 2024-01-01"], "day", "")).toThrow(
      expect.objectContaining({ name: "InputError", code: "table-too-large" }),
    );
  });
});

describe("elapsed windows", () => {
  // Ann's 30-day windows end on 31 January, 1 March and 31 March; Ben's on 19 February, 20 March; the data on 20 March.
  const days = ["Ann 2024-01-01", "Ben 2024-01-20", "Ann 2024-01-31", "Ben 2024-03-01", "Ann 2024-03-20"];
  const windows = (options: string) => tableOver(cohort, days, "month", `window=30d; header=no; ${options}`);

  test("count from each customer's first event, and only customers whose window is over", () => {
    expect(windows("output=count")).toEqual([["2024-01", 2, 2, 2]]);
    expect(windows("output=count; asof=2024-02-29")).toEqual([["2024-01", 2, 2, 1]]);
    expect(windows("asof=2024-02-29")).toEqual([["2024-01", 2, 1, 1]]);
  });

  test("window=30d; cohort=recurring runs from the first event, in one cohort", () => {
    expect(windows("output=count; cohort=recurring")).toEqual([["2024-01", 2, 2, 2]]);
  });

  test("with times a window is over when it ends no later than the last timestamp, or by asof at the day's end", () => {
    const hours = [
      "Ann 2024-03-01 10:00",
      "Ben 2024-03-01 12:00",
      "Ann 2024-03-02 11:00",
      "Ben 2024-03-03 11:00",
    ];
    const count = (options: string) =>
      tableOver(cohort, hours, "day", `window=1d; header=no; output=count; ${options}`);
    expect(count("")).toEqual([["2024-03-01", 2, 2, 1]]);
    expect(count("asof=2024-03-03")).toEqual([["2024-03-01", 2, 2, 2]]);
  });

  test("column 0 counts those whose first window is over; as a rate it is never hidden", () => {
    expect(windows("output=count; asof=2024-02-10")).toEqual([["2024-01", 2, 1]]);
    expect(windows("output=count; asof=2024-01-25")).toEqual([["2024-01", 2, 0]]);
    expect(windows("asof=2024-01-25; average=pooled")).toEqual([
      ["2024-01", 2, 1],
      ["Average (pooled)", 2, ""],
    ]);
    expect(windows("asof=2024-01-25; output=high")).toEqual([["2024-01", 2, 1]]);
  });
});

describe("two logs", () => {
  const both = (starts: readonly string[], returns: readonly string[], options: string) =>
    cohortReturn(
      [...columns(starts), ...columns(returns), "month", `header=no; output=count; ${options}`],
      english,
    );

  test("column 0 is everyone, strangers and earlier visits do not count, and asof is the last day of both", () => {
    const starts = ["Ann 2024-01-05", "Ben 2024-02-20"];
    const returns = ["Zoe 2024-02-01", "Ben 2024-01-01", "Ann 2024-02-29", "Ben 2024-03-31"];
    expect(both(starts, returns, "")).toEqual([
      ["2024-01", 1, 1, 1, 0],
      ["2024-02", 1, 1, 1, ""],
    ]);
  });

  test("ids agree across the logs as everywhere, and with case=ignore in any case", () => {
    expect(
      cohortReturn([[[7]], [["2024-01-05"]], [["７ "]], [["2024-02-29"]], "month", "header=no"], english),
    ).toEqual([["2024-01", 1, 1, 1]]);
    expect(both(["ann 2024-01-05"], ["ANN 2024-02-29"], "case=ignore")).toEqual([["2024-01", 1, 1, 1]]);
    expect(both(["ann 2024-01-05"], ["ANN 2024-02-29"], "")).toEqual([["2024-01", 1, 1, 0]]);
  });

  test("min counts return events", () => {
    const returns = ["Ann 2024-02-01", "Ann 2024-02-02", "Ben 2024-02-29"];
    expect(both(["Ann 2024-01-05", "Ben 2024-01-20"], returns, "min=2")).toEqual([["2024-01", 2, 2, 1]]);
  });
});

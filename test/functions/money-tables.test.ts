import { compute as cohortValue } from "../../src/functions/cohort-value";
import { compute as revenueTable } from "../../src/functions/revenue-table";
import { refusal } from "../support/calls";
import { foreignDate } from "../support/cells";
import { columns, english } from "../support/sheet-cells";

type Rows = (string | number)[][];

/** Three columns of cells from lines such as "Ann 2024-01-05 100"; a number is a number cell. */
function log(...lines: string[]): unknown[][][] {
  const [customers, rest] = columns(lines);
  const pairs = rest.map(([text]) => (text as string).split(" "));
  const amounts = pairs.map(([, amount = ""]) => [/^-?[\d.]+$/.test(amount) ? Number(amount) : amount]);
  return [customers, pairs.map(([date]) => [date]), amounts];
}

const revenue = (lines: string[], period?: unknown, options?: unknown): Rows =>
  revenueTable([...log(...lines), period, options], english) as Rows;
const value = (lines: string[], period?: unknown, options?: unknown): Rows =>
  cohortValue([...log(...lines), period, options], english) as Rows;

const headings = [
  ...["Period", "Start", "New", "Reactivation", "Expansion", "Contraction", "Churned", "End"],
  ...["NRR", "GRR", "Quick ratio"],
];

describe("REVENUE_TABLE", () => {
  test("has the columns of the contract, in Chinese where the spreadsheet is", () => {
    expect(revenue(["Ann 2024-01-31 5"])[0]).toEqual(headings);
    const zh = revenueTable(log("Ann 2024-01-31 5"), { ...english, locale: () => "zh_CN" }) as Rows;
    expect(zh[0]).toEqual([
      ...["期间", "期初收入", "新增收入", "回流收入", "增购收入", "减购收入", "流失收入", "期末收入"],
      ...["净收入留存率", "总收入留存率", "速动比率"],
    ]);
  });

  test("counts a customer with a row as active also with sum 0: contraction and expansion, not churn and return", () =>
    expect(
      revenue(
        ["Ann 2024-01-05 100", "Ann 2024-02-05 0", "Ann 2024-03-31 40", "Ben 2024-01-09 7"],
        "month",
        "header=no",
      ),
    ).toEqual([
      ["2024-01", 0, 107, 0, 0, 0, 0, 107, "", "", ""],
      ["2024-02", 107, 0, 0, 0, 100, 7, 0, 0, 0, 0],
      ["2024-03", 0, 0, 0, 40, 0, 0, 40, "", "", ""],
    ]));

  test("counts a blank amount as a row of 0", () =>
    expect(revenue(["Ann 2024-01-05 100", "Ann 2024-02-29"], "month", "header=no")[1]).toEqual([
      ...["2024-02", 100, 0, 0, 0, 100, 0, 0, 0, 0, 0],
    ]));

  test("has a row for every calendar period up to asof, also without money", () =>
    expect(revenue(["Ann 2024-01-05 100"], "month", "header=no; asof=2024-03-31")).toEqual([
      ["2024-01", 0, 100, 0, 0, 0, 0, 100, "", "", ""],
      ["2024-02", 100, 0, 0, 0, 0, 100, 0, 0, 0, 0],
      ["2024-03", 0, 0, 0, 0, 0, 0, 0, "", "", ""],
    ]));

  test("leaves out the row of an unfinished period and says so; incomplete=show keeps it", () => {
    const lines = ["Ann 2024-01-05 100", "Ann 2024-02-10 90"];
    const hidden = revenue(lines);
    expect(hidden[0]?.[0]).toBe("Period (2024-02 unfinished: data to 2024-02-10)");
    expect(hidden.map((row) => row[0]).slice(1)).toEqual(["2024-01"]);
    const shown = revenue(lines, "month", "incomplete=show");
    expect(shown[0]).toEqual(headings);
    expect(shown[2]).toEqual(["2024-02", 100, 0, 0, 0, 10, 0, 90, 0.9, 0.9, 0]);
  });

  test("from and to choose rows, computed on all the data", () =>
    expect(
      revenue(
        ["Ann 2024-01-05 100", "Ann 2024-02-10 90", "Ann 2024-03-31 95"],
        "month",
        "header=no; from=2024-02-01; to=2024-02-29",
      ),
    ).toEqual([["2024-02", 100, 0, 0, 0, 10, 0, 90, 0.9, 0.9, 0]]));

  describe("lag", () => {
    const lines = [
      ...["Ann 2023-01-05 100", "Ben 2023-01-05 50", "Cleo 2023-02-05 30", "Cleo 2023-04-05 20"],
      ...["Ann 2023-07-05 120", "Dan 2023-05-01 10", "Dan 2023-07-31 15", "Cleo 2023-07-05 20"],
    ];
    test("sets each period against the one so many before: new since then, or back, or gone since", () => {
      const rows = revenue(lines, "month", "lag=6; header=no");
      expect(rows.slice(0, 6).map((row) => [row[0], row[1], row[8]])).toEqual(
        [1, 2, 3, 4, 5, 6].map((month) => [`2023-0${month}`, 0, ""]),
      );
      // Against January: Ann 100 → 120, Ben gone, Cleo and Dan joined since.
      expect(rows[6]).toEqual(["2023-07", 150, 35, 0, 20, 0, 50, 155, 120 / 150, 100 / 150, 55 / 50]);
    });

    test("calls a customer known before that period reactivated", () =>
      // July against April: Ann and Ben are known since January and paid nothing in April; Dan joined in May.
      expect(revenue(lines, "month", "lag=3; header=no")[6]).toEqual([
        ...["2023-07", 20, 15, 120, 0, 0, 0, 155, 1, 1, ""],
      ]));
  });

  describe("measure=closing", () => {
    const lines = [
      ...["Ann 2024-01-05 10", "Ann 2024-02-05 10", "Ann 2024-03-05 12"],
      ...["Ben 2024-01-05 20", "Ann 2024-06-05 12", "Ben 2024-06-30 25"],
    ];
    test("takes the last calendar month, and a customer without a row in it is not paying", () =>
      expect(revenue(lines, "quarter", "measure=closing; header=no")).toEqual([
        ["2024-Q1", 0, 12, 0, 0, 0, 0, 12, "", "", ""],
        ["2024-Q2", 12, 0, 25, 0, 0, 0, 37, 1, 1, ""],
      ]));

    test("takes the last month of a fiscal year", () =>
      expect(
        revenue(lines, "year", "measure=closing; fiscal=4; incomplete=hide; asof=2024-03-31; header=no"),
      ).toEqual([["FY2024", 0, 12, 0, 0, 0, 0, 12, "", "", ""]]));

    test("is the sum where the period is a month", () =>
      expect(revenue(lines, "month", "measure=closing")).toEqual(revenue(lines)));

    test("leaves blank what lies in a closing month that has not begun", () =>
      expect(
        revenue(lines, "quarter", "measure=closing; incomplete=show; asof=2024-05-31; header=no"),
      ).toEqual([
        ["2024-Q1", 0, 12, 0, 0, 0, 0, 12, "", "", ""],
        ["2024-Q2", 12, "", "", "", "", "", "", "", "", ""],
      ]));

    test.each(["day", "week"])("is refused by %s, where there is no such month", (period) =>
      expect(refusal(() => revenue(lines, period, "measure=closing"))).toMatch(
        /^measure=closing .*month, quarter or year, not (day|week)/,
      ),
    );
  });

  describe("refunds", () => {
    test("reduce the customer's sum", () =>
      expect(
        revenue(["Ann 2024-01-05 100", "Ann 2024-02-05 100", "Ann 2024-02-29 -30"], "month", "header=no")[1],
      ).toEqual(["2024-02", 100, 0, 0, 0, 30, 0, 70, 0.7, 0.7, 0]));

    test("that leave a sum below 0 are refused with the customer and the period", () => {
      const lines = ["Ann 2024-01-05 100", "Ben 2024-01-07 9", "Ben 2024-02-05 -9.5", "Ann 2024-02-29 1"];
      expect(refusal(() => revenue(lines))).toMatch(
        /^The amounts of customer Ben in 2024-02 add up to -9\.5;/,
      );
      expect(revenue(lines, "month", "negative=zero; header=no")[1]).toEqual([
        ...["2024-02", 109, 0, 0, 0, 108, 0, 1, 1 / 109, 1 / 109, 0],
      ]);
    });

    test("that count as 0 are where the next period starts from", () =>
      expect(revenue(["Ann 2024-01-05 -8", "Ann 2024-02-29 5"], "month", "negative=zero; header=no")).toEqual(
        [
          ["2024-01", 0, 0, 0, 0, 0, 0, 0, "", "", ""],
          ["2024-02", 0, 0, 0, 5, 0, 0, 5, "", "", ""],
        ],
      ));

    test("that cancel to 0 but for rounding are not below 0", () =>
      expect(
        revenue(
          ["Ann 2024-01-05 0.3", "Ann 2024-01-06 -0.1", "Ann 2024-01-31 -0.2", "Ben 2024-01-01 1"],
          "month",
          "header=no",
        ),
      ).toEqual([["2024-01", 0, 1, 0, 0, 0, 0, 1, "", "", ""]]));
  });

  test("cents in another order are no expansion", () =>
    expect(
      revenue(
        ["Ann 2024-01-05 0.1", "Ann 2024-01-06 0.2", "Ann 2024-02-29 0.3"],
        "month",
        "header=no",
      )[1]?.slice(4),
    ).toEqual([0, 0, 0, expect.closeTo(0.3, 15), 1, 1, ""]));

  test("reads dates, amounts, headers and open-ended ranges as every table does", () => {
    const open = [
      [["客户"], ["甲"], ["乙"], ["甲"], [""], ["甲"], [""], [""]],
      [
        ...[["日期"], ["2024年1月5日"], [foreignDate(Date.UTC(2024, 0, 20))], ["2024/2/3"], [""]],
        ...[[45_351], [""], [""]],
      ],
      [["金额"], ["¥1,000"], ["１２"], ["1.2万"], [""], ["(500)"], [""], [""]],
    ];
    expect(revenueTable([...open, "month", "header=no"], english)).toEqual([
      ["2024-01", 0, 1012, 0, 0, 0, 0, 1012, "", "", ""],
      ["2024-02", 1012, 0, 0, 10_500, 0, 12, 11_500, 11_500 / 1012, 1000 / 1012, 10_500 / 12],
    ]);
  });

  test("takes the options in the place of the period, or as a range", () => {
    const lines = ["Ann 2024-01-05 100", "Ann 2024-02-29 90"];
    expect(revenue(lines, "header=no; lag=1")).toEqual(revenue(lines, "month", [["header", "no"]]));
  });

  test.each<[RegExp, () => unknown]>([
    [/^amounts is missing/, () => revenueTable(log("Ann 2024-01-05 1").slice(0, 2), english)],
    [
      /customers has 1 row.*amounts has 2 rows/,
      () => revenueTable([[["a"]], [["2024-01-05"]], [[1], [2]]], english),
    ],
    [/^amounts, row 1: "x1" is not a number/, () => revenue(["Ann 2024-01-05 x1", "Ben 2024-01-05 1"])],
    [/^amounts is empty/, () => revenue(["Ann 2024-01-05"])],
    [/"mode" means nothing for REVENUE_TABLE/, () => revenue(["Ann 2024-01-05 1"], "month", "mode=on")],
    [/"0" is not a value of lag/, () => revenue(["Ann 2024-01-05 1"], "month", "lag=0")],
    [/closing.*Did you mean "closing"/, () => revenue(["Ann 2024-01-05 1"], "month", "measure=closng")],
    [/^Nothing starts within/, () => revenue(["Ann 2024-01-05 1"], "month", "from=2025-01-01")],
    [/asof=2023-01-01/, () => revenue(["Ann 2024-01-05 1"], "month", "asof=2023-01-01")],
  ])("refuses with %p", (expected, call) => expect(refusal(call)).toMatch(expected));

  test("errors=skip leaves out rows with an unreadable amount; exclude leaves out ids", () =>
    expect(
      revenue(
        ["Ann 2024-01-05 1", "Ben 2024-01-06 oops", "guest 2024-01-06 5", "Cleo 2024-01-31 #N/A"],
        "month",
        "errors=skip; exclude=guest; header=no; asof=2024-01-31",
      ),
    ).toEqual([["2024-01", 0, 1, 0, 0, 0, 0, 1, "", "", ""]]));

  test("leaves blank what is past the largest number, and keeps the rest", () =>
    expect(
      revenue(["Ann 2024-01-05 1", "Ben 2024-02-01 1e308", "Ben 2024-02-29 1e308"], "month", "header=no"),
    ).toEqual([
      ["2024-01", 0, 1, 0, 0, 0, 0, 1, "", "", ""],
      ["2024-02", 1, "", 0, 0, 0, 1, "", 0, 0, ""],
    ]));
});

describe("COHORT_VALUE", () => {
  const lines = ["Ann 2024-01-05 100", "Ben 2024-01-20 60", "Ann 2024-02-11 40", "Cleo 2024-02-14 80"];

  test("has the layout of COHORT, and sums where no output is given", () =>
    expect(value(lines, "month", "incomplete=show")).toEqual([
      ["Cohort", "Size", 0, 1],
      ["2024-01", 2, 160, 40],
      ["2024-02", 1, 80, ""],
    ]));

  test("hides unfinished cells and says so, but never column 0", () =>
    expect(value(lines)).toEqual([
      ["Cohort (2024-02 unfinished: data to 2024-02-14)", "Size", 0, 1],
      ["2024-01", 2, 160, ""],
      ["2024-02", 1, 80, ""],
    ]));

  test.each([
    ["per_customer", [80, 20], [80, ""]],
    ["cumulative", [80, 100], [80, ""]],
    ["retention", [1, 0.25], [1, ""]],
  ])("output=%s", (output, january, february) =>
    expect(value(lines, "month", `incomplete=show; header=no; output=${output}`)).toEqual([
      ["2024-01", 2, ...january],
      ["2024-02", 1, ...february],
    ]),
  );

  test("shares of a first period that adds up to 0 are blank; of one below 0 they are computed as they stand", () => {
    const free = ["Ann 2024-01-05 0", "Ann 2024-02-29 40", "Ben 2024-02-01 -5"];
    expect(value(free, "month", "output=retention; header=no; asof=2024-03-31")).toEqual([
      ["2024-01", 1, "", "", ""],
      ["2024-02", 1, 1, 0, ""],
    ]);
    const cancelled = [
      "Ann 2024-01-05 0.3",
      "Ben 2024-01-05 -0.1",
      "Cleo 2024-01-06 -0.2",
      "Ann 2024-02-29 1",
    ];
    expect(value(cancelled, "month", "output=retention; header=no")).toEqual([["2024-01", 3, "", ""]]);
  });

  test("keeps refunds in the period of their date", () =>
    expect(value(["Ann 2024-01-05 100", "Ann 2024-02-29 -30"], "month", "header=no")).toEqual([
      ["2024-01", 1, 100, -30],
    ]));

  test("cohort=recurring puts a customer into every period with a row", () =>
    expect(value([...lines, "Ann 2024-03-31 7"], "month", "cohort=recurring; header=no")).toEqual([
      ["2024-01", 2, 160, 40, 7],
      ["2024-02", 2, 120, 7, ""],
      ["2024-03", 1, 7, "", ""],
    ]));

  test("zero=keep adds periods nobody started in: a sum of 0, and nothing for each customer", () => {
    const gap = ["Ann 2024-01-05 100", "Ben 2024-03-31 60"];
    expect(value(gap, "month", "zero=keep; header=no")).toEqual([
      ["2024-01", 1, 100, 0, 0],
      ["2024-02", 0, 0, 0, ""],
      ["2024-03", 1, 60, "", ""],
    ]);
    expect(value(gap, "month", "zero=keep; header=no; output=cumulative")[1]).toEqual([
      "2024-02",
      0,
      "",
      "",
      "",
    ]);
  });

  test("periods, from and to narrow the table", () =>
    expect(
      value([...lines, "Cleo 2024-04-30 1"], "month", "periods=1; from=2024-02-01; to=2024-02-29; header=no"),
    ).toEqual([["2024-02", 1, 80, 0]]));

  describe("window=7d", () => {
    // Ann has three windows behind her by 2024-01-21, Ben two.
    const weekly = [
      "Ann 2024-01-01 10",
      "Ann 2024-01-09 4",
      "Ann 2024-01-20 2",
      "Ben 2024-01-05 6",
      "Ben 2024-01-13 3",
    ];
    const windows = (output: string) =>
      value(weekly, "month", `window=7d; asof=2024-01-21; header=no; output=${output}`);

    test("counts only customers whose window is over, above and below the line", () => {
      expect(windows("sum")).toEqual([["2024-01", 2, 16, 7, 2]]);
      expect(windows("per_customer")).toEqual([["2024-01", 2, 8, 3.5, 2]]);
      expect(windows("cumulative")).toEqual([["2024-01", 2, 8, 11.5, 16]]);
      expect(windows("retention")).toEqual([["2024-01", 2, 1, 7 / 16, 2 / 10]]);
    });

    test("is blank while nobody's first window is over", () =>
      expect(value(["Ann 2024-01-01 10"], "month", "window=7d; header=no")).toEqual([["2024-01", 1, ""]]));
  });

  test.each<[RegExp, () => unknown]>([
    [/^amounts is missing/, () => cohortValue(log("Ann 2024-01-05 1").slice(0, 2), english)],
    [
      /"rate" is not a value of output.*sum, per_customer, cumulative, retention/,
      () => value(lines, "month", "output=rate"),
    ],
    ...["mode=on", "brackets=1,2", "min=2", "confidence=0.9", "reference=size", "average=pooled"].map(
      (option): [RegExp, () => unknown] => [
        new RegExp(`"${option.split("=")[0]}" means nothing for COHORT_VALUE`),
        () => value(lines, "month", option),
      ],
    ),
  ])("refuses with %p", (expected, call) => expect(refusal(call)).toMatch(expected));

  test("errors=skip leaves out a row with an unreadable amount, and the customer with it", () =>
    expect(
      value([...lines, "Dan 2024-01-02 oops"], "month", "errors=skip; header=no; incomplete=show"),
    ).toEqual([
      ["2024-01", 2, 160, 40],
      ["2024-02", 1, 80, ""],
    ]));
});

import { compute as grr } from "../../src/functions/grr";
import { compute as mrrMovements } from "../../src/functions/mrr-movements";
import { compute as nrr } from "../../src/functions/nrr";
import { compute as quickRatio } from "../../src/functions/quick-ratio";
import { compute as revenueChurn } from "../../src/functions/revenue-churn";
import { column, refusal } from "../support/calls";
import { english } from "../support/sheet-cells";

describe("NRR, GRR, REVENUE_CHURN and QUICK_RATIO", () => {
  test("an argument left out, a blank cell and a blank range are all a reactivation of 0", () => {
    const start = column(100, 200);
    const rest = [start, column(10, 20), column(5, 5), column(5, 15)];
    const rates = [[1], [1]];
    expect(nrr(rest, english)).toEqual(rates);
    expect(nrr([...rest, ""], english)).toEqual(rates);
    expect(nrr([...rest, column("", "")], english)).toEqual(rates);
    expect(nrr([...rest, column("", 20)], english)).toEqual([[1], [1.1]]);
  });

  test("an empty fourth argument of REVENUE_CHURN is an expansion of 0", () => {
    expect(revenueChurn([100, 10, 10, ""], english)).toBe(0.2);
    expect(revenueChurn([100, 10, 10, "", 5], english)).toBe(0.15);
  });

  test("one value goes with every row", () =>
    expect(grr([1000, column(0, 50, 100), 100], english)).toEqual([[0.9], [0.85], [0.8]]));

  test("work along a row and over a block", () =>
    expect(
      grr(
        [
          [
            [100, 200],
            [300, 400],
          ],
          [
            [10, 20],
            [30, 40],
          ],
          0,
        ],
        english,
      ),
    ).toEqual([
      [0.9, 0.9],
      [0.9, 0.9],
    ]));

  test("trim the blank end of open ranges and keep a blank row and the header blank", () =>
    expect(
      quickRatio(
        [
          column("New", 20, "", 30, "", ""),
          column("Exp", 10, "", "", "", ""),
          column("Con", 5, "", 5, "", ""),
          column("Lost", 5, "", 1, "", ""),
        ],
        english,
      ),
    ).toEqual([[""], [3], [""], [5]]));

  test("refuse a negative loss wherever it stands, naming its row", () => {
    expect(refusal(() => nrr([100, 0, 0, -5], english))).toMatch(
      /^churned: -5 is negative\. Losses are entered as positive/,
    );
    expect(refusal(() => grr([column(100, 100), column(0, "(12)"), 0], english))).toMatch(
      /^contraction, row 2: -12/,
    );
    expect(refusal(() => revenueChurn([0, column(1, -1), column(1, 1)], english))).toMatch(/^churned, row 2/);
    expect(refusal(() => quickRatio([1, 1, column("loss", -1), 1], english))).toMatch(/^contraction, row 2/);
  });

  test("refuse it in Chinese, too", () =>
    expect(refusal(() => grr([column(100, 100), column(0, -3), 0], english), "zh")).toBe(
      "contraction 第 2 行：-3 为负数。损失请填正数：请去掉负号。",
    ));

  test("take a negative expansion as it stands: only losses have a sign to get wrong", () =>
    expect(nrr([100, -10, 0, 0], english)).toBe(0.9));

  test("have no answer without money at the start: a sentence for one cell, a blank in a range", () => {
    for (const start of [0, -100])
      expect(refusal(() => nrr([start, 1, 1, 1], english))).toMatch(
        /^Start is -?\d+, and a rate needs money/,
      );
    expect(refusal(() => nrr(["", 1, 1, 1], english))).toMatch(/^start is blank/);
    expect(nrr([column(0, -100, "", 100), 0, 0, column(1, 1, 1, 1)], english)).toEqual([
      [""],
      [""],
      [""],
      [0.99],
    ]);
  });

  test("take a start with nothing beside it for a period that is not over", () => {
    expect(refusal(() => grr([100, "", ""], english))).toMatch(/^Nothing is entered beside start/);
    expect(grr([column(100, 100), column(10, ""), column(5, "")], english)).toEqual([[0.85], [""]]);
  });

  test("do not guess at arguments that the formula does not mention", () => {
    expect(refusal(() => nrr([100, 10], english))).toMatch(/^contraction is missing/);
    expect(refusal(() => grr([], english))).toMatch(/^start is missing/);
    expect(refusal(() => quickRatio([1, 2, 3], english))).toMatch(/^churned is missing/);
  });

  test("have no ratio where nothing was lost", () => {
    expect(refusal(() => quickRatio([10, 5, 0, 0], english))).toMatch(/^Nothing was lost/);
    expect(quickRatio([column(10, 10), 5, column(0, 5), column(0, "")], english)).toEqual([[""], [3]]);
  });

  test("name both ranges when their heights differ, and refuse an empty one", () => {
    expect(refusal(() => nrr([column(1, 2, 3), column(1, 2), 0, 0], english))).toMatch(
      /start has 3 rows.*expansion has 2 rows/,
    );
    expect(refusal(() => grr([column(1, 2), column("", ""), column(1, 1)], english))).toMatch(
      /^contraction is empty/,
    );
  });
});

describe("MRR_MOVEMENTS", () => {
  const ids = column("Ann", "Ben", "Cleo");
  const value = (table: unknown, label: string) =>
    (table as unknown[][]).find(([name]) => name === label)?.[1];

  test("has the labels of the contract in English and of the trade in Chinese", () => {
    const call = [ids, column(1, 2, 3), column(1, 2, 3)];
    const labels = (host: typeof english) =>
      (mrrMovements(call, host) as unknown[][]).map(([label]) => label);
    expect(labels(english)).toEqual([
      "Start",
      "New",
      "Reactivation",
      "Expansion",
      "Contraction",
      "Churned",
      "End",
      "NRR",
      "GRR",
      "Quick ratio",
    ]);
    expect(labels({ ...english, locale: () => "zh_CN" })).toEqual([
      "期初收入",
      "新增收入",
      "回流收入",
      "增购收入",
      "减购收入",
      "流失收入",
      "期末收入",
      "净收入留存率",
      "总收入留存率",
      "速动比率",
    ]);
  });

  test("counts a blank amount as 0 and leaves out a row without an id", () => {
    const table = mrrMovements(
      [column("Ann", "", "Ben", ""), column(100, 50, "", ""), column("", 50, 70, "")],
      english,
    );
    expect(value(table, "Start")).toBe(100);
    expect(value(table, "New")).toBe(70);
    expect(value(table, "Churned")).toBe(100);
    expect(value(table, "End")).toBe(70);
  });

  test("knows 7 and its text as one customer, and 007 as another", () => {
    const table = mrrMovements([column(7, "７", "007"), column(10, 0, 5), column(0, 10, 5)], english);
    expect(value(table, "Churned")).toBe(0);
    expect(value(table, "New")).toBe(0);
    expect(value(table, "End")).toBe(15);
  });

  test("leaves New as it is where ever is left out, and takes back those who were known where it is given", () => {
    const ranges = [ids, column(0, 0, 10), column(5, 6, 10)];
    expect(value(mrrMovements(ranges, english), "Reactivation")).toBe("");
    expect(value(mrrMovements([...ranges, ""], english), "New")).toBe(11);
    const told = mrrMovements([...ranges, column("客户", "Ben", "Zed")], english);
    expect(value(told, "Reactivation")).toBe(6);
    expect(value(told, "New")).toBe(5);
  });

  test("leaves rates blank without money at the start, and the ratio where nothing was lost", () => {
    const table = mrrMovements([ids, column(0, 0, ""), column(1, 2, 3)], english);
    for (const label of ["NRR", "GRR", "Quick ratio"]) expect(value(table, label)).toBe("");
  });

  test("leaves an amount too large for a cell blank, and what is made of it", () => {
    const table = mrrMovements(
      [ids, column(100, 0, 0), column(50, 1e308, 1e308), column("Ben", "Cleo")],
      english,
    );
    for (const label of ["Reactivation", "End", "Quick ratio"]) expect(value(table, label)).toBe("");
    expect(value(table, "GRR")).toBe(0.5);
  });

  test("does not call a sum of cents a movement", () => {
    const table = mrrMovements(
      [column("Ann", "Ann", "Ann"), column(0.1, 0.2, 0), column(0, 0, 0.3)],
      english,
    );
    expect(value(table, "Contraction")).toBe(0);
    expect(value(table, "Quick ratio")).toBe("");
  });

  test("refuses a negative amount, naming its row, and what is no number", () => {
    expect(refusal(() => mrrMovements([ids, column(1, "(5)", 3), column(1, 2, 3)], english))).toMatch(
      /^previous, row 2: -5 is negative/,
    );
    expect(refusal(() => mrrMovements([ids, column(1, 5, 3), column(1, 2, "abc")], english))).toMatch(
      /^current, row 3: "abc" is not a number/,
    );
    expect(refusal(() => mrrMovements([ids, column(1, 5, 3), column(1, "#N/A", 3)], english))).toMatch(
      /^current, row 2: .*#N\/A/,
    );
    expect(refusal(() => mrrMovements([ids, column("$1", "€5", 3), column(1, 2, 3)], english))).toMatch(
      /^previous, row 2: "€5" is in another currency than "\$1" in row 1/,
    );
  });

  test("refuses ranges of other heights, empty ones, headers alone and rows without any id", () => {
    expect(refusal(() => mrrMovements([ids, column(1, 2), column(1, 2, 3)], english))).toMatch(
      /customers has 3 rows.*previous has 2 rows/,
    );
    expect(refusal(() => mrrMovements([ids, column("", "", ""), column(1, 2, 3)], english))).toMatch(
      /^previous is empty/,
    );
    expect(
      refusal(() => mrrMovements([ids, column(1, 2, 3), column(1, 2, 3), column("", "")], english)),
    ).toMatch(/^ever is empty/);
    expect(
      refusal(() => mrrMovements([column("id", ""), column("Mar", ""), column("Apr", "")], english)),
    ).toMatch(/header row and nothing below/);
    expect(
      refusal(() => mrrMovements([column("id", ""), column("Mar", 5), column("Apr", 6)], english)),
    ).toMatch(/1 row without an id/);
    expect(refusal(() => mrrMovements([ids, column(1, 2, 3)], english))).toMatch(/^current is missing/);
  });
});

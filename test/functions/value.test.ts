import { compute as cacPayback } from "../../src/functions/cac-payback";
import { compute as clv } from "../../src/functions/clv";
import { compute as customerLifetime } from "../../src/functions/customer-lifetime";
import { compute as ltvCac } from "../../src/functions/ltv-cac";
import { compute as retentionMix } from "../../src/functions/retention-mix";
import { compute as retentionUplift } from "../../src/functions/retention-uplift";
import { column, refusal } from "../support/calls";
import { english } from "../support/sheet-cells";

const value = (table: unknown, label: string) => (table as unknown[][]).find(([name]) => name === label)?.[1];
const labels = (table: unknown) => (table as unknown[][]).map(([label]) => label);
const chinese = { ...english, locale: () => "zh_CN" };

describe("CLV", () => {
  test("reads the timing in any case and width, also from a range with blanks", () => {
    expect(clv([100, 0.5, 0, 3, "END"], english)).toBe(87.5);
    expect(clv([100, 0.5, 0, 3, " ｅｎｄ "], english)).toBe(87.5);
    expect(clv([column(100, 100, 100), 0.5, 0, 3, column("end", "", "Start")], english)).toEqual([
      [87.5],
      [175],
      [175],
    ]);
  });

  test("refuses another timing, naming its row and the nearest", () => {
    expect(refusal(() => clv([100, 0.5, 0, 3, "ends"], english))).toMatch(
      /^timing: "ends" does not say.*Did you mean "end"\?$/,
    );
    expect(refusal(() => clv([100, 0.5, 0, 3, column("end", 1)], english))).toMatch(/^timing, row 2: "1"/);
  });

  test("takes optional ranges that are wholly blank as left out", () => {
    const blank = column("", "");
    expect(clv([column(100, 200), 0.5, blank, blank, blank], english)).toEqual([[200], [400]]);
  });

  test("refuses a number of payments that is not whole or below 1, naming its row", () => {
    for (const periods of [0, -1, 2.5])
      expect(refusal(() => clv([1, 0.5, 0, periods], english))).toMatch(/is not a number of payments/);
    expect(refusal(() => clv([column(1, 1), 0.5, 0, column(3, 2.5)], english))).toMatch(
      /^periods, row 2: 2.5/,
    );
  });

  test("has no answer where payments never end, and says what to do", () => {
    expect(refusal(() => clv([100, 1.1, 0.1], english))).toMatch(
      /retention \(1.1\) must be below 1 \+ discount \(1.1\)\. Give periods/,
    );
    expect(clv([column(100, 100), column(1, 0.5)], english)).toEqual([[""], [200]]);
    expect(clv([100, 1.1, 0.1, 7], english)).toBeCloseTo(700, 9);
  });

  test("has no answer for a negative retention, a discount of −100 %, or a blank", () => {
    expect(refusal(() => clv([100, -0.1], english))).toMatch(/^retention is -0.1, and it cannot be below 0/);
    expect(refusal(() => clv([100, 0.5, -1], english))).toMatch(/^discount is -1, and it must be above/);
    expect(refusal(() => clv([100, ""], english))).toMatch(/^retention is blank/);
    expect(clv([column(100, "", 100), column(-0.1, 0.5, 0.5), column(0, 0, -1)], english)).toEqual([
      [""],
      [""],
      [""],
    ]);
  });

  test("says in a sentence that a value is too large", () =>
    expect(refusal(() => clv([1e308, 0.999], english))).toMatch(/^The result is too large/));
});

describe("CUSTOMER_LIFETIME", () => {
  test("has no answer for no churn and for less", () => {
    expect(refusal(() => customerLifetime([0], english))).toMatch(/^churn is 0: nobody leaves/);
    expect(refusal(() => customerLifetime([-0.02], english))).toMatch(
      /^churn is -0.02, and it cannot be below 0/,
    );
    expect(customerLifetime([column(0, "5%", -1, "")], english)).toEqual([[""], [20], [""]]);
  });

  test("does not cut off a churn above 1", () => expect(customerLifetime([1.25], english)).toBe(0.8));
});

describe("LTV_CAC and CAC_PAYBACK", () => {
  test("have no answer where nothing is spent or nothing comes back", () => {
    expect(refusal(() => ltvCac([100, -5], english))).toMatch(/^cac is -5/);
    expect(refusal(() => cacPayback([100, 0, 0.5], english))).toMatch(
      /^revenue is 0: a customer who brings in nothing/,
    );
    expect(refusal(() => cacPayback([100, 10, -0.5], english))).toMatch(/^margin is -0.5/);
    expect(refusal(() => cacPayback([-100, 10, 0.5], english))).toMatch(
      /^cac is -100, and it cannot be below 0/,
    );
    // Two minus signs do not make a customer who pays.
    expect(cacPayback([column(100, 100), column(-10, 10), column(-0.5, 0.5)], english)).toEqual([[""], [20]]);
  });

  test("a cost of nothing is paid back at once, and a value below 0 covers less than nothing", () => {
    expect(cacPayback([0, 10, 0.5], english)).toBe(0);
    expect(ltvCac([-100, 50], english)).toBe(-2);
  });

  test("name the argument that is blank", () => {
    expect(refusal(() => ltvCac(["", 5], english))).toMatch(/^clv is blank/);
    expect(refusal(() => cacPayback([5, 5, ""], english))).toMatch(/^margin is blank/);
  });
});

describe("RETENTION_UPLIFT", () => {
  const call = [1000, 50, 0.8, 0.05];

  test("has the labels of the contract, those of the cost only with a cost", () => {
    const always = ["Value now", "Value after", "Gain", "Gain %"];
    expect(labels(retentionUplift(call, english))).toEqual(always);
    expect(labels(retentionUplift([...call, "", "", ""], english))).toEqual(always);
    expect(labels(retentionUplift([...call, "", "", 5], english))).toEqual([
      ...always,
      "Net gain",
      "ROI",
      "Break-even improvement",
    ]);
    expect(labels(retentionUplift([...call, "", "", 5], chinese))).toEqual([
      ...["当前价值", "提升后价值", "增加额", "增幅"],
      ...["净增加额", "投资回报率", "盈亏平衡提升幅度"],
    ]);
  });

  test("reads percentages, amounts as text and ranges of one cell", () =>
    expect(retentionUplift(["1,000", "$50", [["80%"]], "5%"], english)).toEqual(
      retentionUplift(call, english),
    ));

  test("is CLV of each customer, before and after", () => {
    const table = retentionUplift([300, 20, 0.7, 0.1, 0.02, 24], english);
    expect(value(table, "Value now")).toBeCloseTo(300 * (clv([20, 0.7, 0.02, 24], english) as number), 9);
    expect(value(table, "Value after")).toBeCloseTo(300 * (clv([20, 0.8, 0.02, 24], english) as number), 9);
  });

  test("an improvement of as much as breaks even has a net gain and a return of nothing", () => {
    const rise = value(retentionUplift([...call, 0.01, 36, 20_000], english), "Break-even improvement");
    const table = retentionUplift([1000, 50, 0.8, rise, 0.01, 36, 20_000], english);
    expect(Math.abs(value(table, "Net gain") as number)).toBeLessThan(1e-8);
    expect(Math.abs(value(table, "ROI") as number)).toBeLessThan(1e-12);
  });

  test("takes rates above 1 as CLV does, refuses a value without end, and knows 1 where decimals miss it by a digit", () => {
    expect(value(retentionUplift([1000, 100, 0.8, 0.25, 0.1], english), "Value after")).toBeCloseTo(
      2_200_000,
      6,
    );
    expect(value(retentionUplift([1000, 100, 1.2, 0.05, 0, 3], english), "Value now")).toBeCloseTo(
      364_000,
      8,
    );
    expect(refusal(() => retentionUplift([1000, 50, 80, 0.05], english))).toMatch(
      /^retention is 80: a rate of 90 % is 0.9/,
    );
    expect(value(retentionUplift([10, 1, 0.9, 0.1, 0, 12], english), "Value after")).toBe(120);
    // 0.7 + 0.2 + 0.1 is 0.9999999999999999, and 1 with its last digits elsewhere.
    expect(value(retentionUplift([10, 1, 0.7, 0.30000000000000004, 0, 12], english), "Value after")).toBe(
      120,
    );
  });

  test("says what ails an argument", () => {
    expect(refusal(() => retentionUplift([1000, 50, 0.8, ""], english))).toMatch(/^improvement is blank/);
    expect(refusal(() => retentionUplift([-1, 50, 0.8, 0.1], english))).toMatch(/^customers is -1/);
    expect(refusal(() => retentionUplift([1, 50, 0.1, -0.2], english))).toMatch(
      /^retention \+ improvement is -0.1/,
    );
    expect(refusal(() => retentionUplift([...call, 0, 1.5], english))).toMatch(
      /^periods: 1.5 is not a number of payments/,
    );
    expect(refusal(() => retentionUplift([...call, -2], english))).toMatch(/^discount is -2/);
    expect(refusal(() => retentionUplift([...call, 0, "", -5], english))).toMatch(/^cost is -5/);
    expect(refusal(() => retentionUplift([1000, 50, 0.8, 0.2], english))).toMatch(
      /^The payments add up to no finite value/,
    );
    expect(refusal(() => retentionUplift([column(1, 2), 50, 0.8, 0.1], english))).toMatch(
      /^customers takes one cell/,
    );
  });

  test("leaves blank what has no answer", () => {
    const none = retentionUplift([0, 50, 0.8, 0.05, 0, 12, 0], english);
    expect(value(none, "Gain %")).toBe("");
    expect(value(none, "ROI")).toBe("");
    expect(value(none, "Break-even improvement")).toBe(0);
    expect(value(retentionUplift([...call, 0, 12, 1e9], english), "Break-even improvement")).toBe("");
  });
});

describe("RETENTION_MIX", () => {
  const counts = [column(80, 30), column(100, 60), column(19, 90), column(20, 160)];

  test("has the labels of the contract in English and of the trade in Chinese", () => {
    expect(labels(retentionMix([column("a", "b"), ...counts], english))).toEqual([
      "Rate A",
      "Rate B",
      "Change",
      "Rate effect",
      "Mix effect",
    ]);
    expect(labels(retentionMix([column("a", "b"), ...counts], chinese))).toEqual([
      "A 组留存率",
      "B 组留存率",
      "变化",
      "比率效应",
      "结构效应",
    ]);
  });

  test("adds up a segment that stands on several rows, in any width", () =>
    expect(
      retentionMix(
        [
          column("Ａ", "b", " A"),
          column(40, 30, 40),
          column(50, 60, 50),
          column(9, 90, 10),
          column(10, 160, 10),
        ],
        english,
      ),
    ).toEqual(retentionMix([column("A", "b"), ...counts], english)));

  test("skips a header row and blank rows, and takes numbers and dates as segments", () =>
    expect(
      retentionMix(
        [
          column("Plan", 1, "", 2, ""),
          column("kept", 80, "", "30", ""),
          column("start", "100", "", 60, ""),
          column("kept", 19, "", 90, ""),
          column("start", 20, "", 160, ""),
        ],
        english,
      ),
    ).toEqual(retentionMix([column("A", "b"), ...counts], english)));

  test("refuses counts that cannot be, naming argument and row", () => {
    const spoilt = (argument: number, cell: unknown) => () =>
      retentionMix(
        [column("a", "b"), ...counts].map((list, i) => (i === argument ? [list[0], [cell]] : list)),
        english,
      );
    expect(refusal(spoilt(1, -3))).toMatch(/^retained_a, row 2: -3 is negative/);
    expect(refusal(spoilt(4, -3))).toMatch(/^start_b, row 2: -3 is negative/);
    expect(refusal(spoilt(3, ""))).toMatch(/^retained_b, row 2: the cell is blank beside a start of 160/);
    expect(refusal(spoilt(2, 0))).toMatch(/^retained_a, row 2: 30 stayed of a start of 0/);
    expect(refusal(spoilt(0, ""))).toMatch(/^segments, row 2: the row has counts and no segment/);
    expect(refusal(spoilt(2, "n/a"))).toMatch(/^start_a, row 2: "n\/a" is not a number/);
  });

  test("needs somebody in both groups", () => {
    expect(
      refusal(() => retentionMix([column("a"), column(0), column(0), column(1), column(2)], english)),
    ).toMatch(/^start_a adds up to 0/);
    expect(
      refusal(() => retentionMix([column("a"), column(1), column(2), column(0), column(0)], english)),
    ).toMatch(/^start_b adds up to 0/);
  });

  test("takes rates above 1 as they stand", () =>
    expect(
      value(retentionMix([column("a"), column(12), column(10), column(9), column(10)], english), "Rate A"),
    ).toBe(1.2));
});

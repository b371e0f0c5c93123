import { compute as sbgClv } from "../../src/functions/sbg-clv";
import { compute as sbgFit } from "../../src/functions/sbg-fit";
import { compute as sbgForecast } from "../../src/functions/sbg-forecast";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";

type Rows = (string | number)[][];

const host: Host = { locale: () => "en_US", timeZone: () => "UTC" };
const chinese: Host = { locale: () => "zh_CN", timeZone: () => "Asia/Shanghai" };
const counts = [1000, 869, 743, 653, 593];
const fitted = (survivors: unknown) => sbgFit([survivors], host) as Rows;
const found = fitted(column(...counts));

describe("survivors", () => {
  test("may be a column or a row", () => expect(fitted([counts])).toEqual(found));
  test("may have a heading and blank cells at the end", () => {
    expect(fitted(column("Customers", ...counts, "", ""))).toEqual(found);
    expect(fitted([["留存人数", ...counts, ""]])).toEqual(found);
  });
  test("may be text", () => expect(fitted(column("1,000", "869", "７４３", 653, 593))).toEqual(found));
  test("that rise are refused with the cell, the count and the one before", () => {
    expect(refusal(() => fitted(column(1000, 869, 901, 653)))).toMatch(
      /^survivors, row 3: 901 are more than the 869/,
    );
    expect(refusal(() => fitted([["Count", 1000, 869, 901]]))).toMatch(/^survivors, row 1, column 4: 901/);
  });
  test("with a gap are refused with the cell", () =>
    expect(refusal(() => fitted(column(1000, "", 743, 653)))).toMatch(/^survivors, row 2: /));
  test("below 0 are refused with the cell", () =>
    expect(refusal(() => fitted(column(1000, 869, -1)))).toMatch(/^survivors, row 3: .*negative/));
  test("that are no numbers are refused with the cell", () =>
    expect(refusal(() => fitted(column(1000, "abc", 743)))).toMatch(/^survivors, row 2: "abc"/));
  test("that are fewer than three are refused", () => {
    expect(refusal(() => fitted(column("Customers", 1000, 869)))).toMatch(
      /^survivors holds too few counts \(2\)/,
    );
    expect(refusal(() => fitted(1000))).toMatch(/^survivors holds too few counts \(1\)/);
  });
  test("that are empty, start at 0 or fill a rectangle are refused", () => {
    expect(refusal(() => fitted(column("", "")))).toMatch(/^survivors is empty/);
    expect(refusal(() => fitted(column(0, 0, 0)))).toMatch(/nobody was acquired/);
    expect(refusal(() => fitted([counts, counts]))).toMatch(/^survivors has 5 columns/);
  });
  test("that cannot tell the parameters are refused, each for its reason", () => {
    expect(refusal(() => fitted(column(100, 100, 100)))).toMatch(/^Nobody was lost/);
    expect(refusal(() => fitted(column(100, 0, 0)))).toMatch(/^Everybody was lost in the first period/);
    expect(refusal(() => fitted(column(100, 60, 60)))).toMatch(/in the first period only/);
    expect(refusal(() => fitted(column(100, 90, 70, 40)))).toMatch(/does not fall/);
  });
});

describe("the tables", () => {
  test("have the contract's headings, in Chinese where the sheet is Chinese", () => {
    expect(found[0]).toEqual(["Alpha", "Beta", "Log-likelihood"]);
    expect((sbgFit([column(...counts)], chinese) as Rows)[0]).toEqual(["Alpha", "Beta", "对数似然"]);
    const heading = (output: unknown, where = host) =>
      (sbgForecast([column(...counts), 2, output], where) as Rows)[0];
    expect(heading("")).toEqual(["Period", "Survival"]);
    expect(heading("COUNT")).toEqual(["Period", "Count"]);
    expect(heading("retention")).toEqual(["Period", "Retention"]);
    expect(heading("count", chinese)).toEqual(["期间", "留存客户数"]);
  });

  test("the forecast goes from period 0 to the last, counts beginning with those acquired", () => {
    const rows = sbgForecast([column(...counts), "12", "count"], host) as Rows;
    expect(rows.slice(1).map((row) => row[0])).toEqual(Array.from({ length: 13 }, (_, t) => t));
    expect(rows[1]).toEqual([0, 1000]);
    expect(sbgForecast([column(...counts), 0], host)).toEqual([
      ["Period", "Survival"],
      [0, 1],
    ]);
  });

  test.each([-1, 1.5, 1e9])("a forecast of %s periods is refused", (periods) =>
    expect(() => sbgForecast([column(...counts), periods], host)).toThrow(
      expect.objectContaining({ code: "not-whole-from" }),
    ),
  );
  test("a forecast of no named length or of another output is refused", () => {
    expect(refusal(() => sbgForecast([column(...counts), ""], host))).toMatch(/^periods is blank/);
    expect(refusal(() => sbgForecast([column(...counts), 5, "survivor"], host))).toMatch(/"survival"/);
  });
});

describe("the value of a customer", () => {
  const clv = (...args: unknown[]) => sbgClv(args, host);

  test("is one margin where one payment is counted", () => expect(clv(30, 0.7, 1.2, 0.1, 1, 5)).toBe(30));
  test("reads numbers as they are typed", () =>
    expect(clv("¥100", "0.668", [[3.806]], "10%")).toBe(clv(100, 0.668, 3.806, 0.1)));
  test("of blank discount, periods and age is that of a new customer, undiscounted and for ever", () =>
    expect(clv(1, 2, 3, "", "", "")).toBe(4));
  test("rises with age", () => {
    const byAge = [0, 1, 5, 50].map((age) => clv(1, 0.7, 1.2, 0.1, "", age) as number);
    expect([...byAge].sort((a, b) => a - b)).toEqual(byAge);
  });
  test("with a negative discount is finite for so many payments only", () => {
    // 1 + r(1) / 0.9 with r(1) = 3/5.
    expect(clv(1, 2, 3, -0.1, 2)).toBeCloseTo(1 + 0.6 / 0.9, 14);
    expect(refusal(() => clv(1, 2, 3, -0.1))).toMatch(/no finite value.*Give periods/);
  });
  test("without discount and with an alpha of 1 or less asks for periods", () => {
    expect(refusal(() => clv(1, 1, 3))).toMatch(/no finite value.*Give periods/);
    // 1 + 3/4 + 3/5 + 3/6 …: S(t) = 3 / (3 + t) where alpha is 1.
    expect(clv(1, 1, 3, 0, 4)).toBeCloseTo(1 + 3 / 4 + 3 / 5 + 3 / 6, 14);
  });
  test.each<[string, unknown[], string]>([
    ["alpha of 0", [1, 0, 1], "not-positive"],
    ["a negative beta", [1, 1, -1], "not-positive"],
    ["a blank margin", ["", 1, 1], "blank-argument"],
    ["a discount of −100 %", [1, 1, 1, -1], "discount-too-low"],
    ["half a payment", [1, 1, 1, 0, 0.5], "not-whole-from"],
    ["no payment", [1, 1, 1, 0, 0], "not-whole-from"],
    ["a negative age", [1, 1, 1, 0.1, "", -1], "not-whole-from"],
    ["more payments than can be added up", [1, 1, 1, 0, 1e9], "too-many-payments"],
    ["a sum past the largest number", [1e308, 2, 3, 0, 100], "too-large"],
  ])("is refused for %s", (_, args, code) =>
    expect(() => clv(...args)).toThrow(expect.objectContaining({ code })),
  );
});

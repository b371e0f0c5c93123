import { compute as rateConvert } from "../../src/functions/rate-convert";
import { compute as retention } from "../../src/functions/retention";
import { compute as retentionCheck } from "../../src/functions/retention-check";
import { compute as retentionCi } from "../../src/functions/retention-ci";
import { compute as retentionTable } from "../../src/functions/retention-table";
import { compute as rosterRetention } from "../../src/functions/roster-retention";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";
import { foreignDate } from "../support/cells";

const host: Host = { locale: () => "en_US", timeZone: () => "Asia/Shanghai" };

describe("RETENTION over ranges", () => {
  test("trims the blank end of open ranges, and keeps a blank row in the middle blank", () =>
    expect(
      retention([column(120, "", 90, "", ""), column(21, "", 0, "", ""), column(107, "", 100, "", "")], host),
    ).toEqual([[99 / 107], [""], [0.9]]));

  test("leaves a row without an answer blank instead of failing the others", () =>
    expect(retention([column(5, "", 90), column(5, 1, 0), column(0, 9, 100)], host)).toEqual([
      [""],
      [""],
      [0.9],
    ]));

  test("counts a blank new as 0, also a wholly blank column", () =>
    expect(retention([column(80, 90), column("", ""), column(100, 100)], host)).toEqual([[0.8], [0.9]]));

  test("works along a row and over a block as well", () => {
    expect(retention([[[80, 90]], [[0, 0]], [[100, 100]]], host)).toEqual([[0.8, 0.9]]);
    expect(
      retention(
        [
          [
            [80, 90],
            [1, 2],
          ],
          0,
          100,
        ],
        host,
      ),
    ).toEqual([
      [0.8, 0.9],
      [0.01, 0.02],
    ]);
  });

  test("names both ranges when their heights differ", () =>
    expect(refusal(() => retention([column(1, 2, 3), column(1, 2), 5], host))).toMatch(
      /end has 3 rows.*new has 2 rows/,
    ));

  test("names the row of a cell that is no number", () =>
    expect(refusal(() => retention([column(1, "abc"), column(0, 0), column(5, 5)], host))).toMatch(
      /^end, row 2: "abc" is not a number/,
    ));

  test("names the row of an error cell", () =>
    expect(refusal(() => retention([column(1, 2), column(0, 0), column(5, "#DIV/0!")], host))).toMatch(
      /^start, row 2: .*#DIV\/0!/,
    ));
});

describe("RATE_CONVERT", () => {
  test("names the row of a length it does not know, and suggests one", () =>
    expect(refusal(() => rateConvert([column(0.9, 0.8), column("month", "mnth"), "year"], host))).toMatch(
      /^from, row 2: "mnth" is not a length of time.*Did you mean "month"\?/,
    ));

  test("takes names in any case and width, and days as text", () => {
    expect(rateConvert([0.5, " ＭＯＮＴＨ ", "Year"], host)).toBe(0.5 ** 12);
    expect(rateConvert([0.5, "30", 60], host)).toBe(0.25);
  });

  test("has no answer for a negative rate or a blank, and keeps those cells blank in a range", () => {
    expect(rateConvert([column(-0.5, "", 0.5), "month", "quarter"], host)).toEqual([[""], [""], [0.125]]);
    expect(refusal(() => rateConvert([-0.5, "month", "year"], host))).toMatch(/negative \(-0.5\)/);
    expect(refusal(() => rateConvert(["", "month", "year"], host))).toMatch(/^rate is blank/);
    expect(refusal(() => rateConvert([0.5, "", "year"], host))).toMatch(/^from is blank/);
  });

  test("refuses lengths of no days", () =>
    expect(refusal(() => rateConvert([0.5, 0, "year"], host))).toMatch(/above 0/));
});

describe("RETENTION_TABLE", () => {
  const rows = (...args: unknown[]) => retentionTable(args, host) as unknown[][];

  test("writes dates as days of the spreadsheet's zone, and keeps other periods as typed", () =>
    expect(
      rows(
        column(foreignDate(Date.UTC(2024, 1, 29, 16)), "Q1", 2024),
        column(10, 10, 10),
        column(0, 0, 0),
        column(9, 9, 9),
        "header=no",
      ).map((row) => row[0]),
    ).toEqual(["2024-03-01", "Q1", "2024", "All"]));

  test("skips the header row and blank rows", () =>
    expect(
      rows(
        column("Period", "1", "", "2", ""),
        column("Start", 10, "", 9, ""),
        column("New", 0, "", 0, ""),
        column("End", 9, "", 8, ""),
      ).map((row) => row[0]),
    ).toEqual(["Period", "1", "2", "All"]));

  test("speaks Chinese where asked", () => {
    const [head, first, all] = rows("1", 1000, 0, 1200, "lang=zh") as [string[], string[], string[]];
    expect(head).toEqual([
      "期间",
      "期初客户数",
      "新增客户数",
      "流失客户数",
      "期末客户数",
      "留存客户数",
      "留存率",
      "流失率",
      "置信下限",
      "置信上限",
      "备注",
    ]);
    expect(first[10]).toContain("不是留存率");
    expect(all[0]).toBe("合计");
  });

  test("gives wider limits for more confidence", () => {
    const width = (confidence: number) => {
      const [row = []] = rows("1", 100, 0, 80, `header=no; confidence=${confidence}`);
      return Number(row[9]) - Number(row[8]);
    };
    expect(width(0.99)).toBeGreaterThan(width(0.9));
  });

  test("refuses options of other functions by name", () =>
    expect(refusal(() => rows("1", 100, 0, 80, "mode=on"))).toMatch(
      /"mode" means nothing for RETENTION_TABLE.*confidence, header, lang/,
    ));
});

describe("ROSTER_RETENTION", () => {
  test("takes a blank third argument as none given", () =>
    expect(rosterRetention([column("a"), column("b"), ""], host)).toContainEqual(["Reactivated", ""]));

  test("labels in Chinese for a Chinese spreadsheet", () =>
    expect(
      (rosterRetention([column("a"), column("a")], { ...host, locale: () => "zh_CN" }) as unknown[][]).map(
        (row) => row[0],
      ),
    ).toEqual([
      "期初客户数",
      "留存客户数",
      "流失客户数",
      "新增客户数",
      "回流客户数",
      "期末客户数",
      "留存率",
      "流失率",
    ]));
});

describe("RETENTION_CI", () => {
  test("uses 0.95 and wilson where those are blank", () =>
    expect(retentionCi([5, 10, "", ""], host)).toEqual(retentionCi([5, 10, 0.95, "wilson"], host)));

  test("reads percentages, any case and single cells of ranges", () =>
    expect(retentionCi([[[5]], [["10"]], "95%", " Exact "], host)).toEqual(
      retentionCi([5, 10, 0.95, "exact"], host),
    ));

  test.each<[RegExp, unknown[]]>([
    [/^Nobody was there at the start/, [0, 0]],
    [/^retained is blank/, ["", 10]],
    [/^retained is 12 and start is 10/, [12, 10]],
    [/confidence.*between 0 and 1/, [5, 10, 95]],
    [/wilson, exact, agresti-coull, jeffreys, wald\. Did you mean "wilson"\?/, [5, 10, 0.95, "wilsn"]],
    [/^retained takes one cell/, [column(1, 2), 10]],
    [/^start: .*#N\/A/, [1, "#N/A"]],
  ])("says %p for %p", (expected, args) => expect(refusal(() => retentionCi(args, host))).toMatch(expected));
});

describe("RETENTION_CHECK", () => {
  test("speaks the language of the spreadsheet, a sentence a row", () => {
    const answer = retentionCheck([column(120, 1200), column(21, 0), column(107, 1000)], {
      ...host,
      locale: () => "zh_TW",
    });
    expect(answer).toEqual([[""], [expect.stringMatching(/^120%：.*不是留存率/)]]);
  });
});

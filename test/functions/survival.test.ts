import { compute as logrank } from "../../src/functions/logrank";
import { compute as survival } from "../../src/functions/survival";
import { compute as survivalMedian } from "../../src/functions/survival-median";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";

type Rows = (string | number)[][];

const host: Host = { locale: () => "en_US", timeZone: () => "UTC" };
const chinese: Host = { locale: () => "zh_CN", timeZone: () => "Asia/Shanghai" };

const durations = column(1, 2, 2, 3, 5);
const churned = column(1, 1, 0, 1, 0);
const table = (...args: unknown[]) => survival(args, host) as Rows;
const plain = table(durations, churned);

describe("churned cells say yes or no", () => {
  test.each<[string, unknown[]]>([
    ["booleans", [true, true, false, true, false]],
    ["1 and 0 as text", ["1", "１", "0", " 1 ", "０"]],
    ["yes and no in any case", ["Yes", "YES", "no", "yes", "No"]],
    ["true and false as text", ["TRUE", "true", "FALSE", "True", "false"]],
    ["是 and 否", ["是", "是", "否", " 是", "否 "]],
    ["letters", ["y", "T", "n", "Y", "f"]],
    ["a mixture", [true, "yes", 0, "是", "FALSE"]],
  ])("as %s", (_, cells) => expect(table(durations, column(...cells))).toEqual(plain));

  test.each<[string, unknown]>([
    ["another number", 2],
    ["another word", "churned"],
    ["a word every object inherits", "constructor"],
  ])("and %s is refused with its row", (_, cell) =>
    expect(refusal(() => table(durations, column(1, 1, cell, 1, 0)))).toMatch(/^churned, row 3: /),
  );

  test("a blank one beside a duration is refused with its row", () =>
    expect(refusal(() => table(durations, column(1, 1, "", 1, 0)))).toBe(
      "churned, row 3: it is not said whether this customer churned. Enter 1 for one who left, 0 for one who is still there.",
    ));
});

describe("durations", () => {
  test("may be text in any spelling of numbers", () =>
    expect(table(column("1", "２", " 2.0", "3", "5"), churned)).toEqual(plain));
  test("below 0 are refused with their row", () =>
    expect(refusal(() => table(column(1, 2, -2, 3, 5), churned))).toMatch(/^durations, row 3: .*negative/));
  test("missing beside a churned cell are refused with their row", () =>
    expect(refusal(() => table(column(1, "", 2, 3, 5), churned))).toMatch(
      /^durations, row 2: the cell is blank beside others/,
    ));
  test("that are no numbers are refused with their row", () =>
    expect(refusal(() => table(column(1, "abc", 2, 3, 5), churned))).toMatch(/^durations, row 2: "abc"/));
  test("that show an error are refused with their row", () =>
    expect(refusal(() => table(column(1, "#N/A", 2, 3, 5), churned))).toMatch(/^durations, row 2: .*#N\/A/));
  test("of 0 count", () =>
    expect(
      table(column(0, 0, 4), column(1, 0, 1))
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      [0, 3, 1, 1, 0.6666666666666666],
      [4, 1, 1, 0, 0],
    ]));
});

describe("ranges", () => {
  test("may begin with a header row", () => {
    expect(table(column("Tenure", 1, 2, 2, 3, 5), column("Churned?", 1, 1, 0, 1, 0))).toEqual(plain);
    expect(table(column("时长", 1, 2, 2, 3, 5), column("", 1, 1, 0, 1, 0))).toEqual(plain);
  });
  test("whose first duration is unreadable beside a yes have an error, no header", () =>
    expect(refusal(() => table(column("soon", 2), column("yes", "no")))).toMatch(
      /^durations, row 1: "soon"/,
    ));
  test("may be open and hold blank rows", () => {
    const gap = (cells: unknown[][]) => [
      ...cells.slice(0, 2),
      [""],
      ...cells.slice(2),
      ...column("", "", ""),
    ];
    expect(table(gap(durations), gap(churned))).toEqual(plain);
  });
  test("may lie in rows", () => expect(table([durations.flat()], [churned.flat()])).toEqual(plain));
  test("of different heights are an error that names both", () =>
    expect(refusal(() => table(durations, column(1, 0)))).toMatch(
      /durations has 5 rows and churned has 2 rows/,
    ));
  test("that are empty are an error", () => {
    expect(refusal(() => table(column("", ""), column("", "")))).toMatch(/^durations is empty/);
    expect(refusal(() => table(durations, column("", "", "", "", "")))).toMatch(/^churned is empty/);
    expect(refusal(() => table(column("Tenure", ""), column("Churned", "")))).toMatch(
      /header row and nothing/,
    );
  });
});

describe("confidence and options", () => {
  test("confidence may be a share, a percentage or a cell, and is 0.95 when blank", () => {
    expect(table(durations, churned, "")).toEqual(plain);
    expect(table(durations, churned, [["95%"]])).toEqual(plain);
    expect(table(durations, churned, 0.9)).not.toEqual(plain);
  });
  test("options may stand in the place of confidence", () => {
    const log = table(durations, churned, 0.95, "limits=log");
    expect(table(durations, churned, "limits=log")).toEqual(log);
    expect(table(durations, churned, "ＬＩＭＩＴＳ：ＬＯＧ")).toEqual(log);
    expect(table(durations, churned, [["limits", "log"]])).toEqual(log);
    expect(table(durations, churned, "limits=log", "header=no")).toEqual(log.slice(1));
  });
  test("an option given in both places is refused", () =>
    expect(refusal(() => table(durations, churned, "limits=log", "limits=plain"))).toMatch(/given twice/));
  test("a confidence of 1, another number of options and unknown limits are refused", () => {
    expect(refusal(() => table(durations, churned, 1))).toMatch(/confidence/);
    expect(refusal(() => table(durations, churned, 0.95, "limits=wald"))).toMatch(/log-log, log, plain/);
    expect(refusal(() => table(durations, churned, 0.95, "weekstart=sun"))).toMatch(
      /"weekstart" means nothing for SURVIVAL/,
    );
  });
  test("headings are the contract's in English, Chinese by the locale or lang=zh", () => {
    expect(plain[0]).toEqual(["Time", "At risk", "Churned", "Censored", "Survival", "Low", "High"]);
    const zh = ["时长", "风险集人数", "流失", "删失", "生存率", "置信下限", "置信上限"];
    expect((survival([durations, churned], chinese) as Rows)[0]).toEqual(zh);
    expect(table(durations, churned, "", "lang=zh")[0]).toEqual(zh);
    expect((survival([durations, churned, "lang=en"], chinese) as Rows)[0]).toEqual(plain[0]);
  });
  test("limits are blank where survival is 0, and with log-log where it is 1", () => {
    const limits = (option: string) =>
      table(column(1, 2, 3), column(0, 1, 1), option)
        .slice(1)
        .map((row) => [row[5], row[6]]);
    const [one, , none] = limits("limits=log-log");
    expect([one, none]).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(limits("limits=log")[0]).toEqual([1, 1]);
    expect(limits("limits=plain")[2]).toEqual(["", ""]);
  });
});

test("unticked boxes below the data are blank rows, and a ticked one says that a duration is missing", () => {
  const rows = (last: unknown) =>
    survival([column(3, 5, "", ""), column(true, false, false, last)], host) as Rows;
  expect(rows(false).slice(1)).toEqual(rows("").slice(1));
  expect(rows(false)).toHaveLength(3);
  expect(refusal(() => rows(true))).toMatch(/^durations, row 4/);
});

describe("the median", () => {
  const median = (...args: unknown[]) => survivalMedian(args, host);

  test("is the first time half is lost, also where survival stands at exactly half", () =>
    expect(median(column(1, 2, 3, 4), column(1, 1, 1, 1))).toBe(2));
  test("takes another share, as a fraction, a percentage or a cell", () => {
    expect(median(durations, churned, 0.2)).toBe(1);
    expect(median(durations, churned, "20%")).toBe(1);
    expect(median(durations, churned, [[0.7]])).toBe(3);
    expect(median(durations, churned, "")).toBe(3);
  });
  test("of all customers is when the last one left", () =>
    expect(median(column(1, 2, 3), column(1, 1, 1), 1)).toBe(3));
  test("that is not reached says the lowest survival seen, and when", () =>
    expect(refusal(() => median(column(1, 2, 3, 9), column(1, 0, 0, 0)))).toBe(
      "Survival never falls to 0.5: the lowest seen is 0.75, at 1. Use a smaller share, or wait until more customers have left.",
    ));
  test.each([0, -0.5, 1.5])("of a share of %s is refused", (share) =>
    expect(() => median(durations, churned, share)).toThrow(expect.objectContaining({ code: "share-lost" })),
  );
});

describe("the log-rank test", () => {
  const groups = column("A", "B", "A", "B", "A");
  const test3 = (...args: unknown[]) => logrank(args, host) as Rows;
  const found = test3(durations, churned, groups);

  test("is three rows of label and value", () =>
    expect(found.map((row) => row[0])).toEqual(["Chi-square", "Degrees of freedom", "p-value"]));
  test("says its labels in Chinese where the sheet is Chinese", () =>
    expect((logrank([durations, churned, groups], chinese) as Rows).map((row) => row[0])).toEqual([
      "卡方值",
      "自由度",
      "p 值",
    ]));
  test("takes spellings of one group for one: blanks, full width, numbers and their text", () => {
    expect(test3(durations, churned, column(" A", "B ", "Ａ", "B", "A"))).toEqual(found);
    expect(test3(durations, churned, column(7, "b", "7", "b", "７"))).toEqual(found);
  });
  test("takes a column of dates for groups, a day each", () => {
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
    const [one, other] = ["2024-01-01", "2024-02-01"];
    const dates = [one, other, one, other, one].map((iso) => [day(iso as string)]);
    expect(test3(durations, churned, dates)).toEqual(found);
  });
  test("skips a header row and blank rows", () =>
    expect(
      test3(
        column("Months", ...durations.flat(), "", ""),
        column("Left", ...churned.flat(), "", ""),
        column("Plan", ...groups.flat(), "", ""),
      ),
    ).toEqual(found));
  test("refuses a row without a group", () =>
    expect(refusal(() => test3(durations, churned, column("A", "B", "", "B", "A")))).toMatch(
      /^groups, row 3: /,
    ));
  test("refuses one group, no churn, and churn that tells nothing", () => {
    const code = (...args: unknown[]) => {
      try {
        return test3(...args);
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code(durations, churned, column("A", "A", "A", "A", "A"))).toBe("one-group");
    // A cell as long as cells can be must not make a sentence as long.
    expect(refusal(() => test3(column(1), column(1), column("x".repeat(50_000)))).length).toBeLessThan(200);
    expect(code(durations, column(0, 0, 0, 0, 0), groups)).toBe("nobody-churned");
    expect(code(column(3, 3, 3), column(1, 1, 1), column("A", "B", "A"))).toBe("no-contrast");
    const ids = Array.from({ length: 1001 }, (_, i) => [`id${i}`]);
    expect(
      code(
        ids.map((_, i) => [i]),
        ids.map(() => [1]),
        ids,
      ),
    ).toBe("too-many-groups");
  });
});

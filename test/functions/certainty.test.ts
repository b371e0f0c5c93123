import { compute as retentionCi } from "../../src/functions/retention-ci";
import { compute as sampleSize } from "../../src/functions/retention-sample-size";
import { compute as retentionTest } from "../../src/functions/retention-test";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";

const host: Host = { locale: () => "en_US", timeZone: () => "UTC" };
const chinese: Host = { locale: () => "zh_CN", timeZone: () => "Asia/Shanghai" };

const figures = (...args: unknown[]): Record<string, unknown> =>
  Object.fromEntries(retentionTest(args, host) as [string, unknown][]);

describe("RETENTION_CI", () => {
  test.each([
    ["exact", Number.MAX_VALUE],
    ["jeffreys", Number.MAX_VALUE],
    ["exact", 2 ** 53],
  ])("%s limits of %d customers are refused at once: they were NaN, after seconds", (method, start) => {
    const began = process.cpuUsage();
    expect(refusal(() => retentionCi([0, start, 0.5, method], host))).toBe(
      `start is ${start}; use a whole number from 1 to 1000000000000000.`,
    );
    expect(process.cpuUsage(began).user).toBeLessThan(500_000);
  });

  test.each(["exact", "jeffreys"])("%s limits are found up to 1e15 customers, whoever stayed", (method) => {
    for (const retained of [0, 1, 1000, 4e14, 1e15 - 1, 1e15])
      for (const confidence of [0.01, 0.5, 0.95, 1 - 1e-15]) {
        const [[low, high]] = retentionCi([retained, 1e15, confidence, method], host) as [[number, number]];
        // An upper limit is a difference from 1: it is known to 1e-16, not to its own digits.
        expect([low >= 0, low <= high + 1e-15, high <= 1]).toEqual([true, true, true]);
      }
  });

  test.each(["wilson", "agresti-coull", "wald"])("%s limits need no such bound", (method) => {
    const [[low, high]] = retentionCi([0.5e18, 1e18, 0.95, method], host) as [[number, number]];
    expect([low, high]).toEqual([expect.closeTo(0.5, 8), expect.closeTo(0.5, 8)]);
  });
});

describe("RETENTION_TEST", () => {
  test("has the eight labels of the contract, in their order", () =>
    expect((retentionTest([56, 70, 48, 80], host) as unknown[][]).map((row) => row[0])).toEqual([
      ...["Rate A", "Rate B", "Difference", "Low", "High", "p-value", "Method", "Verdict"],
    ]));

  test("reads counts as cells hold them: text, thousands, a range of one", () =>
    expect(retentionTest([[["1,200"]], "１５００", 900, [[" 1 500 "]], "95%"], host)).toEqual(
      retentionTest([1200, 1500, 900, 1500], host),
    ));

  test("speaks Chinese in a Chinese spreadsheet", () => {
    const table = retentionTest([56, 70, 48, 80], chinese) as unknown[][];
    expect(table.map((row) => row[0])).toEqual([
      ...["A 组留存率", "B 组留存率", "差异（A − B）", "置信下限", "置信上限", "p 值", "检验方法", "结论"],
    ]);
    expect(table[6]?.[1]).toBe("z 检验（合并方差）");
    expect(table[7]?.[1]).toMatch(/^A 组留存高于 B 组：高 20 个百分点/);
  });

  test("calls a difference real only where chance alone is unlikely, and says how far it may reach", () => {
    expect(figures(48, 80, 56, 70)["Verdict"]).toMatch(
      /^A kept less than B: 20 points less, between 5.2 and 33.4/,
    );
    // p = 0.008: enough at 99 %, not at 99.5 %.
    expect(figures(56, 70, 48, 80, 0.99)["Verdict"]).toMatch(/^A kept more than B/);
    expect(figures(56, 70, 48, 80, 0.995)["Verdict"]).toMatch(/could well be chance \(p = 0.008\).*99.5 %/);
    expect(figures(5000, 5000, 0, 5000)["Verdict"]).toMatch(/p < 0.0001/);
    expect(figures(50_000, 1_000_000, 49_700, 1_000_000)["Verdict"]).toMatch(/between -0.03 and 0.09 points/);
  });

  test("groups that kept everybody, or nobody, hold no difference", () => {
    for (const kept of [0, 10]) {
      const found = figures(kept, 10, kept, 10);
      expect([found["Difference"], found["p-value"], found["Method"]]).toEqual([0, 1, "Fisher exact"]);
      expect(found["Verdict"]).toMatch(/could well be chance \(p = 1\)/);
    }
  });

  test("says which count is at fault, and what to do", () => {
    expect(refusal(() => retentionTest([1, 0, 1, 2], host))).toBe(
      "start_a is 0: a group without customers has no rate to compare. Enter how many there were at the start.",
    );
    expect(refusal(() => retentionTest([1, 2, 3, 2], host))).toMatch(/^retained_b is 3 and start_b is 2/);
    expect(refusal(() => retentionTest([-1, 2, 1, 2], host))).toMatch(/^retained_a is -1/);
    expect(refusal(() => retentionTest([0.8, 2, 1, 2], host))).toMatch(/^retained_a is 0.8: .* whole/);
    expect(refusal(() => retentionTest([1, 2, "", 2], host))).toMatch(/^retained_b is blank/);
    expect(refusal(() => retentionTest([1, 2, 1], host))).toMatch(/^start_b is blank/);
    expect(refusal(() => retentionTest([1, 2, 1, 2, 95], host))).toMatch(/0.95/);
    expect(refusal(() => retentionTest([column(1, 2), 2, 1, 2], host))).toMatch(/^retained_a takes one cell/);
    expect(refusal(() => retentionTest([1, 0, 1, 2], host), "zh")).toMatch(/^start_a 为 0/);
  });
});

describe("RETENTION_SAMPLE_SIZE", () => {
  test("takes scalars beside ranges, and leaves rows without an answer blank", () =>
    expect(sampleSize([0.2, column("25%", 0.2, "", 0.3, 1.2, "", "")], host)).toEqual([
      [1094],
      [""],
      [""],
      [294],
      [""],
    ]));

  test("takes a power and a confidence a row; a blank one is the default", () =>
    expect(
      sampleSize([column(0.4, 0.4, 0.4), 0.45, column(0.9, "", "90%"), column("99%", "", 0.99)], host),
    ).toEqual(
      [[2907], sampleSize([0.4, 0.45], host), [2907]].map((row) => (Array.isArray(row) ? row : [row])),
    ));

  test("says why there is no answer", () => {
    expect(refusal(() => sampleSize([0.4, 0.4], host))).toMatch(/^baseline and target are both 0.4/);
    expect(refusal(() => sampleSize([0.4, 45], host))).toMatch(/^target is 45/);
    expect(refusal(() => sampleSize([-0.1, 0.4], host))).toMatch(/^baseline is -0.1/);
    expect(refusal(() => sampleSize([0.4], host))).toMatch(/^target is blank/);
    expect(refusal(() => sampleSize([0.4, 0.5, 80], host))).toMatch(/^power: "80" is not a share/);
    expect(refusal(() => sampleSize([0.4, column(0.5, 0.6), 0.8, column(0.95, 95)], host))).toMatch(
      /^confidence, row 2: "95" is not a share/,
    );
    expect(refusal(() => sampleSize([column(0.4, 0.5), column(0.4, 0.5, 0.6)], host))).toMatch(
      /baseline has 2 rows.*target has 3 rows/,
    );
  });

  test("plans from nobody to everybody, and says where no sheet could hold the number", () => {
    expect(sampleSize([0, 1], host)).toBe(2);
    expect(refusal(() => sampleSize([5e-324, 1e-323], host))).toMatch(/too large/);
  });
});

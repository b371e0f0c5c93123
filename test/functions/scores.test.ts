import { compute as ces } from "../../src/functions/ces";
import { compute as csat } from "../../src/functions/csat";
import { compute as nps } from "../../src/functions/nps";
import { compute as rfm } from "../../src/functions/rfm";
import type { Host } from "../../src/sheet/host";
import { column, refusal } from "../support/calls";
import { foreignDate } from "../support/cells";

const host: Host = { locale: () => "en_US", timeZone: () => "Asia/Shanghai" };
const chinese: Host = { ...host, locale: () => "zh_CN" };

describe("survey scores", () => {
  const each = [
    ["NPS", nps, 11],
    ["CSAT", csat, 6],
    ["CES", ces, 8],
  ] as const;

  test.each(each)("%s skips a header, blanks in the middle and the end of an open range", (_, compute) => {
    const plain = compute([column(5, 4, 3)], host);
    expect(compute([column("How likely?", 5, "", 4, null, " ", "3", "", "", "")], host)).toBe(plain);
    expect(compute([[[5, 4, "", 3]]], host)).toBe(plain);
    expect(compute([column("５", 4, 3)], chinese)).toBe(plain);
  });

  test.each(each)("%s takes a single answer", (name, compute) =>
    expect(compute([5], host)).toBe({ NPS: -100, CSAT: 1, CES: 5 }[name]),
  );

  test.each(each)("%s names the row of what is no answer", (_, compute, beyond) => {
    expect(refusal(() => compute([column("Score", 5, beyond)], host))).toMatch(
      new RegExp(`^scores, row 3: ${beyond} is not an answer from \\d to ${beyond - 1}\\.`),
    );
    expect(refusal(() => compute([column(5, -1)], host))).toMatch(/^scores, row 2: -1 is not an answer/);
    expect(refusal(() => compute([column(5, "good")], host))).toMatch(
      /^scores, row 2: "good" is not a number/,
    );
    expect(refusal(() => compute([column(5, "", true)], host))).toMatch(
      /^scores, row 3: "TRUE" is not a number/,
    );
    expect(refusal(() => compute([column(5, "#N/A")], host))).toMatch(/^scores, row 2: the cell shows #N\/A/);
  });

  test.each(each)("%s says so where nobody answered", (_, compute) => {
    expect(refusal(() => compute([column("", "")], host))).toMatch(/^scores is empty/);
    expect(refusal(() => compute([column("Score", "", "")], host))).toMatch(/header row and nothing below/);
    expect(refusal(() => compute([undefined], host))).toMatch(/^scores is missing/);
    expect(
      refusal(() =>
        compute(
          [
            [
              ["a", 5, 4],
              [1, 2, 3],
            ],
          ],
          host,
        ),
      ),
    ).toMatch(/^scores has 3 columns/);
  });

  test("NPS counts 9 and 10 for, 0 to 6 against, 7 and 8 for neither", () => {
    const alone = Array.from({ length: 11 }, (_, answer) => nps([column(answer)], host));
    expect(alone).toEqual([-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100]);
    expect(refusal(() => nps([column(9, 8.5)], host))).toMatch(/^scores, row 2: 8.5 is not a whole number/);
  });

  test("CSAT and CES take their scale: 0 is on none, and a top above it is refused", () => {
    const answers = column(1, 2, 3, 4, 5);
    expect(csat([answers], host)).toBe(0.4);
    expect(csat([answers, 5], host)).toBe(0.2);
    expect(csat([answers, "", ""], host)).toBe(0.4);
    expect(csat([column(7, 6, 2), 6, 7], host)).toBe(2 / 3);
    expect(csat([column(9, 10), 9, 10], host)).toBe(1);
    expect(ces([answers], host)).toBe(3);
    expect(ces([answers, 5], host)).toBe(3);
    for (const compute of [csat, ces]) {
      expect(refusal(() => compute([column(5, 0)], host))).toMatch(
        /^scores, row 2: 0 is not an answer from 1/,
      );
    }
    expect(refusal(() => csat([answers, 6], host))).toMatch(/^top is 6, and the scale goes from 1 to 5/);
    expect(refusal(() => csat([column(1, 2), undefined, 2], host))).toMatch(/^top is 4/);
    expect(refusal(() => ces([answers, 1], host))).toMatch(/^scale is 1; use a whole number from 2/);
  });
});

describe("RFM", () => {
  const customers = column("Customer", "Ann", "Ben", "", "Ann", "Cleo", "");
  const dates = column(
    "Date",
    "2024-01-05",
    foreignDate(Date.UTC(2024, 0, 19, 16)),
    "2024-01-21",
    20240211,
    "",
    "",
  );
  const amounts = column("Amount", "$10", "40", 1, -2.5, "", "");
  const spoken = (table: unknown) => (table as unknown[][]).map((row) => row.join(" | "));

  test("leaves out header, blank rows and rows without a customer; days are those of the spreadsheet's zone", () => {
    const only = (cells: unknown[][]) => cells.slice(0, 5);
    expect(spoken(rfm([only(customers), only(dates), only(amounts)], host))).toEqual([
      "Customer | Last | Recency days | Frequency | Monetary | R | F | M | Score | Segment",
      // Two customers: the higher value of each has 5, the lower 1.
      "Ann | 2024-02-11 | 0 | 2 | 7.5 | 5 | 5 | 1 | 551 | Potential loyalists",
      "Ben | 2024-01-20 | 22 | 1 | 40 | 1 | 1 | 5 | 115 | At risk",
    ]);
  });

  test("speaks Chinese in a Chinese spreadsheet", () =>
    expect(spoken(rfm([column("客户7"), column("2024年3月1日"), column("￥1,000")], chinese))).toEqual([
      "客户 | 最近一次 | 距今天数 | 次数 | 金额 | R | F | M | 得分 | 分群",
      "客户7 | 2024-03-01 | 0 | 1 | 1000 | 5 | 1 | 1 | 511 | 新客户",
    ]));

  test("equal sums share a score, though 0.1 + 0.2 is not 0.3 in binary fractions", () => {
    const [, a, b] = rfm(
      [column("a", "a", "b"), column("2024-01-01", "2024-01-01", "2024-01-01"), column(0.1, 0.2, 0.3)],
      host,
    ) as unknown[][];
    expect(a?.[7]).toBe(b?.[7]);
  });

  test("lists customers in the order of the first row that counts", () => {
    const ids = column("Late", "Ann", "Late");
    const days = column("2024-05-01", "2024-01-02", "2024-01-03");
    const [, ...found] = rfm([ids, days, column(1, 2, 3), "2024-02-01"], host) as unknown[][];
    expect(found.map(([id]) => id)).toEqual(["Ann", "Late"]);
  });

  test("names the row that cannot be read, and what is wrong with asof and bins", () => {
    expect(refusal(() => rfm([customers, dates, amounts], host))).toMatch(
      /^dates, row 6: the date is missing/,
    );
    const good = [column("a", "b"), column("2024-01-01", "2024-01-02"), column(1, 2)];
    expect(refusal(() => rfm([...good, "soon"], host))).toMatch(/asof/);
    expect(refusal(() => rfm([...good, "2023-12-31"], host))).toMatch(
      /asof=2023-12-31: the first event is on 2024-01-01/,
    );
    expect(refusal(() => rfm([...good, "", 11], host))).toMatch(
      /^bins is 11; use a whole number from 2 to 10/,
    );
    expect(refusal(() => rfm([...good, "", 2.5], host))).toMatch(/^bins is 2.5/);
    expect(refusal(() => rfm(good.slice(0, 2), host))).toMatch(/^amounts is missing/);
    expect(refusal(() => rfm([good[0], good[1], column(1e308, 1e308, "")], host))).toMatch(
      /amounts has 3 rows/,
    );
    expect(refusal(() => rfm([column("a", "a"), good[1], column(1e308, 1e308)], host))).toMatch(/too large/);
  });
});

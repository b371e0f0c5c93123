import fc from "fast-check";
import { compute } from "../../src/functions/subscriptions";
import { compute as survival } from "../../src/functions/survival";
import type { Host } from "../../src/sheet/host";
import { type InputError, sentence } from "../../src/words/input-error";
import { chinese, column } from "../sheet/support/hosts";
import { foreignDate } from "../support/cells";
import { english } from "../support/sheet-cells";

type Line = readonly [id: unknown, start: unknown, end: unknown, amount?: unknown];
type Row = (string | number)[];

/** Calls the function over lines of a contract list. */
const call = (lines: readonly Line[], rest: readonly unknown[] = [], host: Host = english): Row[] => {
  const range = (k: number) => column(...lines.map((line) => line[k]));
  return compute([range(0), range(1), range(2), ...rest], host) as Row[];
};
const shown = (lines: readonly Line[], options = "", amounts = false): Row[] =>
  call(lines, [amounts ? column(...lines.map((line) => line[3])) : "", "month", `header=no; ${options}`]);
const refused = (lines: readonly Line[], options = "", amounts = false) =>
  refusal(() => shown(lines, options, amounts));

/** The code and the English sentence of what a call throws. */
function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    return { code: (error as InputError).code, message: sentence(error as InputError, "en") };
  }
  throw new Error("nothing was refused");
}

const headings = ["Period", "Start", "New", "Reactivated", "Lost", "End", "Retention", "Churn"];

describe("a contract covers its first day and not its end day", () => {
  test("one that ends on the last day of a month is gone at its end, one that ends a day later is there", () => {
    expect(shown([["Ann", "2024-01-01", "2024-01-31"]])).toEqual([["2024-01", 0, 0, 0, 0, 0, "", ""]]);
    expect(shown([["Ann", "2024-01-01", "2024-02-01"]], "asof=2024-02-29")).toEqual([
      ["2024-01", 0, 1, 0, 0, 1, "", ""],
      ["2024-02", 1, 0, 0, 1, 0, 0, 1],
    ]);
  });

  test("one that starts on the last day of a month is there", () => {
    expect(shown([["Ann", "2024-01-31", ""]])).toEqual([["2024-01", 0, 1, 0, 0, 1, "", ""]]);
  });

  test("one that ends on the day it starts covers no day: who has no other is no customer", () => {
    const list: Line[] = [
      ["Ann", "2024-01-10", "2024-01-10"],
      ["Ann", "2024-02-05", ""],
      ["Ben", "2024-02-29", "2024-02-29"],
    ];
    expect(shown(list)).toEqual([
      ["2024-01", 0, 0, 0, 0, 0, "", ""],
      ["2024-02", 0, 1, 0, 0, 1, "", ""],
    ]);
    expect(shown(list, "output=durations")).toEqual([["Ann", 0, 0]]);
  });

  test("a customer who came and left within a month is never counted, but is back when coming again", () => {
    expect(
      shown(
        [
          ["Ann", "2024-01-05", "2024-01-20"],
          ["Ann", "2024-02-05", ""],
        ],
        "asof=2024-02-29",
      ),
    ).toEqual([
      ["2024-01", 0, 0, 0, 0, 0, "", ""],
      ["2024-02", 0, 0, 1, 0, 1, "", ""],
    ]);
  });

  test("times of day do not matter: an end on the evening of the start day is no day", () => {
    expect(shown([["Ann", "2024-01-31 08:00", "2024-01-31 21:40"]])[0]).toEqual([
      "2024-01",
      0,
      0,
      0,
      0,
      0,
      "",
      "",
    ]);
  });
});

describe("several contracts of a customer", () => {
  test("an upgrade on the end day leaves no gap, a day between two months’ ends is not seen, a month’s end is", () => {
    const moves = (end: string, start: string) =>
      shown(
        [
          ["Ann", "2024-01-01", end],
          ["Ann", start, ""],
        ],
        "asof=2024-03-31",
      ).map((row) => row.slice(2, 6));
    expect(moves("2024-02-10", "2024-02-10")).toEqual([
      [1, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ]);
    expect(moves("2024-02-10", "2024-02-20")).toEqual([
      [1, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ]);
    expect(moves("2024-02-10", "2024-03-01")).toEqual([
      [1, 0, 0, 1],
      [0, 0, 1, 0],
      [0, 1, 0, 1],
    ]);
  });

  test("amounts of those that run at the same time add up, and the end of one is a contraction", () => {
    const rows = shown(
      [
        ["Ann", "2024-01-01", "", 100],
        ["Ann", "2024-01-15", "2024-03-01", 40],
        ["Ann", "2024-02-15", "", "$1,000.50"],
      ],
      "asof=2024-03-31",
      true,
    );
    expect(rows.map((row) => row.slice(8, 15))).toEqual([
      [0, 140, 0, 0, 0, 0, 140],
      [140, 0, 0, 1000.5, 0, 0, 1140.5],
      [1140.5, 0, 0, 0, 40, 0, 1100.5],
    ]);
    expect(rows[2]?.slice(15)).toEqual([1100.5 / 1140.5, 1100.5 / 1140.5]);
  });

  test("a plan that was free and is paid now is expansion, and nothing at the start has no rate", () => {
    const rows = shown(
      [
        ["Ann", "2024-01-01", "2024-02-10", ""],
        ["Ann", "2024-02-10", "", 30],
      ],
      "asof=2024-02-29",
      true,
    );
    expect(rows[1]).toEqual(["2024-02", 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 30, 0, 0, 30, "", ""]);
  });

  test("0.1 and 0.2 replaced by 0.3 is no movement, and a discount that takes all away leaves 0", () => {
    const rows = shown(
      [
        ["Ann", "2024-01-01", "2024-02-10", 0.1],
        ["Ann", "2024-01-01", "2024-02-10", 0.2],
        ["Ann", "2024-02-10", "", 0.3],
        ["Ann", "2024-03-01", "", -0.1],
        ["Ann", "2024-03-01", "", -0.2],
      ],
      "asof=2024-03-31",
      true,
    );
    expect(rows[1]?.slice(11, 13)).toEqual([0, 0]);
    expect(rows[2]?.[14]).toBe(0);
  });

  test("amounts that add up below 0 are refused with customer and period, however the month is shown", () => {
    const list: Line[] = [
      ["Ann", "2024-01-01", "", 100],
      ["Ben", "2024-01-01", "", 20],
      ["Ben", "2024-02-01", "", -30.5],
    ];
    expect(refused(list, "asof=2024-03-31", true)).toEqual({
      code: "negative-recurring-revenue",
      message: expect.stringMatching(/“Ben” in 2024-02 add up to -10\.5/),
    });
    expect(shown(list, "asof=2024-03-31").length).toBe(3);
  });

  test("amounts past the largest number are refused", () => {
    expect(
      refused(
        [
          ["Ann", "2024-01-01", "", 1e308],
          ["Ann", "2024-01-01", "", 1e308],
        ],
        "",
        true,
      ).code,
    ).toBe("too-large");
  });
});

describe("lag", () => {
  const list: Line[] = [
    ["Ann", "2023-01-05", "", 10],
    ["Ben", "2023-01-20", "2023-06-01", 20],
    ["Ben", "2023-12-01", "", 25],
    ["Cleo", "2023-02-03", "2023-05-05", 40],
    ["Cleo", "2024-01-09", "", 50],
    ["Dan", "2023-07-01", "", 5],
    ["Eve", "2023-03-01", "2023-12-31", 7],
  ];

  test("lag=12 compares with the month a year ago", () => {
    expect(
      call(list, [
        column(...list.map((line) => line[3])),
        "month",
        "lag=12; header=no; from=2024-01-01; asof=2024-02-29",
      ]),
    ).toEqual([
      // January 2024 against January 2023: Ann 10 → 10, Ben 20 → 25; Cleo and Dan first came after January 2023.
      ["2024-01", 2, 2, 0, 0, 4, 1, 0, 30, 55, 0, 5, 0, 0, 90, 35 / 30, 1],
      // February: Cleo was there in February 2023.
      ["2024-02", 3, 1, 0, 0, 4, 1, 0, 70, 5, 0, 15, 0, 0, 90, 85 / 70, 1],
    ]);
  });

  test("who was a customer before that month is reactivated", () => {
    const rows = shown(list, "lag=3; from=2024-01-01; asof=2024-01-31");
    // October 2023: Ann, Dan, Eve. Eve is gone, Ben and Cleo are back.
    expect(rows).toEqual([["2024-01", 3, 0, 2, 1, 4, 2 / 3, 1 / 3]]);
  });
});

describe("asof and unfinished periods", () => {
  const list: Line[] = [
    ["Ann", "2024-01-10", "2024-12-31"],
    ["Ben", "2024-02-10", "2024-03-05"],
    ["Cleo", "2024-03-20", ""],
  ];

  test("the last start or end in the data is the last day, also an end in the future", () => {
    expect(call(list).map((row) => row[0])).toEqual([
      "Period",
      ...Array.from({ length: 12 }, (_, m) => `2024-${String(m + 1).padStart(2, "0")}`),
    ]);
    expect(call(list).at(-1)).toEqual(["2024-12", 2, 0, 0, 1, 1, 0.5, 0.5]);
  });

  test("with asof what starts later is left out and what ends later has not ended", () => {
    expect(shown(list, "asof=2024-02-29")).toEqual([
      ["2024-01", 0, 1, 0, 0, 1, "", ""],
      ["2024-02", 1, 1, 0, 0, 2, 1, 0],
    ]);
  });

  test("an unfinished month is hidden and the first header cell says so; shown, it stands as of that day", () => {
    expect(call(list, ["", "month", "asof=2024-03-10"])[0]?.[0]).toBe(
      "Period (2024-03 unfinished: data to 2024-03-10)",
    );
    expect(call(list, ["", "month", "asof=2024-03-10"]).length).toBe(3);
    expect(shown(list, "asof=2024-03-10; incomplete=show").at(-1)).toEqual([
      "2024-03",
      2,
      0,
      0,
      1,
      1,
      0.5,
      0.5,
    ]);
    expect(shown(list, "asof=2024-03-05; incomplete=show").at(-1)).toEqual([
      "2024-03",
      2,
      0,
      0,
      1,
      1,
      0.5,
      0.5,
    ]);
    expect(shown(list, "asof=2024-03-04; incomplete=show").at(-1)).toEqual(["2024-03", 2, 0, 0, 0, 2, 1, 0]);
  });

  test("a day before the first start, or a span without a period, is refused", () => {
    expect(refused(list, "asof=2024-01-09").code).toBe("asof-before-data");
    expect(refused(list, "from=2025-06-01").code).toBe("nothing-in-span");
  });

  test("an end in the year 9999 is no end", () => {
    const rows = shown([
      ["Ann", "2024-01-10", "9999-12-31"],
      ["Ben", "2024-02-29", foreignDate(Date.UTC(9999, 11, 31))],
    ]);
    expect(rows).toEqual([
      ["2024-01", 0, 1, 0, 0, 1, "", ""],
      ["2024-02", 1, 1, 0, 0, 2, 1, 0],
    ]);
  });

  test("centuries of days are refused, and shown as years", () => {
    const list: Line[] = [
      ["Ann", "0200-01-01", ""],
      ["Ben", "9990-01-01", "9998-12-31"],
    ];
    expect(refusal(() => call(list, ["", "day"])).code).toMatch(/not-a-date|table-too-large/);
    const long: Line[] = [
      ["Ann", "1900-01-01", ""],
      ["Ben", "9990-01-01", "9998-12-31"],
    ];
    expect(refusal(() => call(long, ["", "day"])).code).toBe("table-too-large");
    expect(call(long, ["", "year", "header=no"]).length).toBe(8099);
    expect(call(long, ["", "day", "header=no; from=9998-12-30"]).length).toBe(2);
  });
});

describe("what cells may hold", () => {
  test.each([
    "",
    "active",
    "ACTIVE ",
    "ａｃｔｉｖｅ",
    "至今",
    " 至今\u3000",
    "在用",
    "Present",
    "ongoing",
    "Current",
    "open",
    "有效",
  ])("“%s” in the place of an end is a contract that runs", (end) => {
    expect(shown([["Ann", "2024-01-31", end]])).toEqual([["2024-01", 0, 1, 0, 0, 1, "", ""]]);
  });

  test("anything else that is no date is refused with its row", () => {
    expect(
      refused([
        ["Ann", "2024-01-31", ""],
        ["Ben", "2024-01-31", "soon"],
      ]),
    ).toEqual({
      code: "not-a-date",
      message: expect.stringMatching(/^ends, row 2: "soon"/),
    });
    expect(refused([["Ann", "2024-01-31", "#N/A"]]).code).toBe("error-cell");
    expect(
      refused([
        ["Ann", "", "2024-01-31"],
        ["Ben", "2024-01-31", ""],
      ]),
    ).toEqual({
      code: "blank-date",
      message: expect.stringMatching(/^starts, row 1/),
    });
  });

  test("an end before its start is refused with its row; errors=skip leaves such rows out", () => {
    const list: Line[] = [
      ["Customer", "Start", "End"],
      ["Ann", "2024-01-10", ""],
      ["Ben", "2024-01-31", "2024-01-30"],
      ["Cleo", "active", ""],
      ["Dan", "2024-01-20", "x"],
    ];
    expect(refused(list)).toEqual({
      code: "end-before-start",
      message: expect.stringMatching(/^ends, row 3: the end 2024-01-30 lies before the start 2024-01-31/),
    });
    expect(shown(list, "errors=skip; asof=2024-01-31")).toEqual([["2024-01", 0, 1, 0, 0, 1, "", ""]]);
    expect(shown(list, "errors=skip; output=durations")).toEqual([["Ann", 0, 0]]);
  });

  test("a first row that is data is no header, though its end is a word", () => {
    expect(shown([["Ann", "2024-01-31", "active"]]).length).toBe(1);
    expect(
      refused([
        ["Ann", "", "active"],
        ["Ben", "2024-01-31", ""],
      ]),
    ).toEqual({
      code: "blank-date",
      message: expect.stringMatching(/^starts, row 1/),
    });
  });

  test("open ranges, blank rows, ids without a customer, excluded ids and spellings of one id", () => {
    const list: Line[] = [
      ["客户", "开始", "结束", "月费"],
      [7, foreignDate(Date.UTC(2024, 0, 1)), "", "￥100"],
      ["", "", "", ""],
      ["", "2024-01-05", "", 5],
      ["guest", "2024-01-05", "", 5],
      [" ７ ", 45_322, 45_323, "￥10"],
      ["ann", "2024年1月3日", "至今", ""],
      ["ANN", "20240105", "20240110", ""],
      ["", "", "", ""],
      ["", "", "", ""],
    ];
    expect(shown(list, "asof=2024-01-31; exclude=guest; case=ignore", true)).toEqual([
      ["2024-01", 0, 2, 0, 0, 2, "", "", 0, 110, 0, 0, 0, 0, 110, "", ""],
    ]);
    expect(refused(list.slice(0, 1))).toEqual({
      code: "only-headers",
      message: expect.stringContaining("customers"),
    });
  });

  test("another cell of the column settles day and month, or one of the column beside it, or dateorder", () => {
    const order = (list: Line[], options = "") => shown(list, `asof=2024-12-31; ${options}`)[0]?.[0];
    expect(
      order([
        ["Ann", "03/04/2024", ""],
        ["Ben", "13/04/2024", ""],
      ]),
    ).toBe("2024-04");
    expect(order([["Ann", "03/04/2024", "04/20/2024"]])).toBe("2024-03");
    expect(order([["Ann", "03/04/2024", ""]], "dateorder=dmy")).toBe("2024-04");
    expect(refused([["Ann", "03/04/2024", ""]]).code).toBe("ambiguous-date");
    expect(refused([["Ann", "2024-01-01", "05/06/2024"]])).toEqual({
      code: "ambiguous-date",
      message: expect.stringMatching(/^ends, row 1/),
    });
  });

  test("empty columns and heights that differ are refused by name; ends may all be blank", () => {
    expect(refused([["", "", ""]]).message).toMatch(/^customers is empty/);
    expect(refused([["Ann", "", ""]]).message).toMatch(/^starts is empty/);
    expect(refused([["Ann", "2024-01-31", "", ""]], "", true).message).toMatch(/^amounts is empty/);
    expect(
      refusal(() => compute([column("a", "b"), column("2024-01-31"), column("", "")], english)).message,
    ).toMatch(/customers has 2 rows and starts has 1 row/);
    expect(refusal(() => compute([column("a"), column("2024-01-31")], english)).message).toMatch(
      /^ends is missing/,
    );
  });
});

describe("arguments and options", () => {
  const list: Line[] = [["Ann", "2024-01-10", "2024-03-31", 5]];
  const plain = [headings, ["2024-Q1", 0, 0, 0, 0, 0, "", ""]];

  test("amounts may be left out between commas, or the period or options stand in their place", () => {
    expect(call(list, ["", "quarter"])).toEqual(plain);
    expect(call(list, [undefined, "quarter"])).toEqual(plain);
    expect(call(list, ["quarter"])).toEqual(plain);
    expect(call(list, ["Quarter", "lag=1"])).toEqual(plain);
    expect(call(list, ["quarter", "", "header=no"])).toEqual(plain.slice(1));
    expect(call(list, ["header=no"]).length).toBe(3);
    expect(call(list, ["", "header=no"]).length).toBe(3);
  });

  test("with both a period and options after it, text in the place of amounts is no amount", () => {
    expect(refusal(() => call(list, ["month", "month", "lag=1"])).message).toMatch(
      /^amounts: "month"|^amounts, row 1: "month"/,
    );
  });

  test("options that mean nothing here are refused by name", () => {
    expect(refusal(() => call(list, ["", "month", "mode=on"])).code).toBe("option-not-here");
    expect(refusal(() => call(list, ["", "month", "lag=0"])).code).toBe("unknown-value");
    expect(refusal(() => call(list, ["", "month", "output=rate"])).message).toMatch(/table, durations/);
  });

  test("headings are the contract’s words; in Chinese they say customers and revenue", () => {
    const range = column(5);
    expect(call(list, [range])[0]).toEqual([
      ...headings,
      ...["Start", "New", "Reactivation", "Expansion", "Contraction", "Churned", "End"].map(
        (word) => `${word} revenue`,
      ),
      ...["NRR", "GRR"],
    ]);
    expect(call(list, [range], chinese)[0]).toEqual([
      ...["期间", "期初客户数", "新增客户数", "回流客户数", "流失客户数", "期末客户数", "留存率", "流失率"],
      ...["期初收入", "新增收入", "回流收入", "增购收入", "减购收入", "流失收入", "期末收入"],
      ...["净收入留存率", "总收入留存率"],
    ]);
  });

  test("weeks, fiscal quarters and years are named as everywhere", () => {
    const labels = (period: string, options: string) =>
      call(list, ["", period, `header=no; incomplete=show; ${options}`]).map((row) => row[0]);
    expect(labels("week", "weekstart=sun").slice(0, 2)).toEqual(["2024-01-07", "2024-01-14"]);
    expect(labels("quarter", "fiscal=4")).toEqual(["FY2024-Q4"]);
    expect(labels("year", "")).toEqual(["2024"]);
  });
});

describe("output=durations", () => {
  const list: Line[] = [
    ["Ben", "2024-02-15", "2024-05-01"],
    ["Ann", "2024-01-31", "2024-02-01"],
    ["Ben", "2024-06-10", ""],
    ["Cleo", "2024-05-20", "2024-09-01"],
    ["Dan", "2024-07-01", ""],
  ];

  test("gives a row a customer in order of first appearance, as of the last day in the data", () => {
    expect(call(list, ["", "month", "output=durations"])).toEqual([
      ["Customer", "Duration", "Churned"],
      ["Ben", 7, 0],
      ["Ann", 1, 1],
      ["Cleo", 4, 1],
      ["Dan", 2, 0],
    ]);
  });

  test("with asof an end still to come is not churned, and who starts later is not listed", () => {
    expect(call(list, ["", "month", "output=durations; asof=2024-06-01; header=no"])).toEqual([
      ["Ben", 3, 1],
      ["Ann", 1, 1],
      ["Cleo", 1, 0],
    ]);
  });

  test("counts days, and takes customers who first started in from … to", () => {
    expect(call(list, ["", "day", "output=durations; from=2024-01-01; to=2024-02-15; header=no"])).toEqual([
      // 15 February is the 46th day of the year, 1 September the 245th.
      ["Ben", 199, 0],
      ["Ann", 1, 1],
    ]);
    expect(refusal(() => call(list, ["", "output=durations; from=2025-01-01"])).code).toBe(
      "no-customers-in-span",
    );
  });

  test("feeds SURVIVAL: of customers who joined in one month, S(k) is the share there k months later", () => {
    const lengths = fc.array(fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, (days) => {
        const lines = days.map(
          (length, i): Line => [`c${i}`, 45_292, length === undefined ? "" : 45_292 + length],
        );
        const durations = call(lines, ["month", "asof=2024-07-31; output=durations; header=no"]);
        const curve = survival(
          [
            column(...durations.map((row) => row[1])),
            column(...durations.map((row) => row[2])),
            "",
            "header=no",
          ],
          english,
        ) as Row[];
        const end = call(lines, ["month", "asof=2024-07-31; header=no"]).map((row) => row[5] as number);
        for (const row of curve) {
          const there = end[row[0] as number] as number;
          expect(row[4]).toBeCloseTo(there / days.length, 12);
        }
      }),
    );
  });

  test("says so in Chinese", () => {
    expect(call(list, ["", "output=durations"], chinese)[0]).toEqual(["客户", "时长", "已流失"]);
  });
});

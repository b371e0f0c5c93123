import { isIdHeading } from "../../src/sheet/headers";
import { readIds } from "../../src/sheet/ids/id-lists";
import { createInterner } from "../../src/sheet/ids/ids";
import { readTableRows, type TableColumn } from "../../src/sheet/rows/table-rows";
import { american, chinese, column, refusal } from "./support/hosts";

const table: TableColumn[] = [
  { name: "periods", kind: "text" },
  { name: "start", kind: "number", mayBeEmpty: true },
  { name: "end", kind: "number" },
];
const read = (...args: unknown[]) => readTableRows(args, table, american);

describe("rows of a table function", () => {
  test("each row of data is read, with its place in the range", () =>
    expect(read(column("Q1", "Q2"), column(1, "2"), column("3", ""))).toEqual([
      { row: 1, values: ["Q1", 1, 3] },
      { row: 2, values: ["Q2", 2, undefined] },
    ]));
  test("a header row is left out, blank rows are skipped", () =>
    expect(
      read(column("Period", "Q1", "", "Q2", ""), column("Start", 1, "", 2, ""), column("End", 3, "", 4, "")),
    ).toEqual([
      { row: 2, values: ["Q1", 1, 3] },
      { row: 4, values: ["Q2", 2, 4] },
    ]));
  test("labels stand as typed, dates as 2024-03-01 in the spreadsheet's zone", () => {
    const cell = new Date(Date.UTC(2024, 1, 29, 16));
    const rows = readTableRows(
      [column(" 一月 ", cell, 2024), "", column(1, 2, 3)].map((arg) =>
        arg === "" ? column("", "", "") : arg,
      ),
      table,
      chinese,
    );
    expect(rows.map((row) => row.values[0])).toEqual(["一月", "2024-03-01", "2024"]);
  });
  test("a column that may be empty may be left out", () =>
    expect(read(column("Q1"), undefined, column(3))).toEqual([{ row: 1, values: ["Q1", undefined, 3] }]));
  test("a wholly empty column, another height, a cell that is no number and a lone header are refused", () => {
    expect(refusal(() => read(column("Q1", ""), column("", ""), column("", ""))).message).toMatch(
      /^end is empty/,
    );
    expect(refusal(() => read(column("Q1"), column(1), column(1, 2))).message).toMatch(/periods.*end/);
    expect(refusal(() => read(column("Q1", "Q2"), column(1, "x2"), column(1, 2))).message).toMatch(
      /^start, row 2/,
    );
    expect(refusal(() => read(column("P", ""), column("Start", ""), column("End", ""))).code).toBe(
      "only-headers",
    );
    expect(refusal(() => read(column("P"), column(1), undefined)).code).toBe("missing-argument");
    expect(
      refusal(() =>
        read(
          [
            ["a", "b"],
            ["c", "d"],
          ],
          column(1, 2),
          column(1, 2),
        ),
      ).code,
    ).toBe("one-column");
  });
  test("a wide argument gives a value a cell; the deciding column alone says whether there is a header", () => {
    const columns: TableColumn[] = [
      { name: "sizes", kind: "number", decidesHeader: true },
      { name: "rates", kind: "number", wide: true },
    ];
    const rows = (sizes: unknown, rates: unknown) => readTableRows([sizes, rates], columns, american);
    expect(
      rows(column("Size", 10, 20), [
        [0, 1],
        [1, 0.5],
        [1, ""],
      ]),
    ).toEqual([
      { row: 2, values: [10, 1, 0.5] },
      { row: 3, values: [20, 1, undefined] },
    ]);
    expect(refusal(() => rows(column(10), [[1, "x1"]])).message).toMatch(/^rates, row 1, column 2/);
  });
});

describe("lists of ids", () => {
  const ids = (...cells: unknown[]) => {
    const list = readIds(column(...cells), "previous");
    return [...list.customer].map((number) => list.ids[number]);
  };
  test("ids in the order of the rows, blank rows skipped", () =>
    expect(ids("a", "", 7, "7", "a", "")).toEqual(["a", "7", "7", "a"]));
  test("blank rows between are counted", () =>
    expect(readIds(column("id", "a", "", "b", ""), "x").blankRows).toBe(1));
  test("a known header word is left out", () => {
    expect(ids("Customer ID", "a")).toEqual(["a"]);
    expect(ids("客户编号", "a")).toEqual(["a"]);
    expect(ids("Customer 12", "a")).toEqual(["Customer 12", "a"]);
  });
  test("lists that share an interner share numbers", () => {
    const interner = createInterner();
    readIds(column("a", "b"), "previous", interner);
    expect([...readIds(column("b", "c"), "current", interner).customer]).toEqual([1, 2]);
  });
  test("an empty list, a lone header, an error cell and a date are refused", () => {
    expect(refusal(() => readIds(column("", ""), "current")).message).toMatch(/^current is empty/);
    expect(refusal(() => readIds(column("Customer", ""), "current")).code).toBe("only-headers");
    expect(refusal(() => readIds(column("a", "#N/A"), "current")).message).toMatch(/^current, row 2/);
    expect(refusal(() => readIds(column("a", new Date(0)), "current")).code).toBe("not-an-id");
    expect(refusal(() => readIds(undefined, "current")).code).toBe("missing-argument");
  });
  test.each([
    "Customer",
    "id",
    "ID",
    "customer_id",
    "Customer ID",
    "User-Id",
    "Email",
    "客户",
    "会员号",
    "用户ID",
    " 手机号 ",
    "ＩＤ",
  ])("%j stands above ids", (word) => expect(isIdHeading(word)).toBe(true));
  test.each(["", " ", "7", "Ann", "customers of the north", "id7", 7, "a b", "客户甲"])(
    "%j is an id",
    (word) => expect(isIdHeading(word)).toBe(false),
  );
});

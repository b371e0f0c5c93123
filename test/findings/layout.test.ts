import { detect } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import { blockFrom } from "../support/findings";

const read = (cells: readonly (readonly unknown[])[]) => {
  const detection = detect(blockFrom(cells));
  const roles = detection.layout === undefined ? {} : assignRoles(detection, detection.layout);
  return { layout: detection.layout, roles, frame: detection.frame, confidence: detection.confidence };
};

const date = new Date(Date.UTC(2024, 2, 1));

test.each([
  [["Customer ID", "Order date", "Amount"]],
  [["客户ID", "下单时间", "金额"]],
  [["会员号", "付款时间", "实付"]],
  [["手机号", "日期", "销售额"]],
  [["客户编号", "购买日期", "消费金额"]],
  [["customer_id", "created_at", "total"]],
])("%j is a purchase or event log", (head) => {
  const cells = [head, ["a", "2024-01-01", 5], ["b", date, 7], ["a", "2024-02-01", 9]];
  expect(read(cells)).toMatchObject({ layout: "log", roles: { customer: 0, date: 1, amount: 2 } });
  expect(read(cells).confidence).toBeGreaterThan(0.9);
});

test.each([
  [["Month", "Start", "New", "End"]],
  [["Period", "Customers at start", "New customers", "Customers at end"]],
  [["月份", "期初", "新增", "期末"]],
  [["期间", "期初客户数", "新增客户数", "期末客户数"]],
])("%j is a period summary", (head) => {
  expect(read([head, ["2024-01", 107, 21, 120], ["2024-02", 120, 18, 125]])).toMatchObject({
    layout: "periods",
    roles: { period: 0, start: 1, new: 2, end: 3 },
  });
});

test.each([
  [["Customer name", "Customer ID", "Date of order", "Net amount (EUR)"], { customer: 1, date: 2 }],
  [["Order no", "Client", "Transaction time", "Price"], { customer: 1, date: 2, amount: 3 }],
  [["订单号", "客户昵称", "支付完成时间", "订单实付金额"], { customer: 1, date: 2, amount: 3 }],
])("%j: roles are told from parts of headings too", (head, roles) => {
  const cells = [head, ["x", "a", "2024-01-01", 5], ["y", "b", "2024-01-02", 7], ["z", "a", "2024-02-01", 9]];
  expect(
    read(
      cells.map((row, i) => (i === 0 || head[1] !== "Customer ID" ? row : ["Ann", row[1], row[2], row[3]])),
    ),
  ).toMatchObject({ layout: "log", roles });
});

test("a period summary without a start column, with its columns in another order", () => {
  expect(
    read([
      ["End", "New", "Month"],
      [120, 21, "2024-01"],
      [125, 18, "2024-02"],
    ]),
  ).toMatchObject({
    layout: "periods",
    roles: { period: 2, new: 1, end: 0 },
  });
});

test("subscription lists, rosters, matrices and revenue movements are recognised by name", () => {
  expect(
    read([
      ["Customer", "Start date", "End date", "Amount"],
      ["a", "2024-01-01", "", 5],
      ["b", "2024-02-01", "2024-05-01", 5],
    ]).layout,
  ).toBe("subscriptions");
  expect(
    read([
      ["客户", "开始日期", "结束日期"],
      ["a", "2024-01-01", "至今"],
    ]).layout,
  ).toBe("subscriptions");
  expect(
    read([
      ["2024-01", "2024-02", "2024-03"],
      ["ann", "ann", "bob"],
      ["bob", "cat", "cat"],
    ]).layout,
  ).toBe("rosters");
  expect(
    read([
      ["Customer", "Month"],
      ["ann", "2024-01"],
      ["bob", "2024-01"],
    ]).layout,
  ).toBe("rosters");
  expect(
    read([
      ["Customer", "2024-01", "2024-02", "2024-03"],
      ["ann", 1, 0, 1],
      ["bob", "✓", "", "✓"],
    ]).layout,
  ).toBe("matrix");
  expect(
    read([
      ["客户", "2024年1月", "2024年2月"],
      ["ann", "是", ""],
      ["bob", "是", "是"],
    ]).layout,
  ).toBe("matrix");
  expect(
    read([
      ["Month", "Start", "New", "Expansion", "Contraction", "Churned"],
      ["2024-01", 100, 10, 5, 2, 3],
    ]).layout,
  ).toBe("movements");
});

test("title rows above and total rows below are found and are no data", () => {
  const { frame, layout } = read([
    ["Orders of our shop", "", ""],
    ["", "", ""],
    ["Customer", "Date", "Amount"],
    ["a", "2024-01-01", 5],
    ["b", "2024-02-01", 7],
    ["Total", "", 12],
  ]);
  expect(layout).toBe("log");
  expect(frame).toMatchObject({ header: 2, titles: [0], first: 3, last: 5, totals: [5] });
});

test.each(["合计", "总计", "Total", "Grand total", "TOTAL:"])("%s below the data is a total", (word) => {
  expect(
    read([
      ["月份", "期初", "新增", "期末"],
      ["2024-01", 107, 21, 120],
      ["2024-02", 120, 18, 125],
      [word, "", 39, ""],
    ]).frame.totals,
  ).toEqual([3]);
});

test("blank columns between the others are left out", () => {
  const { frame, roles } = read([
    ["Customer", "", "Date"],
    ["a", "", "2024-01-01"],
    ["b", "", "2024-02-01"],
  ]);
  expect(frame.blankColumns).toEqual([1]);
  expect(roles).toMatchObject({ customer: 0, date: 2 });
});

test("without headings the values decide, with less confidence", () => {
  const log = read([
    ["C1", "2024-01-01", 5],
    ["C2", "2024-02-01", 7],
    ["C1", "2024-03-01", 9],
  ]);
  expect(log).toMatchObject({
    layout: "log",
    roles: { customer: 0, date: 1 },
    frame: { header: undefined, first: 0 },
  });
  expect(log.confidence).toBeLessThan(0.8);
  expect(
    read([
      ["2024-01", 107, 21, 120],
      ["2024-02", 120, 18, 125],
    ]),
  ).toMatchObject({ layout: "periods", roles: { period: 0, start: 1, new: 2, end: 3 } });
});

test("a table that fits nothing has no layout", () => {
  expect(
    read([
      ["Product", "Colour"],
      ["shoe", "red"],
      ["hat", "blue"],
    ]).layout,
  ).toBeUndefined();
});

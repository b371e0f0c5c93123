import type { Workbook } from "../../playground/headless";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, choices, options, smallLog, smallSummary } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const zhLog = [
  ["订单明细", "", ""],
  ["", "", ""],
  ["会员号", "下单时间", "实付"],
  ...smallLog.slice(1),
  ["合计", "", "465"],
];

test.each([
  "Log!A1:C11",
  "log!a1:c11",
  "'Log'!A1:C11",
  "Log!A:C",
  "Log!A1:C",
  "Log!$A$1:$C$11",
  "Log!C11:A1",
  "Log!B4",
  "Log",
  "=Log!A1:C11",
  "Ｌｏｇ！Ａ１：Ｃ１１",
  "A1:C11",
  " Log ! A1 : C11 ",
  "Log!1:11",
])("the range text “%s” is understood", async (range) => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const reading = await told(book, "read", choices(range));
  expect(reading.range).toBe("'Log'!A1:C11");
  expect(reading.sentence).toBe(
    "I read this as a purchase log: 10 rows, 5 customers, 2024-01-05 to 2024-04-10.",
  );
  expect(reading.folded).toBe("Purchase log · 10 rows · A1:C11");
});

test.each([
  ["Nowhere!A1", "unknown-sheet"],
  ["A1:B2,C3:D4", "several-ranges"],
  ["hello world", "bad-range"],
  ["", "no-selection"],
  ["Log!A1:ZZZ99", "range-outside"],
  ["Log!Z50:Z60", "no-data-range"],
  ["https://example.com/a!b", "unknown-sheet"],
  ["Log!A0", "bad-range"],
])("the range text “%s” is refused with a sentence (%s)", async (range, code) => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const answer = await ask(book, "read", choices(range));
  expect(answer).toMatchObject({ ok: false, code });
  if (!answer.ok) expect(answer.sentence).not.toMatch(/[{}!]$|undefined|Exception/);
});

test("a log in Chinese with a title above and a total below is read, and what was left out is said", async () => {
  book = await openWithAddOn({ sheets: { 订单: zhLog }, locale: "zh_CN", timeZone: "Asia/Shanghai" });
  const reading = await told(book, "read", choices("订单!A1:C14", { lang: "zh" }));
  expect(reading.sentence).toBe("识别为购买日志：10 行，5 位客户，2024-01-05 至 2024-04-10。");
  expect(reading.leftOut).toEqual(["标题上方的1 行未计入：“订单明细”", "数据下方的1 行未计入：“合计”"]);
  expect(reading.roles.map(({ label, column }) => [label, column])).toEqual([
    ["客户", 0],
    ["日期", 1],
    ["金额", 2],
    ["分组", null],
  ]);
  expect(reading.firstRows.headings).toEqual(["行", "客户", "日期", "金额"]);
  expect(reading.firstRows.rows[0]?.map(({ text }) => text)).toEqual(["4", "ann", "2024-01-05", "10"]);
  const preview = await told(book, "preview", { ...asking(reading.range), lang: "zh" });
  expect(preview.title).toBe("按月的同期群留存");
  expect(preview.table.headings.slice(0, 3)).toEqual(["同期群", "客户数", "0"]);
  expect(preview.reading[0]).toMatch(/^2024-01 至 2024-02 加入的 5 位客户中，60.0% 在第 1 月回来/);
  expect(preview.liveFormulas).toEqual({ ok: true, reason: null });
});

test("days are those of the spreadsheet's zone", async () => {
  book = await openWithAddOn({
    sheets: {
      Log: [
        ["Customer", "Date"],
        ["a", "2024-03-01"],
        ["b", "2024-03-02"],
      ],
    },
    timeZone: "Pacific/Kiritimati",
  });
  expect((await told(book, "read", choices("Log"))).sentence).toContain("2024-03-01 to 2024-03-02");
});

test("another layout and other columns can be chosen", async () => {
  book = await openWithAddOn({
    sheets: {
      Log: [
        ["A", "B", "C"],
        ["x", "2024-01-01", "2024-02-01"],
        ["y", "2024-01-05", "2024-02-07"],
      ],
    },
  });
  const reading = await told(
    book,
    "read",
    choices("Log", { layout: "log", roles: { customer: 0, date: 2 } }),
  );
  expect(reading).toMatchObject({ layout: "log", confidence: 1, reason: "You chose it." });
  expect(reading.sentence).toContain("2024-02-01 to 2024-02-07");
  expect(
    await ask(book, "read", choices("Log", { layout: "log", roles: { customer: 1, date: 1 } })),
  ).toMatchObject({ ok: false, code: "role-twice" });
  expect(
    (await told(book, "read", choices("Log", { layout: "log", roles: { customer: null, date: 1 } })))
      .sentence,
  ).toBe("I read this as: Purchase or event log. Choose the column for: Customer.");
});

test("a summary asks whether new includes customers who left again, with both answers' rates", async () => {
  book = await openWithAddOn({
    sheets: {
      Summary: [
        ["Month", "Start", "New", "End"],
        ["'2024-01", "107", "21", "117"],
      ],
    },
  });
  const reading = await told(book, "read", choices("Summary"));
  expect(reading.newQuestion).toEqual({
    sentence: 'Does "new" include customers who left again before the end?',
    no: "No: then 89.7 % stayed over all periods.",
    yes: "Yes: then between 89.7 % and 100.0 % stayed; counts alone cannot tell where.",
  });
  const preview = await told(
    book,
    "preview",
    asking("Summary", { question: "stay", newIncludesLeavers: true }),
  );
  expect(preview.reading.join(" ")).toContain("between 89.7 % and 100.0 %");
});

test("an ambiguous date must be answered before a preview", async () => {
  book = await openWithAddOn({ sheets: { Log: [...smallLog, ["fay", "'03/04/2024", "5"]] } });
  expect(await ask(book, "preview", asking("Log"))).toMatchObject({ ok: false, code: "unanswered-finding" });
  const preview = await told(book, "preview", asking("Log", { answers: { "ambiguous-dates": "dmy" } }));
  expect(preview.liveFormulas.ok).toBe(true);
});

test("the period's end is offered when the data end shortly before it", async () => {
  book = await openWithAddOn({ sheets: { Log: [...smallLog, ["eve", "2024-04-29", "5"]] } });
  expect((await told(book, "read", choices("Log"))).periodEnd).toBe("2024-04-30");
});

test("what a choice means is said in dates", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const meaning = async (more: Parameters<typeof options>[0]) =>
    (await told(book, "preview", asking("Log", { options: options(more) }))).meaning;
  expect(await meaning({})).toBe(
    "Month 1 of a customer who joined on 2024-01-05: active from 2024-02-01 to 2024-02-29.",
  );
  expect(await meaning({ period: "day" })).toBe("7-day retention: joined 2024-01-05 → active on 2024-01-12.");
  expect(await meaning({ window: 30 })).toBe(
    "Window 1 of a customer who joined on 2024-01-05: active from 2024-02-04 to 2024-03-04.",
  );
});

test.each([
  { activity: "on_or_after" as const },
  { activity: "on_or_before" as const },
  { activity: "every" as const },
  { brackets: "1,2-3" },
  { window: 30 },
  { period: "quarter" as const, fiscal: 4 },
  { period: "week" as const, weekstart: "sun" as const },
  { unfinished: "hide" as const },
  { through: "2024-03-31" },
  { through: "2024-06-30" },
])("with %j the preview adds up and live formulas give it exactly", async (more) => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  for (const question of ["joined", "stay"] as const) {
    const preview = await told(
      book,
      "preview",
      asking("Log", { question, options: options(more), limits: true, counts: true }),
    );
    expect(preview.reconciles.ok).toBe(true);
    expect(preview.liveFormulas).toEqual({ ok: true, reason: null });
    expect(preview.reading.length).toBeGreaterThan(0);
    expect(JSON.stringify(preview)).not.toMatch(/undefined|NaN|\{\w+\}/);
  }
});

test.each([
  [{ through: "soon" }, "bad-through"],
  [{ through: "2023-01-01" }, "through-before-data"],
  [{ brackets: "0-x" }, "unknown-value"],
  [{ window: -3 }, "unknown-value"],
])("options that make no sense are refused: %j", async (more, code) => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  expect(await ask(book, "preview", asking("Log", { options: options(more) }))).toMatchObject({
    ok: false,
    code,
  });
});

test("live formulas of a summary need its columns, and say so", async () => {
  book = await openWithAddOn({
    sheets: {
      S: [
        ["Month", "New", "End"],
        ["'2024-01", "5", "100"],
        ["'2024-02", "9", "104"],
      ],
      Full: smallSummary,
    },
  });
  expect((await told(book, "preview", asking("S", { question: "stay" }))).liveFormulas).toEqual({
    ok: false,
    reason: "Live formulas would not give exactly this preview: there is no column of starts.",
  });
  expect((await told(book, "preview", asking("Full", { question: "stay" }))).liveFormulas.ok).toBe(true);
});

test("rows of a finding are listed on a new sheet as they are, the texts inert", async () => {
  book = await openWithAddOn({
    sheets: { Log: [...smallLog, ["", "2024-03-05", "'=1+1"], ["", "2024-03-06", "'+5"]] },
  });
  const shown = await told(book, "showRows", { ...choices("Log"), finding: "blank-ids" });
  expect(shown).toEqual({
    sheet: "Rows - blank ids",
    sentence: "2 rows listed on sheet “Rows - blank ids”.",
  });
  expect(book.values(`'Rows - blank ids'!A4:D6`)).toEqual([
    ["Row", "Customer", "Date", "Amount"],
    [12, "", "2024-03-05", "=1+1"],
    [13, "", "2024-03-06", "+5"],
  ]);
  expect(book.formulas(`'Rows - blank ids'!A1:D6`).flat().join("")).toBe("");
  expect((await told(book, "showRows", { ...choices("Log"), finding: "blank-ids" })).sheet).toBe(
    "Rows - blank ids 2",
  );
  expect(await ask(book, "showRows", { ...choices("Log"), finding: "nonsense" })).toMatchObject({
    ok: false,
    code: "unknown-finding",
  });
});

import type { FunctionCard } from "../../src/functions/card";
import { plainForm } from "../../src/plan/form";
import type {
  Answer,
  CallName,
  Calls,
  Filled,
  Finding,
  Inserted,
  Opening,
  Preview,
  Reading,
  SmallCell,
  Tried,
  WrittenTable,
} from "../../src/protocol/messages";
import type { Lang } from "../../src/words/text";

/** What a server could say, for tests of the page alone. Long names on purpose: the page is 300 px wide. */
export const cell = (text: string, more: Partial<SmallCell> = {}): SmallCell => ({
  text,
  numeric: false,
  heat: null,
  unfinished: false,
  faded: false,
  forecast: false,
  at: null,
  ...more,
});

export const longSheet = "Orders from the shop, second try (2024-2026) 订单明细表";

export const writtenTable = (id: string, more: Partial<WrittenTable> = {}): WrittenTable => ({
  id,
  title: "Cohorts",
  place: "Retention!A1",
  kind: "values",
  refused: null,
  ...more,
});

export const opening = (lang: Lang, range: string | null = `'${longSheet}'!A1:C6920`): Opening => ({
  lang,
  locale: lang === "zh" ? "zh_CN" : "en_US",
  timeZone: "Asia/Shanghai",
  version: "0.2.0",
  range,
  tables: [
    writtenTable("t1", { title: "Customers who joined together, by month", place: "Retention 2!A1:N20" }),
  ],
  start: null,
});

export const inLang = (lang: Lang, en: string, zh: string): string => (lang === "zh" ? zh : en);

export const findings = (lang: Lang): readonly Finding[] => [
  {
    code: "blank-ids",
    name: inLang(lang, "blank ids", "空的客户编号"),
    sentence: inLang(lang, "5 rows have no customer id.", "有 5 行没有客户编号。"),
    count: 5,
    rows: [12, 40, 77],
    weight: "check",
    choices: [
      { value: "leave-out", label: inLang(lang, "Leave out", "不计入") },
      { value: "keep", label: inLang(lang, "Keep", "保留") },
    ],
    chosen: "leave-out",
  },
  {
    code: "ambiguous-dates",
    name: inLang(lang, "ambiguous dates", "有歧义的日期"),
    sentence: inLang(
      lang,
      "214 dates such as 03/04/2024 can be read as 3 April or March 4.",
      "214 个日期（如 03/04/2024）既可读作 4 月 3 日，也可读作 3 月 4 日。",
    ),
    count: 214,
    rows: [3, 9, 14, 15, 22],
    weight: "stop",
    choices: [
      { value: "dmy", label: inLang(lang, "Day first", "日在前") },
      { value: "mdy", label: inLang(lang, "Month first", "月在前") },
    ],
    chosen: "dmy",
  },
  {
    code: "first-cohort",
    name: inLang(lang, "large first cohort", "第一个同期群偏大"),
    sentence: inLang(
      lang,
      "The first month has 2,357 new customers, far more than any later month: the log may begin mid-life.",
      "第一个月有 2,357 位新客户，远多于之后各月：记录可能并非从头开始。",
    ),
    count: 1,
    rows: [],
    weight: "note",
    choices: [],
    chosen: null,
  },
];

export const reading = (lang: Lang, more: Partial<Reading> = {}): Reading => ({
  range: `'${longSheet}'!A1:C6920`,
  layout: "log",
  confidence: 0.97,
  reason: inLang(lang, "One row an event, with a customer and a date.", "每行一个事件，含客户和日期。"),
  layouts: [
    { name: "periods", label: inLang(lang, "Period summary", "周期汇总"), ready: true },
    { name: "log", label: inLang(lang, "Purchase or event log", "购买或事件记录"), ready: true },
    { name: "matrix", label: inLang(lang, "Customer × period matrix", "客户 × 周期矩阵"), ready: false },
  ],
  notReady: null,
  sentence: inLang(
    lang,
    "I read this as a purchase log: 6,919 rows, 2,357 customers, 1997-01-01 to 1998-06-30.",
    "我把它读作购买记录：6,919 行，2,357 位客户，1997-01-01 至 1998-06-30。",
  ),
  folded: inLang(lang, "Purchase log · 6,919 rows · A1:C6920", "购买记录 · 6,919 行 · A1:C6920"),
  columns: [
    { index: 0, letter: "A", heading: "customer_identifier_of_the_member" },
    { index: 1, letter: "B", heading: "下单时间" },
    { index: 2, letter: "C", heading: "" },
  ],
  roles: [
    { name: "customer", label: inLang(lang, "Customer", "客户"), column: 0, required: true },
    { name: "date", label: inLang(lang, "Date", "日期"), column: 1, required: true },
    { name: "amount", label: inLang(lang, "Amount", "金额"), column: 2, required: false },
    { name: "segment", label: inLang(lang, "Segment", "分组"), column: null, required: false },
  ],
  firstRows: {
    headings: [
      inLang(lang, "Customer", "客户"),
      inLang(lang, "Date", "日期"),
      inLang(lang, "Amount", "金额"),
    ],
    rows: [
      [cell("00001"), cell("1997-01-01"), cell("29.33", { numeric: true })],
      [cell("00001-with-a-very-long-identifier"), cell("1997-01-18"), cell("29.73", { numeric: true })],
      [cell("00002"), cell("1997-01-01"), cell("63.34", { numeric: true })],
    ],
    more: null,
  },
  leftOut: [
    inLang(lang, "1 total row at the end is left out (row 6,921).", "末尾 1 行合计未计入（第 6,921 行）。"),
  ],
  findings: findings(lang),
  newQuestion: null,
  questions: [
    {
      name: "stay",
      label: inLang(
        lang,
        "How many customers stay from one period to the next?",
        "每期有多少客户留到下一期？",
      ),
      ready: true,
      notReady: null,
    },
    {
      name: "joined",
      label: inLang(lang, "How do customers who joined together fare?", "同期加入的客户后来怎样？"),
      ready: true,
      notReady: null,
    },
    {
      name: "money",
      label: inLang(lang, "Does the money stay?", "收入留住了吗？"),
      ready: false,
      notReady: inLang(lang, "This question is not answered yet.", "这个问题暂不能回答。"),
    },
  ],
  suggested: { ...plainForm, through: "1998-06-30" },
  periods: ["day", "week", "month", "quarter", "year"],
  segments: [],
  periodEnd: null,
  ...more,
});

export const rate = (share: number, more: Partial<SmallCell> = {}): SmallCell =>
  cell(`${(share * 100).toFixed(1)}%${more.unfinished ? "*" : ""}`, {
    numeric: true,
    heat: share * 2.5,
    ...more,
  });

export const preview = (lang: Lang, more: Partial<Preview> = {}): Preview => ({
  title: inLang(lang, "Customers who joined together, by month", "同期加入的客户，按月"),
  table: {
    headings: [inLang(lang, "Joined", "加入"), inLang(lang, "Size", "人数"), "0", "1", "2", "3", "4", "5"],
    rows: [
      [
        cell("1997-01"),
        cell("781", { numeric: true }),
        rate(1, { heat: null }),
        rate(0.35),
        rate(0.21),
        rate(0.18),
        rate(0.14),
        rate(0.2),
      ],
      [
        cell("1997-02"),
        cell("832", { numeric: true }),
        rate(1, { heat: null }),
        rate(0.28),
        rate(0.2),
        rate(0.4),
        rate(0.1),
        rate(0.1, { unfinished: true }),
      ],
      [
        cell("1997-03"),
        cell("12", { numeric: true }),
        rate(1, { heat: null }),
        rate(0.12, { faded: true }),
        rate(0.05, { faded: true }),
        cell(""),
        cell(""),
        cell(""),
      ],
    ],
    more: inLang(lang, "… and 24 more rows", "…… 还有 24 行"),
  },
  others: [],
  chart: {
    kind: "lines",
    label: inLang(lang, "Share still buying, by month after joining", "加入后各月仍购买的比例"),
    unit: "rate",
    series: [
      {
        name: inLang(lang, "All", "全部"),
        points: [1, 0.146, 0.13, 0.11, 0.12, 0.09].map((y, index) => ({
          x: String(index),
          y,
          low: y - 0.03,
          high: Math.min(1, y + 0.03),
        })),
      },
    ],
  },
  reading: [
    inLang(
      lang,
      "Of 2,357 customers who joined 1997-01 to 1997-03, 14.6 % came back in month 1 (95 %: 13.3–16.1 %).",
      "1997-01 至 1997-03 加入的 2,357 位客户中，14.6% 在第 1 个月回来（95%：13.3–16.1%）。",
    ),
  ],
  reconciles: {
    ok: true,
    sentence: inLang(
      lang,
      "The cohorts add up to the 2,357 customers.",
      "各同期群合计 2,357 位客户，与总数一致。",
    ),
  },
  warnings: [
    inLang(lang, "The first cohort is far larger than the others.", "第一个同期群远大于其他同期群。"),
  ],
  meaning: inLang(lang, "Month 1: joined in March → active in April.", "第 1 个月：3 月加入 → 4 月活跃。"),
  liveFormulas: { ok: true, reason: null },
  nativeFormulas: {
    ok: false,
    reason: inLang(
      lang,
      "Native formulas are not written yet. Choose Values or Live formulas.",
      "暂不能写成原生公式，请选择数值或实时公式。",
    ),
  },
  size: inLang(lang, "28 rows, 20 columns", "28 行 20 列"),
  ...more,
});

export const card: FunctionCard = {
  name: "COHORT",
  group: "cohorts",
  summary: { en: "Cohort table.", zh: "同期群表。" },
  question: {
    en: "How do customers who joined together fare over time?",
    zh: "同一时期加入的客户后来怎样？",
  },
  terms: { en: ["cohort table"], zh: ["同期群"] },
  formula: "active in period k / size",
  notes: [],
  params: [
    { name: "customers", type: "range", help: { en: "Ids.", zh: "客户编号。" }, optional: false },
    { name: "dates", type: "range", help: { en: "Dates.", zh: "日期。" }, optional: false },
    { name: "period", type: "text", help: { en: "month", zh: "月" }, optional: true },
  ],
  example: null,
};

export const filled = (lang: Lang, more: Partial<Filled> = {}): Filled => ({
  home: longSheet,
  cell: `'${longSheet}'!E1`,
  cellNote: inLang(
    lang,
    "The selected cell holds data; this one is free.",
    "选中的单元格已有数据，此处为空。",
  ),
  args: { customers: "A2:A6920", dates: "B2:B6920" },
  sentence: inLang(lang, "Ranges filled in from the data.", "已根据数据填入区域。"),
  ...more,
});

export const tried: Tried = {
  formula: "=COHORT(A2:A6920, B2:B6920)",
  value: null,
  table: {
    headings: ["Cohort", "Size", "0", "1", "2", "3", "4", "5"],
    rows: [
      [
        cell("1997-01"),
        ...["781", "1", "0.35", "0.21", "0.18", "0.14", "0.2"].map((text) => cell(text, { numeric: true })),
      ],
    ],
    more: null,
  },
  size: "28 × 20",
};

export const inserted = (lang: Lang): Inserted => ({
  status: "inserted",
  sentence: inLang(lang, `COHORT stands in '${longSheet}'!E1:X19.`, `COHORT 已插入 '${longSheet}'!E1:X19。`),
  cell: `'${longSheet}'!E1`,
  separator: ",",
});

/** The answer of a server that says yes. */
export const yes = <N extends CallName>(reply: Calls[N]["reply"]): Answer<N> => ({ ok: true, reply });

export const no = (sentence: string, code = "refused"): Answer<CallName> => ({ ok: false, code, sentence });

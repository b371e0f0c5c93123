import type { Calls, Preview, Reading, SmallCell, WrittenTable } from "../../src/protocol/messages";
import type { Lang } from "../../src/words/text";
import { cell, inLang, preview, rate, reading, writtenTable, yes } from "./answers";

/** What a server could say beyond the first table: subscriptions, segments, forecasts, tables written before. */
export const subscriptionReading = (lang: Lang): Reading =>
  reading(lang, {
    layout: "subscriptions",
    confidence: 0.7,
    reason: inLang(lang, "The headings Customer, Start and End say so.", "表头“客户”“开始”“结束”表明如此。"),
    layouts: [{ name: "subscriptions", label: inLang(lang, "Subscription list", "订阅列表"), ready: true }],
    roles: [
      { name: "customer", label: inLang(lang, "Customer", "客户"), column: 0, required: true },
      { name: "start", label: inLang(lang, "Start", "开始"), column: 1, required: true },
      { name: "segment", label: inLang(lang, "Segment", "分组"), column: 2, required: false },
    ],
    columns: [
      { index: 0, letter: "A", heading: inLang(lang, "Customer", "客户") },
      { index: 1, letter: "B", heading: inLang(lang, "Start", "开始") },
      { index: 2, letter: "C", heading: inLang(lang, "Plan", "套餐") },
    ],
    findings: [],
    segments: ["Pro", "Basic", "Enterprise (with a very long name that does not fit)"],
    questions: [
      ...reading(lang).questions.map((question) => ({ ...question, ready: true, notReady: null })),
      {
        name: "change",
        label: inLang(lang, "Did a change work?", "某项改变有效吗？"),
        ready: true,
        notReady: null,
      },
    ],
  });

const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];

const line = (name: string, from: number, step: number, banded = true) => ({
  name,
  points: months.map((x, index) => {
    const y = from + step * index;
    return { x, y, low: banded ? y - 0.02 : null, high: banded ? y + 0.02 : null };
  }),
});

const number = (text: string, more: Partial<SmallCell> = {}): SmallCell =>
  cell(text, { numeric: true, ...more });

/** Revenue by where it comes from. */
export const movementsPreview = (lang: Lang): Preview =>
  preview(lang, {
    meaning: inLang(
      lang,
      "Textbook: customers lost in June over the customers at its start.",
      "教科书：6 月流失的客户除以期初客户数。",
    ),
    chart: {
      kind: "stacked",
      label: inLang(lang, "Revenue by where it comes from", "按来源的收入"),
      unit: "money",
      series: [
        line(inLang(lang, "Kept", "留存"), 12_000, 400, false),
        line(inLang(lang, "Expansion", "增购"), 1500, 100, false),
        line(inLang(lang, "New", "新增"), 2400, -50, false),
        line(inLang(lang, "Reactivated", "回流"), 300, 20, false),
      ],
    },
  });

/** A line a segment, and a table a segment under its heading. */
export const splitPreview = (lang: Lang): Preview =>
  preview(lang, {
    chart: {
      kind: "lines",
      label: inLang(lang, "Retention by segment", "各分组留存率"),
      unit: "rate",
      series: [
        line("Pro", 0.92, 0.005),
        line("Basic", 0.85, -0.004),
        line("Enterprise (with a very long name that does not fit)", 0.97, 0.001),
        line(inLang(lang, "Other (4)", "其他（4）"), 0.8, 0.01, false),
      ],
    },
    others: ["Pro", "Basic"].map((heading, index) => ({
      heading,
      table: {
        headings: [
          inLang(lang, "Period", "周期"),
          inLang(lang, "Start", "期初"),
          inLang(lang, "Retention", "留存率"),
        ],
        rows: months
          .concat(index === 1 ? months : [])
          .map((month) => [cell(month), number("1,204"), rate(0.35)]),
        more: null,
      },
    })),
  });

/** The empty corner filled in, and cells that lead to their customers. */
export const forecastPreview = (lang: Lang): Preview => {
  const { table } = preview(lang);
  return preview(lang, {
    table: {
      ...table,
      rows: table.rows.map((row, at) =>
        row
          .map((one) => (one.text === "" ? rate(0.11 - at / 100, { forecast: true, heat: 0.4 }) : one))
          .map((one, column) => ({
            ...one,
            at: column > 1 && !one.forecast ? { box: "main", row: at + 1, column } : null,
          })),
      ),
    },
  });
};

export const laterTables = (lang: Lang): readonly WrittenTable[] => [
  writtenTable("t1", {
    title: inLang(lang, "Cohort retention by month", "按月的同期群留存"),
    place: "Retention 2!A1:N20",
    kind: "live",
  }),
  writtenTable("t2", {
    title: inLang(lang, "Customers who stay, by quarter", "按季度的客户留存"),
    place: "Retention 3!A1:H12",
  }),
  writtenTable("t3", {
    title: inLang(lang, "Revenue by month", "按月的收入"),
    place: "Revenue!A1:J30",
    refused: inLang(
      lang,
      "This table was written by a newer version of Stayrate and is left alone.",
      "此表由更新的版本写入，保持不动。",
    ),
  }),
];

export const refreshAsked = (lang: Lang) =>
  yes<"refresh">({
    status: "asked",
    question: inLang(
      lang,
      "Somebody has changed 3 cells of this table (B4, B5, C9). Refreshing writes over them.",
      "有人改动了此表的 3 个单元格（B4、B5、C9）。刷新会覆盖这些改动。",
    ),
  });

const refreshed = (lang: Lang, table: WrittenTable) =>
  yes<"refresh">({
    status: "refreshed",
    sentence: inLang(
      lang,
      "42 cells changed, by 1.8 points at most; 214 rows were added.",
      "42 个单元格有变化，最多 1.8 个百分点；新增 214 行。",
    ),
    changes: [
      inLang(lang, "2024-05 · Month 1: 41.2 % → 43.0 %", "2024-05 · 第 1 月：41.2% → 43.0%"),
      inLang(lang, "2024-04 · Month 2: 30.1 % → 31.0 %", "2024-04 · 第 2 月：30.1% → 31.0%"),
      inLang(lang, "2024-05 · Size: 310 → 352", "2024-05 · 人数：310 → 352"),
      inLang(lang, "2024-03 · Month 3: 22.4 % → 22.9 %", "2024-03 · 第 3 月：22.4% → 22.9%"),
    ].slice(0, table.id === "t1" ? 4 : 2),
    table,
    checkDue: false,
  });

/** The answers of a server that knows tables written before, and customers behind cells. */
export function laterAnswers(lang: Lang): {
  readonly [N in keyof Calls]?: unknown;
} {
  return {
    open: yes<"open">({
      lang,
      locale: lang === "zh" ? "zh_CN" : "en_US",
      timeZone: "Asia/Shanghai",
      version: "0.2.0",
      range: "Orders!A1:C6920",
      tables: laterTables(lang),
      start: null,
    }),
    preview: yes<"preview">(forecastPreview(lang)),
    tables: yes<"tables">({ tables: laterTables(lang) }),
    showCustomers: yes<"showCustomers">({
      sheet: "Customers",
      sentence: inLang(
        lang,
        "31 customers are listed on the sheet Customers.",
        "已列出 31 位客户，见工作表“客户”。",
      ),
    }),
    refresh: laterTables(lang).map((table) => refreshed(lang, table)),
    portable: yes<"portable">({
      tables: laterTables(lang)
        .slice(0, 2)
        .map(({ id, title, place }, index) => ({
          id,
          title,
          place,
          becomes: index === 0 ? "native" : "values",
          why:
            index === 0
              ? null
              : inLang(lang, "A split by segment has no plain formula.", "按分组的结果无法用普通公式表示。"),
        })),
      customerRows: {
        sheets: ["Orders"],
        sentence: inLang(
          lang,
          "The sheet Orders holds customer ids and phone numbers. Delete it in the copy, or choose Summary only.",
          "工作表“订单”含客户编号与手机号。请在副本中删除，或选择“仅摘要”。",
        ),
      },
      steps: [
        inLang(lang, "Make a copy: File ▸ Make a copy.", "创建副本：文件 ▸ 创建副本。"),
        inLang(lang, "Open the copy and choose Make portable there.", "打开副本，在其中选择“转为可移植”。"),
      ],
      summarySteps: [
        inLang(
          lang,
          "Press Make portable: the summary is written on a new sheet.",
          "点“转为可移植”：摘要写入新工作表。",
        ),
        inLang(lang, "Download it as Excel or PDF.", "下载为 Excel 或 PDF。"),
      ],
    }),
    makePortable: yes<"makePortable">({
      sentence: inLang(
        lang,
        "1 table is native and live, 1 holds values.",
        "1 个表格为原生公式，1 个为数值。",
      ),
      done: true,
      checks: [],
      url: null,
    }),
  };
}

import { periodTable } from "../analyses/rates/period-table";
import { languageOf, readOptions } from "../sheet/options/options";
import { readTableRows } from "../sheet/rows/table-rows";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RETENTION_TABLE",
  group: "rates",
  shape: "table",
  summary: {
    en: "Retention and churn period by period from a summary of counts, with confidence limits, a note on what is doubtful, and all periods together.",
    zh: "由各期客户数得出逐期留存率与流失率，附置信区间、疑点备注和全部期间的合计。",
  },
  question: {
    en: "How did retention and churn go, period by period and overall?",
    zh: "各期的留存率和流失率如何，合起来是多少？",
  },
  terms: {
    en: [
      "retention report",
      "churn report",
      "monthly retention",
      "customer roll-forward",
      "pooled retention",
      "weighted average retention",
    ],
    zh: ["留存报表", "逐期留存", "月度留存率", "流失报表", "加权平均留存率", "汇总留存率"],
  },
  params: [
    {
      name: "periods",
      type: "range",
      help: { en: "A label a row: 2024-01, Q1, a date.", zh: "每行一个期间标签：2024-01、Q1 或日期。" },
    },
    {
      name: "start",
      type: "range",
      help: {
        en: "Customers at the start. Blank below the first row = the end of the row above.",
        zh: "期初客户数。首行以下留空即取上一行的期末。",
      },
    },
    {
      name: "new",
      type: "range",
      help: {
        en: "Customers who joined. Blank counts as 0, with a note.",
        zh: "新增客户数。留空按 0 计并备注。",
      },
    },
    {
      name: "end",
      type: "range",
      help: { en: "Customers at the end.", zh: "期末客户数。" },
    },
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Text such as "confidence=0.9; header=no; lang=zh", or a range of two columns.',
        zh: '选项文本，例如 "confidence=0.9; header=no; lang=zh"，或两列区域。',
      },
    },
  ],
  returns: {
    en: "Period, Start, New, Lost, End, Retained, Retention, Churn, Low, High, Note: a row a period, then All.",
    zh: "期间、期初、新增、流失、期末、留存、留存率、流失率、置信下限、置信上限、备注；每期一行，最后一行为合计。",
  },
  formula: {
    en: "Retained = End − New; Retention = Retained / Start; All: Σ Retained / Σ Start; limits: Wilson's score",
    zh: "留存 = 期末 − 新增; 留存率 = 留存 / 期初; 合计：Σ 留存 / Σ 期初; 置信限：Wilson 得分区间",
  },
  source: {
    en: "CRR = (E − N) / S, period by period; limits: E. B. Wilson, JASA 22 (1927)",
    zh: "逐期 CRR = (E − N) / S；置信限：E. B. Wilson, JASA 22 (1927)",
  },
  notes: [
    {
      en: "All weighs the periods by their size. Periods without a start or an end stay out of it, and its note names them.",
      zh: "合计按人数加权。缺少期初或期末的期间不计入，备注中会列出。",
    },
    {
      en: "Note says where a start differs from the end before it, and what RETENTION_CHECK says of the row.",
      zh: "备注会指出期初与上一期期末不符之处，以及 RETENTION_CHECK 对该行的提示。",
    },
    {
      en: "Labels come back as text, a date as 2024-03-01. Blank rows are skipped, and so is a header row inside the ranges.",
      zh: "期间标签按文本返回，日期写作 2024-03-01。空行和区域内的标题行会跳过。",
    },
    {
      en: "Rates are not cut to 0 … 100 %; such rows have no limits.",
      zh: "留存率不会被截断到 0–100%；超出范围的行没有置信区间。",
    },
  ],
  elsewhere: [
    {
      en: "Excel and Sheets: a column of =(E2-N2)/S2 gives the same rates; AVERAGE over it weighs every period alike, where All weighs by customers.",
      zh: "Excel 与 Google 表格：一列 =(E2-N2)/S2 得到同样的留存率；对其取 AVERAGE 是各期等权，而“合计”按人数加权。",
    },
    {
      en: "The limits are those of statsmodels, proportion_confint(method='wilson'), and of R, prop.test(correct = FALSE).",
      zh: "置信限与 statsmodels 的 proportion_confint(method='wilson')、R 的 prop.test(correct = FALSE) 一致。",
    },
    {
      en: "Finance calls the same layout a customer roll-forward; it usually stops at the counts.",
      zh: "财务报表中同样的排列称为客户滚动表（roll-forward），通常只到人数为止。",
    },
  ],
  examples: [
    {
      args: [
        [["Month"], ["2024-01"], ["2024-02"], ["2024-03"]],
        [["Start"], [107], [""], [130]],
        [["New"], [21], [30], [12]],
        [["End"], [120], [138], [131]],
        "lang=en",
      ],
      result: [
        ["Period", "Start", "New", "Lost", "End", "Retained", "Retention", "Churn", "Low", "High", "Note"],
        [
          "2024-01",
          107,
          21,
          8,
          120,
          99,
          0.9252336448598131,
          0.07476635514018691,
          0.8593625455360883,
          0.9616298968965646,
          "",
        ],
        ["2024-02", 120, 30, 12, 138, 108, 0.9, 0.1, 0.833318258891048, 0.9418664079739892, ""],
        [
          "2024-03",
          130,
          12,
          11,
          131,
          119,
          0.9153846153846154,
          0.08461538461538462,
          0.8548287384939237,
          0.9520961183599332,
          "Start (130) differs from the end before it (138).",
        ],
        [
          "All",
          357,
          63,
          31,
          "",
          326,
          0.9131652661064426,
          0.08683473389355742,
          0.8793813632617442,
          0.9381521900170895,
          "",
        ],
      ],
      source:
        "Worked example of the field for January, own counts for the rest; limits computed with statsmodels' formula",
      note: {
        en: "February's start is blank and taken from January's end. March starts with 8 fewer than February ended with.",
        zh: "二月期初为空，取一月期末。三月期初比二月期末少 8 位。",
      },
    },
    {
      args: ["2024", 1000, "", 1200, "header=no"],
      result: [
        [
          "2024",
          1000,
          0,
          -200,
          1200,
          1200,
          1.2,
          -0.19999999999999996,
          "",
          "",
          "120 %: new customers were probably not taken out; 1200/1000 is growth, not retention. Enter the customers who joined in the period as new.",
        ],
        ["All", 1000, 0, -200, "", 1200, 1.2, -0.19999999999999996, "", "", ""],
      ],
      source: "Worked example of the field: growth mistaken for retention",
    },
    {
      args: [[["2024-01"], ["2024-02"]], [[100], [""]], [[10]], [[95], [90]]],
      throws: "different-shapes",
      source: "Own case: a range that is too short",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_TABLE(periods, start, new, end, [options])`. */
export const compute: Compute = (args, host) => {
  const options = readOptions("RETENTION_TABLE", args[4], host);
  const rows = readTableRows(
    args,
    [
      { name: "periods", kind: "text", mayBeEmpty: true },
      { name: "start", kind: "number" },
      { name: "new", kind: "number", mayBeEmpty: true },
      { name: "end", kind: "number" },
    ],
    host,
  );
  const number = (value: number | string | undefined) => (typeof value === "number" ? value : undefined);
  const table = periodTable(
    rows.map(({ values: [period, start, joined, end] }) => ({
      period: String(period ?? ""),
      start: number(start),
      joined: number(joined),
      end: number(end),
    })),
    (options.get("confidence") as number | undefined) ?? 0.95,
  );
  return spill(table, {
    lang:
      options.get("lang") === undefined
        ? languageOf(host.locale())
        : options.get("lang") === "zh"
          ? "zh"
          : "en",
    header: options.get("header") !== "no",
  });
};

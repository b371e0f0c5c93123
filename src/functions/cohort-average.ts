import { averages } from "../analyses/cohorts/cohort-average";
import { finite } from "../metrics/rates/rates";
import { isBlank } from "../sheet/cells";
import { oneCell } from "../sheet/one-cell";
import { optionValue } from "../sheet/options/option-values";
import { readTableRows } from "../sheet/rows/table-rows";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "COHORT_AVERAGE",
  group: "cohorts",
  shape: "table",
  summary: {
    en: "Average of a cohort table: one rate for each column, weighted by cohort size.",
    zh: "同期群表的平均：对每一列按同期群人数加权求平均留存率。",
  },
  question: {
    en: "What is the average retention of all cohorts at each age?",
    zh: "所有同期群在各期的平均留存率是多少？",
  },
  terms: {
    en: [
      "weighted average retention",
      "average of cohorts",
      "pooled rate",
      "mean cohort",
      "median cohort",
      "SUMPRODUCT",
    ],
    zh: ["加权平均", "平均留存率", "同期群平均", "汇总留存率", "中位数", "按人数加权"],
  },
  params: [
    {
      name: "sizes",
      type: "range",
      help: { en: "The Size column of a cohort table.", zh: "同期群表的客户数列。" },
    },
    {
      name: "rates",
      type: "range",
      help: {
        en: "The columns of rates beside it; blank cells are left out.",
        zh: "其右侧的各列留存率；空白单元格不计。",
      },
    },
    {
      name: "method",
      type: "text",
      optional: true,
      help: {
        en: '"pooled" (default, weighted by size), "simple" (plain mean) or "median".',
        zh: '"pooled"（默认，按人数加权）、"simple"（简单平均）或 "median"（中位数）。',
      },
    },
  ],
  returns: {
    en: "One row without a header: the average of each column of rates; blank where a column has nothing to average.",
    zh: "一行，无表头：各列的平均值；无可平均内容的列留空。",
  },
  formula: {
    en: "pooled: Σ size × rate / Σ size over the rows with a rate",
    zh: "pooled：Σ 客户数 × 留存率 / Σ 客户数，只含有留存率的行",
  },
  source: {
    en: "Weighted and simple averages of cohort rates; checked against pandas",
    zh: "同期群留存率的加权平均与简单平均；与 pandas 核对",
  },
  notes: [
    {
      en: "A blank rate leaves numerator and denominator: a young cohort does not pull down months it has not lived through.",
      zh: "空白格同时不计入分子与分母：新同期群不会拉低其尚未经历的月份。",
    },
    {
      en: "Over COHORT with incomplete=show unfinished cells are averaged too; COHORT’s own average=pooled always leaves them out.",
      zh: "对 incomplete=show 的 COHORT 结果求平均会包含未结束的格子；COHORT 自带的 average=pooled 始终排除它们。",
    },
    {
      en: "With window=Nd or reference=previous the sizes are not what the rates were divided by, so pooled is no exact pooling there: use average= or RETENTION_CURVE.",
      zh: "使用 window=Nd 或 reference=previous 时，客户数并非各比例的分母，pooled 不再是精确的合并：请用 average= 或 RETENTION_CURVE。",
    },
  ],
  elsewhere: [
    {
      en: "Excel and Sheets: SUMPRODUCT(B2:B9, D2:D9) / SUM(B2:B9) is the pooled average only in a column without blanks; blanks count as 0 above the line and in full below it.",
      zh: "Excel 与 Google 表格：SUMPRODUCT(B2:B9, D2:D9) / SUM(B2:B9) 仅在没有空格的列中等于合并平均；空格在分子中按 0、在分母中按全数计。",
    },
    {
      en: "PostHog’s retention table offers the mean as simple or weighted: method simple and pooled here.",
      zh: "PostHog 的留存表可选 simple 或 weighted 平均，对应此处的 simple 与 pooled。",
    },
    {
      en: "pandas: DataFrame.mean() is simple and skips blanks; numpy.average needs the weights of the blank cells taken out.",
      zh: "pandas：DataFrame.mean() 为简单平均并跳过空值；numpy.average 需自行去掉空值的权重。",
    },
  ],
  examples: [
    {
      args: [
        [[300], [3]],
        [
          [1, 0.5, 0.4],
          [1, 1, ""],
        ],
      ],
      result: [[1, 0.504950495049505, 0.4]],
      source: "Own case: the cohort of 3 counts for 3",
    },
    {
      args: [
        [[300], [3]],
        [
          [1, 0.5, 0.4],
          [1, 1, ""],
        ],
        "simple",
      ],
      result: [[1, 0.75, 0.4]],
      source: "Own case: the plain mean lets the cohort of 3 outvote the cohort of 300",
    },
    {
      args: [
        [["Size"], [10], [20], [30]],
        [
          [0, 1],
          [1, "40%"],
          [1, "50%"],
          [1, "90%"],
        ],
        "median",
      ],
      result: [[1, 0.5]],
      source: "Own case: a header row, percentages as text",
    },
    {
      args: [[[300], [3]], [[0.5]]],
      throws: "different-shapes",
      source: "Own case: ranges of different heights",
    },
  ],
} as const satisfies FunctionFacts;

const methods = ["pooled", "simple", "median"] as const;

/** `=COHORT_AVERAGE(sizes, rates, [method])`. */
export const compute: Compute = ([sizes, rates, methodArg], host) => {
  const cell = oneCell(methodArg, "method");
  const word = isBlank(cell) ? "pooled" : optionValue("method", cell, methods, host);
  const rows = readTableRows(
    [sizes, rates],
    [
      { name: "sizes", kind: "number", decidesHeader: true },
      { name: "rates", kind: "number", wide: true },
    ],
    host,
  );
  const method = methods.find((one) => one === word) ?? "pooled";
  return [averages(rows, method).map((average) => (average === undefined ? "" : (finite(average) ?? "")))];
};

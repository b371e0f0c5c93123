import { cohorts, cohortTable } from "../analyses/cohorts/cohort";
import type { Compute, FunctionFacts } from "./define";
import { logTable } from "./log-table";
import * as parameters from "./parameters";

export const facts = {
  name: "COHORT",
  group: "cohorts",
  shape: "table",
  summary: {
    en: "Cohort table: customers grouped by when they joined, and the share of each group that was active in every later period.",
    zh: "同期群表：按首次活跃时间将客户分组，统计每组在之后各期的活跃比例。",
  },
  question: {
    en: "How do customers who joined together fare over time?",
    zh: "同一时期加入的客户，之后各期还剩多少？",
  },
  terms: {
    en: [
      "cohort analysis",
      "cohort table",
      "cohort retention",
      "retention matrix",
      "triangle chart",
      "rolling retention",
      "unbounded retention",
      "bracket retention",
      "vintage analysis",
    ],
    zh: ["同期群分析", "同期群表", "队列分析", "群组分析", "留存矩阵", "留存表", "滚动留存", "月留存"],
  },
  params: [
    parameters.customers,
    parameters.dates,
    parameters.period,
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Such as "mode=on_or_after; output=count; average=pooled", or a two-column range of names and values.',
        zh: '例如 "mode=on_or_after; output=count; average=pooled"，或两列的名称与取值区域。',
      },
    },
  ],
  returns: {
    en: "A header row (Cohort, Size, 0, 1, 2 …, or the brackets as typed), then a row a cohort: its first period, its size and a share (or count, or limit) a period. Blank = not over yet.",
    zh: "表头行（同期群、客户数、0、1、2 ……或所输入的区间），之后每个同期群一行：起始期间、客户数及各期比例（或人数、置信限）。空白表示该期尚未结束。",
  },
  formula: {
    en: "cell(c, k) = customers of cohort c active in period c + k / customers of cohort c",
    zh: "格(c, k) = 同期群 c 中在第 c + k 期活跃的客户数 / 同期群 c 的客户数",
  },
  source: {
    en: "Cohort retention as in PostHog’s retention tests and the CRAN package cohorts; checked against pandas and SQL over the CDNOW and Online Retail data",
    zh: "同期群留存，口径与 PostHog 的留存测试及 CRAN 的 cohorts 包一致；在 CDNOW 与 Online Retail 数据上与 pandas、SQL 核对",
  },
  notes: [
    {
      en: "mode says what active in period k means: on (in k; “N-day” in Amplitude, standard in GA4), on_or_after (in k or later; rolling or unbounded in PostHog, Amplitude and Mixpanel), on_or_before (in any of 1..k; cumulative in GA4), every (in each of 1..k; rolling in GA4).",
      zh: "mode 决定“第 k 期活跃”的含义：on（第 k 期活跃，即常说的第 N 日/月留存）、on_or_after（第 k 期或之后活跃，PostHog、Amplitude 称 rolling/unbounded）、on_or_before（第 1 至 k 期内任一期活跃，GA4 的累计）、every（第 1 至 k 期每期都活跃，GA4 的滚动）。",
    },
    {
      en: "Cells whose period is not over by asof (the last day in the data) stay blank, and the first header cell says which: a half month looks like a drop that is none. incomplete=show shows them as they stand. Cells wholly in the future are always blank, never 0.",
      zh: "截至 asof（默认数据的最后一天）尚未结束的格子留空，首个表头单元格会说明：不足一个月的数据会被误看成下跌。incomplete=show 按现状显示。完全处于未来的格子始终留空，绝不为 0。",
    },
    {
      en: "window=30d counts elapsed windows of 30 days from each customer’s first event instead of calendar periods; only customers whose window is over count, above and below the line, so a cell, also in column 0 of output=count, may stand on fewer customers than Size.",
      zh: "window=30d 从每位客户首次事件起按 30 天窗口计算，而非日历期间；分子分母都只含窗口已结束的客户，因此分母（output=count 时也包括第 0 列）可能小于客户数一列。",
    },
    {
      en: "brackets=1,2-3,4-6 replaces the single periods by runs of them; it goes with mode=on and mode=on_or_after. min=2 asks for two events in a period, except in period 0. cohort=recurring puts a customer into every period with activity.",
      zh: "brackets=1,2-3,4-6 用区间代替单个期间，可与 mode=on、mode=on_or_after 一起使用。min=2 要求该期至少两次事件（第 0 期除外）。cohort=recurring 将客户计入其每个活跃期间。",
    },
    {
      en: "output=low and output=high give Wilson’s limits at confidence= (0.95). reference=previous divides by the cell before; where more customers were active than in the cell before, limits do not exist and stay blank.",
      zh: "output=low 与 output=high 给出 confidence=（默认 0.95）下的 Wilson 置信限。reference=previous 以前一格为分母；若人数多于前一格，则不存在置信限，留空。",
    },
    {
      en: "average=pooled adds a row weighted by size over finished cells; the plain mean (simple) lets a cohort of 3 outvote a cohort of 3,000.",
      zh: "average=pooled 增加一行按人数加权的平均，仅含已结束的格子；简单平均（simple）会让 3 人的同期群与 3,000 人的同等重要。",
    },
  ],
  elsewhere: [
    {
      en: "Amplitude, Mixpanel and PostHog: N-day, N-week or N-month retention is mode=on; unbounded, or on or after, is mode=on_or_after. Their custom brackets are brackets=.",
      zh: "Amplitude、Mixpanel、PostHog：第 N 日／周／月留存即 mode=on；unbounded（on or after）即 mode=on_or_after；自定义区间即 brackets=。",
    },
    {
      en: "Amplitude counts days by default as windows of 24 hours from each customer’s first event, weeks as 7 and months as 30 days: window=1d, 7d and 30d here. It cuts times to the hour, so that single customers can fall into the next window.",
      zh: "Amplitude 默认从每位客户首次事件起按 24 小时窗口计日，周为 7 天、月为 30 天，对应 window=1d、7d、30d。它把时间截到整点，个别客户可能落入相邻窗口。",
    },
    {
      en: "GA4, Cohort exploration: Standard is mode=on, Rolling is mode=every, Cumulative is mode=on_or_before. Rolling means something else there than in other tools.",
      zh: "GA4 的同期群探索：标准为 mode=on，滚动为 mode=every，累计为 mode=on_or_before。其“滚动”与其他工具含义不同。",
    },
    {
      en: "R, package cohorts: cohort_table_month gives output=count, cohort_table_pct the shares; SQL and pandas recipes give mode=on with incomplete=show.",
      zh: "R 的 cohorts 包：cohort_table_month 对应 output=count，cohort_table_pct 给出比例；常见的 SQL、pandas 写法相当于 mode=on 且 incomplete=show。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Ann"], ["Cleo"]],
        [
          ["2024-01-05"],
          ["2024-01-20"],
          ["2024-02-11"],
          ["2024-02-14"],
          ["2024-03-02"],
          ["2024-03-09"],
          ["2024-03-31"],
        ],
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        ["2024-01", 2, 1, 0.5, 1],
        ["2024-02", 1, 1, 1, ""],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Ann and Ben joined in January; Ann was back in February, both in March.",
        zh: "Ann 与 Ben 一月加入；二月 Ann 回来，三月两人都回来。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"]],
        "mode=on_or_after; output=count; incomplete=show; average=none",
      ],
      result: [
        ["Cohort", "Size", 0, 1, 2],
        ["2024-01", 2, 2, 2, 1],
        ["2024-02", 1, 1, 0, ""],
      ],
      source: "Own case: the options stand where the period would",
      note: {
        en: "Ben is active in month 1 or later, since he is back in month 2.",
        zh: "Ben 在第 2 个月回来，因此计入“第 1 个月或之后”。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"]],
        "month",
        "average=pooled",
      ],
      result: [
        ["Cohort (2024-02 unfinished: data to 2024-02-11)", "Size", 0, 1],
        ["2024-01", 2, 1, ""],
        ["Average (pooled)", 2, 1, ""],
      ],
      source: "Own case: February is not over, so its cell is blank",
    },
    {
      args: [
        [["客户"], ["甲"], ["乙"], ["甲"]],
        [["日期"], ["2024年1月5日"], ["2024年1月20日"], ["2024年2月29日"]],
        "month",
        "brackets=1,2-3",
      ],
      result: [
        ["同期群", "客户数", "1", "2-3"],
        ["2024-01", 2, 0.5, ""],
      ],
      host: { locale: "zh_CN" },
      source: "Own case: Chinese headings and dates, brackets",
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-01-05"], ["2024-01-20"]], "fortnight"],
      throws: "unknown-period",
      source: "Own case: a period that does not exist",
    },
  ],
} as const satisfies FunctionFacts;

/** `=COHORT(customers, dates, [period], [options])`. */
export const compute: Compute = (args, host) =>
  logTable("COHORT", args, host, (log, options) => cohortTable(cohorts(log, options), options));

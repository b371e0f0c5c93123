import { lifecycleTable } from "../analyses/rates/lifecycle";
import type { Compute, FunctionFacts } from "./define";
import { logTable } from "./log-table";
import * as parameters from "./parameters";

export const facts = {
  name: "LIFECYCLE",
  group: "rates",
  shape: "table",
  summary: {
    en: "Period by period: who was there, who joined, stayed, came back and left, from a log of purchases or events.",
    zh: "逐期统计：期初客户、新增、留存、回流、流失与期末客户，数据来自购买或事件明细。",
  },
  question: {
    en: "Month by month, who is new, who stayed, who came back and who left?",
    zh: "每个月有多少新增、留存、回流和流失的客户？",
  },
  terms: {
    en: [
      "growth accounting",
      "lifecycle",
      "resurrected users",
      "reactivation",
      "dormant users",
      "period over period retention",
      "active customers",
    ],
    zh: ["生命周期", "增长核算", "回流用户", "沉默用户", "唤醒", "活跃客户构成", "月活构成"],
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
        en: 'Such as "weekstart=sun; incomplete=show"; takes weekstart, fiscal, asof, incomplete, from, to, exclude, errors, case, dateorder, header, lang.',
        zh: '例如 "weekstart=sun; incomplete=show"；可用 weekstart、fiscal、asof、incomplete、from、to、exclude、errors、case、dateorder、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row and a row a period: Period, Start, New, Retained, Reactivated, Lost, End, Retention, Churn. Every calendar period from the first event to asof has a row, also one with nobody.",
    zh: "表头行，之后每期一行：期间、期初客户数、新增客户数、留存客户数、回流客户数、流失客户数、期末客户数、留存率、流失率。从第一条记录到 asof 的每个日历期间都有一行，无人活跃的期间也有。",
  },
  formula: {
    en: "Retention = Retained / Start; Churn = Lost / Start; End = Start − Lost + New + Reactivated",
    zh: "留存率 = 留存 / 期初; 流失率 = 流失 / 期初; 期末 = 期初 − 流失 + 新增 + 回流",
  },
  source: {
    en: "Growth accounting (new, retained, resurrected, churned) as product analytics tools define it; checked against pandas and SQL",
    zh: "产品分析工具通用的增长核算（新增、留存、回流、流失）；与 pandas、SQL 核对",
  },
  notes: [
    {
      en: "Start counts those active in the period before; New those never seen before; Reactivated those who were away for at least one whole period. Lost customers can return: a log of purchases shows absence, not cancellation.",
      zh: "期初客户是上一期活跃的客户；新增是首次出现的客户；回流是至少缺席一整期后再次活跃的客户。流失客户仍可能回来：购买明细只能反映缺席，不能反映解约。",
    },
    {
      en: "The textbook formula (End − New) / Start counts reactivated customers as retained and can pass 100 %. Here Retained are only those active in both periods.",
      zh: "教科书公式 (期末 − 新增) / 期初 会把回流客户算作留存，可能超过 100%。此处的留存只含前后两期都活跃的客户。",
    },
    {
      en: "An unfinished last period is left out, and the first header cell says so; incomplete=show keeps it.",
      zh: "未完整的最后一期默认不显示，首个表头单元格会说明；incomplete=show 可保留。",
    },
    {
      en: "from= and to= choose the rows shown (periods that start in the span); they are computed on all the data.",
      zh: "from= 与 to= 只决定显示哪些行（在该范围内开始的期间），计算仍基于全部数据。",
    },
  ],
  elsewhere: [
    {
      en: "PostHog, Lifecycle: new, returning, resurrecting and dormant are New, Retained, Reactivated and Lost here.",
      zh: "PostHog 的 Lifecycle：new、returning、resurrecting、dormant 对应此处的新增、留存、回流、流失。",
    },
    {
      en: "Amplitude, Lifecycle: new, current, resurrected and dormant.",
      zh: "Amplitude 的 Lifecycle：new、current、resurrected、dormant。",
    },
    {
      en: "Both know people from before the span that is shown. Here a customer is new at the first row of the log: give the whole log and narrow the rows with from=.",
      zh: "两者都了解所示范围之前的用户。这里以明细中的第一条记录为新增，因此请提供完整明细，再用 from= 缩小显示范围。",
    },
    {
      en: "Growth accounting, as investors use it, takes the same four groups and sets gains against losses.",
      zh: "投资人常用的增长核算（growth accounting）也是这四组，再比较增减。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"], ["2024-03-31"]],
      ],
      result: [
        ["Period", "Start", "New", "Retained", "Reactivated", "Lost", "End", "Retention", "Churn"],
        ["2024-01", 0, 2, 0, 0, 0, 2, "", ""],
        ["2024-02", 2, 1, 1, 0, 1, 2, 0.5, 0.5],
        ["2024-03", 2, 0, 1, 1, 1, 2, 0.5, 0.5],
      ],
      source: "Own case, countable by hand",
      note: {
        en: "Ben was away in February and is back in March: reactivated, not retained.",
        zh: "Ben 二月缺席、三月回来：计为回流，而不是留存。",
      },
    },
    {
      args: [[["Ann"], ["Ben"], ["Ann"]], [["2024-01-05"], ["2024-01-20"], ["2024-02-11"]], "month"],
      result: [
        [
          "Period (2024-02 unfinished: data to 2024-02-11)",
          "Start",
          "New",
          "Retained",
          "Reactivated",
          "Lost",
          "End",
          "Retention",
          "Churn",
        ],
        ["2024-01", 0, 2, 0, 0, 0, 2, "", ""],
      ],
      source: "Own case: February is not over, so nobody can be called lost yet",
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-07-11"]],
        "quarter",
        "asof=2024-09-30; fiscal=4; header=no",
      ],
      result: [
        ["FY2024-Q4", 0, 2, 0, 0, 0, 2, "", ""],
        ["FY2025-Q1", 2, 0, 0, 0, 2, 0, 0, 1],
        ["FY2025-Q2", 0, 0, 0, 1, 0, 1, "", ""],
      ],
      source: "Own case: a fiscal year from April, a quarter with nobody",
    },
    {
      args: [
        [["Ann"], ["Ben"]],
        [["2024-01-05"], ["last week"]],
      ],
      throws: "not-a-date",
      source: "Own case: a date that cannot be read",
    },
  ],
} as const satisfies FunctionFacts;

/** `=LIFECYCLE(customers, dates, [period], [options])`. */
export const compute: Compute = (args, host) => logTable("LIFECYCLE", args, host, lifecycleTable);

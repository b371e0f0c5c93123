import { retentionCurveTable } from "../analyses/cohorts/retention-curve";
import type { Compute, FunctionFacts } from "./define";
import { logTable } from "./log-table";
import * as parameters from "./parameters";

export const facts = {
  name: "RETENTION_CURVE",
  group: "cohorts",
  shape: "table",
  summary: {
    en: "Retention curve: all cohorts pooled, the share active in each period after joining, with limits.",
    zh: "留存曲线：合并所有同期群，给出加入后各期的活跃比例及置信限。",
  },
  question: { en: "How does retention fall as customers get older?", zh: "客户加入越久，留存率如何变化？" },
  terms: {
    en: [
      "retention curve",
      "decay curve",
      "pooled cohorts",
      "month-N retention",
      "flattening",
      "overall retention",
    ],
    zh: ["留存曲线", "衰减曲线", "整体留存", "留存趋势", "第N月留存", "合并同期群"],
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
        en: 'Such as "window=30d; periods=12"; takes weekstart, fiscal, mode, cohort, window, min, asof, confidence, from, to, periods, exclude, errors, case, dateorder, header, lang.',
        zh: '例如 "window=30d; periods=12"；可用 weekstart、fiscal、mode、cohort、window、min、asof、confidence、from、to、periods、exclude、errors、case、dateorder、header、lang。',
      },
    },
  ],
  returns: {
    en: "A header row, then a row a period: Period, Eligible, Retained, Rate, Low, High.",
    zh: "表头行，之后每期一行：期间、可观察客户数、留存客户数、留存率、置信下限、置信上限。",
  },
  formula: {
    en: "Rate(k) = Σ active in period k / Σ customers followed for the whole of period k",
    zh: "留存率(k) = Σ 第 k 期活跃的客户数 / Σ 完整观察到第 k 期的客户数",
  },
  source: {
    en: "Pooled (weighted) cohort retention; elapsed windows checked against pandas over the CDNOW data and a game launch",
    zh: "合并（加权）的同期群留存；按天数的窗口在 CDNOW 与一款游戏上线的数据上与 pandas 核对",
  },
  notes: [
    {
      en: "Only finished cells count: a customer is eligible for period k when that period is over by asof. So Eligible falls along the curve, and late points stand on the early cohorts alone.",
      zh: "只计已结束的格子：客户的第 k 期在 asof 前结束才计入分母。因此可观察客户数沿曲线递减，末端只由早期同期群构成。",
    },
    {
      en: "Low and High are Wilson’s score limits at confidence= (0.95). They say how far chance alone could move the rate, not whether later cohorts behave like earlier ones.",
      zh: "置信下限与上限为 confidence=（默认 0.95）下的 Wilson 置信限，只反映随机波动，不能说明后来的同期群是否与早期相同。",
    },
    {
      en: "When cells of an unfinished period were left out, the first header cell says so.",
      zh: "若剔除了未结束期间的格子，首个表头单元格会说明。",
    },
  ],
  elsewhere: [
    {
      en: "Amplitude, Mixpanel and PostHog draw this curve above their retention tables. Where a tool counts periods that are not over, the end of the curve bends down.",
      zh: "Amplitude、Mixpanel、PostHog 在留存表上方画的就是这条曲线。若工具把未结束的期间也算进去，曲线末端会向下弯。",
    },
    {
      en: "COHORT with average=pooled has the same rates in its last row, without limits.",
      zh: "COHORT 的 average=pooled 在最后一行给出同样的比率，但没有置信限。",
    },
    {
      en: "Kaplan–Meier (lifelines, R survival) is another curve: there a customer leaves once and for good, here somebody who was away can count again.",
      zh: "Kaplan–Meier 曲线（lifelines、R survival）与此不同：那里客户一旦离开即不再回来，这里缺席后回来的客户可再次计入。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Ben"], ["Cleo"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-02"], ["2024-03-31"]],
        "month",
        "header=no",
      ],
      result: [
        [0, 3, 3, 1, 0.4385029682449546, 1],
        [1, 3, 2, 0.6666666666666666, 0.20765960080204787, 0.9385080552796037],
        [2, 2, 1, 0.5, 0.09453120573423074, 0.9054687942657693],
      ],
      source: "Own case, countable by hand; limits after Wilson (1927)",
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ben"]],
        [["2024-01-01"], ["2024-01-08"], ["2024-01-09"], ["2024-01-20"]],
        "day",
        "window=7d; header=no",
      ],
      result: [
        [0, 2, 2, 1, 0.3423802275066532, 1],
        [1, 1, 1, 1, 0.20654931437723745, 1],
      ],
      source: "Own case: windows of 7 days; Ben’s second one ends on 2024-01-21, a day after the data",
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-01-05"], ["2024-01-20"]], "month", "brackets=1,2-3"],
      throws: "option-not-here",
      source: "Own case: an option that means nothing here",
    },
  ],
} as const satisfies FunctionFacts;

/** `=RETENTION_CURVE(customers, dates, [period], [options])`. */
export const compute: Compute = (args, host) => logTable("RETENTION_CURVE", args, host, retentionCurveTable);

import { dayRetentionOf } from "../analyses/cohorts/day-retention";
import { isoText } from "../calendar/days";
import { noAnswer } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import { parseOptions } from "../sheet/options/options";
import type { CellProblem } from "../sheet/problems";
import { readLog } from "../sheet/rows/log";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "DAY_RETENTION",
  group: "cohorts",
  shape: "element-wise",
  summary: {
    en: "Day-N retention: the share of customers who were active on the N-th calendar day after their first.",
    zh: "第 N 日留存率：首次活跃后第 N 个自然日仍活跃的客户比例（次日留存 N=1，7 日留存 N=7）。",
  },
  question: {
    en: "How many come back the next day, on day 7, on day 30?",
    zh: "次日、第 7 日、第 30 日还有多少用户回来？",
  },
  terms: {
    en: [
      "day-N retention",
      "D1 retention",
      "D7",
      "D30",
      "next-day retention",
      "N-day retention",
      "classic retention",
      "rolling retention",
    ],
    zh: ["次日留存", "次留", "7日留存", "七日留存", "30日留存", "第N日留存", "日留存率", "7日内留存"],
  },
  params: [
    parameters.customers,
    parameters.dates,
    {
      name: "day",
      type: "any",
      help: {
        en: "N, a whole number of days; a range gives a rate for each of its cells.",
        zh: "N，整数天数；输入区域时，每个单元格返回一个留存率。",
      },
    },
    {
      name: "options",
      type: "any",
      optional: true,
      help: {
        en: 'Such as "mode=within"; takes mode (on, on_or_after, on_or_before), asof, from, to, exclude, errors, case, dateorder.',
        zh: '例如 "mode=within"；可用 mode（on、on_or_after、on_or_before）、asof、from、to、exclude、errors、case、dateorder。',
      },
    },
  ],
  returns: {
    en: "A fraction, or a range of fractions of the shape of day. Blank inside a range where nobody was observed that long.",
    zh: "小数；day 为区域时返回同形状的区域。无人被观察满 N 天的单元格留空。",
  },
  formula: {
    en: "customers active on first day + N / customers whose first day + N ≤ asof",
    zh: "第 N 日留存率 = 首日 + N 当天活跃的客户数 / 首日 + N ≤ asof 的客户数",
  },
  source: {
    en: "Day-N retention of mobile analytics; checked against pandas over the CDNOW data and a game launch",
    zh: "移动分析中的第 N 日留存；在 CDNOW 与一款游戏上线的数据上与 pandas 核对",
  },
  notes: [
    {
      en: "Day 0 is the first active day, so day 1 is the next calendar day, whatever the time of day. Customers whose day N lies after asof (the last day in the data) count neither above nor below the line.",
      zh: "首次活跃当天为第 0 日，第 1 日即次日，与时刻无关。第 N 日晚于 asof（默认数据最后一天）的客户，分子分母都不计。",
    },
    {
      en: "mode=on (or match): active on day N. mode=on_or_after: on day N or later, which never rises with N. mode=on_or_before (or within): on any of days 1 … N.",
      zh: "mode=on（或 match）：第 N 日当天活跃（第7日留存）。mode=on_or_after：第 N 日或之后活跃，随 N 不升。mode=on_or_before（或 within）：第 1 至 N 日内任一天活跃（7日内留存）。",
    },
  ],
  elsewhere: [
    {
      en: "Firebase, GameAnalytics and AppsFlyer report mode=on, by calendar day.",
      zh: "Firebase、GameAnalytics、AppsFlyer 报告的是 mode=on，按自然日计。",
    },
    {
      en: "Amplitude counts windows of 24 hours unless set to calendar dates, and differs by a few points: COHORT with window=1d does as it does.",
      zh: "Amplitude 默认按 24 小时窗口而非自然日计算，结果会差几个百分点；可用 COHORT 的 window=1d 得到同样口径。",
    },
    {
      en: "Umeng and Sensors Data report day N by calendar day, mode=on. Retention within N days, mode=on_or_before, is another number and always at least as high.",
      zh: "友盟、神策的“第 N 日留存”按自然日，即 mode=on；“N 日内留存”即 mode=on_or_before，是另一个指标，数值不会更低。",
    },
    {
      en: "Rolling retention of mobile games is mode=on_or_after.",
      zh: "手游常用的滚动留存（rolling retention）即 mode=on_or_after。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ben"], ["Cleo"]],
        [["2024-03-01"], ["2024-03-01"], ["2024-03-02"], ["2024-03-08"], ["2024-03-08"]],
        1,
      ],
      result: 0.5,
      source: "Own case, countable by hand",
      note: {
        en: "Ann of Ann and Ben; Cleo’s next day is after the data.",
        zh: "Ann 与 Ben 中的 Ann；Cleo 的次日晚于数据，不计入。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ben"], ["Cleo"]],
        [["2024-03-01"], ["2024-03-01"], ["2024-03-02"], ["2024-03-08"], ["2024-03-08"]],
        [[1], [7], [30]],
        "mode=within",
      ],
      result: [[0.5], [1], [""]],
      source: "Own case: within 7 days both came back; nobody was observed for 30 days",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-03-01"], ["2024-03-02"]], 30],
      throws: "nobody-observed",
      source: "Own case: two days of data",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-03-01"], ["2024-03-02"]], 1.5],
      throws: "day-not-whole",
      source: "Own case: half a day",
    },
  ],
} as const satisfies FunctionFacts;

/** `=DAY_RETENTION(customers, dates, day, [options])`, element-wise over `day`. */
export const compute: Compute = ([customers, dates, day, optionsArg], host) => {
  const options = parseOptions("DAY_RETENTION", "", optionsArg, host);
  const { log } = readLog({ customers, dates }, options, host);
  const retention = dayRetentionOf(log, options);
  return elementwise([day], [{ name: "day", kind: "number", refuse: notDays }], host, ([days]) => {
    if (days === undefined) return noAnswer("blank-argument", { argument: "day" });
    return (
      retention(days) ?? noAnswer("nobody-observed", { days, asof: isoText(options.asof ?? log.lastDay) })
    );
  });
};

const notDays = (days: number): CellProblem | undefined =>
  Number.isInteger(days) && days >= 0
    ? undefined
    : { code: "day-not-whole", cell: days, facts: { least: 0 } };

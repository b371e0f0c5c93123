import { stickinessOf } from "../analyses/cohorts/stickiness";
import { readLog } from "../sheet/rows/log";
import { oneDay, optionalNumber } from "../sheet/single-values";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "STICKINESS",
  group: "cohorts",
  shape: "scalar",
  summary: {
    en: "Stickiness: how much of the customers of a long span (28 days) is there in a short one (a day) on average: DAU over MAU.",
    zh: "黏性：较长时间（28 天）内的活跃客户平均每天（或每个较短时段）有多少在：即 DAU/MAU。",
  },
  question: {
    en: "How often do active customers come by: what share of the month’s customers is there on a day?",
    zh: "活跃客户来得有多频繁：当月活跃客户平均每天有多少来？",
  },
  terms: {
    en: [
      "DAU/MAU",
      "DAU/WAU",
      "WAU/MAU",
      "stickiness",
      "engagement",
      "daily active users",
      "usage frequency",
    ],
    zh: ["黏性", "粘性", "用户黏性", "日活/月活", "日活", "月活", "周活/月活", "活跃度"],
  },
  params: [
    parameters.customers,
    parameters.dates,
    {
      name: "short",
      type: "number",
      optional: true,
      help: {
        en: "Days of the short span, 1 if left out: 1 for DAU, 7 for WAU.",
        zh: "较短时间的天数，省略为 1：1 对应日活，7 对应周活。",
      },
    },
    {
      name: "long",
      type: "number",
      optional: true,
      help: {
        en: "Days of the long span, 28 if left out: four whole weeks, so that every weekday counts equally.",
        zh: "较长时间的天数，省略为 28：正好四周，每个星期几的权重相同。",
      },
    },
    {
      name: "asof",
      type: "any",
      optional: true,
      help: {
        en: "The last day that counts; the last day in the data if left out.",
        zh: "计入的最后一天；省略时为数据的最后一天。",
      },
    },
  ],
  returns: {
    en: "A fraction: 0.2 is 20 %, a customer of the 28 days is there on 5.6 of them on average.",
    zh: "小数：0.2 即 20%，表示 28 天内的活跃客户平均有 5.6 天活跃。",
  },
  formula: {
    en: "mean over the last long days d of customers active in the short days up to d / customers active in the last long days",
    zh: "最近 long 天中每一天 d 的（截至 d 的 short 天内活跃客户数）的平均值 / 最近 long 天内的活跃客户数",
  },
  source: {
    en: "DAU/MAU as product analytics use it, averaged over the days of the long span",
    zh: "产品分析通行的 DAU/MAU，按较长时间内各天取平均",
  },
  notes: [
    {
      en: "The average over all days of the long span keeps one good or bad day from deciding the number. With short=1 it is the customers’ mean number of active days divided by long, and lies between 1 / long and 1.",
      zh: "对较长时间内的各天取平均，可避免由某一天决定结果。short=1 时等于客户的平均活跃天数除以 long，介于 1 / long 与 1 之间。",
    },
    {
      en: "With short=7 the first days of the long span look back to the days before it, so the customers of those days count above the line; in a shrinking business the share can then pass 100 %. It is never cut off.",
      zh: "short=7 时，较长时间的头几天会回看此前的日子，那些天的客户也计入分子；业务收缩时结果可能超过 100%，不作截断。",
    },
    {
      en: "Where the data begin later than long days before asof, the days before count as days with nobody, and the share comes out low. Choose a shorter long for young data.",
      zh: "若数据开始得晚于 asof 之前 long 天，此前的日子按无人活跃计，结果会偏低。数据较短时请缩小 long。",
    },
    {
      en: "Two rows on one day are one active day. Rows after asof are left out.",
      zh: "同一天的多行只算一个活跃日。asof 之后的记录不计入。",
    },
  ],
  elsewhere: [
    {
      en: "GA4, user stickiness (DAU/MAU, DAU/WAU, WAU/MAU): the share for each single day, over 30 or 7 days; here it is averaged over the days.",
      zh: "GA4 的用户黏性（DAU/MAU、DAU/WAU、WAU/MAU）：逐日计算，以 30 天或 7 天为分母；这里按各天取平均。",
    },
    {
      en: "Amplitude’s and PostHog’s stickiness charts show something else: how many customers were active on 1, 2, 3 … days of the span.",
      zh: "Amplitude 与 PostHog 的 Stickiness 图是另一种统计：在该时段内活跃 1、2、3 …… 天的用户各有多少。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ann"], ["Ann"], ["Ben"], ["Cleo"]],
        [["2024-03-01"], ["2024-03-02"], ["2024-03-03"], ["2024-03-03"], ["2024-03-07"]],
        1,
        7,
      ],
      result: 0.23809523809523808,
      source: "Own case, countable by hand: five customer-days over seven days and three customers",
      note: {
        en: "Ann is there on three days, Ben and Cleo on one each: 5 / 7 customers a day, of three.",
        zh: "Ann 活跃三天，Ben 与 Cleo 各一天：平均每天 5/7 位客户，共三位。",
      },
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-03-01"], ["2024-03-14"]], 7, 14],
      result: 0.2857142857142857,
      source: "Own case: Ann counts on the seven days up to 2024-03-07, Ben on one; 8 / 14 of two customers",
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ben"]],
        [["2024-03-01"], ["2024-03-14"], ["2024-04-02"]],
        "",
        "",
        "2024-03-28",
      ],
      result: 0.03571428571428571,
      source: "Own case: one day of 28 for each of two customers; April is after asof",
    },
    {
      args: [[["Ann"], ["Ben"]], [["2024-03-01"], ["2024-03-14"]], 28, 7],
      throws: "short-over-long",
      source: "Own case: the spans in the wrong order",
    },
  ],
} as const satisfies FunctionFacts;

/** The log is read as it stands: this function takes no options. */
const rules = { errors: "stop", exclude: [], case: "exact" } as const;

/** `=STICKINESS(customers, dates, [short], [long], [asof])`. */
export const compute: Compute = ([customers, dates, short, long, asof], host) => {
  const shortDays = optionalNumber(short, "short", host) ?? 1;
  const longDays = optionalNumber(long, "long", host) ?? 28;
  const lastDay = oneDay(asof, "asof", host);
  return stickinessOf(readLog({ customers, dates }, rules, host).log, shortDays, longDays, lastDay);
};

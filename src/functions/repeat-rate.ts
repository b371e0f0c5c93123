import { repeatRate } from "../analyses/cohorts/repeat-rate";
import { numberFrom } from "../sheet/numbers/numbers";
import { oneCell } from "../sheet/one-cell";
import { cellError, isProblem } from "../sheet/problems";
import { readLog } from "../sheet/rows/log";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";

export const facts = {
  name: "REPEAT_RATE",
  group: "cohorts",
  shape: "scalar",
  summary: {
    en: "Repeat rate: the share of customers with purchases on at least two different days.",
    zh: "复购率：至少在两个不同日期购买过的客户比例。",
  },
  question: { en: "How many customers buy a second time?", zh: "有多少客户会买第二次？" },
  terms: {
    en: [
      "repeat purchase rate",
      "repeat customer rate",
      "reorder rate",
      "second purchase",
      "returning customers",
      "loyalty",
    ],
    zh: ["复购率", "重复购买率", "回购率", "二次购买", "回头客", "老客户复购"],
  },
  params: [
    parameters.customers,
    parameters.dates,
    {
      name: "within_days",
      type: "number",
      optional: true,
      help: {
        en: "Only a second purchase within so many days of the first counts, among customers observed that long. Left out: at any time, among all customers.",
        zh: "只计首次购买后若干天内的第二次购买，分母为被观察满该天数的客户。省略时不限时间，分母为全部客户。",
      },
    },
  ],
  returns: { en: "A fraction: 0.25 is 25 %.", zh: "小数：0.25 即 25%。" },
  formula: {
    en: "customers with a second active day (first day + 1 … first day + N) / customers (whose first day + N ≤ last day)",
    zh: "有第二个活跃日（首日 + 1 … 首日 + N）的客户数 / （首日 + N ≤ 最后一天的）客户数",
  },
  source: {
    en: "Repeat purchase rate; within days 1 … N checked against pandas",
    zh: "复购率；第 1 至 N 日内的口径与 pandas 核对",
  },
  notes: [
    {
      en: "Two purchases on one day are one active day: split orders and corrections would otherwise pass for loyalty.",
      zh: "同一天的多次购买只算一个活跃日，避免拆单与更正被误认为复购。",
    },
    {
      en: "Without within_days the rate grows with the length of the data, and customers who joined yesterday hold it down. Compare periods or shops with within_days=90 or so.",
      zh: "不填 within_days 时，复购率随数据时长上升，且新客户会拉低它。比较不同时期或店铺时，请使用例如 90 天的 within_days。",
    },
    {
      en: 'REPEAT_RATE(…, N) is DAY_RETENTION(…, N, "mode=within"). Shop dashboards often show the share of orders from returning customers instead, which is another number.',
      zh: 'REPEAT_RATE(…, N) 等于 DAY_RETENTION(…, N, "mode=within")。店铺后台常显示的“老客订单占比”是另一个指标。',
    },
  ],
  elsewhere: [
    {
      en: "Shopify, returning customer rate: customers with more than one order ever, among those who ordered in the dates selected. Their first order may lie before those dates; for the rate here, a customer’s first purchase is the first in the data.",
      zh: "Shopify 的 returning customer rate：所选日期内下过单的客户中，历史累计不止一单的比例，首单可以早于所选日期；此处以数据中的首次购买为首购。",
    },
    {
      en: "Python, lifetimes: in summary_data_from_transaction_data by day, the share of customers with frequency above 0 is this rate without within_days.",
      zh: "Python 的 lifetimes：按天的 summary_data_from_transaction_data 中 frequency 大于 0 的客户比例，即不填 within_days 的复购率。",
    },
    {
      en: "The share of orders or of sales that comes from returning customers, as shop dashboards show it, is another number.",
      zh: "店铺后台的“老客订单占比”“老客销售占比”是另外的指标。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Cleo"], ["Dan"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-02-14"], ["2024-03-10"]],
      ],
      result: 0.25,
      source: "Own case, countable by hand",
      note: {
        en: "Only Ann bought on two days; Cleo’s two rows are one day.",
        zh: "只有 Ann 在两天购买；Cleo 的两行在同一天。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"], ["Dan"]],
        [["2024-01-05"], ["2024-01-20"], ["2024-02-11"], ["2024-02-14"], ["2024-03-10"]],
        40,
      ],
      result: 0.5,
      source: "Own case: only Ann and Ben have been observed for 40 days",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-01-05"], ["2024-01-09"]], 30],
      throws: "nobody-observed",
      source: "Own case: four days of data",
    },
  ],
} as const satisfies FunctionFacts;

/** The log is read as it stands: this function takes no options. */
const rules = { errors: "stop", exclude: [], case: "exact" } as const;

/** `=REPEAT_RATE(customers, dates, [within_days])`. */
export const compute: Compute = ([customers, dates, withinArg], host) => {
  const within = numberFrom(oneCell(withinArg, "within_days"), host);
  if (isProblem(within)) throw cellError(within, "within_days");
  return repeatRate(readLog({ customers, dates }, rules, host).log, within);
};

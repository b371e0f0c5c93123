import { customerSummaryTable } from "../analyses/lifetime/customer-summary";
import { languageOf } from "../sheet/options/options";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";
import { purchaseArguments, purchaseLog } from "./purchase-arguments";
import * as purchases from "./purchase-parameters";

export const facts = {
  name: "CUSTOMER_SUMMARY",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "A row a customer from a log of purchases: repeat days, time of the last, time watched, and what a repeat day brought.",
    zh: "由购买明细得到每位客户一行的汇总：重复购买天数、最后一次购买时间、观察时长，以及重复购买日的平均金额。",
  },
  question: {
    en: "How often did each customer come back, and how long ago was the last time?",
    zh: "每位客户回来购买了几次？最近一次是多久以前？",
  },
  terms: {
    en: [
      "RFT",
      "RFM summary",
      "recency frequency",
      "customer-by-sufficient-statistic",
      "CBS",
      "summary_data_from_transaction_data",
      "repeat purchases",
      "transaction log",
      "BTYD",
      "buy till you die",
      "pivot by customer",
    ],
    zh: ["客户汇总", "重复购买", "复购次数", "最近购买", "购买频次", "客单价", "交易明细", "RFM"],
  },
  params: [parameters.customers, parameters.dates, purchases.amounts, purchases.unit, purchases.asof],
  returns: {
    en: "A header row and a row a customer, in order of first appearance: Customer, Frequency (days with purchases after the first day), Recency (time from the first day to the last), Age (time from the first day to asof), Value (mean of the repeat days’ sums; blank without repeat days, and where amounts are left out).",
    zh: "表头行，之后每位客户一行，按首次出现的顺序：客户、重复购买天数（首日之后有购买的天数）、首末购买间隔、观察时长（首日到截止日）、重复购买日均金额（无重复购买或省略 amounts 时为空）。",
  },
  formula: {
    en: "Frequency = active days − 1; Recency = (last day − first day) / unit; Age = (asof − first day) / unit; Value = Σ amounts after the first day / Frequency",
    zh: "重复购买天数 = 活跃天数 − 1; 首末购买间隔 = (最后一天 − 首日) / unit; 观察时长 = (asof − 首日) / unit; 重复购买日均金额 = 首日之后的金额合计 / 重复购买天数",
  },
  source: {
    en: "The statistics (x, t_x, T) of Fader, Hardie & Lee 2005, Counting your customers the easy way; m_x of Fader & Hardie 2013, The Gamma-Gamma model of monetary value",
    zh: "Fader, Hardie & Lee 2005（Counting your customers the easy way）的统计量 (x, t_x, T)；m_x 见 Fader & Hardie 2013（The Gamma-Gamma model of monetary value）",
  },
  notes: [
    {
      en: "Several purchases on one day are one. The first day is no repeat and its amounts are not in Value: the models that use this table ask what comes after winning a customer.",
      zh: "同一天的多次购买算一次。首日不算重复，其金额也不计入均值：使用此表的模型只关心获客之后的行为。",
    },
    {
      en: "Recency is counted from the first purchase, not back from today as in RFM: a high Recency means that the customer bought lately.",
      zh: "此处的 Recency 从首次购买算起，而不像 RFM 那样从今天往回算：数值大，说明客户不久前还买过。",
    },
    {
      en: "Customers whose first purchase is after asof have no row. Blank amounts count as 0; refunds (negative amounts) lower the sum of their day, and a day with nothing but a refund is an active day: leave such rows out beforehand if they are not purchases.",
      zh: "首次购买晚于截止日的客户不出现。空金额按 0 计；退款（负金额）会减少当日合计，只有退款的日子也算活跃日：若不视为购买，请事先去掉这些行。",
    },
    {
      en: '=CUSTOMER_SUMMARY(A2:A, B2:B, "week") works as well: a unit in the place of the amounts is understood.',
      zh: '也可写成 =CUSTOMER_SUMMARY(A2:A, B2:B, "week")：amounts 的位置填单位名称也能识别。',
    },
  ],
  elsewhere: [
    {
      en: "lifetimes (Python) calls it summary_data_from_transaction_data: the same frequency, recency, T and monetary_value with freq='D' and times divided by the unit. With freq='W' it merges purchases of one calendar week instead of one day.",
      zh: "lifetimes（Python）中为 summary_data_from_transaction_data：取 freq='D' 并将时间除以单位时，frequency、recency、T、monetary_value 相同。取 freq='W' 时它按自然周合并购买，而不是按天。",
    },
    {
      en: "BTYD (R) calls it dc.BuildCBSFromCBTAndDates after dc.MergeTransactionsOnSameDate, with the columns x, t.x and T.cal; PyMC-Marketing calls it rfm_summary.",
      zh: "BTYD（R）中先用 dc.MergeTransactionsOnSameDate 再用 dc.BuildCBSFromCBTAndDates，列名为 x、t.x、T.cal；PyMC-Marketing 中为 rfm_summary。",
    },
  ],
  examples: [
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Ann"], ["Cleo"], ["Ann"]],
        [["2024-01-01"], ["2024-01-08"], ["2024-01-15"], ["2024-01-15"], ["2024-01-22"], ["2024-02-05"]],
        [[20], [35], [10], [5], [50], [45]],
      ],
      result: [
        ["Customer", "Frequency", "Recency", "Age", "Value"],
        ["Ann", 2, 5, 5, 30],
        ["Ben", 0, 0, 4, ""],
        ["Cleo", 0, 0, 2, ""],
      ],
      source: "Own case, countable by hand: Ann’s repeat days brought 15 and 45",
      note: {
        en: "Ann’s two purchases on 15 January are one repeat day.",
        zh: "Ann 在 1 月 15 日的两次购买算一个重复购买日。",
      },
    },
    {
      args: [
        [["Ann"], ["Ben"], ["Ann"], ["Cleo"]],
        [["2024-01-01"], ["2024-01-08"], ["2024-01-15"], ["2024-03-01"]],
        "",
        "day",
        "2024-01-31",
      ],
      result: [
        ["Customer", "Frequency", "Recency", "Age", "Value"],
        ["Ann", 1, 14, 30, ""],
        ["Ben", 0, 0, 23, ""],
      ],
      source:
        "Own case: in days, without amounts, watched until 31 January, when Cleo was not yet a customer",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-01-01"], ["2024-05-01"]], "", "months"],
      throws: "unknown-value",
      source: "Own case: a unit that there is not",
    },
    {
      args: [[["Ann"], ["Ann"]], [["2024-01-01"], ["2024-05-01"]], "", "month", "2023-12-31"],
      throws: "asof-before-data",
      source: "Own case: watched until a day before the data",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CUSTOMER_SUMMARY(customers, dates, [amounts], [unit], [asof])`. */
export const compute: Compute = ([customers, dates, ...rest], host) => {
  const { amounts, plan } = purchaseArguments(rest, host);
  const log = purchaseLog(customers, dates, amounts, host);
  return spill(customerSummaryTable(log, plan), { lang: languageOf(host.locale()), header: true });
};

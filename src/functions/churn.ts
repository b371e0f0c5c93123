import { churnRate } from "../metrics/rates/rates";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./parameters";
import { noRate, overPeriods } from "./period-arguments";

export const facts = {
  name: "CHURN",
  group: "rates",
  shape: "element-wise",
  summary: {
    en: "Churn rate: the share of the customers at the start of a period who left by its end; 1 − RETENTION.",
    zh: "流失率：期初客户中，到期末已离开的比例，即 1 − RETENTION。",
  },
  question: { en: "What share of our customers did we lose?", zh: "我们流失了多大比例的客户？" },
  terms: {
    en: [
      "churn rate",
      "customer churn",
      "logo churn",
      "attrition rate",
      "cancellation rate",
      "customers lost",
    ],
    zh: ["流失率", "客户流失率", "退订率", "客户流失", "流失比例"],
  },
  params: [parameters.end, parameters.joined, parameters.start],
  returns: {
    en: "A fraction: 0.03 is 3 %. Negative where retention is above 100 %. For ranges, one rate a row.",
    zh: "小数：0.03 即 3%。留存率超过 100% 时为负。输入区域时，每行返回一个流失率。",
  },
  formula: "1 − (end − new) / start",
  source: {
    en: "Customer churn rate, customers lost / customers at the start",
    zh: "客户流失率 = 流失客户数 / 期初客户数",
  },
  notes: [
    {
      en: "If you know how many were lost, CHURN(start − lost, 0, start) is lost / start.",
      zh: "如果已知流失人数，CHURN(期初 − 流失, 0, 期初) 就等于 流失 / 期初。",
    },
    {
      en: "Monthly churn is not a twelfth of yearly churn: convert retention with RATE_CONVERT, then take it from 1.",
      zh: "月流失率不是年流失率的十二分之一：请先用 RATE_CONVERT 换算留存率，再用 1 减去它。",
    },
    {
      en: "A start of 0 or a blank end has no rate: a single cell shows why, and inside a range that row stays blank.",
      zh: "期初为 0 或期末为空时没有流失率：单个单元格会说明原因；在区域中该行留空。",
    },
  ],
  elsewhere: [
    {
      en: "Baremetrics, user churn: customers who cancelled in the last 30 days over those active 30 days ago. The same division over a window that moves with the day.",
      zh: "Baremetrics 的 User Churn：最近 30 天取消的客户除以 30 天前的活跃客户。除法相同，只是窗口逐日移动。",
    },
    {
      en: "Stripe Billing, subscriber churn rate: the new subscribers of the 30 days are added below the line, and those of them who left again above it. With fast growth it comes out lower than this rate.",
      zh: "Stripe Billing 的 subscriber churn rate：分母加上这 30 天的新订阅者，其中又离开的计入分子。增长较快时会低于此处的流失率。",
    },
    {
      en: "ChartMogul, customer churn rate with its standard formula: customers lost over customers at the start, as here; who joined and left within the period is left out. Its other setting, the Shopify formula, adds up the churn of each day.",
      zh: "ChartMogul 的 customer churn rate（标准公式）：流失客户数除以期初客户数，与此处一致，期内加入又离开的客户不计。其另一种设置“Shopify 公式”则把每天的流失率相加。",
    },
    {
      en: "Excel and Sheets: =1-(E2-N2)/S2 gives the same, and #DIV/0! where the start is 0.",
      zh: "Excel 与 Google 表格：=1-(E2-N2)/S2 结果相同，但期初为 0 时得到 #DIV/0!。",
    },
  ],
  examples: [
    {
      args: [120, 21, 107],
      result: 0.07476635514018691,
      source: "Worked example of the field: 107 at the start, 8 lost, 21 joined, 120 at the end",
      note: { en: "8 of the 107 left: 7.5 %.", zh: "107 位客户中走了 8 位：7.5%。" },
    },
    {
      args: [485, 0, 500],
      result: 0.03,
      source: "A published 3 %: 500 at the start, 15 lost",
    },
    {
      args: [[[85], [80]], [[0], [0]], 100],
      result: [[0.15], [0.2]],
      source: "Worked examples of the field: 85 and 80 of 100 kept",
      note: {
        en: "One start for two periods: a single value goes with every row.",
        zh: "两期共用一个期初数：单个值会用于每一行。",
      },
    },
    {
      args: ["", 21, 107],
      throws: "blank-end",
      source: "Own case: the period is not over",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CHURN(end, new, start)`, element-wise; blank inside a range where there is no rate. */
export const compute: Compute = (args, host) =>
  overPeriods(args, host, (counts) => {
    const { end, joined = 0, start = 0 } = counts;
    return (end === undefined ? undefined : churnRate(end, joined, start)) ?? noRate(counts);
  });

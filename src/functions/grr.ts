import { grossRetention } from "../metrics/money/rates";
import type { Compute, FunctionFacts } from "./define";
import { overAmounts, overStart } from "./money-arguments";
import * as parameters from "./money-parameters";

export const facts = {
  name: "GRR",
  group: "money",
  shape: "element-wise",
  summary: {
    en: "Gross revenue retention: the share of the revenue at the start that is still there, before anything gained.",
    zh: "总收入留存率：期初收入中仍然保留的比例，不计任何增购。",
  },
  question: {
    en: "How much of our revenue would be left if nobody bought more?",
    zh: "如果没有人增购，收入能留住多少？",
  },
  terms: {
    en: [
      "GRR",
      "GDR",
      "gross dollar retention",
      "gross MRR retention",
      "gross retention rate",
      "revenue retention",
      "renewal rate",
    ],
    zh: ["总收入留存率", "毛收入留存率", "总留存率", "GDR", "收入保留率", "续费率"],
  },
  params: [parameters.startRevenue, parameters.contraction, parameters.churned],
  returns: {
    en: "A fraction: 0.85 is 85 %. It is at most 1. For ranges, one rate a row.",
    zh: "小数：0.85 即 85%，最大为 1。输入区域时，每行返回一个比率。",
  },
  formula: "(start − contraction − churned) / start",
  source: {
    en: "Gross revenue retention; equal to Σ min(before, now) / Σ before over the customers at the start",
    zh: "总收入留存率；等于期初客户的 Σ min(之前, 现在) / Σ 之前",
  },
  notes: [
    {
      en: "Expansion never counts, so one customer who buys much more cannot hide ten who leave: read it beside NRR.",
      zh: "不计增购，因此一位大幅增购的客户掩盖不了十位流失的客户：请与 NRR 一起看。",
    },
    {
      en: "NRR − GRR is what was gained over the start: expansion (and reactivation, where given) / start.",
      zh: "NRR − GRR 就是所得占期初的比例：（增购 + 填写的回流）/ 期初。",
    },
    {
      en: "Losses are positive amounts; a negative one is refused, also inside a range, naming its row. Losses above the start are not cut off: the rate is then below 0 and the amounts deserve a look.",
      zh: "损失请填正数；负数会被拒绝并指出所在行（区域中也一样）。损失超过期初时不截断：比率为负，说明金额需要检查。",
    },
    {
      en: "A blank loss counts as 0, but a start with both blank has no rate. A start of 0 or less has none either: a single cell says so, inside a range the row stays blank.",
      zh: "某项损失留空按 0 计；两项都空则没有结果。期初小于或等于 0 也没有结果：单个单元格会说明原因，区域中该行留空。",
    },
    {
      en: "Where a customer’s revenue is negative (a refund larger than the payments), min(before, now) says nothing sensible: settle refunds first.",
      zh: "若某客户的收入为负（退款大于付款），min(之前, 现在) 便失去意义：请先处理退款。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul, Gross MRR Churn Rate: (churn + contraction) / start. It is 1 − GRR.",
      zh: "ChartMogul 的 Gross MRR Churn Rate：（流失 + 减购）/ 期初，等于 1 − GRR。",
    },
    {
      en: "Some reports leave contraction out and count only customers who left: that is 1 − churned / start, higher than this rate.",
      zh: "有些报告不计减购，只计离开的客户：即 1 − 流失 / 期初，高于此处的结果。",
    },
  ],
  examples: [
    {
      args: [100, 10, 10],
      result: 0.8,
      source:
        "ChartMogul help, MRR churn rate: 100 at the start, 10 churned, 10 contracted, 20 % gross churn",
    },
    {
      args: [1000000, 50000, 100000],
      result: 0.85,
      source: "The amounts of coachpms.com’s worked example, without its expansion",
    },
    {
      args: [
        [["1万"], [20000], [0]],
        [[200], [""], [5]],
        [[800], [3000], [5]],
      ],
      result: [[0.9], [0.85], [""]],
      source: "Arithmetic: 9,000 of 10,000 and 17,000 of 20,000; nothing at the start of the third",
    },
    {
      args: [0, 10, 10],
      throws: "no-start-revenue",
      source: "Own case: no money at the start",
    },
  ],
} as const satisfies FunctionFacts;

/** `=GRR(start, contraction, churned)`, element-wise. */
export const compute: Compute = (args, host) =>
  overAmounts(args, ["start", "contraction", "churned"], host, (amounts) =>
    overStart(amounts, (start, _, losses) => grossRetention(start, losses)),
  );

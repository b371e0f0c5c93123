import { lifetimeValue } from "../metrics/value/clv";
import { isBlank, plainText } from "../sheet/cells";
import { elementwise } from "../sheet/elementwise";
import { nearestText } from "../sheet/options/nearest";
import type { CellProblem } from "../sheet/problems";
import type { Compute, FunctionFacts } from "./define";
import { blankArgument, mustBePayments, whyEndless, whyUnfit } from "./value-arguments";
import * as parameters from "./value-parameters";

export const facts = {
  name: "CLV",
  group: "lifetime",
  shape: "element-wise",
  summary: {
    en: "Customer lifetime value: what a customer’s payments are worth, with a constant chance to stay and a discount.",
    zh: "客户终身价值：在留存率不变并折现的前提下，一位客户的全部付款值多少。",
  },
  question: {
    en: "What is a customer worth over the whole time they stay?",
    zh: "一位客户在整个停留期间值多少钱？",
  },
  terms: {
    en: [
      "CLV",
      "LTV",
      "CLTV",
      "customer lifetime value",
      "lifetime revenue",
      "ARPA / churn",
      "present value of a customer",
    ],
    zh: ["客户终身价值", "客户生命周期价值", "用户生命周期价值", "LTV", "CLV", "客户价值"],
  },
  params: [
    {
      name: "margin",
      type: "any",
      help: {
        en: "What a customer brings in each period: revenue times gross margin; a cell or a range.",
        zh: "客户每期带来的毛利：收入乘以毛利率；单元格或区域。",
      },
    },
    {
      name: "retention",
      type: "any",
      help: {
        en: "Share of customers who stay from one period to the next, as a fraction or a percentage.",
        zh: "从一期到下一期的留存率，小数或百分数。",
      },
    },
    parameters.discount,
    parameters.payments,
    {
      name: "timing",
      type: "any",
      optional: true,
      help: {
        en: '"start" (if left out): the first payment is due now and certain. "end": it comes a period later, from those who stayed.',
        zh: '"start"（缺省）：首次付款即在当下且必然发生；"end"：首次付款在一期之后，由留下的客户支付。',
      },
    },
  ],
  returns: {
    en: "An amount in the currency of margin. For ranges, one value a row.",
    zh: "金额，货币与 margin 相同。输入区域时，每行返回一个值。",
  },
  formula: {
    en: "start: Σ margin · (retention / (1 + discount))^t from t = 0, in all margin · (1 + discount) / (1 + discount − retention); end: from t = 1, in all margin · retention / (1 + discount − retention)",
    zh: "start：t 从 0 起的 Σ margin · (retention / (1 + discount))^t，不限次数为 margin · (1 + discount) / (1 + discount − retention); end：t 从 1 起，不限次数为 margin · retention / (1 + discount − retention)",
  },
  source: {
    en: "Gupta & Lehmann 2003, J. Interactive Marketing 17(1); Blattberg, Getz & Thomas 2001: a geometric series of retained margins",
    zh: "Gupta & Lehmann 2003, J. Interactive Marketing 17(1)；Blattberg, Getz & Thomas 2001：留存毛利的几何级数",
  },
  notes: [
    {
      en: "margin, retention and discount belong to the same period: monthly margin, monthly retention, monthly discount. RATE_CONVERT turns yearly retention into monthly.",
      zh: "margin、retention、discount 须为同一期间：月毛利、月留存率、月折现率。可用 RATE_CONVERT 把年留存率换算为月。",
    },
    {
      en: "With timing end and all payments, the value is that of start less one margin’s worth of certainty: CLV(start) − CLV(end) = margin. Books differ in which they mean; say which you use.",
      zh: "不限次数时，CLV(start) − CLV(end) = margin，正好相差当下的一次付款。各书所指不同，请注明所用口径。",
    },
    {
      en: "Without periods, retention must be below 1 + discount: else payments never end and there is no value. A single cell says so; inside a range the row stays blank.",
      zh: "不填 periods 时，留存率必须小于 1 + 折现率，否则付款没有尽头，也就没有价值。单个单元格会说明原因，区域中该行留空。",
    },
    {
      en: "A retention above 1 (net revenue retention, say) is taken as it stands, as long as it is below 1 + discount or periods are given.",
      zh: "留存率大于 1（例如净收入留存率）时按原值计算，只要它小于 1 + 折现率，或填写了 periods。",
    },
    {
      en: "The same retention at every age is an assumption that undervalues customers who have stayed long; SBG_CLV lets retention rise with age.",
      zh: "假定各年龄留存率相同会低估老客户的价值；SBG_CLV 允许留存率随年龄上升。",
    },
    {
      en: "A retention below 0 and a discount of −100 % or less have no value. periods must be whole and 1 or more; another number is refused, naming its row.",
      zh: "留存率小于 0、折现率不大于 −100% 时没有结果。periods 必须是不小于 1 的整数；否则会被拒绝并指出所在行。",
    },
  ],
  elsewhere: [
    {
      en: "ARPA × gross margin / churn, as calculators and ChartMogul (without the margin) print it, is CLV(ARPA × margin, 1 − churn).",
      zh: "常见计算器的 ARPA × 毛利率 / 流失率（ChartMogul 不乘毛利率）即 CLV(ARPA × 毛利率, 1 − 流失率)。",
    },
    {
      en: "Excel and Sheets: with periods and timing end it is =-PV((1+d)/r-1, periods, margin) for a retention r.",
      zh: "Excel 与 Google 表格：填写 periods 且 timing 为 end 时，等于 =-PV((1+d)/r-1, periods, margin)，其中 r 为留存率。",
    },
    {
      en: "lifetimes and BTYD estimate value from each customer’s purchases instead, for customers who never say that they leave: CUSTOMER_FORECAST.",
      zh: "lifetimes 与 BTYD 针对不会宣告离开的客户，由每位客户的购买记录估计价值：对应 CUSTOMER_FORECAST。",
    },
  ],
  examples: [
    {
      args: [1200, 0.995],
      result: 240000,
      source: "abracalc.com, Customer lifetime value: 2,000 a period, 60 % margin, 0.5 % churn, $240,000",
      note: { en: "2,000 × 60 % a period, 0.5 % leave.", zh: "每期 2,000 × 60%，流失 0.5%。" },
    },
    {
      args: [100, 0.8, 0.1],
      result: 366.6666666666667,
      source: "Arithmetic: 100 × 1.1 / (1.1 − 0.8)",
    },
    {
      args: [100, 0.8, 0.1, "", "end"],
      result: 266.6666666666667,
      source: "Arithmetic: 100 × 0.8 / (1.1 − 0.8), one payment less",
    },
    {
      args: [100, 0.5, 0, 3],
      result: 175,
      source: "Arithmetic: 100 + 50 + 25",
    },
    {
      args: [
        [["Margin"], [100], [100], [100]],
        [["Retention"], ["50%"], [1], [1]],
        [["Discount"], [""], [""], [""]],
        [["Periods"], [""], [12], [""]],
      ],
      result: [[""], [200], [1200], [""]],
      source: "Arithmetic: 100 / 0.5; twelve payments from customers who all stay; no end in the last row",
    },
    {
      args: [100, 1, 0],
      throws: "endless-value",
      source: "Own case: everybody stays for ever, nothing is discounted",
    },
  ],
} as const satisfies FunctionFacts;

const timings = ["start", "end"];

/** `=CLV(margin, retention, [discount], [periods], [timing])`, element-wise. */
export const compute: Compute = (args, host) =>
  elementwise(
    args,
    [
      { name: "margin", kind: "number" },
      { name: "retention", kind: "number" },
      { name: "discount", kind: "number", blank: "zero" },
      { name: "periods", kind: "number", blank: "undefined", refuse: mustBePayments },
      { name: "timing", kind: "any", blank: "undefined", read: timingFrom },
    ],
    host,
    ([margin, retention, discount = 0, periods, timing = 0]) => {
      if (margin === undefined) return blankArgument("margin");
      if (retention === undefined) return blankArgument("retention");
      return (
        whyUnfit({ retention, discount }) ??
        lifetimeValue({ margin, retention, discount, periods }, timing === 1 ? "end" : "start") ??
        whyEndless(retention, discount, periods)
      );
    },
  );

/** 0 for start, 1 for end. */
function timingFrom(cell: unknown): number | undefined | CellProblem {
  if (isBlank(cell)) return undefined;
  const word = typeof cell === "string" ? plainText(cell).toLowerCase() : "";
  const at = timings.indexOf(word);
  return at >= 0 ? at : { code: "not-a-timing", cell, facts: { nearest: nearestText(word, timings) } };
}

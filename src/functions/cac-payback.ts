import { finite } from "../metrics/rates/rates";
import { noAnswer } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import type { Compute, FunctionFacts } from "./define";
import { blankArgument, whyUnfit } from "./value-arguments";
import * as parameters from "./value-parameters";

export const facts = {
  name: "CAC_PAYBACK",
  group: "value",
  shape: "element-wise",
  summary: {
    en: "How many periods a customer needs to bring back what it cost to win them.",
    zh: "客户需要多少期才能收回获客成本。",
  },
  question: {
    en: "How long until a new customer has paid for themselves?",
    zh: "新客户多久能收回获客成本？",
  },
  terms: {
    en: ["CAC payback period", "months to recover CAC", "payback time", "time to profit", "unit economics"],
    zh: ["获客成本回收期", "回本周期", "CAC 回收期", "投资回收期", "回本月数"],
  },
  params: [
    parameters.cac,
    {
      name: "revenue",
      type: "any",
      help: {
        en: "Revenue of one customer in one period.",
        zh: "一位客户每期的收入。",
      },
    },
    {
      name: "margin",
      type: "any",
      help: {
        en: "Gross margin as a share of revenue: 0.8 or 80%.",
        zh: "毛利率：0.8 或 80%。",
      },
    },
  ],
  returns: {
    en: "A number of periods of revenue: with monthly revenue, months. For ranges, one a row.",
    zh: "期数，单位与 revenue 的期间一致：按月收入则为月数。输入区域时，每行返回一个结果。",
  },
  formula: "cac / (revenue × margin)",
  source: {
    en: "CAC payback period on gross margin, as subscription businesses use it (David Skok, SaaS Metrics 2.0)",
    zh: "订阅制企业通行的按毛利计算的 CAC 回收期（David Skok，SaaS Metrics 2.0）",
  },
  notes: [
    {
      en: "Nobody is assumed to leave meanwhile. With churn the money takes longer: compare with CLV for that number of periods.",
      zh: "假定其间无人流失。有流失时回收更慢：可用 CLV 计算相应期数的价值来比较。",
    },
    {
      en: "margin is the share, not the amount: 0.8 of a revenue of 100 brings back 80 a period. Where you know the amount, give it as revenue and 1 as margin.",
      zh: "margin 是毛利率而不是毛利额：收入 100、毛利率 0.8，每期收回 80。若已知毛利额，请填入 revenue，margin 填 1。",
    },
    {
      en: "A share above 1 is not cut off: 80 typed for 80% would be taken for 8,000 %, and the answer is then a hundredth of the true one.",
      zh: "毛利率大于 1 时不截断：把 80% 写成 80 会被当作 8000%，结果只有实际的百分之一。",
    },
    {
      en: "A revenue or margin of 0 or less never pays back, and a negative cost is none: a single cell says so, inside a range the row stays blank. A cost of 0 is paid back in 0 periods.",
      zh: "收入或毛利率小于或等于 0 时永远无法收回，负的成本也没有结果：单个单元格会说明原因，区域中该行留空。成本为 0 时结果为 0。",
    },
  ],
  elsewhere: [
    {
      en: "Reports of public companies divide last quarter’s sales and marketing cost by the new recurring revenue times margin: the same division for all new customers at once.",
      zh: "上市公司常用上季度销售与市场费用除以（新增经常性收入 × 毛利率）：同样的除法，对全部新客户一次计算。",
    },
    {
      en: "Some calculators leave the margin out; give 1 as margin for that number, which is too short.",
      zh: "有些计算器不乘毛利率；margin 填 1 即得该结果，但会偏短。",
    },
  ],
  examples: [
    {
      args: [600, 100, 0.8],
      result: 7.5,
      source: "Arithmetic: 600 / 80",
      note: { en: "80 a month come back: 7.5 months.", zh: "每月收回 80：7.5 个月。" },
    },
    {
      args: [[["CAC"], ["￥1.2万"], [500]], [["Revenue"], ["￥1,000"], [0]], "60%"],
      result: [[""], [20], [""]],
      source: "Arithmetic: 12,000 / 600; no revenue in the last row",
    },
    {
      args: [600, 100, 0],
      throws: "never-paid-back",
      source: "Own case: no margin",
    },
  ],
} as const satisfies FunctionFacts;

/** `=CAC_PAYBACK(cac, revenue, margin)`, element-wise. */
export const compute: Compute = (args, host) =>
  elementwise(
    args,
    [
      { name: "cac", kind: "number" },
      { name: "revenue", kind: "number" },
      { name: "margin", kind: "number" },
    ],
    host,
    ([cac, revenue, margin]) => {
      if (cac === undefined) return blankArgument("cac");
      if (revenue === undefined) return blankArgument("revenue");
      if (margin === undefined) return blankArgument("margin");
      if (revenue <= 0) return noAnswer("never-paid-back", { argument: "revenue", value: revenue });
      if (margin <= 0) return noAnswer("never-paid-back", { argument: "margin", value: margin });
      return whyUnfit({ cac }) ?? finite(cac / (revenue * margin)) ?? noAnswer("too-large");
    },
  );

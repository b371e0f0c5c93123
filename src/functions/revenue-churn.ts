import { revenueChurn } from "../metrics/money/rates";
import type { Compute, FunctionFacts } from "./define";
import { overAmounts, overStart } from "./money-arguments";
import * as parameters from "./money-parameters";

export const facts = {
  name: "REVENUE_CHURN",
  group: "money",
  shape: "element-wise",
  summary: {
    en: "Revenue churn: the share of the revenue at the start that was lost; gross, or net of what the same customers bought more.",
    zh: "收入流失率：期初收入中损失的比例；可算总流失率，也可扣除增购得到净流失率。",
  },
  question: {
    en: "What share of our revenue did we lose?",
    zh: "我们损失了多大比例的收入？",
  },
  terms: {
    en: [
      "MRR churn",
      "gross MRR churn rate",
      "net MRR churn rate",
      "dollar churn",
      "net revenue churn",
      "gross revenue churn",
      "negative churn",
    ],
    zh: ["收入流失率", "金额流失率", "MRR 流失率", "净流失率", "总流失率", "毛流失率", "负流失"],
  },
  params: [
    parameters.startRevenue,
    parameters.churned,
    parameters.contraction,
    parameters.optionalExpansion,
    parameters.reactivation,
  ],
  returns: {
    en: "A fraction: 0.2 is 20 % lost. Net churn is negative where more was gained than lost. For ranges, one rate a row.",
    zh: "小数：0.2 即损失 20%。增加大于损失时净流失率为负。输入区域时，每行返回一个比率。",
  },
  formula: {
    en: "gross: (churned + contraction) / start; net: (churned + contraction − expansion − reactivation) / start",
    zh: "总：(churned + contraction) / start; 净：(churned + contraction − expansion − reactivation) / start",
  },
  source: {
    en: "Gross and net MRR churn rate as ChartMogul defines them",
    zh: "ChartMogul 定义的 Gross / Net MRR Churn Rate",
  },
  notes: [
    {
      en: "With three arguments it is gross, 1 − GRR; with expansion, or expansion and reactivation, it is net, 1 − NRR. Mind the order: churned stands before contraction here.",
      zh: "三个参数时为总流失率，即 1 − GRR；再填增购（及回流）则为净流失率，即 1 − NRR。注意顺序：此处流失在减购之前。",
    },
    {
      en: "An empty fourth argument is an expansion of 0: the net churn of a period without gains is its gross churn.",
      zh: "第四个参数留空即增购为 0：没有增购的期间，净流失率等于总流失率。",
    },
    {
      en: "Losses are positive amounts; a negative one is refused, also inside a range, naming its row.",
      zh: "损失请填正数；负数会被拒绝并指出所在行（区域中也一样）。",
    },
    {
      en: "A blank movement counts as 0, but a start with nothing beside it has no rate. A start of 0 or less has none either: a single cell says so, inside a range the row stays blank.",
      zh: "某项变动留空按 0 计；期初之外全部为空则没有结果。期初小于或等于 0 也没有结果：单个单元格会说明原因，区域中该行留空。",
    },
  ],
  elsewhere: [
    {
      en: "ChartMogul, Gross MRR Churn Rate and Net MRR Churn Rate with its standard formula: the same divisions, over the MRR at the start. Its Shopify formula adds up the churn of each day.",
      zh: "ChartMogul 的 Gross / Net MRR Churn Rate（标准公式）：同样的除法，分母为期初 MRR；其“Shopify 公式”把每天的流失率相加。",
    },
    {
      en: "Customer churn (CHURN) counts heads: ten small customers who leave weigh more there than one large one.",
      zh: "客户流失率（CHURN）按人数计：十个小客户流失的影响大于一个大客户。",
    },
  ],
  examples: [
    {
      args: [100, 10, 10],
      result: 0.2,
      source: "ChartMogul help, MRR churn rate: a published worked example, 20 %",
      note: { en: "Gross: nothing gained is counted.", zh: "总流失率：不计任何增加。" },
    },
    {
      args: [100, 10, 10, 10],
      result: 0.1,
      source: "The same amounts, net of the 10 gained",
    },
    {
      args: [1000000, 100000, 50000, 200000],
      result: -0.05,
      source: "coachpms.com’s worked example: a net retention of 105 % is a net churn of −5 %",
      note: {
        en: "More gained than lost: negative churn.",
        zh: "增加大于损失：负流失。",
      },
    },
    {
      args: [
        [["期初"], [100], [200]],
        [["流失"], [10], [0]],
        [["减购"], [10], [20]],
        [["增购"], [""], [40]],
        [["回流"], [5], [""]],
      ],
      result: [[""], [0.15], [-0.1]],
      source: "Arithmetic: (20 − 5) / 100 and (20 − 40) / 200",
    },
    {
      args: [100, 10, -10],
      throws: "negative-loss",
      source: "Own case: a loss typed with a minus sign",
    },
  ],
} as const satisfies FunctionFacts;

/** `=REVENUE_CHURN(start, churned, contraction, [expansion], [reactivation])`, element-wise. */
export const compute: Compute = (args, host) =>
  overAmounts(args, ["start", "churned", "contraction", "expansion?", "reactivation?"], host, (amounts) =>
    overStart(amounts, (start, gains, losses) => revenueChurn(start, losses, gains)),
  );

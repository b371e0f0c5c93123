import { gammaGammaTable, requireGammaGamma } from "../analyses/lifetime/purchases-fits";
import { languageOf } from "../sheet/options/options";
import { readPurchaseValues } from "../sheet/rows/purchases";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import { frequency } from "./purchase-parameters";

export const facts = {
  name: "GAMMA_GAMMA_FIT",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "The Gamma–Gamma model fitted to what repeat purchases were worth: how far customers differ in what they spend, and how much one customer’s purchases vary.",
    zh: "用 Gamma–Gamma 模型拟合重复购买的金额：客户之间消费水平的差异，以及同一客户每次金额的波动。",
  },
  question: {
    en: "What is a purchase of a customer worth, when I have seen only a few of them?",
    zh: "只看到几次购买时，该客户一次购买大约值多少钱？",
  },
  terms: {
    en: [
      "Gamma-Gamma",
      "GammaGammaFitter",
      "monetary value model",
      "spend model",
      "average order value",
      "AOV",
      "basket value",
      "shrinkage of averages",
      "CLV model",
      "spend.EstimateParameters",
    ],
    zh: ["Gamma-Gamma 模型", "金额模型", "消费金额模型", "客单价预测", "平均订单金额", "客户终身价值模型"],
  },
  params: [
    frequency,
    {
      name: "value",
      type: "range",
      help: {
        en: "The mean value of each customer’s repeat purchases; the column Value of CUSTOMER_SUMMARY. Not looked at where frequency is 0.",
        zh: "每位客户重复购买的平均金额；CUSTOMER_SUMMARY 的重复购买日均金额列。frequency 为 0 时不使用。",
      },
    },
  ],
  returns: {
    en: "A header row and one row: p, q, v, Log-likelihood. The mean value of a purchase over all customers is p · v / (q − 1), for q above 1.",
    zh: "表头行与一行结果：p、q、v、对数似然。q 大于 1 时，全体客户一次购买的平均金额为 p · v / (q − 1)。",
  },
  formula: {
    en: "maximise Σ ln [ Γ(px+q) / (Γ(px) Γ(q)) · v^q · z^(px−1) · x^(px) / (v + xz)^(px+q) ] over customers with x = frequency > 0, z = value; then E(value of one) = p (v + xz) / (px + q − 1)",
    zh: "使 Σ ln [ Γ(px+q) / (Γ(px) Γ(q)) · v^q · z^(px−1) · x^(px) / (v + xz)^(px+q) ] 最大，只含 x = frequency > 0 的客户，z = value; 于是一次购买的期望金额 = p (v + xz) / (px + q − 1)",
  },
  source:
    "Fader & Hardie 2013, The Gamma-Gamma model of monetary value (note 025), eq. 1a and 5; after Colombo & Jiang 1999",
  notes: [
    {
      en: "Customers without repeat purchases are left out, as in the definition: for them the model answers with the overall mean.",
      zh: "按定义，没有重复购买的客户不参与拟合：对他们，模型以总体平均值作答。",
    },
    {
      en: "A mean from few purchases is pulled towards the mean of all customers, one from many is nearly kept: v and q say how strongly.",
      zh: "购买次数少的客户，其均值会向总体均值靠拢；次数多的则几乎不变。v 与 q 决定靠拢的程度。",
    },
    {
      en: "The model takes it that how much customers spend has nothing to do with how often they buy. Check it with CORREL over Frequency and Value: it should be near 0.",
      zh: "模型假定消费金额与购买频率无关。可用 CORREL 检查重复购买天数与金额的相关系数，应接近 0。",
    },
    {
      en: "Values have to be above 0. Amounts in another currency change v in proportion and leave p and q as they are. For q of 1 or less the overall mean is infinite, and CUSTOMER_FORECAST leaves the value of customers without repeat purchases blank.",
      zh: "金额必须大于 0。更换货币单位时 v 按比例变化，p、q 不变。q 不超过 1 时总体均值为无穷大，CUSTOMER_FORECAST 对没有重复购买的客户留空。",
    },
    {
      en: "Data without a maximum (customers who seem to spend the same each time, or who differ no more than chance) are an error that says which.",
      zh: "没有最优解的数据（客户每次金额似乎相同，或客户之间差异不超过偶然波动）会报错并说明原因。",
    },
  ],
  elsewhere: [
    {
      en: "lifetimes (Python) calls it GammaGammaFitter and gives the same numbers with penalizer_coef=0 and q_constraint=False. What it minimises is the mean negative log-likelihood of a customer; here is their sum.",
      zh: "lifetimes（Python）中为 GammaGammaFitter，penalizer_coef=0 且 q_constraint=False 时结果相同。它最小化的是人均负对数似然，此处给出的是总对数似然。",
    },
    {
      en: "BTYD (R) calls it spend.EstimateParameters, with gamma for v; PyMC-Marketing GammaGammaModel, with priors.",
      zh: "BTYD（R）中为 spend.EstimateParameters，v 记作 gamma；PyMC-Marketing 中为 GammaGammaModel（带先验）。",
    },
  ],
  examples: [
    {
      args: [
        [[0], [1], [1], [1], [0], [4]],
        [[""], [53], [21], [11], [""], [17.75]],
      ],
      result: [
        ["p", "q", "v", "Log-likelihood"],
        [6.117322261417477, 6.712385687640906, 22.92377557696171, -15.532378681951652],
      ],
      source:
        "Own data; the maximum found with mpmath in 40 digits by Newton’s method on differences of eq. 1a",
    },
    {
      args: [
        [["Frequency"], [1], [1], [1], [4]],
        [["Value"], ["$5,300"], ["$2,100"], ["$1,100"], ["$1,775"]],
      ],
      result: [
        ["p", "q", "v", "Log-likelihood"],
        [6.117322261417477, 6.712385687640906, 2292.377557696171, -33.95305942590402],
      ],
      source:
        "The same customers with amounts 100 times as large: v is 100 times as large, the log-likelihood less by 4 ln 100",
    },
    {
      args: [
        [[1], [2], [3]],
        [[20], [20], [20]],
      ],
      throws: "gamma-gamma-same-each-time",
      source: "Own case: everybody always spends the same",
    },
    {
      args: [
        [[1], [2], [3]],
        [[20], [-5], [30]],
      ],
      throws: "value-not-positive",
      source: "Own case: a refund larger than the purchases",
    },
  ],
} as const satisfies FunctionFacts;

/** `=GAMMA_GAMMA_FIT(frequency, value)`. */
export const compute: Compute = ([x, value], host) => {
  const fit = requireGammaGamma(readPurchaseValues(x, value, host));
  return spill(gammaGammaTable(fit), { lang: languageOf(host.locale()), header: true });
};

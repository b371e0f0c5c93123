import { bgnbdTable, requireBgnbd } from "../analyses/lifetime/purchases-fits";
import { languageOf } from "../sheet/options/options";
import { readHistories } from "../sheet/rows/purchases";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import { frequency } from "./purchase-parameters";

export const facts = {
  name: "BGNBD_FIT",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "The BG/NBD model fitted to repeat purchases: how often customers buy while they are customers, and how likely they are to stop after each purchase.",
    zh: "用 BG/NBD 模型拟合重复购买：客户活跃期间多久买一次，以及每次购买之后流失的可能性。",
  },
  question: {
    en: "How do repeat purchases and silent churn look in a shop where nobody says goodbye?",
    zh: "客户不会主动告别的店铺里，复购与隐性流失的规律是怎样的？",
  },
  terms: {
    en: [
      "BG/NBD",
      "beta-geometric NBD",
      "beta geometric negative binomial distribution",
      "BetaGeoFitter",
      "buy till you die",
      "BTYD",
      "non-contractual churn",
      "repeat purchase model",
      "Pareto/NBD alternative",
      "maximum likelihood",
      "CLV model",
    ],
    zh: [
      "BG/NBD 模型",
      "重复购买模型",
      "复购模型",
      "非契约型客户",
      "隐性流失",
      "最大似然估计",
      "客户终身价值模型",
    ],
  },
  params: [
    frequency,
    {
      name: "recency",
      type: "range",
      help: {
        en: "Time from each customer’s first purchase to the last, 0 without repeat purchases.",
        zh: "每位客户首次到最后一次购买的时间，没有重复购买时为 0。",
      },
    },
    {
      name: "age",
      type: "range",
      help: {
        en: "Time from each customer’s first purchase to the end of the data, in the unit of recency.",
        zh: "每位客户首次购买到数据截止日的时间，单位与 recency 相同。",
      },
    },
  ],
  returns: {
    en: "A header row and one row: r, alpha, a, b, Log-likelihood. The mean purchase rate of a customer is r / alpha a unit of time, the mean chance of leaving after a purchase a / (a + b).",
    zh: "表头行与一行结果：r、alpha、a、b、对数似然。平均购买率为每单位时间 r / alpha，每次购买后流失的平均概率为 a / (a + b)。",
  },
  formula: {
    en: "maximise Σ ln [ Γ(r+x)/Γ(r) · α^r · B(a,b+x)/B(a,b) · (α+T)^−(r+x) + (x > 0) · Γ(r+x)/Γ(r) · α^r · B(a+1,b+x−1)/B(a,b) · (α+t_x)^−(r+x) ] with x = frequency, t_x = recency, T = age",
    zh: "使 Σ ln [ Γ(r+x)/Γ(r) · α^r · B(a,b+x)/B(a,b) · (α+T)^−(r+x) + (x > 0) · Γ(r+x)/Γ(r) · α^r · B(a+1,b+x−1)/B(a,b) · (α+t_x)^−(r+x) ] 最大; x = frequency，t_x = recency，T = age",
  },
  source:
    "Fader, Hardie & Lee 2005, “Counting your customers” the easy way: an alternative to the Pareto/NBD model, Marketing Science 24, eq. 6",
  notes: [
    {
      en: "Give the columns Frequency, Recency and Age of CUSTOMER_SUMMARY with all customers, also those who bought once. CUSTOMER_FORECAST does summary, fit and forecast in one call.",
      zh: "请填入 CUSTOMER_SUMMARY 的重复购买天数、首末购买间隔、观察时长三列，包含只购买一次的客户。CUSTOMER_FORECAST 可一次完成汇总、拟合与预测。",
    },
    {
      en: "It suits purchases at any time without a contract. For subscriptions, where a renewal is due at fixed times, use SBG_FIT.",
      zh: "适用于没有合约、随时购买的情形。续费时间固定的订阅请用 SBG_FIT。",
    },
    {
      en: "Times in another unit change alpha in proportion, leave r, a and b as they are, and shift the log-likelihood by a constant.",
      zh: "更换时间单位时，alpha 按比例变化，r、a、b 不变，对数似然只差一个常数。",
    },
    {
      en: "The maximum is found with exact first and second derivatives and is checked. Data without one, where a parameter would grow without end (nobody bought again, everybody alike, nobody seems to leave), are an error that says which; a hundred customers or more with some months of data seldom meet it.",
      zh: "用精确的一阶与二阶导数求最大值并检验收敛。若数据没有最优解（无人复购、客户完全相同、看不出流失等，某个参数会无限增大），则报错并说明原因；客户上百、数据达数月时很少出现。",
    },
  ],
  elsewhere: [
    {
      en: "lifetimes (Python) calls it BetaGeoFitter and gives the same numbers with penalizer_coef=0; a penalizer above 0 pulls its parameters towards 0. What it minimises is the mean negative log-likelihood of a customer; here is their sum.",
      zh: "lifetimes（Python）中为 BetaGeoFitter，penalizer_coef=0 时结果相同；惩罚系数大于 0 会使参数偏小。它最小化的是人均负对数似然，此处给出的是总对数似然。",
    },
    {
      en: "BTYD (R) calls it bgnbd.EstimateParameters, PyMC-Marketing BetaGeoModel (with priors, so that its numbers differ a little). The authors’ Excel workbook finds the same parameters with Solver.",
      zh: "BTYD（R）中为 bgnbd.EstimateParameters；PyMC-Marketing 中为 BetaGeoModel（带先验，数值略有不同）。原作者的 Excel 工作簿用规划求解得到相同参数。",
    },
  ],
  examples: [
    {
      args: [
        [[0], [1], [1], [1], [0], [4]],
        [[0], [5], [67], [11], [0], [34]],
        [[178], [177], [174], [170], [166], [152]],
      ],
      result: [
        ["r", "alpha", "a", "b", "Log-likelihood"],
        [0.3708662725765421, 7.104147776072106, 1.906026658703819, 0.9968702782741486, -35.03196948374622],
      ],
      source:
        "Own data, in days; the maximum found with mpmath in 40 digits by Newton’s method on differences of eq. 6",
      note: {
        en: "So few customers only show the layout; a real fit needs a hundred or more.",
        zh: "客户这么少只为展示版式，真实拟合需要上百位客户。",
      },
    },
    {
      args: [
        [["Frequency"], [0], [1], [1], [1], [0], [4], [""]],
        [["Recency"], [0], [120], [1608], [264], [0], [816], [""]],
        [["Age"], [4272], [4248], [4176], [4080], [3984], [3648], [""]],
      ],
      result: [
        ["r", "alpha", "a", "b", "Log-likelihood"],
        [0.3708662725765421, 170.49954662573055, 1.906026658703819, 0.9968702782741486, -57.27834629618184],
      ],
      source: "The same data in hours: alpha is 24 times as large, the log-likelihood less by 7 ln 24",
    },
    {
      args: [
        [[0], [0], [0]],
        [[0], [0], [0]],
        [[10], [12], [20]],
      ],
      throws: "nobody-bought-again",
      source: "Own case: one purchase each",
    },
    {
      args: [
        [[2], [1]],
        [[12], [3]],
        [[10], [12]],
      ],
      throws: "recency-outside-age",
      source: "Own case: a last purchase after the end of the data",
    },
  ],
} as const satisfies FunctionFacts;

/** `=BGNBD_FIT(frequency, recency, age)`. */
export const compute: Compute = ([x, recency, age], host) => {
  const fit = requireBgnbd(readHistories(x, recency, age, host));
  return spill(bgnbdTable(fit), { lang: languageOf(host.locale()), header: true });
};

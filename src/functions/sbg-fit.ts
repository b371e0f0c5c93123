import { sbgFitTable } from "../analyses/lifetime/sbg";
import { languageOf } from "../sheet/options/options";
import { readSurvivors } from "../sheet/rows/survivors";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survival-parameters";

export const facts = {
  name: "SBG_FIT",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "Fits the shifted-beta-geometric (sBG) model to the survivors of a cohort: customers differ in how likely they are to leave, so that retention rises with age.",
    zh: "对同一批客户的留存人数拟合 sBG 模型：客户的流失倾向各不相同，因此留存率随时间上升。",
  },
  question: {
    en: "What do the first months of a cohort say about how long its customers will stay?",
    zh: "只看一批客户的头几个月，怎样推断他们会留多久？",
  },
  terms: {
    en: [
      "sBG",
      "shifted beta geometric",
      "beta-geometric",
      "beta geometric model",
      "contractual churn model",
      "subscription retention model",
      "Fader Hardie",
      "projecting retention",
      "retention curve fit",
      "heterogeneity",
      "alpha beta",
      "maximum likelihood",
    ],
    zh: [
      "sBG模型",
      "贝塔几何分布",
      "移位贝塔几何模型",
      "订阅留存模型",
      "留存曲线拟合",
      "契约型客户",
      "极大似然估计",
      "客户异质性",
    ],
  },
  params: [parameters.survivors],
  returns: {
    en: "A header row and one row: Alpha, Beta, Log-likelihood.",
    zh: "表头行与一行结果：Alpha、Beta、对数似然。",
  },
  formula: {
    en: "S(t) = B(α, β + t) / B(α, β); log-likelihood = Σ (n(t − 1) − n(t)) ln(S(t − 1) − S(t)) + n(T) ln S(T), largest over α, β > 0",
    zh: "S(t) = B(α, β + t) / B(α, β); 对数似然 = Σ (n(t − 1) − n(t)) ln(S(t − 1) − S(t)) + n(T) ln S(T)，在 α, β > 0 上取最大",
  },
  source: "Fader & Hardie, How to project customer retention, Journal of Interactive Marketing 21 (2007)",
  notes: [
    {
      en: "alpha / (alpha + beta) is the churn of the first period. Small alpha and beta mean that customers differ much: those at risk leave early, the loyal ones remain.",
      zh: "alpha / (alpha + beta) 即第一期的流失率。alpha 与 beta 都小，表示客户差异大：易流失者很快离开，忠诚者留下。",
    },
    {
      en: "For one cohort with a contract, seen at every renewal: who left is known and does not come back. For purchases without a contract use BGNBD_FIT.",
      zh: "适用于同一批契约型客户，每次续约都能观察到；流失明确且不再回来。无契约的购买请用 BGNBD_FIT。",
    },
    {
      en: "The churn rate has to fall from period to period on the whole. Where it is level or rises, where nobody was lost, everybody in the first period, or nobody after it, the counts cannot tell alpha and beta, and an error says which it is.",
      zh: "流失率总体上必须逐期下降。若流失率持平或上升、无人流失、第一期全部流失或第一期之后无人流失，则无法确定 alpha 与 beta，会报错说明属于哪种情形。",
    },
    {
      en: "A heading in the first cell and blank cells at the end are left out. Counts multiplied by a constant give the same alpha and beta; the log-likelihood grows with the counts.",
      zh: "首格的标题和末尾的空格会忽略。人数同乘一个常数，alpha 与 beta 不变，对数似然随之放大。",
    },
    {
      en: "The fit ends with Newton steps on the exact slope and curvature, which are checked: numbers are given only from a maximum.",
      zh: "拟合以精确梯度和曲率的牛顿迭代收尾并加以检验：只有到达极大值才返回结果。",
    },
  ],
  elsewhere: [
    {
      en: "The same numbers as the Excel sheet that goes with Fader & Hardie’s paper. R’s foretell package calls the model BG.",
      zh: "与 Fader 与 Hardie 论文所附 Excel 表的结果一致。R 的 foretell 包称该模型为 BG。",
    },
    {
      en: "Python’s lifetimes has the discrete model with purchases that come back (BetaGeoBetaBinom), which is another one.",
      zh: "Python 的 lifetimes 提供的是会再次购买的离散模型（BetaGeoBetaBinom），与本模型不同。",
    },
  ],
  examples: [
    {
      args: [[["High End"], [1000], [869], [743], [653], [593], [551], [517], [491]]],
      result: [
        ["Alpha", "Beta", "Log-likelihood"],
        [0.6680883511064463, 3.806094964058267, -1611.1581473911565],
      ],
      source:
        "Fader & Hardie (2007), High End segment, seven renewals: alpha 0.668, beta 3.806; digits by mpmath",
      note: {
        en: "First-period churn is 0.668 / (0.668 + 3.806), about 15 %.",
        zh: "第一期流失率为 0.668 / (0.668 + 3.806)，约 15%。",
      },
    },
    {
      args: [[[1000, 631, 468, 382, 326, 289, 262, 241]]],
      result: [
        ["Alpha", "Beta", "Log-likelihood"],
        [0.7040772984735162, 1.1820430262094757, -1680.265188463287],
      ],
      source: "Fader & Hardie (2007), Regular segment: alpha 0.704, beta 1.182; digits by mpmath",
    },
    {
      args: [[[1000], [900], [810], [729]]],
      throws: "sbg-not-falling",
      source: "Own case: ten per cent lost in every period",
    },
    {
      args: [[[1000], [869], [901], [653]]],
      throws: "rising-survivors",
      source: "Own case: more customers than in the period before",
    },
  ],
} as const satisfies FunctionFacts;

/** `=SBG_FIT(survivors)`. */
export const compute: Compute = ([survivors], host) =>
  spill(sbgFitTable(readSurvivors(survivors, host)), { lang: languageOf(host.locale()), header: true });

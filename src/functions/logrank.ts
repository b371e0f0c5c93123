import { logRankTable } from "../analyses/lifetime/log-rank";
import { languageOf } from "../sheet/options/options";
import { readGroupedTenures } from "../sheet/rows/tenures";
import { spill } from "../table/spill";
import type { Compute, FunctionFacts } from "./define";
import * as parameters from "./survival-parameters";

export const facts = {
  name: "LOGRANK",
  group: "lifetime",
  shape: "table",
  summary: {
    en: "The log-rank test: whether two or more groups of customers leave at the same rate, age for age.",
    zh: "对数秩检验：两组或多组客户在相同时长上的流失速度是否一致。",
  },
  question: {
    en: "Do customers of one plan, channel or segment really stay longer than those of another?",
    zh: "某个套餐、渠道或客群的客户真的留得更久吗？",
  },
  terms: {
    en: [
      "log-rank test",
      "logrank",
      "Mantel-Cox",
      "Mantel-Haenszel",
      "survdiff",
      "compare survival curves",
      "compare churn of groups",
      "segments",
      "A/B test of retention",
      "significance",
      "p-value",
    ],
    zh: [
      "对数秩检验",
      "时序检验",
      "生存曲线比较",
      "分组比较",
      "显著性检验",
      "Mantel-Cox检验",
      "p值",
      "渠道比较",
    ],
  },
  params: [
    parameters.durations,
    parameters.churned,
    {
      name: "groups",
      type: "range",
      help: {
        en: "The group of each row: text or a number, such as a plan, a channel or A and B.",
        zh: "每行所属的组：文本或数字，例如套餐、渠道或 A、B。",
      },
    },
  ],
  returns: {
    en: "Three rows of label and value, without a header: Chi-square, Degrees of freedom, p-value.",
    zh: "三行标签与数值，无表头：卡方值、自由度、p 值。",
  },
  formula: {
    en: "(O − E)ᵀ V⁻¹ (O − E); E = Σ d n_g / n; V = Σ d (n − d) / (n − 1) × (n_g / n) (δ_gh − n_h / n), over the times somebody left",
    zh: "(O − E)ᵀ V⁻¹ (O − E); E = Σ d n_g / n; V = Σ d (n − d) / (n − 1) × (n_g / n) (δ_gh − n_h / n)，对有人流失的各时长求和",
  },
  source: "Mantel (1966); Peto & Peto, J. R. Statist. Soc. A 135 (1972)",
  notes: [
    {
      en: "A p-value below 0.05 says that chance alone would seldom make the curves differ so much. It does not say by how much they differ, nor why: draw them with SURVIVAL.",
      zh: "p 值低于 0.05 表示仅凭偶然很少会出现这么大的差异；它不说明差异有多大，也不说明原因：请用 SURVIVAL 画出曲线。",
    },
    {
      en: "Every age counts alike. Where curves cross, early and late differences can cancel, and the test sees little.",
      zh: "各时长的权重相同。若曲线交叉，前后差异可能相互抵消，检验难以发现。",
    },
    {
      en: "A group of which nobody was there any more when anybody left adds nothing, and takes no degree of freedom. With one group, without any churn, or where everybody left at once, there is no answer.",
      zh: "若有人流失时某组已无人在场，该组不参与检验，也不占自由度。只有一组、没有流失或所有人同时流失时没有结果。",
    },
    {
      en: 'Groups are compared as ids are: trimmed, full-width letters narrowed, 7 and "7" the same, upper and lower case apart. A row without a group is an error that names it.',
      zh: "分组按编号规则比较：去掉首尾空格、全角转半角，7 与“7”相同，区分大小写。缺少分组的行会报错并指出行号。",
    },
  ],
  elsewhere: [
    {
      en: "R: survdiff(Surv(time, status) ~ group), with rho = 0, gives the same three numbers. lifelines: multivariate_logrank_test. SAS PROC LIFETEST and SPSS call it log-rank (Mantel–Cox).",
      zh: "R：survdiff(Surv(time, status) ~ group)（rho = 0）结果相同；lifelines：multivariate_logrank_test。SAS PROC LIFETEST 与 SPSS 称为 log-rank（Mantel–Cox）。",
    },
    {
      en: "Some textbooks give Σ (O − E)² / E instead, which is a little smaller.",
      zh: "有些教科书使用 Σ (O − E)² / E，数值略小。",
    },
  ],
  examples: [
    {
      args: [
        [["Months"], [2], [4], [5], [6], [1], [1], [3], [3]],
        [["Churned"], [1], [0], [1], [0], [1], [1], [1], [0]],
        [["Plan"], ["Pro"], ["Pro"], ["Pro"], ["Pro"], ["Basic"], ["Basic"], ["Basic"], ["Basic"]],
      ],
      result: [
        ["Chi-square", 1.8011404133998574],
        ["Degrees of freedom", 1],
        ["p-value", 0.1795746855833893],
      ],
      source: "Own case, counted in fractions; p computed with 40 digits (mpmath)",
      note: {
        en: "Pro loses more slowly, but eight customers are too few to tell.",
        zh: "Pro 流失较慢，但八位客户太少，无法断定。",
      },
    },
    {
      args: [
        [[2], [4], [5], [6], [1], [1], [3], [3], [2], [7], [8], [9]],
        [[1], [0], [1], [0], [1], [1], [1], [0], [1], [1], [0], [1]],
        [["b"], ["b"], ["b"], ["b"], ["s"], ["s"], ["s"], ["s"], ["c"], ["c"], ["c"], ["c"]],
      ],
      result: [
        ["Chi-square", 3.5662373369060636],
        ["Degrees of freedom", 2],
        ["p-value", 0.16811304004200564],
      ],
      source: "Own case: three groups, counted in fractions; p computed with 40 digits (mpmath)",
    },
    {
      args: [
        [[6], [10]],
        [[1], [0]],
        [["Pro"], ["Pro"]],
      ],
      throws: "one-group",
      source: "Own case: nothing to compare with",
    },
    {
      args: [
        [[6], [10]],
        [[0], [0]],
        [["Pro"], ["Basic"]],
      ],
      throws: "nobody-churned",
      source: "Own case: everybody is still there",
    },
  ],
} as const satisfies FunctionFacts;

/** `=LOGRANK(durations, churned, groups)`. */
export const compute: Compute = ([durations, churned, groups], host) =>
  spill(logRankTable(readGroupedTenures(durations, churned, groups, host)), {
    lang: languageOf(host.locale()),
    header: false,
  });

import { agrestiCoull, clopperPearson, jeffreys, wald, wilson } from "../metrics/certainty/intervals";
import { oneChoice, oneNumber, oneShare } from "../sheet/single-values";
import { InputError } from "../words/input-error";
import type { Compute, FunctionFacts } from "./define";

export const facts = {
  name: "RETENTION_CI",
  group: "certainty",
  shape: "table",
  summary: {
    en: "How sure a retention rate is: the limits between which the true rate plausibly lies, given how many customers it was measured on.",
    zh: "留存率有多可靠：根据样本人数给出真实留存率的置信区间。",
  },
  question: { en: "How sure is this retention rate?", zh: "这个留存率有多可靠？" },
  terms: {
    en: [
      "confidence interval",
      "margin of error",
      "error bars",
      "Wilson",
      "Clopper-Pearson",
      "Agresti-Coull",
      "Jeffreys",
      "binomial proportion",
    ],
    zh: ["置信区间", "误差范围", "误差幅度", "可信度", "置信限", "威尔逊区间", "二项比例区间"],
  },
  params: [
    {
      name: "retained",
      type: "number",
      help: { en: "Customers kept.", zh: "留存客户数。" },
    },
    {
      name: "start",
      type: "number",
      help: { en: "Customers at the start.", zh: "期初客户数。" },
    },
    {
      name: "confidence",
      type: "number",
      optional: true,
      help: { en: "0.95 if left out.", zh: "置信水平，缺省为 0.95。" },
    },
    {
      name: "method",
      type: "text",
      optional: true,
      help: {
        en: '"wilson" (if left out), "exact", "agresti-coull", "jeffreys" or "wald".',
        zh: '"wilson"（缺省）、"exact"、"agresti-coull"、"jeffreys" 或 "wald"。',
      },
    },
  ],
  returns: {
    en: "One row of two cells, Low and High, as fractions within 0 … 1.",
    zh: "一行两格：置信下限与置信上限，均为 0 到 1 之间的小数。",
  },
  formula: {
    en: "wilson: (x + z²/2 ± z √(x(n − x)/n + z²/4)) / (n + z²); exact and jeffreys: beta quantiles; wald: p ± z √(p(1 − p)/n)",
    zh: "wilson：(x + z²/2 ± z √(x(n − x)/n + z²/4)) / (n + z²); exact 与 jeffreys：贝塔分布分位数; wald：p ± z √(p(1 − p)/n)",
  },
  source: {
    en: "Wilson 1927; Clopper & Pearson 1934; Agresti & Coull 1998; Jeffreys: Brown, Cai & DasGupta 2001; same numbers as statsmodels' proportion_confint",
    zh: "Wilson 1927；Clopper & Pearson 1934；Agresti & Coull 1998；Jeffreys：Brown, Cai & DasGupta 2001；数值与 statsmodels 的 proportion_confint 一致",
  },
  notes: [
    {
      en: "wilson is right for most uses, also with few customers and rates near 0 or 100 %. exact never promises too much, and is wider for it. wald is what many calculators print; with few customers it is too narrow.",
      zh: "wilson 适合绝大多数情形，人数少或留存率接近 0、100% 时也可靠。exact 从不夸大把握，因而更宽。wald 是许多计算器的做法，人数少时偏窄。",
    },
    {
      en: "jeffreys gives plain beta quantiles, so that its limits are above 0 and below 1 even where nobody or everybody stayed.",
      zh: "jeffreys 直接取贝塔分布分位数，因此即使无人留存或全部留存，界限也不会正好等于 0 或 1。",
    },
    {
      en: "The limits tell of chance alone, not of a season, a campaign or counts that are wrong.",
      zh: "区间只反映偶然误差，不反映季节、活动或错误计数的影响。",
    },
  ],
  elsewhere: [
    {
      en: "Python, statsmodels: proportion_confint with method wilson, beta (exact here), agresti_coull, jeffreys and normal (wald here).",
      zh: "Python 的 statsmodels：proportion_confint 的 method 取 wilson、beta（此处 exact）、agresti_coull、jeffreys、normal（此处 wald）。",
    },
    {
      en: "R: prop.test(correct = FALSE) is wilson, and prop.test as it comes adds a continuity correction, which is wider; binom.test is exact.",
      zh: "R：prop.test(correct = FALSE) 即 wilson；prop.test 的默认设置带连续性校正，区间更宽；binom.test 即 exact。",
    },
    {
      en: "Excel and Sheets have no function for it. CONFIDENCE.NORM(0.05, SQRT(p*(1-p)), n) is half the width of wald.",
      zh: "Excel 与 Google 表格没有对应函数；CONFIDENCE.NORM(0.05, SQRT(p*(1-p)), n) 是 wald 区间宽度的一半。",
    },
  ],
  examples: [
    {
      args: [99, 107],
      result: [[0.8593625455360883, 0.9616298968965646]],
      source: "Worked example of the field: 99 of 107 kept; limits computed by Wilson's formula",
    },
    {
      args: [5, 10, 0.95, "wilson"],
      result: [[0.236593090512564, 0.7634069094874361]],
      source: "statsmodels proportion_confint(5, 10, method='wilson')",
    },
    {
      args: [5, 10, 0.95, "exact"],
      result: [[0.18708602844739855, 0.8129139715526015]],
      source: "statsmodels proportion_confint(5, 10, method='beta')",
    },
    {
      args: [0, 10, 0.95, "jeffreys"],
      result: [[4.789043315758196e-5, 0.21719626750921053]],
      source: "statsmodels proportion_confint(0, 10, method='jeffreys')",
    },
    {
      args: [12, 10],
      throws: "not-a-share-of-start",
      source: "Own case: more kept than were there",
    },
    {
      args: [5, 10, 0.95, "wilsen"],
      throws: "unknown-value",
      source: "Own case: a misspelt method",
    },
  ],
} as const satisfies FunctionFacts;

const methods = ["wilson", "exact", "agresti-coull", "jeffreys", "wald"] as const;

/** Beyond this the beta distribution's shares lie closer to 0 and 1 than numbers do, and its quantiles are never found. */
const MOST_FOR_BETA = 1e15;

/** `=RETENTION_CI(retained, start, [confidence], [method])`: one row, Low and High. */
export const compute: Compute = (args, host) => {
  const retained = oneNumber(args[0], "retained", host);
  const start = oneNumber(args[1], "start", host);
  const confidence = oneShare(args[2], "confidence", host) ?? 0.95;
  const method = oneChoice(args[3], "method", methods, host) ?? "wilson";
  if (start <= 0) throw new InputError("empty-start");
  if (start > MOST_FOR_BETA && (method === "exact" || method === "jeffreys"))
    throw new InputError("not-whole-from", {
      argument: "start",
      value: start,
      least: 1,
      most: MOST_FOR_BETA,
    });
  const [low, high] = limitsBy(method, retained, start, confidence);
  if (low === undefined || high === undefined)
    throw new InputError("not-a-share-of-start", { retained, start });
  return [[low, high]];
};

function limitsBy(method: string, retained: number, start: number, confidence: number) {
  switch (method) {
    case "exact":
      return clopperPearson(retained, start, confidence);
    case "agresti-coull":
      return agrestiCoull(retained, start, confidence);
    case "jeffreys":
      return jeffreys(retained, start, confidence);
    case "wald":
      return wald(retained, start, confidence);
    default:
      return wilson(retained, start, confidence);
  }
}

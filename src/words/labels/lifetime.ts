import type { Text } from "../text";

/** Headings and row labels of survival curves and of the models of how long customers stay. */
export const lifetimeLabels = {
  time: { en: "Time", zh: "时长" },
  atRisk: { en: "At risk", zh: "风险集人数" },
  churned: { en: "Churned", zh: "流失" },
  censored: { en: "Censored", zh: "删失" },
  survival: { en: "Survival", zh: "生存率" },
  count: { en: "Count", zh: "留存客户数" },
  chiSquare: { en: "Chi-square", zh: "卡方值" },
  degrees: { en: "Degrees of freedom", zh: "自由度" },
  p: { en: "p-value", zh: "p 值" },
  alpha: { en: "Alpha", zh: "Alpha" },
  beta: { en: "Beta", zh: "Beta" },
  logLikelihood: { en: "Log-likelihood", zh: "对数似然" },
} as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Headings and labels of money that moves: English exactly as the contract of the functions has them. */
export const moneyLabels = {
  start: { en: "Start", zh: "期初收入" },
  new: { en: "New", zh: "新增收入" },
  reactivation: { en: "Reactivation", zh: "回流收入" },
  expansion: { en: "Expansion", zh: "增购收入" },
  contraction: { en: "Contraction", zh: "减购收入" },
  churned: { en: "Churned", zh: "流失收入" },
  end: { en: "End", zh: "期末收入" },
  nrr: { en: "NRR", zh: "净收入留存率" },
  grr: { en: "GRR", zh: "总收入留存率" },
  quickRatio: { en: "Quick ratio", zh: "速动比率" },
} as const satisfies Record<string, Text>;

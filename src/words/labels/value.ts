import type { Text } from "../text";

/** Labels of what better retention is worth: English exactly as the contract of the functions has them. */
export const upliftLabels = {
  now: { en: "Value now", zh: "当前价值" },
  after: { en: "Value after", zh: "提升后价值" },
  gain: { en: "Gain", zh: "增加额" },
  gainShare: { en: "Gain %", zh: "增幅" },
  netGain: { en: "Net gain", zh: "净增加额" },
  roi: { en: "ROI", zh: "投资回报率" },
  breakEven: { en: "Break-even improvement", zh: "盈亏平衡提升幅度" },
} as const satisfies Record<string, Text>;

/** Labels of what moved a rate between two groups. */
export const mixLabels = {
  change: { en: "Change", zh: "变化" },
  rateEffect: { en: "Rate effect", zh: "比率效应" },
  mixEffect: { en: "Mix effect", zh: "结构效应" },
} as const satisfies Record<string, Text>;

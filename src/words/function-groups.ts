import type { Text } from "./text";

/** The six groups of functions, in the order of the reference. */
export const groupTitles = {
  rates: { en: "Rates over a period", zh: "一段时间的比率" },
  certainty: { en: "How sure", zh: "有多大把握" },
  cohorts: { en: "Cohorts", zh: "同期群" },
  money: { en: "Money kept", zh: "留住的收入" },
  lifetime: { en: "How long they stay", zh: "客户停留多久" },
  value: { en: "Value, segments, scores", zh: "价值、分群与评分" },
} as const satisfies Record<string, Text>;

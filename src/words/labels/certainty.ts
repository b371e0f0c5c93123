import type { Text } from "../text";

/** Labels of a comparison of two groups: English exactly as the contract of the functions has them. */
export const comparisonLabels = {
  rateA: { en: "Rate A", zh: "A 组留存率" },
  rateB: { en: "Rate B", zh: "B 组留存率" },
  difference: { en: "Difference", zh: "差异（A − B）" },
  pValue: { en: "p-value", zh: "p 值" },
  method: { en: "Method", zh: "检验方法" },
  verdict: { en: "Verdict", zh: "结论" },
} as const satisfies Record<string, Text>;

export const testNames = {
  fisher: { en: "Fisher exact", zh: "Fisher 精确检验" },
  z: { en: "z (pooled)", zh: "z 检验（合并方差）" },
} as const satisfies Record<string, Text>;

/** What a comparison comes to. Limits are in percentage points; chance is said as such, and a cause is not claimed. */
export const verdicts = {
  differs: {
    en: "A kept {more} than B: {difference} points {more}, between {low} and {high} at {confidence} confidence. So large a difference is unlikely to be chance alone ({p}). Whether what was done to A caused it depends on how the groups were chosen.",
    zh: "A 组留存{more}于 B 组：{more} {difference} 个百分点，{confidence} 置信区间为 {low} 至 {high}。这样大的差异不太可能只是偶然（{p}）。它是否由对 A 组的做法引起，取决于分组方式。",
  },
  chance: {
    en: "The difference could well be chance ({p}). The true one lies plausibly between {low} and {high} points at {confidence} confidence: this does not show that the rates are equal, and more customers would narrow it.",
    zh: "这一差异很可能只是偶然（{p}）。{confidence} 置信区间下，真实差异在 {low} 至 {high} 个百分点之间：这并不说明两组留存率相同，增加客户数可以缩小该范围。",
  },
} as const satisfies Record<string, Text>;

export const comparatives = {
  higher: { en: "more", zh: "高" },
  lower: { en: "less", zh: "低" },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** Split by: a question answered for each segment, and the overview of all. */
export const splitWords = {
  title: { en: "{title}, by {heading}", zh: "{title}（按{heading}）" },
  segment: { en: "Segment", zh: "分组" },
  customers: { en: "Customers", zh: "客户数" },
  low: { en: "Low", zh: "置信下限" },
  high: { en: "High", zh: "置信上限" },
  all: { en: "All", zh: "合计" },
  none: { en: "(none)", zh: "（无）" },
  other: { en: "Other ({count})", zh: "其他（{count}）" },
  curves: { en: "{label}, by segment", zh: "{label}（按分组）" },
  // Headlines of the questions.
  retentionAll: { en: "Retention, all periods", zh: "各期合计留存率" },
  endCustomers: { en: "Customers at the end", zh: "期末客户数" },
  retentionIn: { en: "Retention in {unit} {k}", zh: "第 {k} {unit}留存率" },
  difference: { en: "Difference (after − before)", zh: "差异（之后 − 之前）" },
  before: { en: "Rate before", zh: "之前的留存率" },
  after: { en: "Rate after", zh: "之后的留存率" },
  // Readings and cautions.
  range: {
    en: "{label} is lowest in “{worst}” ({least}) and highest in “{best}” ({most}).",
    zh: "{label}在“{worst}”最低（{least}），在“{best}”最高（{most}）。",
  },
  withLimits: { en: "{value}, 95 %: {low}–{high}", zh: "{value}，95%：{low}–{high}" },
  many: {
    en: "{count} segments are compared here; the more there are, the further the highest and the lowest lie apart by chance alone. To test two of them, ask “Did a change work?”",
    zh: "此处比较了 {count} 个分组；分组越多，仅凭偶然最高与最低也会相差越大。要检验其中两个，请使用“某项改变有效吗？”",
  },
  blank: {
    en: "{customers} without a value stand in “(none)”.",
    zh: "{customers}没有取值，列入“（无）”。",
  },
  folded: {
    en: "Only the {count} largest segments stand alone; {rest} smaller ones are together in “{other}”.",
    zh: "仅单列最大的 {count} 个分组；其余 {rest} 个较小的分组合并为“{other}”。",
  },
  hindsight: {
    en: "The latest value is known only afterwards: customers who stay have more chances to change it.",
    zh: "最新取值只有事后才知道：留下的客户有更多机会改变取值。",
  },
  unanswered: { en: "“{segment}”: {sentence}", zh: "“{segment}”：{sentence}" },
  // Footnote and reconciliation.
  noteFirst: {
    en: "Split by “{heading}”: a customer counts whole in the first segment that their rows name, in order of time.",
    zh: "按“{heading}”拆分：每位客户按时间顺序归入其数据行中首个出现的分组，整体计入。",
  },
  noteLatest: {
    en: "Split by “{heading}”: a customer counts whole in the latest segment that their rows name, in order of time.",
    zh: "按“{heading}”拆分：每位客户按时间顺序归入其数据行中最新的分组，整体计入。",
  },
  addsUp: {
    en: "Checked: the customers of {segments} segments add up to all {all}, and each segment’s own table adds up.",
    zh: "已核对：{segments} 个分组的客户之和等于全部 {all} 位，且各分组的表格均核对相符。",
  },
  addsNotUp: {
    en: "The segments do not add up: {found} customers against {meant}. Please report this.",
    zh: "各分组核对不符：{found} 位客户，应为 {meant} 位。请反馈此问题。",
  },
  whyValues: {
    en: "a table split by segment has no single formula",
    zh: "按分组拆分的表格无法用一个公式得出",
  },
} as const satisfies Record<string, Text>;

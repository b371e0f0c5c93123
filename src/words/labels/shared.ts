import type { Text } from "../text";

/** Headings and row labels of tables: English exactly as the contract of the functions has them. */
export const labels = {
  cohort: { en: "Cohort", zh: "同期群" },
  size: { en: "Size", zh: "客户数" },
  period: { en: "Period", zh: "期间" },
  start: { en: "Start", zh: "期初客户数" },
  new: { en: "New", zh: "新增客户数" },
  lost: { en: "Lost", zh: "流失客户数" },
  end: { en: "End", zh: "期末客户数" },
  retained: { en: "Retained", zh: "留存客户数" },
  reactivated: { en: "Reactivated", zh: "回流客户数" },
  retention: { en: "Retention", zh: "留存率" },
  churn: { en: "Churn", zh: "流失率" },
  eligible: { en: "Eligible", zh: "可观察客户数" },
  rate: { en: "Rate", zh: "留存率" },
  low: { en: "Low", zh: "置信下限" },
  high: { en: "High", zh: "置信上限" },
  note: { en: "Note", zh: "备注" },
  all: { en: "All", zh: "合计" },
} as const satisfies Record<string, Text>;

/** Labels of a cohort table's last row. */
export const averageLabels = {
  pooled: { en: "Average (pooled)", zh: "平均（合并）" },
  simple: { en: "Average (simple)", zh: "平均（简单）" },
  median: { en: "Median", zh: "中位数" },
} as const satisfies Record<string, Text>;

/** Said in the first header cell of a table that leaves out what is not finished. */
export const unfinishedPeriod: Text = {
  en: "{period} unfinished: data to {day}",
  zh: "{period} 未完整：数据截至 {day}",
};

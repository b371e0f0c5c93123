import type { Text } from "../text";

/** Headings of the RFM table: English exactly as the contract of the functions has them. */
export const rfmLabels = {
  customer: { en: "Customer", zh: "客户" },
  last: { en: "Last", zh: "最近一次" },
  recency: { en: "Recency days", zh: "距今天数" },
  frequency: { en: "Frequency", zh: "次数" },
  monetary: { en: "Monetary", zh: "金额" },
  r: { en: "R", zh: "R" },
  f: { en: "F", zh: "F" },
  m: { en: "M", zh: "M" },
  score: { en: "Score", zh: "得分" },
  segment: { en: "Segment", zh: "分群" },
} as const satisfies Record<string, Text>;

/** Names of segments as marketing tools have them. */
export const segments = {
  champions: { en: "Champions", zh: "冠军客户" },
  loyal: { en: "Loyal customers", zh: "忠诚客户" },
  potential: { en: "Potential loyalists", zh: "潜在忠诚客户" },
  recent: { en: "New customers", zh: "新客户" },
  promising: { en: "Promising", zh: "有潜力客户" },
  attention: { en: "Need attention", zh: "需要关注" },
  sleeping: { en: "About to sleep", zh: "即将沉睡" },
  risk: { en: "At risk", zh: "有流失风险" },
  lose: { en: "Can't lose them", zh: "不能失去的客户" },
  hibernating: { en: "Hibernating", zh: "沉睡客户" },
} as const satisfies Record<string, Text>;

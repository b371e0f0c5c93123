import type { Text } from "../text";

/** Headings of churn by several rules. */
export const churnRuleLabels = {
  textbook: { en: "Textbook", zh: "教科书" },
  chartmogul: { en: "ChartMogul", zh: "ChartMogul" },
  baremetrics: { en: "Baremetrics", zh: "Baremetrics" },
  stripe: { en: "Stripe", zh: "Stripe" },
  daily: { en: "Daily sums (Shopify)", zh: "逐日相加（Shopify）" },
  left: { en: "Counted as lost", zh: "计入流失" },
  base: { en: "Divided by", zh: "分母" },
} as const satisfies Record<string, Text>;

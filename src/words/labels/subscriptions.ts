import type { Text } from "../text";

/** Headings of a table of contracts that stand beside headings of customers: there they have to say revenue. */
export const subscriptionLabels = {
  startRevenue: { en: "Start revenue", zh: "期初收入" },
  newRevenue: { en: "New revenue", zh: "新增收入" },
  reactivationRevenue: { en: "Reactivation revenue", zh: "回流收入" },
  expansionRevenue: { en: "Expansion revenue", zh: "增购收入" },
  contractionRevenue: { en: "Contraction revenue", zh: "减购收入" },
  churnedRevenue: { en: "Churned revenue", zh: "流失收入" },
  endRevenue: { en: "End revenue", zh: "期末收入" },
  customer: { en: "Customer", zh: "客户" },
  duration: { en: "Duration", zh: "时长" },
  churned: { en: "Churned", zh: "已流失" },
} as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Headings of tables of repeat purchases: English exactly as the contract of the functions has them. */
export const purchaseLabels = {
  customer: { en: "Customer", zh: "客户" },
  frequency: { en: "Frequency", zh: "重复购买天数" },
  recency: { en: "Recency", zh: "首末购买间隔" },
  age: { en: "Age", zh: "观察时长" },
  value: { en: "Value", zh: "重复购买日均金额" },
  alive: { en: "P(alive)", zh: "仍活跃概率" },
  purchases: { en: "Expected purchases", zh: "预期购买次数" },
  one: { en: "Expected value of one", zh: "预期单次金额" },
  expectedValue: { en: "Expected value", zh: "预期总金额" },
  r: { en: "r", zh: "r" },
  alpha: { en: "alpha", zh: "alpha" },
  a: { en: "a", zh: "a" },
  b: { en: "b", zh: "b" },
  p: { en: "p", zh: "p" },
  q: { en: "q", zh: "q" },
  v: { en: "v", zh: "v" },
} as const satisfies Record<string, Text>;

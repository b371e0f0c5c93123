import type { Text } from "./text";

/** Why a question cannot be asked of the data at hand. */
export const whyNotWords = {
  periods: {
    en: "A period summary has counts only; this needs a row for each customer, purchase or contract.",
    zh: "分期汇总只有汇总数；此问题需要逐位客户、逐笔购买或逐份合同的数据。",
  },
  movements: {
    en: "Revenue movements have sums only; this needs a row for each customer, purchase or contract.",
    zh: "收入变动只有汇总金额；此问题需要逐位客户、逐笔购买或逐份合同的数据。",
  },
  events: { en: "These data cannot answer it.", zh: "这些数据无法回答。" },
  contracts: { en: "These data cannot answer it.", zh: "这些数据无法回答。" },
  amounts: { en: "Choose the column of amounts first.", zh: "请先选择金额列。" },
  dates: { en: "It needs dates; these periods have names only.", zh: "此问题需要日期；这里的期间只有名称。" },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** What native formulas say beside survival tables, forecasts and comparisons of groups. */
export const nativeFigureWords = {
  stay: { en: "Stayed", zh: "停留时长" },
  greenwood: { en: "Greenwood’s sum", zh: "Greenwood 和" },
  area: { en: "Area left", zh: "剩余面积" },
  part: { en: "Part of variance", zh: "方差分量" },
  noteFitted: {
    en: "Fitted parameters and the log-likelihood, and the share that the fitted curve begins with, are values: Refresh tables fits them again.",
    zh: "拟合参数、对数似然以及拟合曲线的起始比例为数值，“刷新表格”时重新拟合。",
  },
  noteTimes: {
    en: "Times are those of the time of writing: a new one comes with Refresh tables.",
    zh: "时长行按写入时列出；新的时长需“刷新表格”。",
  },
  noteCounts: {
    en: "The numbers of customers are values, counted from the rows of {range}; plain formulas make everything else of them. Refresh tables counts again.",
    zh: "客户数为数值，统计自 {range} 的数据行；其余均由普通公式据此算出。“刷新表格”会重新统计。",
  },
  noteExact: {
    en: "p-values of Fisher’s exact test are values.",
    zh: "Fisher 精确检验的 p 值为数值。",
  },
} as const satisfies Record<string, Text>;

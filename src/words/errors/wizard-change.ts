import type { Text } from "../text";

/** Why two groups cannot be compared, and what to do instead. */
export const changeErrors = {
  "change-needs-segment": {
    en: "To compare two segments, choose the column of segments first, or compare customers who joined before and after a date.",
    zh: "要比较两个分组，请先选择分组列，或改为比较某日期之前与之后加入的客户。",
  },
  "change-one-segment": {
    en: "“{heading}” has customers in {count} segment only, so there is nothing to compare. Compare by a date instead.",
    zh: "“{heading}”中只有 {count} 个分组有客户，无法比较。请改为按日期比较。",
  },
  "change-segment-unknown": {
    en: "There is no segment “{segment}” among the customers. The segments are: {segments}.",
    zh: "客户中没有分组“{segment}”。现有分组：{segments}。",
  },
  "change-same-segment": {
    en: "Both groups are “{segment}”. Choose two different segments.",
    zh: "两组都是“{segment}”。请选择两个不同的分组。",
  },
  "change-bad-date": {
    en: "“{text}” is not a day. Type the day of the change as 2024-06-30.",
    zh: "“{text}”不是日期。请按 2024-06-30 的格式输入改变的日期。",
  },
  "change-date-outside": {
    en: "The day of the change, {date}, must lie after the first day in the data, {first}, and not after {last}. Choose a day between them.",
    zh: "改变日期 {date} 必须晚于数据的第一天 {first}，且不晚于 {last}。请选择其间的日期。",
  },
  "change-bad-after": {
    en: "Customers can be followed for a whole number of periods from 1 on, not for {count}.",
    zh: "跟踪的期数必须是 1 或更大的整数，不能是 {count}。",
  },
  "change-none-followed": {
    en: "No customer of “{group}” has been followed through {unit} {k} yet: the data are complete through {asof}. Follow for fewer periods{earlier}.",
    zh: "“{group}”中尚无客户完整经历第 {k} {unit}：数据完整至 {asof}。请减少跟踪期数{earlier}。",
  },
} as const satisfies Record<string, Text>;

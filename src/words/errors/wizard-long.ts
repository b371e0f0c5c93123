import type { Text } from "../text";

/** What "How long do customers stay?", forecasts and "Who should I win back?" cannot be asked with. */
export const longErrors = {
  "bad-gone-after": {
    en: "“Counts as gone after” is {value}; use a whole number of periods from 1.",
    zh: "流失判定期数为 {value}，请使用不小于 1 的整数。",
  },
  "bad-horizon": {
    en: "“Periods ahead” is {value}; use a whole number from 0 to {most}.",
    zh: "预测期数为 {value}，请使用 0 到 {most} 之间的整数。",
  },
  "too-short-to-go": {
    en: "The data hold {over} finished periods, and a customer counts as gone after {n} without activity: nobody can be followed. Use shorter periods, or fewer under “Counts as gone after”.",
    zh: "数据只有 {over} 个完整周期，而连续 {n} 期未活跃才计为流失，因此无法观察任何客户。请使用更短的周期，或减小流失判定期数。",
  },
} as const satisfies Record<string, Text>;

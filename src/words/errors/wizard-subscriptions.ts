import type { Text } from "../text";

/** Lists of contracts that are too long for a question, or hold nothing. */
export const subscriptionListErrors = {
  "too-many-covered": {
    en: "The contracts cover {count} {grain}s of customers, more than can be looked at in one go ({most}). Choose a longer period, or a shorter list.",
    zh: "合同共覆盖 {count} 个客户{grain}，超过一次可处理的上限（{most}）。请选择更长的周期，或缩短列表。",
  },
  "no-covered-days": {
    en: "No contract covers a day by {through}: each ends on the day it starts. Check the columns of starts and ends.",
    zh: "截至 {through}，没有合同覆盖任何一天：每份合同都在开始当天结束。请检查开始日与结束日两列。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** What RETENTION_CHECK says: the rule broken, its likely cause, what to do. Percentages come with their sign. */
export const rateChecks = {
  "start-blank": {
    en: "Start is blank, so there is no rate: the count at the start is probably missing. Enter it.",
    zh: "期初客户数为空，没有留存率：可能漏填了。请填写期初客户数。",
  },
  "start-zero": {
    en: "Start is 0, so there is no rate: either nobody was there yet, or the count is missing. Enter the customers at the start, or leave this period out.",
    zh: "期初客户数为 0，没有留存率：可能当时还没有客户，也可能漏填了。请填写期初客户数，或去掉这一期。",
  },
  "end-blank": {
    en: "End is blank, so there is no rate: the period is probably not over. Enter the customers at the end when it is.",
    zh: "期末客户数为空，没有留存率：这一期可能还没结束。结束后请填写期末客户数。",
  },
  "end-below-new": {
    en: "End ({end}) is less than new ({new}): some of the new customers probably left again, or end and new are swapped. Count as new only those still here at the end.",
    zh: "期末客户数（{end}）小于新增客户数（{new}）：可能部分新增客户已经离开，或两列填反了。新增只计期末仍在的客户。",
  },
  growth: {
    en: "{rate}: new customers were probably not taken out; {end}/{start} is growth, not retention. Enter the customers who joined in the period as new.",
    zh: "{rate}：可能没有扣除新增客户；{end}/{start} 是增长率，不是留存率。请在新增客户数中填写本期加入的客户。",
  },
  "above-all": {
    en: "{rate}: more customers kept than were there at the start. Returning customers were probably not counted as new, or some were counted twice. Count returning customers as new, and each customer once.",
    zh: "{rate}：留住的客户多于期初客户。可能回流客户没有计入新增，或有人被重复计数。请把回流客户计入新增，每位客户只计一次。",
  },
  negative: {
    en: "A count is negative ({counts}): a sign is probably wrong, or this column holds changes instead of counts. Enter how many customers there were.",
    zh: "客户数出现负数（{counts}）：可能符号有误，或填的是变化量而不是数量。请填写客户数量。",
  },
  fractional: {
    en: "A count is not whole ({counts}): this is probably an average or an amount of money. Enter numbers of customers.",
    zh: "客户数不是整数（{counts}）：填的可能是平均值或金额。请填写客户数量。",
  },
  "new-blank": {
    en: "New is blank and was counted as 0: if anybody joined, the rate is too high. Enter the customers who joined, or 0.",
    zh: "新增客户数为空，按 0 计算：如果有人加入，留存率会偏高。请填写新增客户数，没有则填 0。",
  },
  few: {
    en: "Only {start} customers at the start (fewer than 30): chance alone puts the rate anywhere from {low} to {high} (95 % limits). Read it with its limits, or join periods.",
    zh: "期初只有 {start} 位客户（少于 30）：仅凭偶然，留存率就可能在 {low} 到 {high} 之间（95% 置信区间）。请结合区间解读，或合并多期。",
  },
} as const satisfies Record<string, Text>;

/** Notes of the period table beside what RETENTION_CHECK says. */
export const periodNotes = {
  "start-differs": {
    en: "Start ({start}) differs from the end before it ({end}).",
    zh: "期初客户数（{start}）与上一期期末（{end}）不同。",
  },
  "left-out-of-all": {
    en: "Without the periods that lack a start or an end: {periods}.",
    zh: "未包含缺少期初或期末客户数的各期：{periods}。",
  },
} as const satisfies Record<string, Text>;

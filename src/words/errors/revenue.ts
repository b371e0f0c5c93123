import type { Text } from "../text";

/** Money from a log of events. */
export const revenueErrors = () =>
  ({
    "negative-sum": {
      en: "The amounts of customer {customer} in {period} add up to {sum}; below 0, NRR and GRR have no meaning. Date a refund in the period of its purchase, or use negative=zero.",
      zh: "客户 {customer} 在 {period} 的金额合计为 {sum}；合计为负时 NRR 与 GRR 没有意义。请将退款记入原购买期间，或使用 negative=zero。",
    },
    "closing-needs-months": {
      en: "measure=closing takes the last calendar month of a period, so it goes with month, quarter or year, not {period}.",
      zh: "measure=closing 取期间内最后一个自然月，只能与 month、quarter 或 year 一起使用，不能与 {period} 一起使用。",
    },
    "short-over-long": {
      en: "short ({short} days) is longer than long ({long} days): stickiness compares a short span with a long one. Give a long of at least {short}.",
      zh: "short（{short} 天）大于 long（{long} 天）：黏性是较短时间与较长时间之比。long 请填至少 {short}。",
    },
    "nobody-lately": {
      en: "Nobody was active in the {days} days up to {asof}, so there is no share. Choose an earlier asof or a larger long.",
      zh: "截至 {asof} 的 {days} 天内没有活跃客户，无法计算。请选择更早的 asof 或更大的 long。",
    },
  }) as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Contracts with a start and an end. */
export const subscriptionErrors = () =>
  ({
    "end-before-start": {
      en: "{where}: the end {cell} lies before the start {start}. Mend one of the two, or leave such rows out with the option errors=skip.",
      zh: "{where}：结束日 {cell} 早于开始日 {start}。请更正其中一个，或用选项 errors=skip 跳过这样的行。",
    },
    "negative-recurring-revenue": {
      en: "The amounts of customer “{customer}” in {period} add up to {amount}, which cannot be below 0. Check their signs.",
      zh: "客户“{customer}”在 {period} 的金额合计为 {amount}，不能小于 0。请检查正负号。",
    },
    "no-customers-in-span": {
      en: "No customer starts within from= and to=, by asof. Widen them, or choose a later asof.",
      zh: "截至 asof，没有客户在 from= 与 to= 之间开始。请放宽范围，或选择更晚的 asof。",
    },
  }) as const satisfies Record<string, Text>;

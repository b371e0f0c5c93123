import type { Text } from "../text";

/** Contracts with a start and an end. */
export const subscriptionErrors = () =>
  ({
    "end-before-start": {
      en: "{where}: the end {cell} lies before the start {start}. Mend one of the two, or leave such rows out with the option errors=skip.",
      zh: "{where}：结束日 {cell} 早于开始日 {start}。请更正其中一个，或用选项 errors=skip 跳过这样的行。",
    },
    "negative-recurring-revenue": {
      en: "The amounts of customer “{customer}” in {period} add up to {amount}, and what a customer pays cannot be below 0. Check the signs of the amounts.",
      zh: "客户“{customer}”在 {period} 的金额合计为 {amount}，而客户的付款额不能小于 0。请检查金额的正负号。",
    },
    "no-customers-in-span": {
      en: "No customer is left to list: no contract that covers a day by asof starts a customer within from= and to=. Widen them, or choose a later asof.",
      zh: "没有可列出的客户：截至 asof，没有在 from= 与 to= 之间首次开始且至少覆盖一天的合同。请放宽范围，或选择更晚的 asof。",
    },
  }) as const satisfies Record<string, Text>;

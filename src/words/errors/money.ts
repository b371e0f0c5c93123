import type { Text } from "../text";

/** Revenue kept and lost between two dates. */
export const moneyErrors = () =>
  ({
    "negative-loss": {
      en: "{where}: {cell} is negative. Losses are entered as positive amounts: take the minus sign away.",
      zh: "{where}：{cell} 为负数。损失请填正数：请去掉负号。",
    },
    "negative-amount": {
      en: "{where}: {cell} is negative, and what a customer pays cannot be below 0. Take a refund off the amount it belongs to.",
      zh: "{where}：{cell} 为负数，而客户的付款额不能小于 0。请从对应的金额中扣除退款。",
    },
    "no-start-revenue": {
      en: "Start is {start}, and a rate needs money above 0 at the start. Check the revenue at the start of the period.",
      zh: "期初收入为 {start}，必须大于 0 才能计算比率。请检查期初收入。",
    },
    "blank-movements": {
      en: "Nothing is entered beside start, as in a period that is not over. Enter 0 where nothing changed.",
      zh: "除期初收入外都为空，本期可能尚未结束。没有变动的请填 0。",
    },
    "nothing-lost": {
      en: "Nothing was lost, so there is no ratio of gains to losses. Take a longer period, or read the gains as they are.",
      zh: "没有损失，无法计算所得与所失之比。请用更长的期间，或直接看增加的金额。",
    },
  }) as const satisfies Record<string, Text>;

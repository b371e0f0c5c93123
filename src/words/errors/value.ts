import type { Text } from "../text";

/** Lifetime value, uplift, mix. */
export const valueErrors = () =>
  ({
    "below-zero": {
      en: "{argument} is {value}, and it cannot be below 0. Check its sign.",
      zh: "{argument} 为 {value}，不能小于 0。请检查符号。",
    },
    "nobody-leaves": {
      en: "churn is 0: nobody leaves, so the lifetime has no end. Use the churn of a longer period, or the upper limit of RETENTION_CI.",
      zh: "churn 为 0：没有客户流失，寿命没有尽头。请使用更长期间的流失率，或取 RETENTION_CI 的界限。",
    },
    "discount-too-low": {
      en: "discount is {discount}, and it must be above −1 (−100 %). Enter the rate of one period, such as 0.01 for 1 %.",
      zh: "discount 为 {discount}，必须大于 −1（−100%）。请填写每期的折现率，例如 1% 填 0.01。",
    },
    "endless-value": {
      en: "The payments add up to no finite value: retention ({retention}) must be below 1 + discount ({limit}). Give periods, the number of payments, or a higher discount.",
      zh: "付款总和不是有限值：留存率（{retention}）必须小于 1 + 折现率（{limit}）。请用 periods 指定付款次数，或提高折现率。",
    },
    "percent-as-number": {
      en: "retention is {retention}: a rate of 90 % is 0.9 or 90%. From {limit} on, payments without end add up to no finite value.",
      zh: "retention 为 {retention}：90% 应写成 0.9 或 90%。达到 {limit} 时，无限期付款的总和不是有限值。",
    },
    "payments-not-whole": {
      en: "{where}: {cell} is not a number of payments. Use a whole number from 1, or leave it empty to count all payments.",
      zh: "{where}：{cell} 不是付款次数。请使用不小于 1 的整数，或留空以计算全部付款。",
    },
    "not-a-timing": {
      en: '{where}: "{cell}" does not say when a period is paid. Use start or end.{nearest}',
      zh: "{where}：“{cell}”无法说明每期何时付款。请使用 start 或 end。{nearest}",
    },
    "nothing-spent": {
      en: "cac is {cac}, and the ratio needs a cost above 0. Check what it cost to win a customer.",
      zh: "cac 为 {cac}，必须大于 0 才能计算比值。请检查获客成本。",
    },
    "never-paid-back": {
      en: "{argument} is {value}: a customer who brings in nothing never pays back the cost. Enter an amount above 0.",
      zh: "{argument} 为 {value}：客户没有带来毛利，成本永远无法收回。请填写大于 0 的数。",
    },
    "nameless-segment": {
      en: "{where}: the row has counts and no segment. Name the segment, or leave the row out.",
      zh: "{where}：该行有数值但没有分组名称。请填写名称，或去掉该行。",
    },
    "negative-count": {
      en: "{where}: {cell} is negative, and a count cannot be below 0. Check its sign.",
      zh: "{where}：{cell} 为负数，而计数不能小于 0。请检查符号。",
    },
    "blank-count": {
      en: "{where}: the cell is blank beside a start of {start}. Enter how many stayed, 0 if nobody did.",
      zh: "{where}：单元格为空，而期初数为 {start}。请填写留存数，若无人留存请填 0。",
    },
    "retained-of-nobody": {
      en: "{where}: {cell} stayed of a start of 0. Enter how many there were at the start.",
      zh: "{where}：期初为 0，留存却为 {cell}。请填写期初数。",
    },
    "empty-group": {
      en: "{argument} adds up to 0, so that group has no rate to compare. Choose the range with its counts.",
      zh: "{argument} 合计为 0，该组没有可比较的留存率。请选择含有其期初数的区域。",
    },
  }) as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Durations, survival curves, sBG. */
export const survivalErrors = () =>
  ({
    "not-yes-no": {
      en: '{where}: "{cell}" does not say whether the customer churned. Use true or false, 1 or 0, yes or no.',
      zh: "{where}：“{cell}”无法表示客户是否流失。请使用 TRUE/FALSE、1/0、yes/no 或 是/否。",
    },
    "blank-churned": {
      en: "{where}: it is not said whether this customer churned. Enter 1 for one who left, 0 for one who is still there.",
      zh: "{where}：未说明该客户是否流失。已流失请填 1，仍在请填 0。",
    },
    "negative-duration": {
      en: "{where}: a duration cannot be negative ({cell}). Check that the end lies after the start.",
      zh: "{where}：时长不能为负（{cell}）。请检查结束时间是否晚于开始时间。",
    },
    "share-lost": {
      en: "share is {share}; it is the share of customers lost, above 0 and at most 1. Use 0.5 for the median.",
      zh: "share 为 {share}，它表示已流失的比例，应大于 0 且不超过 1。中位数请用 0.5。",
    },
    "survival-above": {
      en: "Survival never falls to {level}: the lowest seen is {lowest}, at {time}. Use a smaller share, or wait until more customers have left.",
      zh: "生存率从未降到 {level}：最低为 {lowest}（时长 {time}）。请减小 share，或等待更多数据。",
    },
    "one-group": {
      en: "All rows are in one group ({group}), so there is nothing to compare. Choose a column with two groups or more.",
      zh: "所有行都属于同一组（{group}），无从比较。请选择至少含有两组的列。",
    },
    "too-many-groups": {
      en: "{groups} groups at {times} durations are too many to compare. Choose a column with fewer groups, or round the durations.",
      zh: "{groups} 个分组、{times} 种时长，数量过多。请选择分组较少的列，或将时长取整。",
    },
    "nobody-churned": {
      en: "Nobody churned in these rows, so there is nothing to compare. Check the churned column, or wait until customers have left.",
      zh: "这些行中没有人流失，无从比较。请检查 churned 列，或等待出现流失后再比较。",
    },
    "no-contrast": {
      en: "No churn tells these groups apart: whenever somebody left, one group alone was still there, or everybody left at once. Compare groups that were observed for as long.",
      zh: "这些流失无法区分各组：有人流失时只剩一个组，或所有人同时流失。请比较观察时间相近的组。",
    },
    "few-survivors": {
      en: "survivors holds too few counts ({count}): a curve needs three or more, those acquired and those left after one period and after two.",
      zh: "survivors 只有 {count} 个数，至少需要三个：获得的客户数，以及一期、两期之后仍在的客户数。",
    },
    "blank-survivors": {
      en: "{where}: the count is missing between others. Fill it in.",
      zh: "{where}：中间缺少一个客户数。请补上。",
    },
    "negative-survivors": {
      en: "{where}: a count of customers cannot be negative ({cell}). Check its sign.",
      zh: "{where}：客户数不能为负（{cell}）。请检查符号。",
    },
    "rising-survivors": {
      en: "{where}: {cell} are more than the {before} of the period before. Survivors of one cohort can only become fewer: leave out customers who joined later or came back.",
      zh: "{where}：{cell} 多于上一期的 {before}。同一批客户只会减少：请去掉后来加入或回流的客户。",
    },
    "no-survivors": {
      en: "survivors starts with 0: nobody was acquired. Start with the number of customers acquired.",
      zh: "survivors 的第一个数为 0：没有获得客户。请以获得的客户数开头。",
    },
    "sbg-nobody-lost": {
      en: "Nobody was lost, so churn cannot be estimated. Wait until some customers have left, or use an older cohort.",
      zh: "没有客户流失，无法估计流失率。请等待出现流失，或使用更早的同期群。",
    },
    "sbg-lost-at-once": {
      en: "Everybody was lost in the first period, so there is no curve to fit. Use shorter periods, such as weeks instead of months.",
      zh: "所有客户在第一期就已流失，没有可拟合的曲线。请使用更短的周期，例如用周代替月。",
    },
    "sbg-lost-only-first": {
      en: "Customers were lost in the first period only, so later churn cannot be estimated. Add later periods, or use an older cohort.",
      zh: "只有第一期有客户流失，无法估计之后的流失。请加入更晚的周期，或使用更早的同期群。",
    },
    "sbg-not-falling": {
      en: "The churn rate does not fall from period to period, as this model needs. Use a constant churn rate (CUSTOMER_LIFETIME, CLV), or add later periods.",
      zh: "流失率没有逐期下降，不符合该模型的前提。请改用固定流失率（CUSTOMER_LIFETIME、CLV），或加入更晚的周期。",
    },
    "sbg-no-convergence": {
      en: "The fit did not settle, so no numbers are given. Check the counts for a jump, or add later periods.",
      zh: "拟合没有收敛，因此不返回结果。请检查客户数是否有突变，或加入更晚的周期。",
    },
    "not-positive": {
      en: "{argument} is {value}; it has to be above 0. SBG_FIT gives it.",
      zh: "{argument} 为 {value}，必须大于 0。可由 SBG_FIT 得到。",
    },
    "not-whole-from": {
      en: "{argument} is {value}; use a whole number from {least} to {most}.",
      zh: "{argument} 为 {value}，请使用 {least} 到 {most} 之间的整数。",
    },
    "sbg-no-end": {
      en: "All payments together have no finite value: with discount {discount} and alpha {alpha}, they need a discount above 0 or an alpha above 1. Give periods, the number of payments.",
      zh: "全部付款之和不是有限值：折现率为 {discount}、alpha 为 {alpha}，需要折现率大于 0 或 alpha 大于 1。请填写 periods（付款次数）。",
    },
    "too-many-payments": {
      en: "{periods} payments at a discount of {discount} are too many to add up. Use at most {most}, or a larger discount.",
      zh: "按折现率 {discount} 计算{periods}次付款，次数过多。请不超过 {most} 次，或使用更大的折现率。",
    },
  }) as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Tests and sample sizes. */
export const certaintyErrors = () =>
  ({
    "group-without-customers": {
      en: "{argument} is {count}: a group without customers has no rate to compare. Enter how many there were at the start.",
      zh: "{argument} 为 {count}：没有客户的组无法比较。请填写该组的期初客户数。",
    },
    "kept-beyond-start": {
      en: "{keptName} is {kept} and {startName} is {start}: customers kept are from 0 to those at the start. Take new customers out of {keptName}.",
      zh: "{keptName} 为 {kept}，{startName} 为 {start}：留存客户数应在 0 与期初客户数之间。请从 {keptName} 中去掉新增客户。",
    },
    "not-whole-customers": {
      en: "{argument} is {count}: a test compares counts of customers, which are whole. Enter counts, not rates or averages.",
      zh: "{argument} 为 {count}：检验比较的是客户人数，应为整数。请填写人数，而不是比率或平均值。",
    },
    "rate-beyond-share": {
      en: "{argument} is {rate}, and a retention rate to plan for lies from 0 to 1 (100 %). Write 40 % as 0.4 or 40%.",
      zh: "{argument} 为 {rate}，而计划的留存率应在 0 到 1（100%）之间。40% 请写成 0.4 或 40%。",
    },
    "same-rates": {
      en: "baseline and target are both {rate}: without a difference no number of customers is enough. Enter the smallest change worth finding.",
      zh: "baseline 与 target 均为 {rate}：没有差异，再多客户也检验不出来。请填写值得发现的最小变化。",
    },
    "share-between": {
      en: '{where}: "{cell}" is not a share between 0 and 1, such as 0.8 or 80%. Change it, or leave it empty.',
      zh: "{where}：“{cell}”不是 0 到 1 之间的比例（例如 0.8 或 80%）。请修改，或留空。",
    },
  }) as const satisfies Record<string, Text>;

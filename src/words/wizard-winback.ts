import type { Text } from "./text";

/** "Who should I win back?": titles, headings, rules, readings, cautions. */
export const winbackWords = {
  title: { en: "Customers to win back", zh: "值得挽回的客户" },
  subtitleEvents: {
    en: "From the most to the least at stake over the next {horizon} · {span}",
    zh: "按未来 {horizon}的潜在损失从高到低 · {span}",
  },
  subtitleContracts: {
    en: "Customers whose last contract has ended, by what they paid · {span}",
    zh: "合同已全部结束的客户，按原付金额排序 · {span}",
  },
  // Headings.
  last: { en: "Last purchase", zh: "最近购买日" },
  days: { en: "Days since", zh: "距今天数" },
  purchases: { en: "Purchases", zh: "购买次数" },
  revenue: { en: "Revenue", zh: "累计金额" },
  stake: { en: "Value at stake", zh: "潜在损失金额" },
  stakePurchases: { en: "Purchases at stake", zh: "潜在损失次数" },
  suggestion: { en: "Suggestion", zh: "建议" },
  segments: { en: "By segment", zh: "按分群汇总" },
  customers: { en: "Customers", zh: "客户数" },
  share: { en: "Share", zh: "占比" },
  shareRevenue: { en: "Share of revenue", zh: "金额占比" },
  ended: { en: "Ended", zh: "结束日" },
  since: { en: "{units} since", zh: "距今（{unit}）" },
  stayed: { en: "{units} stayed", zh: "停留时长（{unit}）" },
  contracts: { en: "Contracts", zh: "合同数" },
  amount: { en: "Amount per period", zh: "每期金额" },
  bySince: { en: "By how long ago they left", zh: "按流失时间汇总" },
  sinceGroup: { en: "{units} since the end", zh: "结束至今（{unit}）" },
  gone: { en: "Probably gone", zh: "可能已流失" },
  // What to do.
  winback: { en: "Win back", zh: "挽回" },
  warm: { en: "Keep warm", zh: "保持联系" },
  letgo: { en: "Let go", zh: "不再投入" },
  // Readings.
  some: {
    en: "Of {customers}, {gone} are probably gone ({share}). Worth winning back: {n}.",
    zh: "{customers}中，{gone} 位可能已流失（{share}），其中 {n} 位值得挽回。",
  },
  brought: {
    en: "They brought {revenue} so far; {stake} is at stake over the next {horizon}.",
    zh: "这些客户累计贡献 {revenue}，未来 {horizon}的潜在损失为 {stake}。",
  },
  broughtOnly: { en: "They brought {revenue} so far.", zh: "这些客户累计贡献 {revenue}。" },
  stakeOnly: {
    en: "{stake} purchases of theirs are at stake over the next {horizon}.",
    zh: "未来 {horizon}的潜在损失为 {stake} 次购买。",
  },
  largest: {
    en: "The largest segment is “{segment}”: {n} of {all} ({share}).",
    zh: "最大的分群是“{segment}”：{all} 位中的 {n} 位（{share}）。",
  },
  contractsSome: {
    en: "Of {customers}, {ended} have no contract any more ({share}). Worth winning back: {n}.",
    zh: "{customers}中，{ended} 位已无合同（{share}），其中 {n} 位值得挽回。",
  },
  contractsPaid: {
    en: "They paid {amount} a period: {stake} over the next {horizon}.",
    zh: "这些客户原每期支付 {amount}，未来 {horizon}合计 {stake}。",
  },
  contractsNone: {
    en: "Every customer still has a contract: there is nobody to win back.",
    zh: "所有客户仍有合同：无需挽回。",
  },
  // Cautions.
  once: {
    en: "{n} bought on one day only. The model lets nobody leave before a second purchase, so their chance to be still there says nothing; they count as gone by the days since.",
    zh: "{n}只在一天购买过。模型假设首次复购之前无人流失，因此其仍活跃概率没有参考意义，改按距今天数判断。",
  },
  noModel: {
    en: "No chances and expected purchases are given: {why}",
    zh: "未给出仍活跃概率和预期购买次数：{why}",
  },
  noAmounts: {
    en: "Without a column of amounts there is no M (monetary) and no value: segments and suggestions go by purchases.",
    zh: "没有金额列，因此没有 M（金额）得分和价值；分群与建议按购买次数计算。",
  },
  noAmountsContracts: {
    en: "Without a column of amounts the list goes by how long they stayed.",
    zh: "没有金额列，名单按停留时长排序。",
  },
  unreadAmounts: {
    en: "Amounts that cannot be read count as 0: {rows}.",
    zh: "无法读取的金额按 0 计：{rows}。",
  },
  meanValue: {
    en: "A purchase is valued at the customer’s own mean, since no model of amounts fits these data.",
    zh: "由于金额模型不适用于这些数据，单次购买按该客户自身的平均金额计。",
  },
  cut: {
    en: "The list holds the first {n} of {all}; the counts by segment hold all of them.",
    zh: "名单仅列出 {all} 位中的前 {n} 位；分群汇总包含全部客户。",
  },
  personal: {
    en: "The list holds customers’ ids: think of whom you share it with.",
    zh: "名单含有客户编号：分享前请考虑对象。",
  },
  // Rules.
  ruleAlive: {
    en: "Probably gone = the chance to be still a customer is under 50 % (BG/NBD)",
    zh: "可能已流失 = 仍活跃概率低于 50%（BG/NBD）",
  },
  ruleOnce: {
    en: "; bought on one day only: that day is more than {days} days ago (95 % of those who came back did so sooner)",
    zh: "；只在一天购买过的客户：距今超过 {days} 天（95% 的复购在此之内发生）",
  },
  ruleDays: {
    en: "Probably gone = the last purchase is more than {days} days ago (95 % of those who came back did so sooner)",
    zh: "可能已流失 = 最近购买距今超过 {days} 天（95% 的复购在此之内发生）",
  },
  ruleScore: {
    en: "Probably gone = an R of 1 or 2, since nobody came back",
    zh: "可能已流失 = R 得分为 1 或 2（没有客户复购）",
  },
  ruleOnceScore: {
    en: "; bought on one day only: an R of 1 or 2",
    zh: "；只在一天购买过的客户：R 得分为 1 或 2",
  },
  ruleDoMoney: {
    en: ". Win back = gone with an M of 3 or more; Let go = gone with less; Keep warm = the others.",
    zh: "。挽回 = 已流失且 M 得分不低于 3；不再投入 = 已流失的其余客户；保持联系 = 未流失客户。",
  },
  ruleDoPurchases: {
    en: ". Win back = gone with an F of 3 or more; Let go = gone with less; Keep warm = the others.",
    zh: "。挽回 = 已流失且 F 得分不低于 3；不再投入 = 已流失的其余客户；保持联系 = 未流失客户。",
  },
  defStake: {
    en: " At stake = what somebody still a customer would bring over the next {horizon}, times the chance to be none any more. R, F, M: scores 1 to 5 by quantiles, 5 is best.",
    zh: "潜在损失 = 仍活跃时未来 {horizon}的预期贡献 × 已流失的概率。R、F、M 为 1–5 的分位数得分，5 为最佳。",
  },
  defScores: {
    en: " R, F, M: scores 1 to 5 by quantiles, 5 is best.",
    zh: "R、F、M 为 1–5 的分位数得分，5 为最佳。",
  },
  ruleContracts: {
    en: "Win back = ended at most {n} {units} ago, with an amount of at least {amount} (the median); Keep warm = ended as lately, with less; Let go = ended earlier.",
    zh: "挽回 = 结束不超过 {n} {unit}且每期金额不低于 {amount}（中位数）；保持联系 = 结束同样较近但金额较低；不再投入 = 结束更早。",
  },
  ruleContractsStayed: {
    en: "Win back = ended at most {n} {units} ago, after a stay of at least {stay} (the median); Keep warm = ended as lately, after less; Let go = ended earlier.",
    zh: "挽回 = 结束不超过 {n} {unit}且停留不少于 {stay}（中位数）；保持联系 = 结束同样较近但停留较短；不再投入 = 结束更早。",
  },
  defContracts: {
    en: "ended = no contract runs on the last day; Amount per period = of the contracts that ended last; Value at stake = that amount over the next {horizon}. ",
    zh: "已结束 = 截至日没有合同；每期金额 = 最后结束的合同金额；潜在损失 = 未来 {horizon}的该金额。",
  },
  // Reconciliation.
  addsUp: {
    en: "Checked: the segments hold the {n} customers counted straight from the rows, each once.",
    zh: "已核对：各分群合计等于直接从数据行统计的 {n} 位客户，每位只计一次。",
  },
  addsUpRevenue: {
    en: "Checked: the segments hold the {n} customers and the {revenue} counted straight from the rows.",
    zh: "已核对：各分群合计等于直接从数据行统计的 {n} 位客户与金额 {revenue}。",
  },
  contractsAddUp: {
    en: "Checked: {ended} without a contract and {there} with one are the {all} customers counted straight from the rows.",
    zh: "已核对：无合同 {ended} 位与有合同 {there} 位，合计等于直接从数据行统计的 {all} 位客户。",
  },
  addsNotUp: {
    en: "The table does not add up: {found} against {meant} counted straight from the rows. Please report this.",
    zh: "核对不符：{found} 与直接统计的 {meant}。请反馈此问题。",
  },
  // Behind a cell.
  behindSegment: { en: "Customers of the segment “{segment}”", zh: "“{segment}”分群的客户" },
  behindSuggestion: {
    en: "Customers of the segment “{segment}” to win back",
    zh: "“{segment}”分群中值得挽回的客户",
  },
  behindSince: {
    en: "Customers whose contracts ended {group} {units} ago",
    zh: "结束至今 {group} {unit}的客户",
  },
  whyValues: {
    en: "the list is sorted and joined from a fitted model and scores, which no formula here does",
    zh: "名单由拟合模型与得分合并、排序而成，此处没有对应的公式",
  },
} as const satisfies Record<string, Text>;

/** Why no model of repeat purchases fits. */
export const noModelWords = {
  "nobody-bought-again": { en: "nobody bought on a second day.", zh: "没有客户在另一天再次购买。" },
  "same-rate": {
    en: "these customers seem to buy at one rate, or more regularly than by chance.",
    zh: "这些客户的购买频率似乎相同，或比随机更有规律。",
  },
  "nobody-left": {
    en: "nothing shows that anybody stopped buying.",
    zh: "看不出有客户停止购买。",
  },
  "same-chance": {
    en: "everybody seems to leave with the same chance.",
    zh: "所有客户的流失概率似乎相同。",
  },
  "all-or-nothing": {
    en: "some customers seem to leave at once and the others never.",
    zh: "似乎一部分客户立即流失、其余永不流失。",
  },
  "no-maximum": { en: "the fit did not settle.", zh: "拟合没有收敛。" },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** What the wizard says of a list of contracts: who stays, how churn is counted, and cohorts. */
export const subscriptionWords = {
  stayTitle: { en: "Subscribers who stay, by {grain}", zh: "按{grain}的订阅客户留存" },
  staySubtitle: {
    en: "Customers with a contract at the end of each {grain} against the {grain} before · churn: {rule} · {span}",
    zh: "每{grain}末有合同的客户与上{grain}相比 · 流失率口径：{rule} · {span}",
  },
  rulesHeading: { en: "Churn rules side by side", zh: "流失率口径对比" },
  lineTitle: { en: "Churn by period", zh: "各期流失率" },
  low: { en: "Churn, low", zh: "流失率下限" },
  high: { en: "Churn, high", zh: "流失率上限" },
  all: {
    en: "From one {grain} to the next, {rate} of subscribers left (95 %: {low}–{high}; {lost} of {n} chances in {periods} finished {grain}s), so {kept} stayed.",
    zh: "相邻两{grain}之间，{rate} 的订阅客户流失（95%：{low}–{high}；{periods} 个完整{grain}，{n} 人次中 {lost} 次），留存 {kept}。",
  },
  allByRule: {
    en: "By the rule of {rule}, churn is {rate} over all {periods} finished {grain}s; the textbook’s lost ÷ start gives {textbook}.",
    zh: "按 {rule} 口径，{periods} 个完整{grain}合计流失率为 {rate}；教科书口径（流失 ÷ 期初）为 {textbook}。",
  },
  allDaily: {
    en: "Added up from day to day, churn is {rate} a {grain} on average over {periods} finished {grain}s; the textbook’s lost ÷ start gives {textbook}.",
    zh: "逐日相加，{periods} 个完整{grain}平均每{grain}流失率为 {rate}；教科书口径（流失 ÷ 期初）为 {textbook}。",
  },
  last: {
    en: "In {period}, {lost} of the {n} subscribers at the start left: {rate} (95 %: {low}–{high}).",
    zh: "{period} 期初 {n} 位订阅客户中流失 {lost} 位：{rate}（95%：{low}–{high}）。",
  },
  range: {
    en: "Churn was lowest at {least} ({worst}) and highest at {most} ({best}).",
    zh: "流失率最低 {least}（{worst}），最高 {most}（{best}）。",
  },
  none: {
    en: "No finished period has subscribers at its start, so there is no rate to read.",
    zh: "没有期初有订阅客户的完整周期，因此没有可读的流失率。",
  },
  apart: {
    en: "The five rules lie between {least} ({low}) and {most} ({high}) for the same customers.",
    zh: "同样的客户，五种口径介于 {least}（{low}）与 {most}（{high}）之间。",
  },
  sumsUp: {
    en: "Checked: in each period Start − Lost + New + Reactivated = End, and the ends of {periods} equal the customers counted straight from the contracts.",
    zh: "已核对：每期 期初 − 流失 + 新增 + 回流 = 期末，且 {periods}的期末等于直接由合同统计的客户数。",
  },
  def: {
    en: "there = any contract covers the day, from its start up to, not including, its end. Start = there at the end of the {grain} before; New = there at the end, never before; Reactivated = the same, but a customer before; Lost = there at the start, not at the end; Retention = (Start − Lost) ÷ Start. Churn: {rule}.",
    zh: "在用 = 当天有任一合同覆盖，自开始日起至结束日前一天。期初 = 上{grain}末在用；新增 = 期末在用且此前从未是客户；回流 = 同样情形但此前曾是客户；流失 = 期初在用、期末不在；留存率 =（期初 − 流失）÷ 期初。流失率：{rule}。",
  },
  defThere: {
    en: "A contract runs from its start up to, not including, its end; those of a customer that run at the same time add up.",
    zh: "合同自开始日起有效，至结束日前一天为止；同一客户同时有效的合同金额相加。",
  },
  limits: {
    en: "Limits of churn are Wilson score limits at 95 %.",
    zh: "流失率区间为 95% Wilson 区间。",
  },
  noLimits: {
    en: "By this rule churn is no share of the customers at the start, so it has no limits.",
    zh: "按此口径，流失率不是期初客户的比例，因此没有置信区间。",
  },
  ruleTextbook: {
    en: "Textbook = Lost ÷ Start",
    zh: "教科书 = 流失 ÷ 期初",
  },
  ruleChartmogul: {
    en: "ChartMogul = customers of the start who are gone at the end ÷ Start; who joined and left within the {grain}, or left and was back within it, does not count, so that on a list of contracts it equals the textbook’s rate",
    zh: "ChartMogul = 期初客户中期末已不在的 ÷ 期初；同一{grain}内加入又离开、或离开又回来的不计，因此由合同统计时与教科书口径相同",
  },
  ruleBaremetrics: {
    en: "Baremetrics = customers who left on any day of the {grain}, also those who joined within it ÷ Start",
    zh: "Baremetrics = 该{grain}内任一天离开过的客户（含当期新加入的）÷ 期初",
  },
  ruleStripe: {
    en: "Stripe = how often customers left within the {grain} ÷ (Start + customers who joined within it, also if they left again)",
    zh: "Stripe = 该{grain}内离开的次数 ÷（期初 + 当期新加入的客户，含又离开的）",
  },
  ruleDaily: {
    en: "Daily sums (Shopify) = each day those who left ÷ those there the day before, added up over the {grain}",
    zh: "逐日相加（Shopify）= 每天离开的客户 ÷ 前一天在用的客户，在该{grain}内相加",
  },
  defAll: {
    en: "All = Σ lost ÷ Σ base over finished {grain}s, for daily sums their mean.",
    zh: "合计 = 完整{grain}的 Σ 流失 ÷ Σ 分母，逐日相加口径为平均值。",
  },
  whyRule: {
    en: "no function counts churn by the rule of {rule}",
    zh: "没有函数按 {rule} 口径统计流失率",
  },
  whyRules: {
    en: "no function puts the rules side by side",
    zh: "没有函数能并列各口径",
  },
  // Cohorts of a list of contracts.
  joinedSubtitle: {
    en: "Share of the customers whose first contract starts in a {grain} who {active} · {span}",
    zh: "首份合同始于同一{grain}的客户中{active}的比例 · {span}",
  },
  joinedDef: {
    en: "a cohort = the customers whose first contract starts in a {grain}; active = a contract covers at least a day. {unit} k = {what}. Rates are shares of the cohort’s size; limits are Wilson score limits at 95 %; the average is pooled over finished cells.",
    zh: "同期群 = 首份合同始于同一{grain}的客户；活跃 = 有合同至少覆盖一天。第 k {unit} = {what}。比率以同期群人数为分母；区间为 95% Wilson 区间；平均为完整单元格的合并平均。",
  },
  joinedWindow: {
    en: "days {days}·k to {days}·k + {last} after the customer’s first start; only customers whose window is over count",
    zh: "客户首份合同开始之后第 {days}·k 至 {days}·k + {last} 天；仅计窗口已结束的客户",
  },
  joinedFirst: {
    en: "Of {customers} whose first contract started {span}, {rate} had one in {unit} 1 (95 %: {low}–{high}).",
    zh: "首份合同始于 {span} 的 {customers}中，{rate} 在第 1 {unit}有合同（95%：{low}–{high}）。",
  },
  joinedAfter: {
    en: "Of {customers} whose first contract started {span}, {rate} had one in {unit} 1 or later (95 %: {low}–{high}).",
    zh: "首份合同始于 {span} 的 {customers}中，{rate} 在第 1 {unit}或以后有合同（95%：{low}–{high}）。",
  },
  cohortsAddUp: {
    en: "Checked: the cohorts of each of {periods} periods add up to the customers with a contract in it, counted straight from the list ({n} in all).",
    zh: "已核对：{periods} 期中每期各同期群之和等于直接由列表统计的有合同的客户数（合计 {n}）。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** What the wizard says of money that stays, in logs, lists of contracts and movements. */
export const moneyWords = {
  title: { en: "Revenue that stays, by {grain}", zh: "按{grain}的收入留存" },
  movementsTitle: { en: "Revenue that stays, period by period", zh: "各期收入留存" },
  subtitleEvents: {
    en: "What customers paid in a {grain} against the {grain} before · {span}",
    zh: "客户本{grain}付款与上{grain}相比 · {span}",
  },
  subtitleContracts: {
    en: "Recurring revenue at the end of each {grain} against the {grain} before · {span}",
    zh: "每{grain}期末经常性收入与上{grain}相比 · {span}",
  },
  subtitleMovements: {
    en: "NRR = (start + expansion − contraction − churned) ÷ start · {span}",
    zh: "净收入留存率 =（期初 + 增购 − 减购 − 流失）÷ 期初 · {span}",
  },
  partsHeading: { en: "Where each {grain}’s revenue comes from", zh: "各{grain}收入构成" },
  partsHeadingPlain: { en: "Where each period’s revenue comes from", zh: "各期收入构成" },
  cohortHeading: {
    en: "Revenue of each cohort as a share of its first {grain}",
    zh: "各同期群收入占首{grain}的比例",
  },
  sumsHeading: { en: "Revenue of each cohort", zh: "各同期群收入" },
  chart: { en: "Revenue by where it comes from", zh: "收入构成" },
  kept: { en: "Kept", zh: "留存收入" },
  churn: { en: "Revenue churn", zh: "收入流失率" },
  // Readings.
  hundred: {
    en: "Of 100 of revenue in a {grain}, {nrr} came back from the same customers in the next (NRR), {grr} not counting what they spent more (GRR); {periods} finished {grain}s together.",
    zh: "每 100 的收入中，同一批客户在下一{grain}带来 {nrr}（净收入留存率 NRR），不计增购为 {grr}（总收入留存率 GRR）；{periods} 个完整{grain}合计。",
  },
  hundredContracts: {
    en: "Of 100 of recurring revenue at the start of a {grain}, {nrr} was left at its end with what customers added (NRR), {grr} without it (GRR); {periods} finished {grain}s together.",
    zh: "{grain}初每 100 的经常性收入，期末计入增购剩 {nrr}（净收入留存率 NRR），不计增购剩 {grr}（总收入留存率 GRR）；{periods} 个完整{grain}合计。",
  },
  hundredMovements: {
    en: "Of 100 of revenue at the start of a period, {nrr} was left at its end with expansion (NRR), {grr} without it (GRR), and {churn} was lost (revenue churn); {periods} together.",
    zh: "期初每 100 的收入，期末计入增购剩 {nrr}（净收入留存率 NRR），不计增购剩 {grr}（总收入留存率 GRR），流失 {churn}（收入流失率）；{periods}合计。",
  },
  last: {
    en: "In {period}, {start} at the start became {end}: NRR {nrr}, GRR {grr}; new customers brought {joined}, returning ones {back}.",
    zh: "{period}：期初 {start}，期末 {end}；净收入留存率 {nrr}，总收入留存率 {grr}；新客户带来 {joined}，回流客户带来 {back}。",
  },
  range: {
    en: "NRR was lowest at {least} ({worst}) and highest at {most} ({best}).",
    zh: "净收入留存率最低 {least}（{worst}），最高 {most}（{best}）。",
  },
  none: {
    en: "No finished period has revenue at its start, so there is no rate to read.",
    zh: "没有期初有收入的完整周期，因此没有可读的比率。",
  },
  // Cautions.
  notRecurring: {
    en: "Only {rate} of the customers who buy in a {grain} buy again in the next: this looks like single purchases, not recurring revenue. NRR and GRR then tell how often people buy rather than whether they leave; the cohorts below, or a longer period, say more.",
    zh: "某{grain}购买的客户中只有 {rate} 在下一{grain}再次购买：更像一次性购买而非经常性收入。此时 NRR 与 GRR 反映的是购买频率，而不是客户是否离开；请参考下面的同期群，或改用更长的周期。",
  },
  refundsZero: {
    en: "In {count} cases refunds of a customer are larger than the purchases of the {grain}; such sums count as 0 in the table of revenue and as they stand in the cohorts.",
    zh: "有 {count} 处客户在该{grain}的退款超过购买；收入表中按 0 计，同期群中按原值计。",
  },
  blankAmounts: {
    en: "{rows} without an amount count as 0.",
    zh: "{rows}没有金额，按 0 计。",
  },
  unreadAmounts: {
    en: "{rows} with an amount that cannot be read are left out of the money.",
    zh: "{rows}的金额无法识别，未计入收入。",
  },
  noReactivation: {
    en: "There is no column of reactivation, so revenue of customers who came back stands among the new.",
    zh: "没有回流列，回来的客户的收入计在新增中。",
  },
  startGap: {
    en: "In {count} of {all} periods the start is not the end of the period before; first in {period}: {start} against {end}. Rates are computed over the start as it stands.",
    zh: "{all} 期中有 {count} 期的期初不等于上期期末，首次为 {period}：{start} 与 {end}。比率按所给期初计算。",
  },
  // Reconciliation.
  sumsUp: {
    en: "Checked: in each of {periods} periods Start + New + Reactivation + Expansion − Contraction − Churned = End, and End equals the amounts added up straight from the rows ({sum} in all).",
    zh: "已核对：{periods} 期中每期 期初 + 新增 + 回流 + 增购 − 减购 − 流失 = 期末，且期末等于直接由各行相加的金额（合计 {sum}）。",
  },
  sumsUpZero: {
    en: "Checked: in each of {periods} periods Start + New + Reactivation + Expansion − Contraction − Churned = End, and End equals the amounts added up straight from the rows, a customer’s sum below 0 as 0 ({sum} in all).",
    zh: "已核对：{periods} 期中每期 期初 + 新增 + 回流 + 增购 − 减购 − 流失 = 期末，且期末等于直接由各行相加的金额，客户合计为负时按 0 计（合计 {sum}）。",
  },
  sumsUpContracts: {
    en: "Checked: in each period Start + New + Reactivation + Expansion − Contraction − Churned = End, and the ends of {periods} equal the contracts counted straight from the rows.",
    zh: "已核对：每期 期初 + 新增 + 回流 + 增购 − 减购 − 流失 = 期末，且 {periods}的期末等于直接由各行统计的合同。",
  },
  sumsUpMovements: {
    en: "Checked: All is the sum of the {periods} with a rate as they stand in the data; {same} of {others} starts are the end of the period before.",
    zh: "已核对：合计等于数据中有比率的 {periods}之和；{others} 个期初中有 {same} 个等于上期期末。",
  },
  // Definitions.
  defEvents: {
    en: "each customer’s sum in a {grain} against the {grain} before. New = first ever active; Reactivation = back after a gap; Expansion and Contraction = more or less than before; Churned = paid then, not now; NRR = (Start + Expansion − Contraction − Churned) ÷ Start; GRR = (Start − Contraction − Churned) ÷ Start; Quick ratio = (New + Reactivation + Expansion) ÷ (Contraction + Churned). All = Σ ÷ Σ Start over finished {grain}s: NRR {nrr}, GRR {grr}.",
    zh: "比较每位客户本{grain}与上{grain}的合计。新增 = 首次活跃；回流 = 间隔后回来；增购、减购 = 比上期多或少；流失 = 上期付款而本期没有；净收入留存率 =（期初 + 增购 − 减购 − 流失）÷ 期初；总收入留存率 =（期初 − 减购 − 流失）÷ 期初；速动比率 =（新增 + 回流 + 增购）÷（减购 + 流失）。完整{grain}合计（Σ ÷ Σ 期初）：净收入留存率 {nrr}，总收入留存率 {grr}。",
  },
  defContracts: {
    en: "recurring revenue of the contracts that run at the end of a {grain} against those at the end of the {grain} before. NRR = (Start + Expansion − Contraction − Churned) ÷ Start; GRR = (Start − Contraction − Churned) ÷ Start, all of revenue. All = Σ ÷ Σ Start over finished {grain}s: NRR {nrr}, GRR {grr}.",
    zh: "比较{grain}末有效合同与上{grain}末有效合同的经常性收入。净收入留存率 =（期初 + 增购 − 减购 − 流失）÷ 期初；总收入留存率 =（期初 − 减购 − 流失）÷ 期初，均指收入。完整{grain}合计（Σ ÷ Σ 期初）：净收入留存率 {nrr}，总收入留存率 {grr}。",
  },
  defMovements: {
    en: "End = Start + New + Reactivation + Expansion − Contraction − Churned; NRR = (Start + Expansion − Contraction − Churned) ÷ Start; GRR = (Start − Contraction − Churned) ÷ Start; Revenue churn = (Contraction + Churned) ÷ Start; All = the periods with a rate: their sums, and the rates of these sums.",
    zh: "期末 = 期初 + 新增 + 回流 + 增购 − 减购 − 流失；净收入留存率 =（期初 + 增购 − 减购 − 流失）÷ 期初；总收入留存率 =（期初 − 减购 − 流失）÷ 期初；收入流失率 =（减购 + 流失）÷ 期初；合计 = 有比率的各期之和，其比率由这些和计算。",
  },
  defParts: {
    en: "Kept = from customers of the {grain} before.",
    zh: "留存收入 = 来自上{grain}的客户。",
  },
  defPartsExpansion: {
    en: "Kept = Start − Contraction − Churned.",
    zh: "留存收入 = 期初 − 减购 − 流失。",
  },
  defCohortEvents: {
    en: "Cohorts: the customers whose first row lies in a {grain}; column k = what they paid in the k-th {grain} after it ÷ in the first.",
    zh: "同期群：首行位于同一{grain}的客户；第 k 列 = 其后第 k {grain}的付款 ÷ 首{grain}的付款。",
  },
  defCohortWindow: {
    en: "Cohorts: the customers whose first row lies in a {grain}; column k = what they paid in days {days}·k to {days}·k + {last} after it ÷ in the first {days}; only customers whose window is over count.",
    zh: "同期群：首行位于同一{grain}的客户；第 k 列 = 首行之后第 {days}·k 至 {days}·k + {last} 天的付款 ÷ 前 {days} 天的付款；仅计窗口已结束的客户。",
  },
  defCohortContracts: {
    en: "Cohorts: the customers first there at the end of a {grain}; column k = their recurring revenue at the end of the k-th {grain} after it ÷ at the end of the first.",
    zh: "同期群：首次在同一{grain}末在用的客户；第 k 列 = 其后第 k {grain}末的经常性收入 ÷ 首{grain}末的经常性收入。",
  },
  // Meaning.
  meansEvents: {
    en: "Kept in {this} = paid by customers who also paid from {before}, in the days {now}.",
    zh: "{this} 的留存收入 = 在 {before} 付过款的客户在 {now} 的付款。",
  },
  meansContracts: {
    en: "{this} compares the contracts that run at the end of {before} with those that run at the end of {now}.",
    zh: "{this} 比较 {before} 当日结束时与 {now} 当日结束时有效的合同。",
  },
  meansMovements: {
    en: "100 at the start, 5 more from customers who stay, 10 lost: NRR 95 %, GRR 90 %, revenue churn 10 %.",
    zh: "期初 100，留下的客户增购 5，流失 10：净收入留存率 95%，总收入留存率 90%，收入流失率 10%。",
  },
  // Why a box stands as values.
  whyMovements: {
    en: "no function makes the whole table from movements; NRR, GRR and REVENUE_CHURN give its rates beside your own rows",
    zh: "没有函数能由收入变动直接生成整张表；NRR、GRR、REVENUE_CHURN 可在原数据旁得到这些比率",
  },
  whyContractCohorts: {
    en: "no function makes cohorts from a list of contracts",
    zh: "没有函数能由订阅列表直接生成同期群",
  },
  noteStill: {
    en: "“{box}” is computed by the wizard; beside live formulas it stands as values.",
    zh: "“{box}”由向导计算；使用实时公式时以数值写入。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** "Did a change work?": titles, readings and cautions. A cause is not claimed. */
export const changeWords = {
  segmentTitle: { en: "Retention of {a} and {b}", zh: "{a} 与 {b} 的留存对比" },
  dateTitle: { en: "Retention before and after {date}", zh: "{date} 前后加入客户的留存对比" },
  subtitle: {
    en: "Share of customers who {retained}; finished {unit}s only · data complete through {asof}",
    zh: "{retained}的客户比例；仅含完整的{unit} · 数据完整至 {asof}",
  },
  retainedOn: {
    en: "were active in {unit} {k} after joining",
    zh: "加入后第 {k} {unit}活跃",
  },
  retainedBefore: {
    en: "were active in any of {unit}s 1 to {k} after joining",
    zh: "加入后第 1 至 {k} {unit}中任一期活跃",
  },
  retainedEvery: {
    en: "were active in each of {unit}s 1 to {k} after joining",
    zh: "加入后第 1 至 {k} {unit}中每期都活跃",
  },
  contractOn: {
    en: "still had a contract {length} after their first start",
    zh: "首次开始后满 {length}仍有合同",
  },
  contractBefore: {
    en: "had a contract 1 to {k} {unit}s after their first start, at one of these days at least",
    zh: "首次开始后满 1 至 {k} {unit}的各日中至少一日有合同",
  },
  contractEvery: {
    en: "had a contract at each of 1 to {k} {unit}s after their first start",
    zh: "首次开始后满 1 至 {k} {unit}的各日均有合同",
  },
  joinedSpan: { en: "Joined {first} to {last}", zh: "{first} 至 {last} 加入" },
  joinedOne: { en: "Joined {first}", zh: "{first} 加入" },
  // A period of a list without dates.
  step: { en: "period", zh: "期" },
  // Headings.
  before: { en: "Before", zh: "之前" },
  after: { en: "After", zh: "之后" },
  group: { en: "Group", zh: "组" },
  customers: { en: "Customers", zh: "客户数" },
  differenceBox: { en: "Difference: {first} − {second}", zh: "差异：{first} − {second}" },
  difference: { en: "Difference", zh: "差异" },
  needed: { en: "Needed in each group (80 % power)", zh: "每组所需客户数（检验功效 80%）" },
  curvesBox: {
    en: "The same customers by {unit} after joining, as far as they were followed",
    zh: "相同客户加入后各{unit}的留存（在已跟踪的范围内）",
  },
  curvesTitle: { en: "Retention by {unit} after joining", zh: "加入后各{unit}留存率" },
  severalBox: {
    en: "Each segment against all other customers who have one",
    zh: "各分组与其余有分组的客户对比",
  },
  segment: { en: "Segment", zh: "分组" },
  others: { en: "Others’ rate", zh: "其余客户留存率" },
  holm: { en: "p-value (Holm)", zh: "p 值（Holm 校正）" },
  lowOf: { en: "{name}: low", zh: "{name}：置信下限" },
  highOf: { en: "{name}: high", zh: "{name}：置信上限" },
  customersOf: { en: "{name}: customers", zh: "{name}：客户数" },
  activeOf: { en: "{name}: retained", zh: "{name}：留存客户数" },
  differs: { en: "unlikely to be chance alone", zh: "不太可能只是偶然" },
  chance: { en: "could well be chance", zh: "很可能只是偶然" },
  // Readings.
  rates: {
    en: "Of the {na} customers of “{a}”, {ra} {retained} (95 %: {la}–{ha}); of the {nb} of “{b}”, {rb} (95 %: {lb}–{hb}).",
    zh: "“{a}”的 {na} 位客户中，{ra} {retained}（95%：{la}–{ha}）；“{b}”的 {nb} 位中为 {rb}（95%：{lb}–{hb}）。",
  },
  differsBy: {
    en: "Retention differs by {points} points: “{a}” {lies} “{b}” (95 % limits of the difference: {low} to {high}), which is unlikely to be chance alone ({p}); this does not show that the change caused it.",
    zh: "留存率相差 {points} 个百分点：“{a}”{lies}“{b}”（差异的 95% 置信区间：{low} 至 {high}），不太可能只是偶然（{p}）；但这并不说明差异由该改变引起。",
  },
  differsByChance: {
    en: "Retention differs by {points} points: “{a}” {lies} “{b}” (95 % limits of the difference: {low} to {high}), which could well be chance ({p}); this does not show that the change caused it, nor that the rates are equal.",
    zh: "留存率相差 {points} 个百分点：“{a}”{lies}“{b}”（差异的 95% 置信区间：{low} 至 {high}），很可能只是偶然（{p}）；这既不说明差异由该改变引起，也不说明两组留存相同。",
  },
  above: { en: "lies above", zh: "高于" },
  below: { en: "lies below", zh: "低于" },
  level: { en: "is level with", zh: "等于" },
  enough: {
    en: "To find a difference of this size with 80 % power, {n} customers in each group are needed; there are {na} and {nb}.",
    zh: "要以 80% 的检验功效发现这样大的差异，每组需要 {n} 位客户；现有 {na} 位与 {nb} 位。",
  },
  tooFew: {
    en: "To find a difference of this size with 80 % power, {n} customers in each group are needed; there are only {na} and {nb}.",
    zh: "要以 80% 的检验功效发现这样大的差异，每组需要 {n} 位客户；目前只有 {na} 位与 {nb} 位。",
  },
  equal: {
    en: "The rates are the same, so there is no difference that more customers could make certain.",
    zh: "两组留存率相同，没有可以靠增加客户数来确认的差异。",
  },
  season: {
    en: "The groups joined at different times of the year: season, prices or advertising may have differed as well.",
    zh: "两组在一年中的不同时间加入：季节、价格或广告也可能不同。",
  },
  selection: {
    en: "The groups were not drawn by lot: customers who chose, or were given, one of the segments may differ in other ways as well.",
    zh: "两组并非随机分配：选择或被归入某一分组的客户，在其他方面也可能不同。",
  },
  many: {
    en: "{count} segments make {pairs} pairs: among so many, some p-values below 0.05 come by chance. The table of all segments raises its {tests} p-values by Holm’s method; {left} stay below 0.05.",
    zh: "{count} 个分组共有 {pairs} 对比较：比较如此之多，总会有一些 p 值偶然低于 0.05。各分组对比表中的 {tests} 个 p 值已按 Holm 法校正，其中 {left} 个仍低于 0.05。",
  },
  // Notes and cautions.
  tookLargest: {
    en: "No segments were chosen, so the two largest were taken: “{a}” and “{b}”.",
    zh: "未选择分组，因此取客户最多的两个：“{a}”与“{b}”。",
  },
  tookMiddle: {
    en: "No date was chosen, so the middle of the data was taken: {date}.",
    zh: "未选择日期，因此取数据的中点：{date}。",
  },
  spansEqual: {
    en: "Both spans of joining are {length} long, and both groups were followed equally long.",
    zh: "前后两段加入时间均为 {length}，两组跟踪时间相同。",
  },
  spansDiffer: {
    en: "The data reach back only {before} before the change, against {after} from it on; both groups were followed equally long.",
    zh: "数据在改变之前只有 {before}，之后为 {after}；两组跟踪时间相同。",
  },
  insidePeriod: {
    en: "{date} lies inside a {grain}: customers who joined late in it had fewer days until {unit} 1. Choose its first day, or elapsed windows.",
    zh: "{date} 位于一个{grain}的中间：当期较晚加入的客户到第 1 {unit}的天数较少。请选择该期首日，或使用滚动窗口。",
  },
  laterAsOn: {
    en: "“On or after” would favour those who joined earlier, who had more time to come back; counted here is activity in {unit} {k} itself.",
    zh: "“当期或以后”会偏向较早加入、回来时间更长的客户；此处仅计第 {k} {unit}当期的活跃。",
  },
  hindsight: {
    en: "The latest segment is known only afterwards: customers who stay have more chances to change it.",
    zh: "最新分组只有事后才知道：留下的客户有更多机会改变分组。",
  },
  blank: {
    en: "{customers} without a segment are in neither group.",
    zh: "{customers}没有分组，不属于任何一组。",
  },
  // Reconciliation.
  addsUp: {
    en: "Checked: {counted} compared + {notFollowed} not followed long enough + {outside} in neither group = {all} customers, and those retained equal a second count straight from the rows.",
    zh: "已核对：参与比较 {counted} + 跟踪时间不足 {notFollowed} + 不属于任何一组 {outside} = 客户总数 {all}，且留存客户数与直接从数据行再次统计的结果一致。",
  },
  addsNotUp: {
    en: "The groups do not add up: {found} retained against {meant} counted straight from the rows. Please report this.",
    zh: "核对不符：留存 {found} 位，直接从数据行统计为 {meant} 位。请反馈此问题。",
  },
  // Footnote and meaning.
  definition: {
    en: "retained = {retained}. Counted are only customers for whom that {unit} is over, in both groups ({which}). Limits of rates are Wilson score limits, of the difference Newcombe’s (method 10), at 95 %; p-values are two-sided: Fisher’s exact test where a cell expects fewer than 5 customers, else the pooled z test.",
    zh: "留存 = {retained}。两组均只计该{unit}已结束的客户（{which}）。留存率区间为 95% Wilson 区间，差异区间为 95% Newcombe 区间（方法 10）；p 值为双侧：某格期望少于 5 位客户时用 Fisher 精确检验，否则用合并方差的 z 检验。",
  },
  bySegment: { en: "by the {which} value of “{heading}”", zh: "按“{heading}”的{which}值" },
  byDate: { en: "by the day they joined", zh: "按加入日期" },
  first: { en: "first", zh: "首个" },
  latest: { en: "latest", zh: "最新" },
  means: {
    en: "Joined on {joined} → looked at from {first} to {last}.",
    zh: "{joined} 加入 → 观察 {first} 至 {last}。",
  },
  meansDay: { en: "Joined on {joined} → looked at on {first}.", zh: "{joined} 加入 → 观察 {first} 当日。" },
  earlier: { en: ", or choose an earlier date", zh: "，或选择更早的日期" },
  whyValues: {
    en: "no function follows two groups of customers from the rows",
    zh: "没有函数能从数据行跟踪两组客户",
  },
} as const satisfies Record<string, Text>;

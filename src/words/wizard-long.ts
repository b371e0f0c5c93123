import type { Text } from "./text";
import { grainWords } from "./wizard-report";

/** "How long do customers stay?": titles, headings, readings, cautions. */
export const longWords = {
  title: { en: "How long customers stay, in {units}", zh: "客户停留多久（按{unit}计）" },
  subtitleContracts: {
    en: "Share of customers who still have a contract after so many {units} · {span}",
    zh: "若干{unit}后仍有合同的客户比例 · {span}",
  },
  subtitleEvents: {
    en: "Share of customers who go on being active after so many {units} · {span}",
    zh: "若干{unit}后仍继续活跃的客户比例 · {span}",
  },
  figures: { en: "Median and mean", zh: "中位数与平均" },
  figure: { en: "Figure", zh: "指标" },
  value: { en: "Value", zh: "数值" },
  median: { en: "Median, {units}", zh: "中位停留时长（{unit}）" },
  mean: { en: "Mean within {until} {units}", zh: "{until} {unit}内的平均停留时长" },
  expected: { en: "Forecast mean, {units}", zh: "预测平均停留时长（{unit}）" },
  medianShort: { en: "Median stay", zh: "中位停留时长" },
  meanShort: { en: "Mean stay observed", zh: "平均停留时长" },
  forecast: {
    en: "Forecast (shifted-beta-geometric), {ahead} {units} ahead",
    zh: "预测（移位贝塔几何模型 sBG），向前 {ahead} {unit}",
  },
  observed: { en: "Observed", zh: "实际" },
  fitted: { en: "Forecast", zh: "预测" },
  retention: { en: "Retention (forecast)", zh: "预测留存率" },
  chartTitle: { en: "Survival curve", zh: "生存曲线" },
  // Readings.
  half: {
    en: "Of {customers}, {left} left so far. Half leave within {median} (95 %: {low} to {high}).",
    zh: "{customers}中已流失 {left} 位。半数客户在 {median}内流失（95%：{low} 至 {high}）。",
  },
  halfNot: {
    en: "Of {customers}, {left} left so far. Fewer than half: {share} stay beyond {until}.",
    zh: "{customers}中已流失 {left} 位，不到一半：{until}后仍有 {share} 留下。",
  },
  halfAtOnce: {
    en: "Of {customers}, {left} left so far. {share} were not there any more after the {unit} they joined in.",
    zh: "{customers}中已流失 {left} 位。{share} 在加入的当{unit}之后便不再出现。",
  },
  notReached: { en: "not reached", zh: "尚未达到" },
  meanWithin: {
    en: "Within the {until} observed they stay {mean} on average (95 %: {low} to {high}).",
    zh: "在已观察的 {until}内，平均停留 {mean}（95%：{low} 至 {high}）。",
  },
  ahead: {
    en: "If churn goes on falling as it did so far, {share} stay beyond {until}.",
    zh: "若流失率按目前的趋势继续下降，{until}后仍有 {share} 留下。",
  },
  aheadMean: { en: "A customer would stay {mean} on average.", zh: "客户预计平均停留 {mean}。" },
  aheadNoMean: {
    en: "The average has no finite value: some would stay without end.",
    zh: "平均停留时长没有有限值：模型认为部分客户会一直留下。",
  },
  // Cautions.
  nobodyLeft: {
    en: "Nobody has left so far, so there is no curve yet and nothing to forecast from.",
    zh: "目前没有客户流失，因此还没有生存曲线，也无从预测。",
  },
  nobody: {
    en: "There is no customer whose stay could be counted.",
    zh: "没有可计算停留时长的客户。",
  },
  few: {
    en: "Only {left} left: median, mean and forecast are rough.",
    zh: "仅有 {left}流失：中位数、平均值和预测都较粗略。",
  },
  censored: {
    en: "{share} of the customers are still there (censored): how long they will stay is not known, and the end of the curve rests on few.",
    zh: "{share} 的客户仍在（删失）：他们还会停留多久未知，曲线末端仅由少数客户决定。",
  },
  tail: {
    en: "Beyond {time}, fewer than {n} customers were followed: read the end of the curve with care.",
    zh: "{time}之后，被观察的客户少于 {n} 位：请谨慎解读曲线末端。",
  },
  rule: {
    en: "Purchases have no end, so “gone” is a rule, not a fact: here, not active for {n} finished {units} in a row up to the end of the data.",
    zh: "购买没有终点，因此“流失”是约定而非事实：此处指截至数据末尾连续 {n} 个完整{unit}未活跃。",
  },
  ruleTaken: {
    en: "{n} was taken: {share} of those who came back did so within {n} {units}. It is never more than half of the {units} in the data; change it under “Counts as gone after”.",
    zh: "取 {n} 是因为回来的客户中 {share} 在 {n} {unit}内回来（最多取数据期数的一半）；可在选项中修改流失判定期数。",
  },
  ruleLeast: {
    en: "{n} was taken since nobody came back after a gap: it is the least that makes sense.",
    zh: "没有客户间隔后回来，因此取最小合理值 {n}。",
  },
  tooNew: {
    en: "{customers} who joined after {followed} are left out: it is too early to say of them.",
    zh: "{followed} 之后加入的 {customers}未计入：为时尚早，无法判断。",
  },
  unfinished: {
    en: "The last {unit} is not over: who leaves later in it still counts as there. The forecast is made from finished {units} only.",
    zh: "最后一{unit}尚未结束：在其剩余时间流失的客户暂计为仍在。预测仅使用完整{unit}。",
  },
  noForecast: { en: "No forecast is made: {why}", zh: "未作预测：{why}" },
  // Reconciliation.
  addsUp: {
    en: "Checked: {left} who left and {there} still there are the {all} customers counted straight from the rows.",
    zh: "已核对：流失 {left} 位与仍在 {there} 位，合计等于直接从数据行统计的 {all} 位客户。",
  },
  addsUpNew: {
    en: "Checked: {left} who left, {there} still there and {new} too new are the {all} customers counted straight from the rows.",
    zh: "已核对：流失 {left} 位、仍在 {there} 位、过新 {new} 位，合计等于直接从数据行统计的 {all} 位客户。",
  },
  addsNotUp: {
    en: "The table does not add up: {found} against {meant} counted straight from the rows. Please report this.",
    zh: "核对不符：{found} 与直接统计的 {meant}。请反馈此问题。",
  },
  // Footnote.
  defContracts: {
    en: "a customer stays from the first start to the last end, in {units} whose end was passed; still there = a contract runs on the last day. Survival (Kaplan–Meier) = share still there after so many {units}; limits log-log at 95 %.",
    zh: "停留时长 = 从首个合同开始到最后合同结束所跨过的{unit}末个数；仍在 = 截至日有合同。生存率（Kaplan–Meier）= 若干{unit}后仍在的比例；区间为 95% log-log 区间。",
  },
  defEvents: {
    en: "a customer stays from the first to the last {unit} with activity; gone = not active for {n} finished {units} up to the end, others are followed through {followed}. Survival (Kaplan–Meier) = share that is active later than so many {units} after joining; limits log-log at 95 %.",
    zh: "停留时长 = 首个活跃{unit}至最后活跃{unit}；流失 = 截至末尾连续 {n} 个完整{unit}未活跃，其余客户观察至 {followed}。生存率（Kaplan–Meier）= 加入若干{unit}之后仍有活跃的比例；区间为 95% log-log 区间。",
  },
  defForecast: {
    en: "Forecast: shifted-beta-geometric model (alpha {alpha}, beta {beta}) fitted to all customers at risk in each {unit}; cells with a dashed border lie beyond what was observed.",
    zh: "预测：移位贝塔几何模型（alpha {alpha}，beta {beta}），按各{unit}风险集中的全部客户拟合；虚线框单元格超出已观察范围。",
  },
  defForecastFrom: {
    en: "It goes on from the share still there when the first {unit} ended.",
    zh: "预测自首个{unit}末仍在的比例起算。",
  },
  // Meaning.
  meansContracts: {
    en: "{joined} to {left} is a stay of {time}.",
    zh: "{joined} 开始、{left} 结束 = 停留 {time}。",
  },
  meansEvents: {
    en: "Last active in {last}, and in none of the {n} finished {units} after it = gone; otherwise still there.",
    zh: "最后活跃于 {last}，且其后 {n} 个完整{unit}均未活跃 = 流失；否则计为仍在。",
  },
  // Behind a cell.
  behindLeft: { en: "Customers who left after {time}", zh: "在 {time}流失的客户" },
  behindThere: {
    en: "Customers followed to {time} and still there",
    zh: "观察至 {time}仍在的客户",
  },
  behindRisk: { en: "Customers who stayed {time} or longer", zh: "停留不少于 {time}的客户" },
  // Why no function.
  whyValues: {
    en: "no function works out from these rows how long each customer stayed and fits the models",
    zh: "没有函数能从这些数据行逐位推算客户的停留时长并拟合模型",
  },
} as const satisfies Record<string, Text>;

/** Why a fitted curve cannot go on. */
export const noFitWords = {
  "too-few-periods": { en: "too few periods are finished.", zh: "完整周期太少。" },
  "nobody-lost": {
    en: "nobody left in the finished periods it is fitted to.",
    zh: "用于拟合的完整周期内没有客户流失。",
  },
  "lost-at-once": { en: "everybody left in the first period.", zh: "所有客户在第一期就已流失。" },
  "lost-only-first": {
    en: "customers left in the first period only, so later churn cannot be told.",
    zh: "只有第一期有客户流失，无法估计之后的流失。",
  },
  "not-falling": {
    en: "churn does not fall from period to period, as the model needs.",
    zh: "流失率没有逐期下降，不符合模型前提。",
  },
  "no-convergence": { en: "the fit did not settle.", zh: "拟合没有收敛。" },
} as const satisfies Record<string, Text>;

/** A length of time: "1 month", "14 months"; "14 个月". */
export const lengthWords = {
  day: { one: { en: "{n} day", zh: "{n} 天" }, many: { en: "{n} days", zh: "{n} 天" } },
  week: { one: { en: "{n} week", zh: "{n} 周" }, many: { en: "{n} weeks", zh: "{n} 周" } },
  month: { one: { en: "{n} month", zh: "{n} 个月" }, many: { en: "{n} months", zh: "{n} 个月" } },
  quarter: { one: { en: "{n} quarter", zh: "{n} 个季度" }, many: { en: "{n} quarters", zh: "{n} 个季度" } },
  year: { one: { en: "{n} year", zh: "{n} 年" }, many: { en: "{n} years", zh: "{n} 年" } },
  period: { one: { en: "{n} period", zh: "{n} 期" }, many: { en: "{n} periods", zh: "{n} 期" } },
} as const satisfies Record<string, { readonly one: Text; readonly many: Text }>;

/** Several periods, as in “in months”. */
export const unitsWords = {
  day: { en: "days", zh: "天" },
  week: { en: "weeks", zh: "周" },
  month: { en: "months", zh: "个月" },
  quarter: { en: "quarters", zh: "个季度" },
  year: { en: "years", zh: "年" },
  period: { en: "periods", zh: "期" },
} as const satisfies Record<string, Text>;

/** One period in words; periods that are no calendar periods are just that. */
export const unitWords = { ...grainWords, period: { en: "period", zh: "期" } } as const;

import type { Text } from "./text";

/** The forecast that fills the empty corner of a cohort table. */
export const forecastWords = {
  note: {
    en: "Forecast (dashed border, italics): shifted-beta-geometric model (alpha {alpha}, beta {beta}) fitted to the finished cells of all cohorts; each cohort goes on from its last finished cell. It counts in no average. {test}",
    zh: "预测（虚线框、斜体）：对所有同期群的完整单元格拟合移位贝塔几何模型（sBG，alpha {alpha}，beta {beta}），各同期群自其最后一个完整单元格起推算，不计入任何平均。{test}",
  },
  testOne: {
    en: "On the last finished period this forecast would have been off by {points} points on average ({cells} cells).",
    zh: "回测：对最近 1 个完整周期，该预测平均偏差 {points} 个百分点（{cells} 个单元格）。",
  },
  testMany: {
    en: "On the last {periods} periods this forecast would have been off by {points} points on average ({cells} cells).",
    zh: "回测：对最近 {periods} 个完整周期，该预测平均偏差 {points} 个百分点（{cells} 个单元格）。",
  },
  testNone: {
    en: "There are too few finished periods to test the forecast on.",
    zh: "完整周期太少，无法回测该预测。",
  },
  smooth: {
    en: "Customers may come back after a pause, so the share active may rise again; the forecast is a smooth curve that only falls.",
    zh: "客户可能间隔后回来，活跃比例可能回升；而预测是一条只会下降的平滑曲线。",
  },
  noForecast: { en: "No forecast is made: {why}", zh: "未作预测：{why}" },
  tooFew: {
    en: "it needs three finished periods of a cohort at least.",
    zh: "至少需要一个同期群有三个完整周期。",
  },
  notCalendar: {
    en: "it is for single calendar periods, without brackets or elapsed windows.",
    zh: "仅适用于单个自然周期，不支持合并区间或滚动窗口。",
  },
  notThisWay: {
    en: "with “on or before” the shares only rise, and with “on or after” those of the last periods are still to rise; choose “on” or “every”.",
    zh: "“当期或之前”的比例只升不降，“当期或之后”最近几期的比例仍会上升；请选择“当期”或“每期”。",
  },
  whyValues: {
    en: "the forecast is fitted to all cohorts at once, which no formula says; write values, or leave the forecast out",
    zh: "预测由所有同期群共同拟合，公式无法表达；请写入数值，或取消预测",
  },
} as const satisfies Record<string, Text>;

/** Why the shares of cohorts give no curve to go on with. */
export const noCurveWords = {
  "too-few-periods": forecastWords.tooFew,
  "nobody-lost": { en: "the shares do not fall.", zh: "比例没有下降。" },
  "lost-at-once": { en: "nobody was active after the first period.", zh: "第一期之后没有客户活跃。" },
  "lost-only-first": {
    en: "the shares fall in the first period only, so later ones cannot be told.",
    zh: "比例仅在第一期下降，无法推断之后的走势。",
  },
  "not-falling": {
    en: "the shares do not fall more and more slowly, as the model needs.",
    zh: "比例的下降没有逐期放缓，不符合模型前提。",
  },
  "no-convergence": { en: "the fit did not settle.", zh: "拟合没有收敛。" },
} as const satisfies Record<string, Text>;

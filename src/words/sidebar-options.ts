import type { Text } from "./text";

/** Choices and hints of part 4 beyond the calendar, and the words of the preview's charts. */
export const sidebarOptions = {
  "rule-textbook": {
    en: "Customers of the start who are gone at the end ÷ customers at the start.",
    zh: "期初客户中期末已离开的人数 ÷ 期初客户数。",
  },
  "rule-chartmogul": {
    en: "Lost ÷ customers at the start. Who joined and left, or left and came back, within the period does not count.",
    zh: "流失 ÷ 期初客户数。期内加入又离开、离开又回来的客户不计。",
  },
  "rule-baremetrics": {
    en: "Everybody who left, also who signed up within the period ÷ customers at the start.",
    zh: "所有离开的客户（含期内注册又离开的）÷ 期初客户数。",
  },
  "rule-stripe": {
    en: "Every time somebody left ÷ (customers at the start + all who joined in the period).",
    zh: "离开的人次 ÷（期初客户数 + 期内所有新增客户）。",
  },
  "rule-daily": {
    en: "Each day: lost ÷ customers at its start. The days of the period are added up.",
    zh: "每天：当日流失 ÷ 当日期初客户数，再把各日相加。",
  },
  "split-none": { en: "None", zh: "不分组" },
  "split-first": { en: "First value of “{heading}”", zh: "“{heading}”的首次取值" },
  "split-latest": { en: "Latest value of “{heading}”", zh: "“{heading}”的最近取值" },
  "hint-forecast": {
    en: "Fills the empty corner, marked as forecast.",
    zh: "填补空白的一角，并标明为预测。",
  },
  "hint-gone-after": { en: "Periods. Empty: as the data suggest.", zh: "周期数。留空：按数据建议。" },
  "hint-periods-ahead": { en: "How far the forecast goes.", zh: "预测到多远。" },
  "no-segments": {
    en: "No column is chosen as Segment in part 1.",
    zh: "“数据”部分没有选择分组列。",
  },
  "choose-segment": { en: "Choose a value", zh: "选择一个值" },
  "hint-change-date": {
    en: "Year-month-day; that day counts as after. Empty: the middle of the data.",
    zh: "年-月-日；当天算作之后。留空：取数据的中间。",
  },
  "hint-followed-for": { en: "Periods after joining.", zh: "加入之后的周期数。" },
  "no-options": { en: "There is nothing to choose for this table.", zh: "此表没有可选项。" },

  sure: { en: "Sure:", zh: "很有把握：" },
  "fairly-sure": { en: "Fairly sure:", zh: "较有把握：" },
  "not-sure": { en: "Not sure:", zh: "不太确定：" },
  unrecognised: { en: "Not recognised:", zh: "未能识别：" },

  "series-summary": { en: "{name}: {points}", zh: "{name}：{points}" },
  "series-short": {
    en: "from {first} in {start} to {last} in {end}; lowest {least} in {worst}, highest {most} in {best}",
    zh: "{start} 为 {first}，{end} 为 {last}；最低 {least}（{worst}），最高 {most}（{best}）",
  },
  "areas-summary": { en: "Stacked areas: {label}. {points}", zh: "堆积面积图：{label}。{points}" },
  "legend-forecast": { en: "dashed: forecast", zh: "虚线框：预测" },
} as const satisfies Record<string, Text>;

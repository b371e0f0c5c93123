import type { Text } from "./text";

/** What native formulas say: on their helper sheet, in footnotes, and why they are not offered. */
export const nativeWords = {
  sheet: { en: "Stayrate rows", zh: "Stayrate 数据行" },
  rowsTitle: {
    en: "The rows that the table's formulas count, read from your own cells. Changed cells flow through; added rows come with Refresh tables.",
    zh: "表中公式所统计的数据行，取自您自己的单元格。修改单元格会立即反映；新增的行需“刷新表格”。",
  },
  through: { en: "Data complete through", zh: "数据完整至" },
  rowsCounted: { en: "Rows counted", zh: "计入行数" },
  lastOver: { en: "Last finished period", zh: "最后完整周期" },
  deviate: { en: "z² ({percent} %)", zh: "z²（{percent}%）" },
  customer: { en: "Customer", zh: "客户" },
  moment: { en: "When", zh: "时间" },
  number: { en: "Customer no.", zh: "客户序号" },
  code: { en: "Code", zh: "编码" },
  sorted: { en: "Codes sorted", zh: "编码排序" },
  who: { en: "Customer no.", zh: "客户序号" },
  when: { en: "Period", zh: "周期" },
  first: { en: "First time", zh: "首次时间" },
  window: { en: "Window", zh: "窗口" },
  cohort: { en: "Cohort", zh: "同期群" },
  age: { en: "Periods since", zh: "距首期" },
  kind: { en: "1 new, 2 retained, 3 back", zh: "1 新增 2 留存 3 回流" },
  order: { en: "Periods active", zh: "活跃期数" },
  last: { en: "Last seen after", zh: "最后活跃期" },
  before: { en: "Active before", zh: "上次活跃期" },
  reach: { en: "Followed for", zh: "已观察期数" },
  amount: { en: "Amount", zh: "金额" },
  paid: { en: "Paid", zh: "支付" },
  revenue: { en: "Revenue", zh: "收入" },
  gain: { en: "More than before", zh: "较上期增减" },
  lost: { en: "Gone after", zh: "下期流失" },
  periodLabel: { en: "Period", zh: "周期" },
  periodNumber: { en: "Number", zh: "序号" },
  noteRows: {
    en: "Plain formulas over sheet “{sheet}”, which reads the rows of {range}. Rows and periods added later come with Refresh tables.",
    zh: "普通公式，经工作表“{sheet}”读取 {range} 的数据行。之后新增的行和周期需“刷新表格”。",
  },
  noteConstants: {
    en: "{n} cells stand there as they were read, since no plain formula reads them alike (dates typed as text, cleaned ids): editing those has no effect.",
    zh: "其中 {n} 个单元格按读取结果写入（文本日期、清理过的编号等，普通公式无法同样读取）：修改它们不会反映。",
  },
  notePeriods: {
    en: "Plain formulas over {range}. Labels and notes stand as they were written; rows added later come with Refresh tables.",
    zh: "普通公式，直接读取 {range}。标签和备注按写入时保留；之后新增的行需“刷新表格”。",
  },
  notePeriodConstants: {
    en: "{n} counts typed as text stand as numbers: editing those has no effect.",
    zh: "{n} 个以文本填写的数量已写为数值：修改它们不会反映。",
  },
  whyNone: {
    en: "no plain formula can say this table",
    zh: "无法用普通公式表达此表",
  },
  whyBox: {
    en: "no plain formula can say the part “{heading}”",
    zh: "无法用普通公式表达“{heading}”部分",
  },
  whyLayout: {
    en: "plain formulas read a log with a row an event, or a summary of periods, not this layout",
    zh: "普通公式只能读取逐行记录的流水或周期汇总，不支持此布局",
  },
  whyTabs: {
    en: "lists on several tabs have no one place that a formula could read",
    zh: "名单分布在多个工作表，普通公式无法从一处读取",
  },
  whyNames: {
    en: "its periods are names, which plain formulas cannot put in order",
    zh: "其周期只有名称，普通公式无法排序",
  },
  whyOptions: {
    en: "an option of this table has no plain formula",
    zh: "此表的某个选项无法用普通公式表达",
  },
  whyTwoCalendars: {
    en: "its tables count calendar periods and elapsed windows at once; choose calendar periods",
    zh: "此表同时使用日历周期和滚动窗口，请选择日历周期",
  },
  whyRows: {
    en: "{rows} rows are counted, and beyond {most} the formulas would take seconds at each change",
    zh: "计入 {rows} 行，超过 {most} 行后每次修改都要重算数秒",
  },
  whyCells: {
    en: "{cells} cells that each count {rows} rows would take seconds at each change",
    zh: "{cells} 个单元格各统计 {rows} 行，每次修改都要重算数秒",
  },
  whyEarly: {
    en: "days before March 1900 have other numbers in Excel",
    zh: "1900 年 3 月之前的日期在 Excel 中编号不同",
  },
  written: { en: "It stands at {place}, as native formulas.", zh: "位于 {place}，写成原生公式。" },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/**
 * The sidebar's own labels: names of parts, fields, choices and buttons. Their English is fixed, since the guide and
 * people's habits find controls by it. What depends on the data (layouts, roles, questions, findings) the server says.
 */
export const sidebarLabels = {
  language: { en: "Language", zh: "语言" },

  data: { en: "Data", zh: "数据" },
  findings: { en: "Findings", zh: "发现的问题" },
  question: { en: "Question", zh: "想了解什么" },
  options: { en: "Options", zh: "选项" },
  preview: { en: "Preview", zh: "预览" },
  output: { en: "Output", zh: "输出" },

  "data-range": { en: "Data range", zh: "数据区域" },
  "use-selection": { en: "Use selection", zh: "使用选区" },
  "data-layout": { en: "Data layout", zh: "数据布局" },
  "first-rows": { en: "First rows as read", zh: "读到的前几行" },
  "no-column": { en: "None", zh: "无" },
  "choose-column": { en: "Choose a column", zh: "选择一列" },

  "show-rows": { en: "Show rows", zh: "显示这些行" },
  yes: { en: "Yes", zh: "是" },
  no: { en: "No", zh: "否" },

  period: { en: "Period", zh: "周期" },
  day: { en: "Day", zh: "日" },
  week: { en: "Week", zh: "周" },
  month: { en: "Month", zh: "月" },
  quarter: { en: "Quarter", zh: "季度" },
  year: { en: "Year", zh: "年" },
  "week-starts-on": { en: "Week starts on", zh: "每周从哪天开始" },
  mon: { en: "Monday", zh: "星期一" },
  sun: { en: "Sunday", zh: "星期日" },
  sat: { en: "Saturday", zh: "星期六" },
  "fiscal-year": { en: "Fiscal year", zh: "财年" },
  "activity-counts": { en: "Activity counts", zh: "活跃如何计算" },
  on: { en: "On", zh: "当期" },
  on_or_after: { en: "On or after", zh: "当期或之后" },
  on_or_before: { en: "On or before", zh: "当期或之前" },
  every: { en: "Every", zh: "每期都有" },
  through: { en: "Data complete through", zh: "数据完整至" },
  "use-day": { en: "Use {day}", zh: "改用 {day}" },
  brackets: { en: "Brackets", zh: "分段" },
  windows: { en: "Elapsed windows", zh: "按天数的窗口" },
  fade: { en: "Fade groups under", zh: "淡化人数少于" },
  unfinished: { en: "Unfinished", zh: "未结束的周期" },
  mark: { en: "Shown with *", zh: "标 * 显示" },
  hide: { en: "Hidden", zh: "隐藏" },

  "write-to": { en: "Write to", zh: "写入位置" },
  "new-sheet": { en: "New sheet", zh: "新工作表" },
  "at-cell": { en: "At cell", zh: "指定单元格" },
  as: { en: "As", zh: "写成" },
  values: { en: "Values", zh: "数值" },
  formulas: { en: "Live formulas", zh: "实时公式" },
  native: { en: "Native formulas", zh: "原生公式" },
  include: { en: "Include", zh: "同时写入" },
  "heat-map": { en: "Heat map", zh: "热力图" },
  chart: { en: "Chart", zh: "图表" },
  limits: { en: "Limits", zh: "置信区间" },
  counts: { en: "Counts", zh: "人数" },

  "read-data": { en: "Read data", zh: "读取数据" },
  continue: { en: "Continue", zh: "继续" },
  "show-preview": { en: "Show preview", zh: "显示预览" },
  "try-again": { en: "Try again", zh: "重试" },
  "write-table": { en: "Write table", zh: "写入表格" },
  "remove-table": { en: "Remove table", zh: "删除表格" },
  "go-to-table": { en: "Go to table", zh: "跳到表格" },
  cancel: { en: "Cancel", zh: "取消" },
  tables: { en: "Tables written before", zh: "以前写入的表格" },
} as const satisfies Record<string, Text>;

/** Months by number, for the start of a fiscal year. */
export const monthNames: readonly Text[] = [
  { en: "January", zh: "1 月" },
  { en: "February", zh: "2 月" },
  { en: "March", zh: "3 月" },
  { en: "April", zh: "4 月" },
  { en: "May", zh: "5 月" },
  { en: "June", zh: "6 月" },
  { en: "July", zh: "7 月" },
  { en: "August", zh: "8 月" },
  { en: "September", zh: "9 月" },
  { en: "October", zh: "10 月" },
  { en: "November", zh: "11 月" },
  { en: "December", zh: "12 月" },
];

import type { Text } from "./text";

/** What the sidebar says about tables that are in the workbook already: refreshing, sharing, the customers behind a cell. */
export const sidebarLater = {
  "to-tables": { en: "Back", zh: "返回" },
  "your-tables": { en: "Tables", zh: "表格" },

  "no-tables": { en: "No tables yet", zh: "还没有表格" },
  "no-tables-do": {
    en: "Tables that the wizard writes are listed here. They can be refreshed, shared and removed.",
    zh: "向导写入的表格会列在这里，可以刷新、分享或删除。",
  },
  "hint-selected": {
    en: "Select a cell of a written table, then press Show customers: the customers behind it are listed on a new sheet.",
    zh: "先选中某个已写入表格中的单元格，再点“显示客户”：其背后的客户会列在新工作表中。",
  },
  "hint-portable": {
    en: "For people without this add-on: shows what each table would become.",
    zh: "供没有此插件的人使用：先显示各表格会变成什么。",
  },
  "listing-customers": { en: "Listing the customers on a new sheet", zh: "正在新工作表中列出客户" },
  "hint-customers": {
    en: "Click a number to list the customers behind it.",
    zh: "点击数字可列出其背后的客户。",
  },
  "period-number": { en: "{unit} {number}", zh: "第 {number} {unit}" },
  "window-unit": { en: "Window", zh: "窗口" },
  "customers-of": { en: "Show customers: {cell}", zh: "显示客户：{cell}" },

  "listing-tables": { en: "Looking for tables in the workbook", zh: "正在查找工作簿中的表格" },
  refreshing: { en: "Refreshing {at} of {of}: {title}", zh: "正在刷新第 {at} 个，共 {of} 个：{title}" },
  "stopping-after": {
    en: "Stopping after this table ({at} of {of}): {title}",
    zh: "完成此表后停止（第 {at} 个，共 {of} 个）：{title}",
  },
  "checking-refreshed": {
    en: "Checking the formulas, {at} of {of}: {title}",
    zh: "正在检查公式，第 {at} 个，共 {of} 个：{title}",
  },
  "refresh-sure": { en: "Refresh this table?", zh: "刷新这个表格吗？" },
  "kept-as-is": { en: "Left as it is.", zh: "保持原样。" },
  changes: { en: "Largest changes ({count})", zh: "最大的变化（{count}）" },
  "refreshed-one": { en: "1 table refreshed.", zh: "已刷新 1 个表格。" },
  "refreshed-all": { en: "{count} tables refreshed.", zh: "已刷新 {count} 个表格。" },
  "refreshed-none": { en: "The table is as it was.", zh: "表格保持原样。" },
  "refreshed-some": {
    en: "{count} of {of} tables refreshed. The others are as they were; the list says why.",
    zh: "{of} 个表格中已刷新 {count} 个，其余保持原样，原因见列表。",
  },
  "refresh-stopped": {
    en: "Stopped. {count} of {of} tables were refreshed; the others are as they were.",
    zh: "已停止。{of} 个表格中已刷新 {count} 个，其余保持原样。",
  },
  "lost-refresh": {
    en: "No answer came from Google Sheets, so it is not known whether the table was refreshed. Look in the workbook, then refresh again.",
    zh: "Google 表格没有回应，无法确定表格是否已刷新。请先查看工作簿，再重新刷新。",
  },

  "portable-about": {
    en: "For people without this add-on, Excel 2016 or newer, and LibreOffice. This is what each table would become:",
    zh: "供没有此插件的人、Excel 2016 或更新版本以及 LibreOffice 使用。各表格会变成：",
  },
  "becomes-native": { en: "Native formulas: stays live.", zh: "原生公式：继续实时更新。" },
  "becomes-values": { en: "Values: stays as it is now.", zh: "数值：保持当前结果。" },
  "hint-summary": {
    en: "The values of all tables on a new sheet, without any customer rows. Nothing else changes.",
    zh: "把所有表格的数值写到新工作表，不含任何客户明细；其他内容不变。",
  },
  "customer-rows": { en: "Customer rows travel along.", zh: "客户明细会一并带走。" },
  steps: { en: "How it is done", zh: "操作步骤" },
  "planning-portable": { en: "Looking at what each table would become", zh: "正在查看各表格会变成什么" },
  "making-portable": { en: "Making the tables portable", zh: "正在将表格转为可移植" },
  "making-summary": { en: "Writing the summary on a new sheet", zh: "正在新工作表中写入摘要" },
  "checking-portable": { en: "Checking the formulas that were written", zh: "正在检查写入的公式" },
  "portable-sure": { en: "Go on in this workbook?", zh: "在此工作簿中继续吗？" },
  "portable-done": { en: "Made portable.", zh: "已转为可移植。" },
  "summary-done": { en: "Summary written.", zh: "摘要已写入。" },
  "open-copy": { en: "Open it", zh: "打开" },
  "lost-portable": {
    en: "No answer came from Google Sheets, so it is not known whether the tables were changed. Look in the workbook before you try again.",
    zh: "Google 表格没有回应，无法确定表格是否已更改。重试前请先查看工作簿。",
  },
} as const satisfies Record<string, Text>;

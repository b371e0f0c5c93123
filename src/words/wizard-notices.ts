import type { Text } from "./text";

/** What the items of the menu say when chosen. */
export const menuNotices = {
  sampleDone: { en: "Sample data is on the sheets: {detail}.", zh: "示例数据已写入工作表：{detail}。" },
  sampleFailed: {
    en: "The sample data could not be written, and the spreadsheet is as it was. {detail}",
    zh: "示例数据写入失败，表格已恢复原状。{detail}",
  },
  helpTitle: { en: "Stayrate: how to begin", zh: "Stayrate：如何开始" },
  helpText: {
    en: "1. Click a cell of your table: a log with a row for each purchase (customer, date), or a summary with a row for each period (start, new, end).\n2. Choose Extensions ▸ Stayrate ▸ Open wizard and follow its parts from top to bottom.\n3. Or type a formula: =RETENTION(120, 21, 107) gives 92.5 %; =COHORT(A2:A, B2:B) gives a cohort table. Sheets shows help while you type.\n4. Later, Refresh tables computes what the wizard wrote anew and says what changed; Make portable prepares the workbook for people without this add-on.\nWithout data at hand, choose Load sample data. Everything is computed in this spreadsheet; nothing leaves it.",
    zh: "1. 单击表格中的任一单元格：可以是每笔购买一行的日志（客户、日期），或每期一行的汇总（期初、新增、期末）。\n2. 选择 扩展程序 ▸ Stayrate ▸ 打开向导，从上到下依次操作。\n3. 也可以直接输入公式：=RETENTION(120, 21, 107) 得到 92.5 %；=COHORT(A2:A, B2:B) 得到同期群表。输入时会显示说明。\n4. 之后可用“刷新表格”重新计算向导写入的表并说明变化；用“转为可移植”为没有此插件的人准备表格。\n没有数据时，请选择“加载示例数据”。所有计算都在本表格内完成，数据不会外传。",
  },
} as const satisfies Record<string, Text>;

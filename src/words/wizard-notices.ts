import type { Text } from "./text";

/** What the items of the menu say when chosen. */
export const menuNotices = {
  refreshLater: {
    en: "Tables cannot be refreshed from here yet. Tables written as live formulas follow your data by themselves; for values, write the table again with the wizard.",
    zh: "暂不能在此刷新表格。以实时公式写入的表会随数据自动更新；数值表请用向导重新写入。",
  },
  portableLater: {
    en: "Tables cannot be made portable from here yet. A table written as values needs no add-on: choose Values in the wizard.",
    zh: "暂不能在此转为可移植。以数值写入的表不需要插件：请在向导中选择“数值”。",
  },
  sampleDone: { en: "Sample data is on the sheets: {detail}.", zh: "示例数据已写入工作表：{detail}。" },
  sampleFailed: {
    en: "The sample data could not be written, and the spreadsheet is as it was. {detail}",
    zh: "示例数据写入失败，表格已恢复原状。{detail}",
  },
  helpTitle: { en: "Stayrate: how to begin", zh: "Stayrate：如何开始" },
  helpText: {
    en: "1. Click a cell of your table: a log with a row for each purchase (customer, date), or a summary with a row for each period (start, new, end).\n2. Choose Extensions ▸ Stayrate ▸ Open wizard and follow its parts from top to bottom.\n3. Or type a formula: =RETENTION(120, 21, 107) gives 92.5 %; =COHORT(A2:A, B2:B) gives a cohort table. Sheets shows help while you type.\nWithout data at hand, choose Load sample data. Everything is computed in this spreadsheet; nothing leaves it.",
    zh: "1. 单击表格中的任一单元格：可以是每笔购买一行的日志（客户、日期），或每期一行的汇总（期初、新增、期末）。\n2. 选择 扩展程序 ▸ Stayrate ▸ 打开向导，从上到下依次操作。\n3. 也可以直接输入公式：=RETENTION(120, 21, 107) 得到 92.5 %；=COHORT(A2:A, B2:B) 得到同期群表。输入时会显示说明。\n没有数据时，请选择“加载示例数据”。所有计算都在本表格内完成，数据不会外传。",
  },
} as const satisfies Record<string, Text>;

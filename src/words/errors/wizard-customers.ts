import type { Text } from "../text";

/** Why no customers can be listed, and what to click instead. */
export const customerErrors = {
  "no-customers-cell": {
    en: "There are no customers to list behind this cell. Choose a cell with a count or a rate of customers.",
    zh: "此单元格没有可列出的客户。请选择显示客户数或比率的单元格。",
  },
  "not-in-table": {
    en: "{cell} is not inside a table that the wizard wrote. Click a count or a rate in such a table first.",
    zh: "{cell} 不在向导写入的表格中。请先单击此类表格中的客户数或比率。",
  },
  "table-shape-changed": {
    en: "The data changed since the table was written, and the table would now look different. Refresh it first.",
    zh: "写入后数据发生了变化，表格现在会不同。请先刷新该表。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** Cells that cannot be read: shapes, numbers, dates, ids. */
export const readerErrors = {
  "unknown-time-zone": {
    en: "The spreadsheet’s time zone “{zone}” is not known here. Choose another one under File, Settings.",
    zh: "无法识别电子表格的时区“{zone}”。请在“文件 - 设置”中选择其他时区。",
  },
  "not-a-number": {
    en: "{column}, row {row}: “{cell}” is not a number. Type it as a plain number, or leave the cell empty.",
    zh: "{column}第 {row} 行：“{cell}”不是数字。请改成数字，或留空。",
  },
} as const satisfies Record<string, Text>;

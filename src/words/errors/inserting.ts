import type { Text } from "../text";

/** What Insert function… cannot do, and what to do instead. */
export const insertingErrors = {
  "unknown-function": {
    en: "This script has no function {name}. Reload the spreadsheet.",
    zh: "当前脚本中没有函数 {name}。请重新加载表格。",
  },
  "arguments-missing": {
    en: "Fill in first: {names}.",
    zh: "请先填写：{names}。",
  },
  "bad-argument": {
    en: "{name}: “{text}” is neither a range, a number nor a text. For a calculation, put it in a cell of its own and name that cell, such as E2.",
    zh: "{name}：“{text}”不是区域、数字或文本。如需计算，请先放在单独的单元格中，再填写该单元格，例如 E2。",
  },
} as const satisfies Record<string, Text>;

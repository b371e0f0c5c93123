import type { Text } from "./text";

/** What the server says of a function that is about to be inserted, or was. */
export const insertingWords = {
  filled: {
    en: "Ranges filled in from {range}. Change what does not fit.",
    zh: "已根据 {range} 填入区域，不合适的请修改。",
  },
  beside: {
    en: "The selected cell holds data; this one beside it is free.",
    zh: "选中的单元格已有数据，已改用旁边的空单元格。",
  },
  size: { en: "Rows: {rows}, columns: {columns}", zh: "{rows} 行 {columns} 列" },
  oneCell: { en: "One cell", zh: "一个单元格" },
  inserted: { en: "{name} stands in {cells}.", zh: "{name} 位于 {cells}。" },
  roomMade: {
    en: "{name} stands in {cells}; the sheet was made larger for it.",
    zh: "{name} 位于 {cells}，工作表已为此扩大。",
  },
  same: { en: "The cells show exactly the preview.", zh: "单元格内容与预览完全一致。" },
  calculating: { en: "The formula is still calculating.", zh: "公式仍在计算。" },
  again: {
    en: "This spreadsheet wants its arguments parted differently; the formula was written anew.",
    zh: "本表格使用不同的参数分隔符，已重新写入公式。",
  },
  error: {
    en: "{cell} shows an error. Point at the cell to read why, or press Ctrl+Z to take the formula back.",
    zh: "{cell} 显示错误。将鼠标移到该单元格可查看原因，或按 Ctrl+Z 撤销。",
  },
  other: {
    en: "The cells show something else than the preview: the data changed in between, or something stands in their way.",
    zh: "单元格内容与预览不同：数据在此期间发生了变化，或结果区域被占用。",
  },
} as const satisfies Record<string, Text>;

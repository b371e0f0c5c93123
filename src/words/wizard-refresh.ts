import type { Text } from "./text";

/** What is said when written tables are computed anew. */
export const refreshWords = {
  untitled: { en: "A table", zh: "某个表" },
  forgotten: {
    en: "What was kept with the table was removed; its cells stay as they are.",
    zh: "已移除与该表一起保存的设置，单元格保持不变。",
  },
  edited: {
    en: "“{title}” at {cells} was changed by hand since it was written. Compute it anew and lose those changes?",
    zh: "{cells} 处的“{title}”写入后被手动修改过。要重新计算并丢弃这些修改吗？",
  },
  overCells: {
    en: "“{title}” has grown and would cover cells that hold something: {cells}. Overwrite them?",
    zh: "“{title}”变大后会覆盖已有内容的单元格：{cells}。要覆盖吗？",
  },
  unchanged: { en: "“{title}”: nothing changed.", zh: "“{title}”：没有变化。" },
  refreshed: { en: "“{title}”: {what}.", zh: "“{title}”：{what}。" },
  unknown: {
    en: "“{title}” was computed anew. What changed cannot be said, since an older version wrote it.",
    zh: "已重新计算“{title}”。该表由旧版本写入，无法说明变化。",
  },
  rewritten: { en: "written anew; no figure changed", zh: "已重新写入，数值没有变化" },
  oneCell: { en: "1 figure changed", zh: "1 个数值有变化" },
  cells: { en: "{n} figures changed", zh: "{n} 个数值有变化" },
  oneAdded: { en: "1 row added ({names})", zh: "新增 1 行（{names}）" },
  added: { en: "{n} rows added ({names})", zh: "新增 {n} 行（{names}）" },
  oneGone: { en: "1 row gone ({names})", zh: "减少 1 行（{names}）" },
  gone: { en: "{n} rows gone ({names})", zh: "减少 {n} 行（{names}）" },
  more: { en: "the data have {rows} more, {used} counted now", zh: "数据增加 {rows}，现统计 {used}" },
  fewer: { en: "the data have {rows} fewer, {used} counted now", zh: "数据减少 {rows}，现统计 {used}" },
  through: {
    en: "days are counted to the last one in the data now, no longer to {before}",
    zh: "现统计至数据的最后一天，不再以 {before} 为止",
  },
  valuesNow: {
    en: "written as values, since live formulas would no longer give exactly this table: {why}",
    zh: "已改为数值，因为实时公式不再能得到完全一致的结果：{why}",
  },
  change: { en: "{row} · {column}: {before} → {after}", zh: "{row} · {column}：{before} → {after}" },
  blank: { en: "blank", zh: "空" },
} as const satisfies Record<string, Text>;

/** What the server says after it has done something, and the names it gives to sheets. */
export const serverWords = {
  occupied: {
    en: "These cells hold something: {cells}. Overwrite them?",
    zh: "以下单元格已有内容：{cells}。要覆盖吗？",
  },
  written: { en: "It stands at {place}.", zh: "位于 {place}。" },
  writtenLive: { en: "It stands at {place}, as live formulas.", zh: "位于 {place}，写成实时公式。" },
  writtenHelper: {
    en: "They read the cleaned rows on sheet “{sheet}”: after a change in your data, press Refresh tables.",
    zh: "公式读取工作表“{sheet}”中清理后的数据：数据变动后请点“刷新表格”。",
  },
  sheetNames: {
    stay: { en: "Retention", zh: "客户留存" },
    joined: { en: "Cohorts", zh: "同期群" },
    money: { en: "Money", zh: "收入" },
    long: { en: "Lifetime", zh: "生命周期" },
    winback: { en: "Win back", zh: "挽回" },
    change: { en: "Change", zh: "变化" },
  },
  rowsSheet: { en: "Rows - {name}", zh: "数据行 - {name}" },
  rowsShown: { en: "{rows} listed on sheet “{sheet}”.", zh: "已在工作表“{sheet}”中列出{rows}。" },
  rowsCut: {
    en: "The first {rows} of {all} are listed on sheet “{sheet}”.",
    zh: "已在工作表“{sheet}”中列出 {all} 中的前{rows}。",
  },
  rowsTitle: { en: "{sentence}", zh: "{sentence}" },
  rowsFrom: {
    en: "Rows of {range}; nothing in them was changed.",
    zh: "来自 {range} 的数据行，未作任何更改。",
  },
  sheetRow: { en: "Row", zh: "行" },
  checked: { en: "The formulas give exactly the preview.", zh: "公式结果与预览完全一致。" },
  calculating: { en: "The formulas are still calculating.", zh: "公式仍在计算。" },
  triedAgain: {
    en: "This spreadsheet wants its arguments parted differently; the formulas were written anew.",
    zh: "本表格使用不同的参数分隔符，已重新写入公式。",
  },
  fellBack: {
    en: "The formulas did not give the preview here ({what}), so the table was written as values.",
    zh: "公式在此未得到预览结果（{what}），已改为写入数值。",
  },
  dataChanged: {
    en: "The data changed since the table was written, so it could not be checked.",
    zh: "写入后数据发生了变化，无法核对。",
  },
  removed: { en: "“{title}” was removed.", zh: "已移除“{title}”。" },
} as const;

import type { Text } from "../text";

/** What the wizard cannot do, and what to do instead. */
export const wizardErrors = {
  "no-data-range": {
    en: "There is no data in {range}. Select the table with your customers and try again.",
    zh: "{range} 中没有数据。请选中包含客户数据的表格后重试。",
  },
  "no-selection": {
    en: "Nothing is selected. Click a cell of your table, or type its range, such as Sheet1!A1:C500.",
    zh: "尚未选择数据。请单击表格中的任一单元格，或输入区域，例如 Sheet1!A1:C500。",
  },
  "bad-range": {
    en: "“{range}” is not a range of this spreadsheet. Type one like A1:C500 or Sheet1!A:C.",
    zh: "“{range}”不是本表格中的区域。请输入类似 A1:C500 或 Sheet1!A:C 的区域。",
  },
  "unknown-sheet": {
    en: "There is no sheet “{sheet}” here. The sheets are: {sheets}.",
    zh: "没有名为“{sheet}”的工作表。现有工作表：{sheets}。",
  },
  "several-ranges": {
    en: "“{range}” names more than one range. Choose one table at a time, or one column of ids on each of several tabs.",
    zh: "“{range}”包含多个区域。请一次只选择一个表格，或在多个工作表上各选一列客户编号。",
  },
  "range-outside": {
    en: "{range} lies outside sheet “{sheet}”, which ends at {last}.",
    zh: "{range} 超出工作表“{sheet}”的范围，该表到 {last} 为止。",
  },
  "range-too-large": {
    en: "{range} has {cells} cells, more than can be read in one go ({most}). Choose only the columns that are needed.",
    zh: "{range} 共有 {cells} 个单元格，超过一次可读取的上限（{most}）。请只选择需要的列。",
  },
  "hidden-unknown": {
    en: "It takes too long to look which rows are hidden; row {row} was reached. Keep hidden rows, or copy the visible ones to a sheet of their own.",
    zh: "检查隐藏行耗时过长，仅检查到第 {row} 行。请保留隐藏行，或把可见的行复制到单独的工作表。",
  },
  "no-layout": {
    en: "It is not clear what the columns of {range} are. Choose the data layout and the columns below.",
    zh: "无法判断 {range} 各列的含义。请在下方选择数据布局和各列。",
  },
  "question-not-here": {
    en: "“{question}” cannot be asked here. {why}",
    zh: "此处无法回答“{question}”。{why}",
  },
  "role-missing": {
    en: "Choose the column that holds: {role}.",
    zh: "请选择对应的列：{role}。",
  },
  "role-twice": {
    en: "Column {column} is chosen both as {first} and as {second}. Choose a column for each.",
    zh: "{column} 列同时被选为{first}和{second}。请分别选择不同的列。",
  },
  "no-rows": {
    en: "No rows are left in {range}: {why}. Change the choices above, or choose another range.",
    zh: "{range} 中没有剩余的数据行：{why}。请修改上面的选择，或另选区域。",
  },
  "all-left-out": { en: "all of them were left out", zh: "所有行都已被排除" },
  "unanswered-finding": {
    en: "Decide first: {finding}",
    zh: "请先处理：{finding}",
  },
  "unknown-finding": {
    en: "That finding is no longer there: the data changed. Read the range again.",
    zh: "该问题已不存在：数据已变化。请重新读取区域。",
  },
  "bad-through": {
    en: "“{text}” is not a day. Type it as 2024-06-30.",
    zh: "“{text}”不是日期。请按 2024-06-30 的格式输入。",
  },
  "through-before-data": {
    en: "Data complete through {through} lies before the first day in the data, {first}. Choose a later day.",
    zh: "数据完整至 {through}，早于数据的第一天 {first}。请选择更晚的日期。",
  },
  "too-big-for-sheet": {
    en: "The table would have {rows} rows and {columns} columns ({cells} cells), more than a sheet can take. Choose a longer period.",
    zh: "该表将有 {rows} 行、{columns} 列（{cells} 个单元格），超过工作表上限。请选择更长的周期。",
  },
  "live-not-exact": {
    en: "Live formulas would not give exactly this preview: {why}.",
    zh: "实时公式无法得到与预览完全一致的结果：{why}。",
  },
  "bad-cell": {
    en: "“{cell}” is not a cell of this spreadsheet. Type one like E2 or Report!A1.",
    zh: "“{cell}”不是本表格中的单元格。请输入类似 E2 或 Report!A1 的单元格。",
  },
  "over-data": {
    en: "The table would cover {cells} of the data it is computed from. Choose a cell beside the data, or a new sheet.",
    zh: "表格会覆盖作为数据来源的 {cells}。请选择数据旁边的单元格，或新建工作表。",
  },
  "over-merge": {
    en: "There are merged cells at {cells}. Unmerge them, or choose another place.",
    zh: "{cells} 处有合并单元格。请取消合并，或选择其他位置。",
  },
  "over-spill": {
    en: "The cells {cells} are the result of the formula in {anchor}, which a table there would break. Choose another place, or remove the formula first.",
    zh: "{cells} 是 {anchor} 中公式的结果，写入会破坏它。请选择其他位置，或先删除该公式。",
  },
  "cells-changed": {
    en: "The cells at {cells} changed in the meantime, so nothing was written. Try again.",
    zh: "{cells} 处的单元格在此期间发生了变化，因此没有写入。请重试。",
  },
  busy: {
    en: "Somebody else is writing to this spreadsheet just now. Nothing was written; try again in a moment.",
    zh: "其他人正在写入本表格。没有写入任何内容，请稍后重试。",
  },
  "write-failed": {
    en: "The table could not be written, and the spreadsheet is as it was before. {detail}",
    zh: "写入失败，表格已恢复原状。{detail}",
  },
  "write-half": {
    en: "The table could not be written, and not everything could be put back: please look at {place}. {detail}",
    zh: "写入失败，且未能完全恢复，请检查 {place}。{detail}",
  },
  "not-as-meant": {
    en: "What was written reads back differently at {cell}",
    zh: "{cell} 处写入的内容与读回的不一致",
  },
  "table-gone": {
    en: "This table is no longer in the spreadsheet.",
    zh: "该表已不在本表格中。",
  },
  "table-edited": {
    en: "This table was changed since it was written. Remove {cells} all the same?",
    zh: "该表写入后已被修改。仍要移除 {cells} 吗？",
  },
  "unknown-call": {
    en: "The sidebar and the script are of different versions. Reload the spreadsheet.",
    zh: "侧边栏与脚本版本不一致。请重新加载表格。",
  },
  unexpected: {
    en: "Something went wrong that was not foreseen; nothing was changed. Try again, and if it stays, report these words: {detail}",
    zh: "发生了意外情况，没有更改任何内容。请重试；若仍出现，请反馈以下信息：{detail}",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** The sidebar's words for looking up a function and inserting it. The English labels are fixed. */
export const sidebarFunctions = {
  "insert-function": { en: "Insert function…", zh: "插入函数…" },
  "to-wizard": { en: "Open wizard", zh: "打开向导" },
  "search-functions": { en: "Search functions", zh: "搜索函数" },
  "search-hint": {
    en: "A name, a question or a term, in English or Chinese.",
    zh: "函数名、问题或术语，中英文均可。",
  },
  "functions-shown": { en: "{count} functions", zh: "{count} 个函数" },
  "one-function-shown": { en: "1 function", zh: "1 个函数" },
  "nothing-found": {
    en: "No function fits “{query}”. Try another word, or clear the search to see them all.",
    zh: "没有与“{query}”相符的函数。请换个词，或清空搜索查看全部函数。",
  },
  "all-functions": { en: "All functions", zh: "全部函数" },
  definition: { en: "Definition", zh: "定义" },
  example: { en: "Example", zh: "示例" },
  "example-cells": { en: "With these cells:", zh: "单元格内容：" },
  "example-gives": { en: "gives", zh: "得到" },
  "good-to-know": { en: "Good to know", zh: "须知" },
  arguments: { en: "Arguments", zh: "参数" },
  optional: { en: "Optional", zh: "可选" },
  "use-selection-for": { en: "Use selection: {name}", zh: "使用选区：{name}" },
  "fill-in": { en: "Fill in from the selection", zh: "按选区填入" },
  "insert-at": { en: "Insert at", zh: "插入位置" },
  "formula-text": { en: "Formula", zh: "公式" },
  result: { en: "Result", zh: "结果" },
  "result-waits": {
    en: "The result shows here once the fields are filled in.",
    zh: "填好参数后，结果会显示在这里。",
  },
  insert: { en: "Insert", zh: "插入" },
  "another-function": { en: "Another function", zh: "再选一个函数" },
  "needs-arguments": { en: "Fill in every field that is not optional.", zh: "请填写所有非可选的参数。" },
  "refused-above": {
    en: "The function cannot compute this: the preview says why.",
    zh: "函数无法计算，原因见预览。",
  },
  "needs-place": { en: "Say which cell, for example Report!B2.", zh: "请填写单元格，例如 报表!B2。" },
  "nothing-to-pick": {
    en: "Nothing is selected. Select cells in the sheet, then press Use selection.",
    zh: "没有选中单元格。请先在表格中选中，再点“使用选区”。",
  },
  filling: { en: "Looking at the data around the selection", zh: "正在查看选区附近的数据" },
  trying: { en: "Computing with your data", zh: "正在用您的数据计算" },
  inserting: { en: "Inserting the formula", zh: "正在插入公式" },
  "checking-formula": { en: "Checking what the formula shows", zh: "正在检查公式结果" },
  "formula-inserted": { en: "Formula inserted.", zh: "公式已插入。" },
  "lost-insert": {
    en: "No answer came from Google Sheets, so it is not known whether the formula was inserted. Look at the cell before you insert again.",
    zh: "Google 表格没有回应，无法确定公式是否已插入。再次插入前请先查看该单元格。",
  },
} as const satisfies Record<string, Text>;

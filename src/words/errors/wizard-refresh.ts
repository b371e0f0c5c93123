import type { Text } from "../text";

/** Why a written table cannot be found, kept, refreshed or made portable, and what to do instead. */
export const refreshErrors = {
  "table-newer": {
    en: "“{title}” was written by a newer version of Stayrate. Reload the spreadsheet, or ask whoever installed the add-on to update it.",
    zh: "“{title}”由更新版本的 Stayrate 写入。请重新加载表格，或请安装者更新插件。",
  },
  "table-damaged": {
    en: "What was kept with “{title}” is damaged, so it cannot be recomputed; its cells stay as they are. Write it again with the wizard.",
    zh: "“{title}”所保存的设置已损坏，无法重新计算，单元格保持不变。请用向导重新写入。",
  },
  "table-no-column": {
    en: "The first column of “{title}” was deleted, so it cannot be recomputed in place. Write it again with the wizard.",
    zh: "“{title}”的第一列已被删除，无法就地重新计算。请用向导重新写入。",
  },
  "recipes-full": {
    en: "This spreadsheet cannot keep the settings of one more table: Google allows 30,000 characters for them. Remove a table that is no longer needed.",
    zh: "本表格无法再保存更多表的设置：Google 仅允许 30,000 个字符。请先移除不再需要的表。",
  },
  "source-gone": {
    en: "The data this table was computed from ({range}) are no longer there. Write it again with the wizard from where they are now.",
    zh: "该表所用的数据（{range}）已不存在。请用向导从数据现在的位置重新写入。",
  },
  "source-column-gone": {
    en: "The column that held {role} ({range}) was deleted. Write the table again with the wizard and choose another column.",
    zh: "作为{role}的列（{range}）已被删除。请用向导重新写入，并选择其他列。",
  },
  "protected-cells": {
    en: "You may not edit {cells}, which are protected, so nothing was changed. Ask the owner of the spreadsheet.",
    zh: "{cells} 受保护，您没有编辑权限，因此未作任何更改。请联系表格所有者。",
  },
  "still-calculating": {
    en: "Some tables are still calculating, or show errors: {place}. Wait until they show numbers, and try again.",
    zh: "部分表仍在计算或显示错误：{place}。请等到显示数值后重试。",
  },
  "no-tables": {
    en: "There are no tables of Stayrate in this spreadsheet.",
    zh: "本表格中没有 Stayrate 写入的表。",
  },
} as const satisfies Record<string, Text>;

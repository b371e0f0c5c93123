import type { Text } from "./text";

/** Show customers: who stands behind a cell, and the sheet they are listed on. */
export const customerWords = {
  // Cells of a table with a row a period.
  start: { en: "Customers there at the start of {period}", zh: "{period} 期初的客户" },
  new: { en: "Customers new in {period}", zh: "{period} 的新增客户" },
  retained: { en: "Customers retained in {period}", zh: "{period} 留存的客户" },
  reactivated: { en: "Customers who came back in {period} after a gap", zh: "{period} 的回流客户" },
  lost: { en: "Customers lost in {period}", zh: "{period} 流失的客户" },
  end: { en: "Customers there in {period}", zh: "{period} 期末的客户" },
  expansion: {
    en: "Customers who paid more in {period} than in the period before",
    zh: "{period} 付费比上期增加的客户",
  },
  contraction: {
    en: "Customers who paid less in {period} than in the period before",
    zh: "{period} 付费比上期减少的客户",
  },
  // Cells of a cohort table and its curve.
  cohort: { en: "Customers who joined in {cohort}", zh: "{cohort} 加入的客户" },
  cohortOn: {
    en: "Customers who joined in {cohort} and were active in {unit} {k}",
    zh: "{cohort} 加入且在第 {k} {unit}活跃的客户",
  },
  cohortAfter: {
    en: "Customers who joined in {cohort} and were active in {unit} {k} or later",
    zh: "{cohort} 加入且在第 {k} {unit}或以后活跃的客户",
  },
  cohortBefore: {
    en: "Customers who joined in {cohort} and were active in any of {unit}s 1 to {k}",
    zh: "{cohort} 加入且在第 1 至 {k} {unit}中任一期活跃的客户",
  },
  cohortEvery: {
    en: "Customers who joined in {cohort} and were active in each of {unit}s 1 to {k}",
    zh: "{cohort} 加入且在第 1 至 {k} {unit}中每期都活跃的客户",
  },
  curveEligible: {
    en: "Customers followed through {unit} {k} after joining",
    zh: "完整经历加入后第 {k} {unit}的客户",
  },
  curveOn: { en: "Customers active in {unit} {k} after joining", zh: "加入后第 {k} {unit}活跃的客户" },
  curveAfter: {
    en: "Customers active in {unit} {k} after joining or later",
    zh: "加入后第 {k} {unit}或以后活跃的客户",
  },
  curveBefore: {
    en: "Customers active in any of {unit}s 1 to {k} after joining",
    zh: "加入后第 1 至 {k} {unit}中任一期活跃的客户",
  },
  curveEvery: {
    en: "Customers active in each of {unit}s 1 to {k} after joining",
    zh: "加入后第 1 至 {k} {unit}中每期都活跃的客户",
  },
  // Groups and segments.
  groupAll: {
    en: "Customers of “{group}” who were followed through {unit} {k}",
    zh: "“{group}”中完整经历第 {k} {unit}的客户",
  },
  groupRetained: { en: "Customers of “{group}” who {retained}", zh: "“{group}”中{retained}的客户" },
  segment: { en: "Customers in segment “{segment}”", zh: "分组“{segment}”的客户" },
  inSegment: { en: "{what} · segment “{segment}”", zh: "{what} · 分组“{segment}”" },
  all: { en: "All customers", zh: "所有客户" },
  // The list.
  title: { en: "{what}: {count}", zh: "{what}：{count}" },
  from: {
    en: "From {range}, data complete through {asof}; nothing in it was changed. This sheet names customers: think before sharing it.",
    zh: "来自 {range}，数据完整至 {asof}，未作任何更改。本表列出了具体客户，共享前请留意。",
  },
  sheet: { en: "Customers", zh: "客户" },
  id: { en: "Customer", zh: "客户" },
  firstDay: { en: "First day", zh: "首日" },
  lastDay: { en: "Last day", zh: "末日" },
  rows: { en: "Rows", zh: "行数" },
  amount: { en: "Amount", zh: "金额" },
  running: { en: "still running", zh: "仍在进行" },
  shown: {
    en: "{what}: {customers} listed on sheet “{sheet}”.",
    zh: "{what}：已在工作表“{sheet}”中列出{customers}。",
  },
  cut: {
    en: "{what}: the first {customers} of {all} are listed on sheet “{sheet}”.",
    zh: "{what}：已在工作表“{sheet}”中列出 {all} 中的前{customers}。",
  },
  changed: {
    en: "The table shows {shown} there, the data now give {now}: refresh the table to bring it up to date.",
    zh: "表中该处为 {shown}，按现有数据为 {now}：请刷新该表。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** What is said when a workbook is prepared for people without this add-on. */
export const portableWords = {
  stays: {
    en: "It is values already and stays as it is.",
    zh: "该表已是数值，保持不变。",
  },
  dataAway: { en: "Its data cannot be read now: {why}", zh: "目前无法读取其数据：{why}" },
  customers: {
    en: "A copy takes customer rows along: ids, and names, phone numbers or e-mails where there are any, on {sheets}. Tables of plain formulas read them there. Choose Summary only to pass on figures alone.",
    zh: "副本会带上客户数据行：{sheets} 中的客户编号，以及其中可能有的姓名、手机号、邮箱。原生公式的表要从那里读取数据。若只想分享结果，请选择“仅汇总”。",
  },
  stepCopy: {
    en: "Choose File ▸ Make a copy, and open the copy. An add-on cannot make it for you: it is allowed to see this spreadsheet only.",
    zh: "选择 文件 ▸ 复制，并打开副本。插件只能访问当前表格，无法代为复制。",
  },
  stepThere: {
    en: "In the copy, choose Extensions ▸ Stayrate ▸ Make portable and say yes there. This spreadsheet stays as it is.",
    zh: "在副本中选择 扩展程序 ▸ Stayrate ▸ 转为可移植，并在那里确认。当前表格保持不变。",
  },
  stepPass: {
    en: "Share the copy, or download it with File ▸ Download ▸ Microsoft Excel.",
    zh: "分享副本，或通过 文件 ▸ 下载 ▸ Microsoft Excel 下载。",
  },
  stepLoose: {
    en: "Besides these tables, {n} formulas use this add-on's functions ({cells}). Without it they show #NAME? once they are recalculated: copy them and paste their values in the copy.",
    zh: "除这些表外，还有 {n} 个公式使用了本插件的函数（{cells}）。没有插件时，重新计算后会显示 #NAME?：请在副本中复制并粘贴为数值。",
  },
  stepSummary: {
    en: "Summary only puts the figures of all tables on a new sheet here, as values, without customer rows.",
    zh: "“仅汇总”会在此新建一个工作表，以数值写入所有表的结果，不含客户数据行。",
  },
  stepTab: {
    en: "Click the arrow on that sheet's tab, choose Copy to ▸ New spreadsheet, and share the new one.",
    zh: "单击该工作表标签上的箭头，选择 复制到 ▸ 新建电子表格，然后分享新表格。",
  },
  question: {
    en: "In this spreadsheet, “{file}”, {n} tables of live formulas are rewritten in place: {native} become plain formulas, {values} become values. Is this the copy to be shared?",
    zh: "将在当前表格“{file}”中就地改写 {n} 个实时公式表：{native} 个变为原生公式，{values} 个变为数值。这是要分享的副本吗？",
  },
  nothing: {
    en: "No table here uses this add-on's functions, so there was nothing to change.",
    zh: "这里没有使用本插件函数的表，无需更改。",
  },
  done: {
    en: "The tables need no add-on now: {native} became plain formulas, {values} became values, {same} stayed as they were.",
    zh: "这些表现已无需插件：{native} 个变为原生公式，{values} 个变为数值，{same} 个保持不变。",
  },
  summarySheet: { en: "Summary", zh: "汇总" },
  summaryDone: {
    en: "The figures of {tables} are on sheet “{sheet}”, without customer rows and without formulas.",
    zh: "{tables}的结果已写入工作表“{sheet}”，不含客户数据行和公式。",
  },
  oneTable: { en: "1 table", zh: "1 个表" },
  tables: { en: "{n} tables", zh: "{n} 个表" },
  leftOut: {
    en: "{rows} of customers are left out here.",
    zh: "此处略去 {rows}客户数据。",
  },
} as const satisfies Record<string, Text>;

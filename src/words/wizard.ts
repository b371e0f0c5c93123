import type { Text } from "./text";

/** Names of layouts, roles and questions; the English ones are fixed. */
export const layoutWords = {
  periods: { en: "Period summary", zh: "分期汇总" },
  log: { en: "Purchase or event log", zh: "购买或事件日志" },
  subscriptions: { en: "Subscription list", zh: "订阅列表" },
  rosters: { en: "Rosters", zh: "客户名单" },
  matrix: { en: "Customer × period matrix", zh: "客户 × 期间矩阵" },
  movements: { en: "Revenue movements", zh: "收入变动" },
} as const satisfies Record<string, Text>;

export const roleWords = {
  customer: { en: "Customer", zh: "客户" },
  date: { en: "Date", zh: "日期" },
  amount: { en: "Amount", zh: "金额" },
  segment: { en: "Segment", zh: "分组" },
  period: { en: "Period", zh: "期间" },
  start: { en: "Start", zh: "期初" },
  new: { en: "New", zh: "新增" },
  end: { en: "End", zh: "期末" },
  expansion: { en: "Expansion", zh: "扩张" },
  contraction: { en: "Contraction", zh: "收缩" },
  churned: { en: "Churned", zh: "流失" },
  reactivation: { en: "Reactivation", zh: "回流" },
  firstPeriod: { en: "First period", zh: "第一期" },
  lastPeriod: { en: "Last period", zh: "最后一期" },
} as const satisfies Record<string, Text>;

/** Starts and ends of contracts are days, not counts. */
export const contractRoleWords = {
  start: { en: "Start", zh: "开始" },
  end: { en: "End", zh: "结束" },
} as const satisfies Record<string, Text>;

export const questionWords = {
  stay: {
    en: "How many customers stay from one period to the next?",
    zh: "从一期到下一期，有多少客户留下？",
  },
  joined: { en: "How do customers who joined together fare?", zh: "同一时期加入的客户后来怎样？" },
  money: { en: "Does the money stay?", zh: "收入留住了吗？" },
  long: { en: "How long do customers stay?", zh: "客户会留多久？" },
  winback: { en: "Who should I win back?", zh: "应该挽回哪些客户？" },
  change: { en: "Did a change work?", zh: "某项改变有效吗？" },
} as const satisfies Record<string, Text>;

/** How the range was read. */
export const readingWords = {
  log: {
    en: "I read this as a purchase log: {rows}, {customers}, {first} to {last}.",
    zh: "识别为购买日志：{rows}，{customers}，{first} 至 {last}。",
  },
  logShort: { en: "Purchase log", zh: "购买日志" },
  logEmpty: {
    en: "I read this as a purchase log, but no row can be counted: check the columns below.",
    zh: "识别为购买日志，但没有可统计的行：请检查下面的列。",
  },
  periods: {
    en: "I read this as a period summary: {periods}, {first} to {last}.",
    zh: "识别为分期汇总：{periods}，{first} 至 {last}。",
  },
  periodsUnnamed: { en: "I read this as a period summary: {periods}.", zh: "识别为分期汇总：{periods}。" },
  subscriptions: {
    en: "I read this as a subscription list: {contracts}, {customers}, {first} to {last}, {running} still running.",
    zh: "识别为订阅列表：{contracts}，{customers}，{first} 至 {last}，其中 {running} 份仍在生效。",
  },
  rosters: {
    en: "I read this as rosters: {periods}, {customers}, {first} to {last}.",
    zh: "识别为客户名单：{periods}，{customers}，{first} 至 {last}。",
  },
  matrix: {
    en: "I read this as a customer × period matrix: {periods}, {customers}, {first} to {last}.",
    zh: "识别为客户 × 期间矩阵：{periods}，{customers}，{first} 至 {last}。",
  },
  movements: {
    en: "I read this as revenue movements: {periods}, {first} to {last}.",
    zh: "识别为收入变动：{periods}，{first} 至 {last}。",
  },
  movementsUnnamed: {
    en: "I read this as revenue movements: {periods}.",
    zh: "识别为收入变动：{periods}。",
  },
  empty: {
    en: "I read this as: {layout}, but nothing in it can be counted: check the columns below.",
    zh: "识别为：{layout}，但没有可统计的内容：请检查下面的列。",
  },
  other: { en: "I read this as: {layout}.", zh: "识别为：{layout}。" },
  unclear: {
    en: "I cannot tell what this is. Choose the data layout.",
    zh: "无法判断数据类型，请选择数据布局。",
  },
  choose: { en: "Choose the column for: {roles}.", zh: "请选择对应的列：{roles}。" },
  titles: { en: "{rows} above the headings left out: {what}", zh: "标题上方的{rows}未计入：{what}" },
  totals: { en: "{rows} below the data left out: {what}", zh: "数据下方的{rows}未计入：{what}" },
  blankColumns: { en: "Blank columns left out: {what}", zh: "空列未计入：{what}" },
  noHeadings: {
    en: "There is no heading row; the first row is read as data.",
    zh: "没有标题行，首行按数据读取。",
  },
  column: { en: "Column {letter}", zh: "{letter} 列" },
  row: { en: "Row", zh: "行" },
  more: { en: "… and {rows} more", zh: "……另有 {rows}" },
  running: { en: "running", zh: "生效中" },
  unread: { en: "not readable", zh: "无法识别" },
} as const satisfies Record<string, Text>;

/** Why a layout was chosen: {headings} are quoted from the sheet, {columns} are its letters. */
export const reasonWords = {
  both: {
    en: "The headings {headings} say so and the cells fit.",
    zh: "标题{headings}如此表明，单元格内容也相符。",
  },
  bothOne: {
    en: "The heading {headings} says so and the cells fit.",
    zh: "标题{headings}如此表明，单元格内容也相符。",
  },
  headings: {
    en: "The headings {headings} say so; the cells below do not settle it.",
    zh: "根据标题{headings}判断，单元格内容尚不足以确认。",
  },
  headingsOne: {
    en: "The heading {headings} says so; the cells below do not settle it.",
    zh: "根据标题{headings}判断，单元格内容尚不足以确认。",
  },
  periods: {
    en: "The headings from {first} to {last} are periods, and the cells below are {cells}.",
    zh: "从{first}到{last}的标题是期间，其下的单元格是{cells}。",
  },
  values: {
    en: "No heading says so; the cells in {columns} look like it, such as {example}.",
    zh: "没有明确的标题；{columns}的单元格看起来如此，例如{example}。",
  },
  unclear: { en: "Neither headings nor cells tell.", zh: "标题与内容均无法判断。" },
  chosen: { en: "You chose it.", zh: "由您选择。" },
  ids: { en: "ids", zh: "客户编号" },
  marks: { en: "marks", zh: "标记" },
  amounts: { en: "amounts", zh: "金额" },
  quote: { en: "“{what}”", zh: "“{what}”" },
  and: { en: " and ", zh: "和" },
  comma: { en: ", ", zh: "、" },
  columnOne: { en: "column {letters}", zh: "{letters} 列" },
  columnsMany: { en: "columns {letters}", zh: "{letters} 列" },
} as const satisfies Record<string, Text>;

/** The question no arithmetic can answer, with both answers' rates. */
export const newQuestionWords = {
  sentence: {
    en: 'Does "new" include customers who left again before the end?',
    zh: "“新增”是否包含期末前又离开的客户？",
  },
  no: { en: "No: then {rate} stayed over all periods.", zh: "否：各期合计留存 {rate}。" },
  yes: {
    en: "Yes: then between {rate} and {most} stayed; counts alone cannot tell where.",
    zh: "是：则留存在 {rate} 与 {most} 之间，仅凭汇总数无法确定。",
  },
  same: { en: "Yes: then {rate} stayed, the same as with No.", zh: "是：留存 {rate}，与选“否”相同。" },
} as const satisfies Record<string, Text>;

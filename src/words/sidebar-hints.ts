import type { Text } from "./text";

/** The sidebar's own sentences: hints under fields, what is being done, and what to do when something is missing. */
export const sidebarHints = {
  "starts-in": { en: "From {month}", zh: "{month}起" },
  "hint-range": { en: "For example Orders!A1:C500", zh: "例如 订单!A1:C500" },
  "hint-through": {
    en: "Year-month-day. Later periods count as unfinished.",
    zh: "年-月-日。之后的周期视为未结束。",
  },
  "hint-brackets": {
    en: "For example 1,2-3,4-6. Empty: every period.",
    zh: "例如 1,2-3,4-6。留空：每期一列。",
  },
  "hint-windows": { en: "Days a window. Empty: calendar periods.", zh: "每个窗口的天数。留空：自然周期。" },
  "hint-fade": { en: "Customers. Display only.", zh: "位客户。只影响显示。" },
  "hint-cell": { en: "For example Report!B2", zh: "例如 报表!B2" },

  "nothing-doubtful": { en: "All clear.", zh: "没有发现可疑之处。" },
  "findings-folded": { en: "{count} findings · {out} left out", zh: "{count} 个发现 · {out} 个不计入" },
  "finding-folded": { en: "1 finding · {out} left out", zh: "1 个发现 · {out} 个不计入" },
  "must-settle": {
    en: "Settle the findings marked “Needs an answer” first.",
    zh: "请先处理标为“需要处理”的问题。",
  },
  stop: { en: "Needs an answer", zh: "需要处理" },
  check: { en: "Check", zh: "请确认" },
  note: { en: "Note", zh: "说明" },
  "seen-in": { en: "Rows {rows}", zh: "第 {rows} 行" },
  "seen-in-one": { en: "Row {rows}", zh: "第 {rows} 行" },
  workbench: { en: "Retention workbench", zh: "留存工作台" },
  "between-rows": { en: ", ", zh: "、" },
  "and-more": { en: "{rows} …", zh: "{rows} …" },
  "choose-question": { en: "Choose a question to see a preview.", zh: "选择一个问题即可预览。" },
  "trade-stay": {
    en: "Retention by period: LIFECYCLE, RETENTION_TABLE",
    zh: "各期留存：LIFECYCLE、RETENTION_TABLE",
  },
  "trade-joined": { en: "Cohort retention: COHORT", zh: "同期群留存：COHORT" },
  "trade-money": {
    en: "Revenue retention: REVENUE_TABLE, COHORT_VALUE, NRR, GRR",
    zh: "收入留存：REVENUE_TABLE、COHORT_VALUE、NRR、GRR",
  },
  "trade-long": {
    en: "Survival and its forecast: SURVIVAL, SBG_FORECAST",
    zh: "生存分析与预测：SURVIVAL、SBG_FORECAST",
  },
  "trade-winback": {
    en: "Scores by customer: RFM, CUSTOMER_FORECAST",
    zh: "客户评分：RFM、CUSTOMER_FORECAST",
  },
  "trade-change": { en: "Two groups compared: RETENTION_TEST", zh: "两组比较：RETENTION_TEST" },
  "not-yet": { en: "Not from these data", zh: "此数据无法回答" },
  "through-folded": { en: "data to {day}", zh: "数据至 {day}" },
  "bad-day": {
    en: "Write the day as year-month-day, for example 2024-06-30.",
    zh: "请按 年-月-日 填写，例如 2024-06-30。",
  },
  "bad-whole": { en: "Write a whole number from {from} to {to}.", zh: "请填写 {from} 到 {to} 的整数。" },
  "mend-field": { en: "Mend the marked field first.", zh: "请先修改标出的字段。" },
  "needs-cell": { en: "Say which cell, for example Report!B2.", zh: "请填写单元格，例如 报表!B2。" },

  opening: { en: "Looking at the selection", zh: "正在查看选区" },
  reading: { en: "Reading {range}", zh: "正在读取 {range}" },
  "listing-rows": { en: "Listing the rows on a new sheet", zh: "正在新工作表中列出这些行" },
  previewing: { en: "Computing the preview", zh: "正在计算预览" },
  writing: { en: "Building the table aside, then putting it in place", zh: "正在另处生成表格，完成后放到位" },
  "writing-over": {
    en: "Writing over the cells you agreed to. This step cannot be cancelled.",
    zh: "正在覆盖您同意的单元格，此步无法取消。",
  },
  undoing: { en: "Cancelling: taking back what was written", zh: "正在取消：撤回已写入的内容" },
  checking: { en: "Checking the formulas that were written", zh: "正在检查写入的公式" },
  removing: { en: "Removing the table", zh: "正在删除表格" },
  "going-to": { en: "Going to the table", zh: "正在跳到表格" },

  "nothing-selected": { en: "Nothing selected yet", zh: "还没有选中数据" },
  "nothing-selected-do": {
    en: "Select a cell in the table with your customers, then press Use selection: orders, subscriptions, lists of ids, or a summary by period.",
    zh: "请先选中客户数据表中的一个单元格，再点“使用选区”：订单、订阅、客户名单或按周期的汇总表都可以。",
  },
  unreadable: { en: "This cannot be read yet", zh: "暂时无法读取" },
  failed: { en: "That did not work.", zh: "没有成功。" },
  offline: { en: "You are offline.", zh: "网络已断开。" },
  "offline-do": {
    en: "Nothing is lost. The wizard goes on when the connection is back.",
    zh: "内容不会丢失，恢复连接后可以继续。",
  },
  cancelled: { en: "Cancelled. Nothing was left behind.", zh: "已取消，没有留下任何内容。" },
  "cancelled-left": {
    en: "The table was already written and could not be taken back: {sentence}",
    zh: "表格已写入，未能撤回：{sentence}",
  },
  done: { en: "Table written.", zh: "表格已写入。" },
  "done-at": { en: "{title}, in {place}", zh: "{title}，位于 {place}" },
  ready: { en: "The preview is ready.", zh: "预览已就绪。" },
  "read-ready": { en: "The data has been read.", zh: "数据已读取。" },
  overwrite: { en: "Cells hold something", zh: "单元格中已有内容" },
  "remove-sure": { en: "Remove this table?", zh: "删除这个表格吗？" },

  "lost-answer": {
    en: "No answer came from Google Sheets. Try again; the data is unchanged.",
    zh: "Google 表格没有回应。请重试；数据没有改变。",
  },
  "lost-write": {
    en: "No answer came from Google Sheets, so it is not known whether the table was written. Look in the workbook before you write again.",
    zh: "Google 表格没有回应，无法确定表格是否已写入。再次写入前请先查看工作簿。",
  },
  "server-failed": {
    en: "Google Sheets could not finish this. Wait a moment and try again. (Details: {details})",
    zh: "Google 表格未能完成。请稍候重试。（详情：{details}）",
  },
  "not-connected": {
    en: "This page is not connected to Google Sheets. Close it and open the wizard from the menu Extensions ▸ Stayrate.",
    zh: "此页面未连接到 Google 表格。请关闭后从菜单“扩展程序 ▸ Stayrate”重新打开。",
  },
  "bad-answer": {
    en: "The answer from Google Sheets could not be understood. Close the sidebar and open it again.",
    zh: "无法理解 Google 表格的回应。请关闭侧边栏后重新打开。",
  },

  "curve-summary": { en: "Curve: {label}. {points}", zh: "曲线：{label}。{points}" },
  "curve-point": { en: "{x}: {y}", zh: "{x}：{y}" },
  "limits-band": { en: "Shaded: 95 % limits.", zh: "阴影：95% 置信区间。" },
  "start-not-drawn": {
    en: "{x} is 100.0% by definition and not drawn.",
    zh: "{x} 按定义为 100.0%，未画出。",
  },
  reconciles: { en: "Adds up.", zh: "核对一致。" },
  "does-not-reconcile": { en: "Does not add up.", zh: "核对不一致。" },
  "legend-unfinished": { en: "* unfinished", zh: "* 未结束" },
  "legend-faded": { en: "grey italics: few customers", zh: "灰色斜体：客户较少" },
} as const satisfies Record<string, Text>;

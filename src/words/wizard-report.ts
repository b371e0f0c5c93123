import type { Text } from "./text";

/** Titles, subtitles, readings and footnotes of the wizard's tables. */
export const reportWords = {
  stayTitle: { en: "Customers who stay, by {grain}", zh: "按{grain}的客户留存" },
  periodsTitle: { en: "Customer retention, period by period", zh: "各期客户留存" },
  joinedTitle: { en: "Cohort retention by {grain}", zh: "按{grain}的同期群留存" },
  staySubtitle: {
    en: "Share of the customers active in the {grain} before who are active again · {span}",
    zh: "上{grain}活跃客户中本{grain}再次活跃的比例 · {span}",
  },
  periodsSubtitle: { en: "(end − new) ÷ start · {span}", zh: "（期末 − 新增）÷ 期初 · {span}" },
  joinedSubtitle: {
    en: "Share of the customers who joined in a {grain} who {active} · {span}",
    zh: "同一{grain}加入的客户中{active}的比例 · {span}",
  },
  span: { en: "{first} to {last}", zh: "{first} 至 {last}" },
  activeOn: { en: "are active in {unit} k", zh: "在第 k {unit}活跃" },
  activeAfter: { en: "are active in {unit} k or later", zh: "在第 k {unit}或以后活跃" },
  activeBefore: { en: "are active in any of {unit}s 1 to k", zh: "在第 1 至 k {unit}中任一期活跃" },
  activeEvery: { en: "are active in each of {unit}s 1 to k", zh: "在第 1 至 k {unit}中每期都活跃" },
  counts: { en: "Counts", zh: "客户数" },
  low: { en: "Low limits (95 %)", zh: "置信下限（95%）" },
  high: { en: "High limits (95 %)", zh: "置信上限（95%）" },
  curve: {
    en: "Curve: all cohorts together, finished periods only",
    zh: "曲线：所有同期群合并，仅含完整周期",
  },
  curveTitle: { en: "Retention curve", zh: "留存曲线" },
  lineTitle: { en: "Retention by period", zh: "各期留存率" },
  // Readings.
  joinedFirst: {
    en: "Of {customers} who joined {span}, {rate} came back in {unit} 1 (95 %: {low}–{high}).",
    zh: "{span} 加入的 {customers}中，{rate} 在第 1 {unit}回来（95%：{low}–{high}）。",
  },
  joinedAfter: {
    en: "Of {customers} who joined {span}, {rate} came back in {unit} 1 or later (95 %: {low}–{high}).",
    zh: "{span} 加入的 {customers}中，{rate} 在第 1 {unit}或以后回来（95%：{low}–{high}）。",
  },
  joinedLater: {
    en: "In {unit} {k} it is {rate} of {n} (95 %: {low}–{high}).",
    zh: "第 {k} {unit}为 {n} 位中的 {rate}（95%：{low}–{high}）。",
  },
  joinedLaterAfter: {
    en: "In {unit} {k} or later it is {rate} of {n} (95 %: {low}–{high}).",
    zh: "第 {k} {unit}或以后为 {n} 位中的 {rate}（95%：{low}–{high}）。",
  },
  joinedLaterBefore: {
    en: "In any of {unit}s 1 to {k} it is {rate} of {n} (95 %: {low}–{high}).",
    zh: "第 1 至 {k} {unit}中任一期为 {n} 位中的 {rate}（95%：{low}–{high}）。",
  },
  joinedLaterEvery: {
    en: "In each of {unit}s 1 to {k} it is {rate} of {n} (95 %: {low}–{high}).",
    zh: "第 1 至 {k} {unit}每期都活跃的为 {n} 位中的 {rate}（95%：{low}–{high}）。",
  },
  joinedRange: {
    en: "Cohort by cohort, {unit} 1 runs from {least} ({worst}) to {most} ({best}).",
    zh: "各同期群第 1 {unit}的留存率介于 {least}（{worst}）与 {most}（{best}）之间。",
  },
  joinedNone: {
    en: "No cohort has been followed through {unit} 1 yet, so there is no rate to read.",
    zh: "尚无同期群完整经历第 1 {unit}，因此没有可读的留存率。",
  },
  stayAll: {
    en: "From one {grain} to the next, {rate} of customers stayed (95 %: {low}–{high}; {n} chances in {periods} finished {grain}s).",
    zh: "相邻两{grain}之间，{rate} 的客户留下（95%：{low}–{high}；{periods} 个完整{grain}共 {n} 人次）。",
  },
  stayLast: {
    en: "In {period}, {kept} of the {n} customers of the {grain} before stayed: {rate} (95 %: {low}–{high}).",
    zh: "{period} 期初 {n} 位客户中留下 {kept} 位：{rate}（95%：{low}–{high}）。",
  },
  stayRange: {
    en: "The lowest was {least} ({worst}), the highest {most} ({best}).",
    zh: "最低为 {least}（{worst}），最高为 {most}（{best}）。",
  },
  stayNone: {
    en: "No finished period has customers at its start, so there is no rate to read.",
    zh: "没有期初有客户的完整周期，因此没有可读的留存率。",
  },
  periodsAll: {
    en: "Over {periods}, {rate} of customers stayed from one to the next (95 %: {low}–{high}; {n} chances).",
    zh: "{periods}合计，{rate} 的客户从一期留到下一期（95%：{low}–{high}；共 {n} 人次）。",
  },
  periodsOver: {
    en: "Over {periods} the counts give {rate}. Nobody can stay twice: above 100 % it is growth, not retention.",
    zh: "{periods}合计，由这些数字得出 {rate}。留存率不可能超过 100%：超过即为增长，而非留存。",
  },
  periodsUnder: {
    en: "Over {periods} the counts give {rate}. A share cannot be negative: more joined than were there at the end.",
    zh: "{periods}合计，由这些数字得出 {rate}。比例不可能为负：新增客户多于期末客户。",
  },
  periodsLeavers: {
    en: "“New” includes customers who left again, so the true rate lies between {rate} and {most}.",
    zh: "“新增”包含又离开的客户，因此真实留存率介于 {rate} 与 {most} 之间。",
  },
  // Reconciliation.
  sumsUp: {
    en: "Checked: in each of {periods} periods Start − Lost + New + Reactivated = End, and End equals the customers counted straight from the log.",
    zh: "已核对：{periods} 期中每期 期初 − 流失 + 新增 + 回流 = 期末，且期末等于直接从日志统计的客户数。",
  },
  sumsUpPlain: {
    en: "Checked: in each of {periods} periods Start − Lost + New = End.",
    zh: "已核对：{periods} 期中每期 期初 − 流失 + 新增 = 期末。",
  },
  cohortsAddUp: {
    en: "Checked: the cohorts of each of {periods} periods add up to its active customers, counted straight from the log ({n} in all).",
    zh: "已核对：{periods} 期中每期各同期群之和等于直接从日志统计的活跃客户数（合计 {n}）。",
  },
  addsNotUp: {
    en: "The table does not add up in {period}: {found} against {meant}. Please report this.",
    zh: "{period} 核对不符：{found} 与 {meant}。请反馈此问题。",
  },
  // Footnote.
  noteDefinition: { en: "Definition: {definition}", zh: "定义：{definition}" },
  defStay: {
    en: "active = at least one row in the {grain}. Start = active in the {grain} before; Retained = active in both; New = first ever active; Reactivated = back after a gap; Retention = Retained ÷ Start.",
    zh: "活跃 = 该{grain}至少有一行。期初 = 上{grain}活跃；留存 = 两期均活跃；新增 = 首次活跃；回流 = 间隔后回来；留存率 = 留存 ÷ 期初。",
  },
  defPeriods: {
    en: "Retention = (End − New) ÷ Start; Lost = Start − Retained; limits are Wilson score limits at 95 %; All = Σ retained ÷ Σ start.",
    zh: "留存率 =（期末 − 新增）÷ 期初；流失 = 期初 − 留存；区间为 95% Wilson 区间；合计 = Σ 留存 ÷ Σ 期初。",
  },
  defJoined: {
    en: "a cohort = the customers whose first row lies in a {grain}. {unit} k = {what}. Rates are shares of the cohort’s size; limits are Wilson score limits at 95 %; the average is pooled over finished cells.",
    zh: "同期群 = 首行位于同一{grain}的客户。第 k {unit} = {what}。比率以同期群人数为分母；区间为 95% Wilson 区间；平均为完整单元格的合并平均。",
  },
  whatCalendar: { en: "the k-th calendar {grain} after it", zh: "其后第 k 个自然{grain}" },
  whatWindow: {
    en: "days {days}·k to {days}·k + {last} after the customer’s first row; only customers whose window is over count",
    zh: "客户首行之后第 {days}·k 至 {days}·k + {last} 天；仅计窗口已结束的客户",
  },
  noteOptions: { en: "Options: {options}", zh: "选项：{options}" },
  noteZone: {
    en: "Time zone: {zone}. Data complete through {asof}; * = unfinished by then, left out of averages.",
    zh: "时区：{zone}。数据完整至 {asof}；* = 届时尚未完整，不计入平均。",
  },
  noteZoneHidden: {
    en: "Time zone: {zone}. Data complete through {asof}; what was unfinished by then is hidden.",
    zh: "时区：{zone}。数据完整至 {asof}；届时未完整的部分已隐藏。",
  },
  noteRows: {
    en: "Rows: {used} used of {all} in {range}{left}.",
    zh: "数据行：{range} 共 {all}，使用 {used} 行{left}。",
  },
  noteLeft: { en: "; left out: {what}", zh: "；排除：{what}" },
  noteFaded: {
    en: "Groups of fewer than {n} customers are in grey italics.",
    zh: "少于 {n} 位客户的组以灰色斜体显示。",
  },
  noteHelper: {
    en: "Live formulas read the cleaned rows on sheet “{sheet}”, which do not follow the original data.",
    zh: "实时公式读取工作表“{sheet}”中清理后的数据，不随原始数据变化。",
  },
  noteVersion: { en: "Stayrate {version}", zh: "Stayrate {version}" },
  // Meaning.
  meansStay: {
    en: "Stayed in {this} = active from {before} and active again from {now}.",
    zh: "{this} 留存 = 在 {before} 活跃，且在 {now} 再次活跃。",
  },
  meansOn: {
    en: "{unit} 1 of a customer who joined on {joined}: active from {now}.",
    zh: "{joined} 加入的客户，第 1 {unit} = 在 {now} 活跃。",
  },
  meansDay: {
    en: "{days}-day retention: joined {joined} → active on {now}.",
    zh: "{days} 日留存：{joined} 加入 → {now} 活跃。",
  },
  meansWindow: {
    en: "Window 1 of a customer who joined on {joined}: active from {now}.",
    zh: "{joined} 加入的客户，第 1 窗口 = 在 {now} 活跃。",
  },
  meansAfter: { en: "Or at any time after that.", zh: "或此后任意时间。" },
  meansBefore: {
    en: "{unit} k counts anybody active in any of {unit}s 1 to k.",
    zh: "第 k {unit}计入第 1 至 k {unit}中任一期活跃的客户。",
  },
  meansEvery: {
    en: "{unit} k counts only those active in each of {unit}s 1 to k.",
    zh: "第 k {unit}仅计入第 1 至 k {unit}中每期都活跃的客户。",
  },
  meansPeriods: {
    en: "Stayed in a period = was there at its start and still is at its end.",
    zh: "某期留存 = 期初在，期末仍在。",
  },
  // Why live formulas are not offered.
  whyNoFunction: { en: "a function is missing", zh: "缺少所需函数" },
  whyDiffers: {
    en: "computed from the cells alone, the table comes out differently",
    zh: "仅由单元格计算时结果不同",
  },
  whyRefuses: { en: "{sentence}", zh: "{sentence}" },
  whyLayout: { en: "no function reads data laid out like this", zh: "没有函数能读取这种布局的数据" },
  whyNoPeriods: { en: "there is no column of periods", zh: "没有期间列" },
  whyNoStart: { en: "there is no column of starts", zh: "没有期初列" },
  helperSheet: { en: "Stayrate rows", zh: "Stayrate 数据行" },
  size: { en: "{rows} rows × {columns} columns", zh: "{rows} 行 × {columns} 列" },
} as const satisfies Record<string, Text>;

/** A period in words, as in "by month", "month 1". */
export const grainWords = {
  day: { en: "day", zh: "日" },
  week: { en: "week", zh: "周" },
  month: { en: "month", zh: "月" },
  quarter: { en: "quarter", zh: "季度" },
  year: { en: "year", zh: "年" },
  window: { en: "window", zh: "窗口" },
} as const satisfies Record<string, Text>;

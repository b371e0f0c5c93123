import type { Text } from "../text";

/** Questions that have no answer: nobody at the start, nobody at risk … */
export const answerErrors = () =>
  ({
    "empty-start": {
      en: "Nobody was there at the start, so there is no rate. Check the start count.",
      zh: "期初客户数为 0 或空，无法计算比率。请检查期初客户数。",
    },
    "negative-start": {
      en: "Start is {start}, so there is no rate: a count of customers cannot be below 0. Check its sign.",
      zh: "期初客户数为 {start}，无法计算比率：客户数不能小于 0。请检查符号。",
    },
    "blank-end": {
      en: "End is blank, so there is no rate. Enter the customers at the end of the period.",
      zh: "期末客户数为空，无法计算比率。请填写期末客户数。",
    },
    "blank-argument": {
      en: "{argument} is blank, so there is no answer. Enter it.",
      zh: "{argument} 为空，无法计算。请填写。",
    },
    "negative-rate": {
      en: "The rate is negative ({rate}), and only a share of 0 or more can be compounded. Check the counts behind it with RETENTION_CHECK.",
      zh: "留存率为负（{rate}），无法换算。请用 RETENTION_CHECK 检查计算它的客户数。",
    },
    "not-a-length": {
      en: '{where}: "{cell}" is not a length of time. Use day, week, month, quarter, year, or a number of days above 0.{nearest}',
      zh: "{where}：“{cell}”不是时间长度。请使用 day、week、month、quarter、year，或大于 0 的天数。{nearest}",
    },
    "not-a-share-of-start": {
      en: "retained is {retained} and start is {start}: limits exist only for a share, with retained from 0 to start. Take new customers out of retained.",
      zh: "retained 为 {retained}，start 为 {start}：只有 retained 在 0 与 start 之间时才有置信区间。请从 retained 中去掉新增客户。",
    },
    "one-cell": {
      en: "{argument} takes one cell or number, and the range has {cells} cells. Choose a single cell.",
      zh: "{argument} 只能是一个单元格或数值，而该区域有 {cells} 个单元格。请选择一个单元格。",
    },
    "no-events": {
      en: "No row is left to count after those that were left out. Check the ranges, exclude= and errors=.",
      zh: "排除之后没有可统计的行。请检查数据区域以及 exclude=、errors= 选项。",
    },
    "asof-before-data": {
      en: "Nothing happened by asof={asof}: the first event is on {first}. Choose a later day.",
      zh: "截至 asof={asof} 没有任何记录：第一条记录在 {first}。请选择更晚的日期。",
    },
    "nothing-in-span": {
      en: "Nothing starts within from and to: periods with data start from {first} to {last}. Widen from= and to=.",
      zh: "from 与 to 之间没有期间：有数据的期间从 {first} 到 {last}。请放宽 from= 和 to=。",
    },
    "nothing-to-show": {
      en: "No period is over yet, so there is no row to show. Use incomplete=show, or header=yes to see the headings.",
      zh: "尚无已结束的期间，因此没有可显示的行。可使用 incomplete=show，或用 header=yes 显示表头。",
    },
    "nothing-to-average": {
      en: "There is no rate with a size to average. Choose the Size column and the columns of rates beside it.",
      zh: "没有可平均的留存率。请选择客户数列及其右侧的各列留存率。",
    },
    "brackets-need-mode": {
      en: "brackets= counts customers active in any period of a bracket, so it goes with mode=on or mode=on_or_after, not mode={mode}.",
      zh: "brackets= 统计在区间内任一期活跃的客户，只能与 mode=on 或 mode=on_or_after 一起使用，不能与 mode={mode} 一起使用。",
    },
    "table-too-large": {
      en: "This table would have {rows} rows and {columns} columns, more than a sheet holds. Choose fewer rows, a longer period, periods=, or from= and to=.",
      zh: "该表将有 {rows} 行 {columns} 列，超出工作表的容量。请减少行数、使用更长的期间，或使用 periods=、from= 和 to= 选项。",
    },
    "day-not-whole": {
      en: "{where}: {cell} is not a whole number of days. Use a whole number from {least}.",
      zh: "{where}：{cell} 不是整数天数。请使用不小于 {least} 的整数。",
    },
    "nobody-observed": {
      en: "Nobody has been observed for {days} days: the data go to {asof}. Use fewer days, or wait for more data.",
      zh: "没有客户被观察满 {days} 天：数据截至 {asof}。请减少天数，或等待更多数据。",
    },
    "negative-size": {
      en: "{argument}, row {row}: a size cannot be negative ({cell}). Use the Size column of a cohort table.",
      zh: "{argument}第 {row} 行：客户数不能为负（{cell}）。请使用同期群表的客户数列。",
    },
    "too-large": {
      en: "The result is too large to be written down. Check the numbers for extra digits.",
      zh: "结果过大，无法表示。请检查数字是否多了几位。",
    },
  }) as const satisfies Record<string, Text>;

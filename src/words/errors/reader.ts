import type { Text } from "../text";

/** Cells that cannot be read: shapes, numbers, dates, ids. `{where}` is the argument's name and the row in the range. */
export const readerErrors = () =>
  ({
    "blank-in-row": {
      en: "{where}: the cell is blank beside others. Fill it in, or clear the rest of the row.",
      zh: "{where}：单元格为空，而该行其他单元格有内容。请补上，或清空该行。",
    },
    "unknown-time-zone": {
      en: 'The spreadsheet\'s time zone "{zone}" is not known here. Choose another one under File, Settings.',
      zh: "无法识别电子表格的时区“{zone}”。请在“文件 > 设置”中选择其他时区。",
    },
    "missing-argument": {
      en: "{column} is missing. Give a cell or a range for it.",
      zh: "缺少参数 {column}。请为它指定单元格或区域。",
    },
    "empty-range": {
      en: "{column} is empty: no cell of the range holds a value. Choose the range with the data.",
      zh: "{column} 为空：区域中没有任何值。请选择含有数据的区域。",
    },
    "only-headers": {
      en: "{column} holds a header row and nothing below it. Extend the range down to the data.",
      zh: "{column} 只有标题行，下面没有数据。请将区域向下扩展到数据。",
    },
    "nothing-left": {
      en: "No row of {column} is left to count: {left}. Check the range and the options.",
      zh: "{column} 中没有可统计的行：{left}。请检查区域和选项。",
    },
    "different-shapes": {
      en: "{first} has {firstSize} and {second} has {secondSize}. Give ranges of the same size, such as A2:A and B2:B.",
      zh: "{first} 有 {firstSize}，而 {second} 有 {secondSize}。请使用大小相同的区域，例如 A2:A 和 B2:B。",
    },
    "one-column": {
      en: "{column} has {columns} columns; it takes one. Choose a single column.",
      zh: "{column} 有 {columns} 列，只能是一列。请选择单独一列。",
    },
    "error-cell": {
      en: "{where}: the cell shows {cell}. Mend that formula first, or wrap it in IFERROR.",
      zh: "{where}：单元格显示 {cell}。请先修正该公式，或用 IFERROR 处理。",
    },
    "loading-cell": {
      en: "{where}: the cell is still loading. Wait until it shows its value.",
      zh: "{where}：单元格仍在加载。请等它显示数值。",
    },
    "not-a-number": {
      en: '{where}: "{cell}" is not a number. Type it as a plain number, or leave the cell empty.',
      zh: "{where}：“{cell}”不是数字。请改成数字，或将单元格留空。",
    },
    "comma-number": {
      en: '{where}: "{cell}" is not a number in this spreadsheet\'s locale, where a comma separates thousands. Write the decimals with a point.',
      zh: "{where}：按本电子表格的区域设置，“{cell}”不是数字（逗号只用作千位分隔符）。小数请用小数点书写。",
    },
    "point-number": {
      en: '{where}: "{cell}" could be a thousand or a decimal in this spreadsheet\'s locale. Type it as a number, not as text.',
      zh: "{where}：按本电子表格的区域设置，“{cell}”中的点可能是千位分隔符，也可能是小数点。请将其输入为数字而不是文本。",
    },
    "two-currencies": {
      en: '{where}: "{cell}" is in another currency than "{otherCell}" in row {otherRow}. Convert the column to one currency.',
      zh: "{where}：“{cell}”与第 {otherRow} 行的“{otherCell}”货币不同。请将整列换算成同一种货币。",
    },
    "not-a-date": {
      en: '{where}: "{cell}" is not a date. Write it as 2024-03-01, or leave such rows out (errors=skip, where the function takes options).',
      zh: "{where}：“{cell}”不是日期。请写成 2024-03-01 的形式，或跳过这样的行（在支持选项的函数中用 errors=skip）。",
    },
    "other-date-order": {
      en: '{where}: "{cell}" is not a date when dateorder={order} says which number is the day. Choose the other order, or write it as 2024-03-01.',
      zh: "{where}：按 dateorder={order} 的顺序，“{cell}”不是日期。请选择另一种顺序，或写成 2024-03-01 的形式。",
    },
    "blank-date": {
      en: "{where}: the date is missing. Fill it in, or leave such rows out (option errors=skip, where the function takes options).",
      zh: "{where}：缺少日期。请补上日期，或跳过这样的行（在支持选项的函数中用 errors=skip）。",
    },
    "ambiguous-date": {
      en: '{where}: "{cell}" can be read as day/month or as month/day. Write it as 2024-03-01 or, in a function with options, say dateorder=dmy or dateorder=mdy.',
      zh: "{where}：“{cell}”可以理解为日/月，也可以理解为月/日。请写成 2024-03-01 的形式；在支持选项的函数中也可用 dateorder=dmy 或 dateorder=mdy 说明。",
    },
    "mixed-date-order": {
      en: '{where}: "{cell}" can be read as day/month or as month/day, and the column holds both orders. Write the dates as 2024-03-01.',
      zh: "{where}：“{cell}”可以理解为日/月，也可以理解为月/日，而且该列两种顺序都有。请将日期写成 2024-03-01 的形式。",
    },
    "not-an-id": {
      en: '{where}: "{cell}" is not a customer id. Format the column as plain text and type the id again.',
      zh: "{where}：“{cell}”不是客户编号。请将该列设为纯文本格式后重新输入。",
    },
  }) as const satisfies Record<string, Text>;

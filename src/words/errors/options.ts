import type { Text } from "../text";

/** Options that are unknown, misspelt or mean nothing here. */
export const optionErrors = () =>
  ({
    "unknown-option": {
      en: '"{name}" is not an option of {function}. It takes: {valid}.{nearest}',
      zh: "{function} 没有选项“{name}”。可用选项：{valid}。{nearest}",
    },
    "option-not-here": {
      en: 'The option "{name}" means nothing for {function}. It takes: {valid}.',
      zh: "选项“{name}”对 {function} 没有意义。可用选项：{valid}。",
    },
    "no-options": {
      en: 'The option "{name}" means nothing for {function}, which takes no options.',
      zh: "选项“{name}”对 {function} 没有意义：该函数没有选项。",
    },
    "too-many-arguments": {
      en: '{function} takes {count} arguments, and more were given. Take the others out; several options go in one text, such as "lang=zh; header=no".',
      zh: '{function} 只有 {count} 个参数，多余的请删除；多个选项应写在同一个文本中，例如 "lang=zh; header=no"。',
    },
    "unknown-value": {
      en: '"{value}" is not a value of {name}. It takes: {valid}.{nearest}',
      zh: "“{value}”不是选项 {name} 的有效值。可用的值：{valid}。{nearest}",
    },
    "option-twice": {
      en: 'The option "{name}" is given twice. Keep one of the two.',
      zh: "选项“{name}”重复了，请只保留一个。",
    },
    "option-form": {
      en: '"{text}" is not an option: write name=value, several separated by semicolons, such as "mode=on_or_after; weekstart=sun".',
      zh: '“{text}”不是选项：请写成 名称=值，多个选项用分号隔开，例如 "mode=on_or_after; weekstart=sun"。',
    },
    "option-quotes": {
      en: "The quotes in {text} are not closed. Close them, or leave them out.",
      zh: "{text} 中的引号没有配对。请补全引号，或去掉引号。",
    },
    "option-range": {
      en: "The options are a range of {columns} columns; it takes two, names and values.",
      zh: "选项区域有 {columns} 列，应为两列：名称和值。",
    },
    "unknown-period": {
      en: '"{value}" is not a period. It takes: {valid}.{nearest}',
      zh: "“{value}”不是有效的周期。可用的值：{valid}。{nearest}",
    },
    "option-order": {
      en: "The option from ({from}) lies after the option to ({to}). Swap them.",
      zh: "选项 from（{from}）晚于选项 to（{to}）。请对调两者。",
    },
    "average-needs-rate": {
      en: "The option average goes only with output=rate and reference=size. Leave one of them out.",
      zh: "选项 average 只能与 output=rate 和 reference=size 一起使用。请去掉其中一个。",
    },
  }) as const satisfies Record<string, Text>;

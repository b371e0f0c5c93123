import type { Text } from "../text";

/** RFM and survey scores. */
export const scoreErrors = () =>
  ({
    "not-an-answer": {
      en: "{where}: {cell} is not an answer from {least} to {most}. Correct it, or leave the cell empty if nobody answered.",
      zh: "{where}：{cell} 不是 {least} 到 {most} 之间的评分。请更正；无人作答时请将单元格留空。",
    },
    "not-a-whole-answer": {
      en: "{where}: {cell} is not a whole number from {least} to {most}. Enter one person's answer a row, not an average.",
      zh: "{where}：{cell} 不是 {least} 到 {most} 之间的整数。每行应为一个人的评分，而不是平均分。",
    },
    "top-outside-scale": {
      en: "top is {top}, and the scale goes from 1 to {scale}. Enter a top on the scale, such as {likely}.",
      zh: "top 为 {top}，而评分范围是 1 到 {scale}。请填写范围内的 top，例如 {likely}。",
    },
  }) as const satisfies Record<string, Text>;

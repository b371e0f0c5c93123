import type { Text } from "../text";

/** Why a question cannot be split, and what to do instead. */
export const splitErrors = {
  "split-needs-segment": {
    en: "To split by segment, choose the column of segments first.",
    zh: "要按分组拆分，请先选择分组列。",
  },
  "split-not-here": {
    en: "A summary has no rows of customers, so it cannot be split by segment. Set Split by to None.",
    zh: "汇总数据没有逐位客户的行，无法按分组拆分。请将“拆分依据”设为“不拆分”。",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "./text";

/** Questions that have no answer: nobody at the start, nobody at risk … */
export const answerErrors = {
  "empty-start": {
    en: "Nobody was there at the start, so there is no rate. Check the start count.",
    zh: "期初客户数为 0 或空，无法计算比率。请检查期初客户数。",
  },
} as const satisfies Record<string, Text>;

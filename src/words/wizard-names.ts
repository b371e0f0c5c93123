import type { Text } from "./text";

/** What is said where periods bear names instead of dates. */
export const namesWords = {
  means: {
    en: "Periods in their order: whoever stands in {one} and again in {two} stayed from the first period to the next.",
    zh: "期间按顺序排列：在{one}中、又在{two}中的客户，即从第一期留到了下一期。",
  },
  noCalendar: {
    en: "the periods are names in order and no calendar periods, which formulas cannot count by",
    zh: "期间只是按顺序排列的名称，并非日历期间，公式无法据此计算",
  },
} as const satisfies Record<string, Text>;

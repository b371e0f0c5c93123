import type { Text } from "./text";

/** What the wizard cannot do, and what to do instead. */
export const wizardErrors = {
  "no-data-range": {
    en: "There is no data in {range}. Select the table with your customers and try again.",
    zh: "{range} 中没有数据。请选中包含客户数据的表格后重试。",
  },
} as const satisfies Record<string, Text>;

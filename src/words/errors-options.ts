import type { Text } from "./text";

/** Options that are unknown, misspelt or mean nothing here. */
export const optionErrors = {
  "unknown-option": {
    en: "“{name}” is not an option of {function}. It takes: {valid}.{nearest}",
    zh: "{function} 没有选项“{name}”。可用选项：{valid}。{nearest}",
  },
} as const satisfies Record<string, Text>;

import type { Text } from "../text";

/** Why a table is not written in plain formulas. */
export const nativeErrors = {
  "native-not-here": {
    en: "Native formulas are not offered here: {why}. Choose Values or Live formulas.",
    zh: "此处不提供原生公式：{why}。请选择“数值”或“实时公式”。",
  },
  "neither-here": {
    en: "Native formulas are not offered here: {why}. Choose Values.",
    zh: "此处不提供原生公式：{why}。请选择“数值”。",
  },
} as const satisfies Record<string, Text>;

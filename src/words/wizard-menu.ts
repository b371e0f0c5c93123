import type { Text } from "./text";

/** The menu under Extensions: its items. What they say when chosen is in wizard-notices.ts, which does not ride in Code.js. */
export const menuWords = {
  open: { en: "Open wizard", zh: "打开向导" },
  insert: { en: "Insert function…", zh: "插入函数…" },
  refresh: { en: "Refresh tables", zh: "刷新表格" },
  check: { en: "Check selection", zh: "检查所选数据" },
  portable: { en: "Make portable", zh: "转为可移植" },
  sample: { en: "Load sample data", zh: "加载示例数据" },
  help: { en: "Help", zh: "帮助" },
} as const satisfies Record<string, Text>;

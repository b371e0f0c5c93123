export type Language = "en" | "zh";

/** Chinese for any zh locale, else English: "zh_CN", "zh-Hans-CN" and "zh" are all Chinese. */
export const languageOf = (locale: string): Language => (/^zh\b|^zh_/i.test(locale) ? "zh" : "en");

/** Every sentence of the page itself; what the add-on says comes from the add-on. */
export const words = {
  title: { en: "Stayrate playground", zh: "Stayrate 演练场" },
  file: { en: "File", zh: "文件" },
  open: { en: "Open…", zh: "打开…" },
  save: { en: "Save as xlsx", zh: "另存为 xlsx" },
  samples: { en: "Load sample data", zh: "载入示例数据" },
  extensions: { en: "Extensions", zh: "扩展程序" },
  noAddOn: { en: "No add-on menu", zh: "没有插件菜单" },
  locale: { en: "Locale", zh: "语言区域" },
  timeZone: { en: "Time zone", zh: "时区" },
  language: { en: "Language", zh: "界面语言" },
  asLocale: { en: "As the locale", zh: "跟随语言区域" },
  common: { en: "Common", zh: "常用" },
  others: { en: "All zones", zh: "全部时区" },
  close: { en: "Close", zh: "关闭" },
  drop: { en: "Drop a csv, tsv or xlsx file to open it", zh: "拖放 csv、tsv 或 xlsx 文件即可打开" },
  opened: { en: "Opened {name}", zh: "已打开 {name}" },
  notOpened: { en: "{name} was not opened", zh: "未能打开 {name}" },
  failed: { en: "The script stopped", zh: "脚本已停止" },
  error: { en: "Error", zh: "错误" },
  OK: { en: "OK", zh: "确定" },
  CANCEL: { en: "Cancel", zh: "取消" },
  YES: { en: "Yes", zh: "是" },
  NO: { en: "No", zh: "否" },
} as const;

export type Word = keyof typeof words;

export const say = (word: Word, language: Language, name = ""): string =>
  words[word][language].replace("{name}", name);

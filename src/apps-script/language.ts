import type { Lang } from "../words/text";

/** The language for a locale such as "zh_CN", "zh-TW", "en": Chinese or English; undefined when nothing is known. */
export const languageOf = (locale: string | null | undefined): Lang | undefined =>
  locale === undefined || locale === null || locale === ""
    ? undefined
    : /^zh\b|^zh[_-]/i.test(locale)
      ? "zh"
      : "en";

/** The reader's language: the account's, which may be asked in every AuthMode; English when it is not told. */
export function userLanguage(): Lang {
  try {
    return languageOf(Session.getActiveUserLocale()) ?? "en";
  } catch {
    return "en";
  }
}

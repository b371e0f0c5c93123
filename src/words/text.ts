/** The languages the product speaks; a sentence that lacks one of them does not compile. */
export type Lang = "en" | "zh";
export type Text = Readonly<Record<Lang, string>>;

/** In one language; what is the same in all of them, a formula or the title of a paper, is a plain string. */
export const inLanguage = (text: string | Text, lang: Lang): string =>
  typeof text === "string" ? text : text[lang];

/** What a sentence is filled with. A fact that is itself a Text is said in the sentence's language. */
export type Facts = Readonly<Record<string, string | number | Text>>;

/** Replaces `{name}` by the fact of that name; a name without a fact stays visible, so that a test sees it. */
export const fill = (text: Text, facts: Facts, lang: Lang): string =>
  text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : typeof fact === "object" ? fact[lang] : String(fact);
  });

/** In the reader's language; where it is unknown, in English and then in Chinese. */
export const told = (text: Text, facts: Facts, lang: Lang | undefined): string =>
  lang === undefined ? `${fill(text, facts, "en")} ${fill(text, facts, "zh")}` : fill(text, facts, lang);

import { type Facts, fill, type Text } from "./text";

/** A sentence filled with its facts, in both languages. */
export const said = (text: Text, facts: Facts): Text => ({
  en: fill(text, facts, "en"),
  zh: fill(text, facts, "zh"),
});

/** Sentences one after the other: a space between them in English, nothing in Chinese. */
export const together = (sentences: readonly Text[]): Text => ({
  en: sentences.map((text) => text.en).join(" "),
  zh: sentences.map((text) => text.zh).join(""),
});

/** A share as a sentence says it, with one decimal at most: 0.925 is "92.5 %", in Chinese "92.5%". */
export function percent(share: number): Text {
  const rounded = String(Math.round(share * 1000) / 10);
  return { en: `${rounded} %`, zh: `${rounded}%` };
}

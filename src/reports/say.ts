import { type Day, isoText } from "../calendar/days";
import { type Facts, fill, type Lang, type Text } from "../words/text";
import { reportWords } from "../words/wizard-report";

/** 0.1463 → "14.6 %", in Chinese "14.6%". */
export const rateText = (rate: number, lang: Lang): string =>
  `${(rate * 100).toFixed(1)}${lang === "en" ? " %" : "%"}`;

/** A limit without its sign, as in "13.3–16.1 %". */
const bare = (rate: number): string => (rate * 100).toFixed(1);

export const limitFacts = (low: number, high: number, lang: Lang): Facts => ({
  low: bare(low),
  high: rateText(high, lang),
});

/** 2357 → "2,357". */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** 1234.5 → "1,234.50", 1200 → "1,200". */
export function moneyText(amount: number): string {
  const cents = Math.round(Math.abs(amount) * 100);
  if (!Number.isSafeInteger(cents)) return String(amount);
  const sign = amount < 0 && cents > 0 ? "−" : "";
  const part = cents % 100;
  return `${sign}${countText(Math.floor(cents / 100))}${part === 0 ? "" : `.${String(part).padStart(2, "0")}`}`;
}

/** "1 row", "6,919 rows"; "6,919 行". */
export const rowsText = (count: number, lang: Lang): string => things(count, lang, "row", "行");
export const customersText = (count: number, lang: Lang): string => things(count, lang, "customer", "位客户");
export const contractsText = (count: number, lang: Lang): string => things(count, lang, "contract", "份合同");
export const daysText = (count: number, lang: Lang): string => things(count, lang, "day", "天");
export const periodsText = (count: number, lang: Lang): string => things(count, lang, "period", "期");

const things = (count: number, lang: Lang, en: string, zh: string): string =>
  lang === "zh" ? `${countText(count)} ${zh}` : `${countText(count)} ${en}${count === 1 ? "" : "s"}`;

export const say = (text: Text, facts: Facts, lang: Lang): string => fill(text, facts, lang);

/** A sentence that begins with a word filled in begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2024-01-01 to 2024-06-30" */
export const fromToText = (first: Day, last: Day, lang: Lang): string =>
  say(reportWords.span, { first: isoText(first), last: isoText(last) }, lang);

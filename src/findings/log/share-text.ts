import type { Text } from "../../words/text";

/** A share of rows in words, as in "1.8 %", in Chinese "1.8%"; `tenth` = with one decimal where it is not whole. */
export function shareText(part: number, all: number, tenth: boolean): Text {
  const parts = tenth ? 10 : 1;
  const share = Math.round((100 * parts * part) / all) / parts;
  return { en: `${share} %`, zh: `${share}%` };
}

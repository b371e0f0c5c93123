import type { Text } from "../words/text";

/** A Date cell. It comes from another realm, so `instanceof Date` is false for it. */
export interface DateCell {
  getTime(): number;
}

export const isDateCell = (cell: unknown): cell is DateCell =>
  typeof cell === "object" &&
  Object.prototype.toString.call(cell) === "[object Date]" &&
  typeof (cell as Partial<DateCell>).getTime === "function";

/** Text as it is compared: full-width forms narrowed (NFKC), nothing invisible at its ends. */
export function plainText(text: string): string {
  const narrow = isPlainAscii(text) ? text : text.normalize("NFKC");
  let start = 0;
  let end = narrow.length;
  // By hand: a search for blanks at the end takes quadratic time on text that is mostly blanks.
  while (start < end && isInvisible(narrow.charCodeAt(start))) start++;
  while (end > start && isInvisible(narrow.charCodeAt(end - 1))) end--;
  return end - start === narrow.length ? narrow : narrow.slice(start, end);
}

/** Blanks, and what pasted text carries unseen and trim() leaves: zero-width spaces, direction marks, word joiners. */
const isInvisible = (code: number): boolean =>
  code <= 32 ||
  (code >= 127 &&
    (/^\s$/.test(String.fromCharCode(code)) || (code >= 0x200b && code <= 0x200f) || code === 0x2060));

const isInk = (code: number): boolean => code > 32 && code < 127;

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** Empty, or text of which nothing can be seen. */
export const isBlank = (cell: unknown): boolean =>
  cell === "" ||
  cell === undefined ||
  cell === null ||
  (typeof cell === "string" && !isInk(cell.charCodeAt(0)) && plainText(cell) === "");

const errorTexts =
  /^(?:#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)|(?:Loading|正在加载)(?:\.\.\.|…))$/;

/** First letters of errorTexts, or a blank before them. */
const mayBeginError = (code: number): boolean => code === 35 || code === 76 || code === 0x6b63 || code < 33;

/** A cell whose formula failed or has not finished: `#N/A`, `#DIV/0!`, `Loading...`. An id such as #1024 is none. */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === "string") {
    return mayBeginError(cell.charCodeAt(0)) && cell.length < 40 && errorTexts.test(cell.trim());
  }
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Error]";
}

/** An error cell whose formula has only not finished. */
export const isLoading = (cell: unknown): boolean => typeof cell === "string" && !cell.trim().startsWith("#");

/** Longest part of a cell that a sentence quotes. */
const QUOTED = 40;

/** A cell as a sentence quotes it. A date is not spelt out: its day depends on the zone. */
export function shown(cell: unknown): string | Text {
  if (isDateCell(cell)) return { en: "a date", zh: "日期" };
  if (typeof cell === "string") return shortened(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
  if (cell === undefined || cell === null) return "";
  return { en: "something that is no cell value", zh: "无法识别的内容" };
}

const shortened = (text: string): string =>
  text.length > QUOTED ? `${text.slice(0, QUOTED).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

import { call, type Expression, operation } from "../../translate/native/expression";
import { KEY, keyText } from "../../translate/native/keys";

const DAY_SECONDS = 86_400;
/** Excel counts a day that never was, 1900-02-29; from the day after it on all programs agree. */
export const FIRST_COMMON_DAY = 61;
/** Excel compares no longer texts. */
const LONGEST_KEY = 150;

export type CellAt = (column: number) => Expression;

/** What is read from one of the user's cells: by a formula, or as it was read. */
export interface FromCell {
  readonly cell: Expression;
  readonly isConstant: boolean;
}

/** A value as it was read, as long as there is anything in the cell. */
export const unlessBlank = (at: Expression, value: Expression, otherwise = KEY): Expression =>
  call("IF", operation(at, "=", ""), otherwise, value);

export interface Key {
  readonly id: string;
  readonly key: string;
  /** The key is no key of the cell's text: two ids would share it, or it would be too long. */
  readonly own: boolean;
}

/** Spreadsheets compare texts without regard to case: of ids that differ by it alone, all but the first get a key of their own. */
export function keysOf(ids: readonly string[]): Key[] {
  const taken = new Set<string>();
  return ids.map((id, customer) => {
    const folded = id.toUpperCase().toLowerCase();
    const own = taken.has(folded) || id.length > LONGEST_KEY;
    taken.add(folded);
    // A bar is never followed by a digit in a key made of a text.
    return { id, key: own ? `${keyText(id.slice(0, LONGEST_KEY))}|${customer}` : keyText(id), own };
  });
}

/** Whether TRIM of the cell is the id in every program. Long numbers, dates and logical values read differently as text. */
export function readsAs(raw: unknown, id: string): boolean {
  if (typeof raw === "number") return Number.isInteger(raw) && Math.abs(raw) < 1e11 && String(raw) === id;
  if (typeof raw !== "string" || !/^ *[^\s\u200b-\u200f\u2060]+(?: [^\s\u200b-\u200f\u2060]+)* *$/.test(raw))
    return false;
  const text = raw.replace(/^ +| +$/g, "");
  return text === id || (isAscii(text) && text.toLowerCase() === id.toLowerCase());
}

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);

/** Whether the cell's own number is that day, or that second. */
export function readsMoment(raw: unknown, moment: number, elapsed: boolean): boolean {
  if (typeof raw === "number")
    return raw < 3_000_000 && (elapsed ? Math.round(raw * DAY_SECONDS) : Math.floor(raw)) === moment;
  if (Object.prototype.toString.call(raw) !== "[object Date]") return false;
  return !elapsed || (raw as { getTime(): number }).getTime() % 1000 === 0;
}

import type { ErrorCode } from "../../words/errors";
import { plainText } from "../cells";
import { lookUp } from "../options/look-up";
import { type CurrencyFound, canBeSameCurrency, currencyBehind, currencyInFront } from "./currencies";

/** A number that was text, and the currencies its sign can stand for. */
export interface NumberReading {
  readonly value: number;
  readonly currency?: string;
}

/** No number is longer; a limit keeps the search for its parts short on any text. */
const LONGEST = 64;

/** Powers of ten, so that 0.07万 is exactly 700. */
const scales: Readonly<Record<string, string>> = {
  "%": "e-2",
  k: "e3",
  K: "e3",
  M: "e6",
  万: "e4",
  萬: "e4",
  亿: "e8",
  億: "e8",
};

const signs = /^([+\-\u2212])\s*/;
const scaleBehind = /\s*([%kKM万萬亿億])$/;

/** Text as a number: rule 6. A code when it is none. `decimalComma` tells whether the locale writes decimals with a comma. */
export function numberFromText(cell: string, decimalComma: () => boolean): NumberReading | ErrorCode {
  // NFKC would make 10² into 102.
  if (cell.length > LONGEST || /[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF]/.test(cell))
    return "not-a-number";
  let rest = plainText(cell);
  let sign: "+" | "-" | undefined;
  let inBrackets = false;
  let scale: string | undefined;
  let currency: string | undefined;
  const takeCurrency = (found: CurrencyFound | undefined): boolean => {
    if (found === undefined) return false;
    if (currency !== undefined && !canBeSameCurrency(currency, found.currency)) return false;
    // Of "$5 USD" the code says more than the sign.
    if (currency === undefined || found.currency.length < currency.length) currency = found.currency;
    rest = found.rest;
    return true;
  };
  // At most one of each part, peeled from the outside: ($1.2k), -$5, $-5, 5 USD, 3.5万元.
  for (let part = 0; part < 6; part++) {
    const front = signs.exec(rest);
    if (front !== null && sign === undefined && !inBrackets) {
      sign = front[1] === "+" ? "+" : "-";
      rest = rest.slice(front[0].length);
      continue;
    }
    if (rest.startsWith("(") && rest.endsWith(")") && !inBrackets && sign === undefined) {
      inBrackets = true;
      rest = rest.slice(1, -1).trim();
      continue;
    }
    if (takeCurrency(currencyInFront(rest)) || takeCurrency(currencyBehind(rest))) continue;
    const scaled = scaleBehind.exec(rest);
    if (scaled === null || scale !== undefined) break;
    scale = lookUp(scales, scaled[1] ?? "");
    rest = rest.slice(0, scaled.index);
  }
  const digits = decimalDigits(rest, decimalComma);
  if (typeof digits !== "object") return digits;
  if (scale !== undefined && /e/i.test(digits.text)) return "not-a-number";
  const size = Number(digits.text + (scale ?? ""));
  if (!Number.isFinite(size)) return "not-a-number";
  const value = size !== 0 && (sign === "-" || inBrackets) ? -size : size;
  return currency === undefined ? { value } : { value, currency };
}

/** Digits without separators and with a decimal point. A code where the separators contradict the locale or each other. */
function decimalDigits(text: string, decimalComma: () => boolean): { readonly text: string } | ErrorCode {
  if (/^\d+\.?\d*(?:e[+-]?\d{1,3})?$/i.test(text) || /^\.\d+$/.test(text)) {
    return /^[1-9]\d{0,2}\.\d{3}$/.test(text) && decimalComma() ? "point-number" : { text };
  }
  // A comma before exactly three digits separates thousands, in every locale.
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(text)) return { text: text.replace(/,/g, "") };
  if (/^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:\.\d*)?$/.test(text))
    return { text: text.replace(/[ '’]/g, "") };
  const isCommaDecimal =
    /^\d*,\d+$/.test(text) ||
    /^\d{1,3}(?:([ .'’])\d{3})(?:\1\d{3})*,\d+$/.test(text) ||
    /^\d{1,3}(?:\.\d{3}){2,}$/.test(text);
  if (!isCommaDecimal) return "not-a-number";
  if (!decimalComma()) return text.includes(",") ? "comma-number" : "not-a-number";
  return { text: text.replace(/[ .'’]/g, "").replace(",", ".") };
}

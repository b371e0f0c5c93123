import { dateOrder, decimalComma } from "./dates";
import type { Switches } from "./switches";
import { typedDate } from "./typed-dates";
import { isErrorText, type Scalar } from "./values";

/** What a cell keeps of a string that was typed into it. */
export type Typed =
  | { readonly kind: "value"; readonly value: Scalar; readonly pattern?: string }
  /** An error that was typed: it reads as its text. */
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly text: string };

export interface Typing {
  readonly locale: string;
  readonly switches: Switches;
  /** The cell's number format before the string arrives. */
  readonly pattern: string;
  /** Today's year, for dates typed without one. */
  readonly year: number;
}

const text = (value: string): Typed => ({ kind: "value", value });

/** Reads a string as Sheets does when it is typed, or given to setValues. The empty string is not for here. */
export function typed(input: string, typing: Typing): Typed {
  const { switches } = typing;
  const textCell = typing.pattern === "@";
  if (input.startsWith("'")) {
    const kept = textCell && switches.apostropheInTextCell === "kept";
    return text(kept ? input : input.slice(1));
  }
  if (input.startsWith("=") && input.length > 1)
    return textCell && switches.formulaInTextCell === "text" ? text(input) : { kind: "formula", text: input };
  if (textCell) return text(input);
  if (input.startsWith("+") || /^-[\d.]*\D.*\d/.test(input)) return signed(input, typing);
  return plain(input, typing);
}

function signed(input: string, typing: Typing): Typed {
  const { switches } = typing;
  if (/^\+[\d.,\s]+$/.test(input))
    return switches.plusSign === "text" ? text(input) : plain(input.slice(1).replace(/\s/g, ""), typing);
  const bare = plain(input, typing);
  if (bare.kind === "value" && typeof bare.value !== "string") return bare;
  const expression = /^[+-]([A-Z]{1,3}\d+|[\d.]+)([+\-*/]([A-Z]{1,3}\d+|[\d.]+))*$/i.test(input);
  return expression && switches.signedExpression === "formula"
    ? { kind: "formula", text: `=${input}` }
    : text(input);
}

function plain(input: string, typing: Typing): Typed {
  const trimmed = input.trim();
  if (trimmed !== input && typing.switches.numberWithBlanks === "text") return text(input);
  if (isErrorText(trimmed) && typing.switches.errorText === "error") return { kind: "error", value: trimmed };
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const number = typedNumber(trimmed, typing.locale);
  if (number !== undefined) return { kind: "value", ...number };
  const date = typedDate(trimmed, dateOrder(typing.locale), typing);
  if (date !== undefined) return { kind: "value", ...date };
  return text(input);
}

const currencies: Readonly<Record<string, { readonly sign: string; readonly locales: RegExp }>> = {
  $: { sign: "$", locales: /^en([_-](US|CA|AU|NZ|SG|HK))?$|^es[_-]MX|^zh[_-](TW|HK)/i },
  "¥": { sign: "¥", locales: /^(zh([_-]CN)?|ja)/i },
  "￥": { sign: "￥", locales: /^(zh([_-]CN)?|ja)/i },
  "£": { sign: "£", locales: /^en[_-](GB|IE)/i },
  "€": { sign: "€", locales: /^(de|fr|it|es|nl|fi|pt[_-]PT|en[_-]IE|el)/i },
};

/** Numbers with thousands separators, a percent sign, an exponent or the locale's currency. */
function typedNumber(input: string, locale: string): { value: number; pattern?: string } | undefined {
  const comma = decimalComma(locale);
  const currency = Object.values(currencies).find(({ sign }) => input.replace(/^-/, "").startsWith(sign));
  if (currency !== undefined && !currency.locales.test(locale)) return undefined;
  const unsigned = currency === undefined ? input : input.replace(currency.sign, "").trim();
  const percent = unsigned.endsWith("%");
  const body = percent ? unsigned.slice(0, -1).trim() : unsigned;
  const shape = comma
    ? /^-?(\d{1,3}(\.\d{3})+|\d+)?(,\d+)?(e[+-]?\d+)?$/i
    : /^-?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;
  if (!shape.test(body) || !/\d/.test(body.replace(/e.*$/i, ""))) return undefined;
  const grouped = /\d[.,]\d{3}([.,]|$)/.test(body) && (comma ? body.includes(".") : body.includes(","));
  const plainBody = comma ? body.replace(/\./g, "").replace(",", ".") : body.replace(/,/g, "");
  const value = Number(plainBody);
  if (!Number.isFinite(value)) return undefined;
  const decimals = /\.\d/.test(plainBody);
  if (percent) return { value: divided(plainBody), pattern: decimals ? "0.00%" : "0%" };
  if (currency !== undefined)
    return { value, pattern: decimals ? `"${currency.sign}"#,##0.00` : `"${currency.sign}"#,##0` };
  if (/e/i.test(plainBody)) return { value, pattern: "0.00E+00" };
  if (grouped) return { value, pattern: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** A percentage's value without the noise of a binary division: "14.6" is the double of 0.146. */
const divided = (digits: string): number => Number(/e/i.test(digits) ? Number(digits) / 100 : `${digits}e-2`);

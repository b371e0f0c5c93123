import { numfmt } from "@univerjs/core";
import type { Scalar } from "./values";

/** The default number format as scripts read it. */
export const DEFAULT_FORMAT = "0.###############";

export const unformatted = (pattern: string): boolean =>
  pattern === "" || pattern === DEFAULT_FORMAT || /^general$/i.test(pattern);

/** A number without a format: up to 15 digits, from 1E+15 on with an exponent. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(15));
  if (Math.abs(rounded) >= 1e15 || (rounded !== 0 && Math.abs(rounded) < 1e-9)) {
    const [digits, power] = Number(value.toPrecision(6)).toExponential().split("e") as [string, string];
    const sign = power.startsWith("-") ? "-" : "+";
    return `${digits}E${sign}${power.replace(/^[-+]/, "").padStart(2, "0")}`;
  }
  return String(rounded);
}

/** A cell's text as shown in a locale, in full however narrow its column is. */
export function shownText(value: Scalar, pattern: string, locale: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unformatted(pattern) || pattern === "@") return withDecimalSign(plainNumber(value), locale);
  try {
    return numfmt.format(pattern, value, { throws: true, locale }) as string;
  } catch {
    // A pattern that makes no sense is taken silently, and shows the number.
    return withDecimalSign(plainNumber(value), locale);
  }
}

/** "1.5" as the locale writes it; a locale that nobody knows has a point. */
const withDecimalSign = (text: string, locale: string): string =>
  text.includes(".") ? text.replace(".", numfmt.format("0.0", 1.5, { locale }).charAt(1)) : text;

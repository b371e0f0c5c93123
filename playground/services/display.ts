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

/** A cell's text as shown, in full however narrow its column is. */
export function shownText(value: Scalar, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (unformatted(pattern) || pattern === "@") return plainNumber(value);
  try {
    return numfmt.format(pattern, value, { throws: true }) as string;
  } catch {
    // A pattern that makes no sense is taken silently, and shows the number.
    return plainNumber(value);
  }
}

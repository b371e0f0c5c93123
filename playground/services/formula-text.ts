import { decimalComma } from "./dates";
import type { Switches } from "./switches";

/** Changes characters of a formula that stand outside texts, quoted sheet names and braces. */
export function outsideTexts(formula: string, change: (char: string) => string): string {
  let quote = "";
  let made = "";
  for (const char of formula) {
    if (quote !== "") {
      if (char === quote) quote = "";
      made += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      made += char;
    } else made += change(char);
  }
  return made;
}

const semicolons = (locale: string, switches: Pick<Switches, "separators">): boolean =>
  switches.separators === "locale" && decimalComma(locale);

/**
 * The formula with `,` between arguments, as the grid keeps it; undefined when it uses the separator that the
 * switch does not take in this locale.
 */
export function withCommas(
  formula: string,
  locale: string,
  switches: Pick<Switches, "separators">,
): string | undefined {
  let depth = 0;
  let wrong = false;
  const wanted = semicolons(locale, switches) ? ";" : ",";
  const made = outsideTexts(formula, (char) => {
    if (char === "{") depth += 1;
    if (char === "}") depth -= 1;
    if (depth > 0 || (char !== "," && char !== ";")) return char;
    if (char !== wanted) wrong = true;
    return ",";
  });
  return wrong ? undefined : made;
}

/** The way back, for getFormula. */
export function withLocaleSeparators(
  formula: string,
  locale: string,
  switches: Pick<Switches, "separators">,
): string {
  if (formula === "" || !semicolons(locale, switches)) return formula;
  return outsideTexts(formula, (char) => (char === "," ? ";" : char));
}

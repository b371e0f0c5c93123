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

/** Built-ins whose value changes by itself: refused as arguments of a custom function. */
const volatile = /^(NOW|RAND|RANDBETWEEN)$/i;

/** Whether a volatile built-in stands somewhere inside the brackets of a function. */
export function volatileInside(formula: string, name: string): boolean {
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  const open: string[] = [];
  for (const [, word, mark] of bare.matchAll(/([A-Za-z_][\w.]*)?\s*([()])/g)) {
    if (mark === ")") open.pop();
    else {
      if (volatile.test(word ?? "") && open.includes(name.toUpperCase())) return true;
      open.push((word ?? "").toUpperCase());
    }
  }
  return false;
}

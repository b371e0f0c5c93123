import { decimalComma } from "./dates";
import type { Switches } from "./switches";

/** Changes characters of a formula that stand outside texts and quoted sheet names; `isDecimal` = between two digits. */
export function outsideTexts(formula: string, change: (char: string, isDecimal: boolean) => string): string {
  let quote = "";
  let made = "";
  const isDigit = (char: string | undefined): boolean => char !== undefined && char >= "0" && char <= "9";
  const chars = [...formula];
  for (const [at, char] of chars.entries()) {
    if (quote !== "") {
      if (char === quote) quote = "";
      made += char;
    } else if (char === '"' || char === "'") {
      quote = char;
      made += char;
    } else made += change(char, isDigit(chars[at - 1]) && isDigit(chars[at + 1]));
  }
  return made;
}

const semicolons = (locale: string, switches: Pick<Switches, "separators">): boolean =>
  switches.separators === "locale" && decimalComma(locale);

/**
 * The formula with `,` between arguments and `.` in numbers, as the grid keeps it; undefined when it uses the separator that the
 * switch does not take in this locale.
 */
export function withCommas(
  formula: string,
  locale: string,
  switches: Pick<Switches, "separators">,
): string | undefined {
  let depth = 0;
  let wrong = false;
  // Within the digits after a decimal comma: 1,2,3 is no number and, where `;` separates, no list either.
  let isFraction = false;
  const wanted = semicolons(locale, switches) ? ";" : ",";
  const made = outsideTexts(formula, (char, isDecimal) => {
    if (char === "{") depth += 1;
    if (char === "}") depth -= 1;
    if (wanted === ";" && char === "," && isDecimal && depth === 0 && !isFraction) {
      isFraction = true;
      return ".";
    }
    if (char < "0" || char > "9") isFraction = false;
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
  return outsideTexts(formula, (char, isDecimal) =>
    char === "," ? ";" : char === "." && isDecimal ? "," : char,
  );
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

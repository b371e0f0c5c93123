/** Functions younger than the xlsx format, which its files write with a prefix; spreadsheets show #NAME? without it. */
const prefixes: Readonly<Record<string, string>> = {
  "_xlfn._xlws.": "FILTER SORT",
  "_xlfn.":
    "UNIQUE SEQUENCE SORTBY XLOOKUP XMATCH RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY IFS SWITCH MAXIFS MINIFS TEXTJOIN CONCAT VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND ISFORMULA FORMULATEXT DAYS ARRAYTOTEXT",
};

/** `FILTER(A2:A9,B2:B9>0)` as a file writes it: `_xlfn._xlws.FILTER(A2:A9,B2:B9>0)`. Text in quotes is left alone. */
export function withPrefixes(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(/(?<![A-Za-z0-9_.])([A-Z]+)(?=\()/g, (name: string) => {
      const prefix = Object.keys(prefixes).find((key) => prefixes[key]?.split(" ").includes(name));
      return (prefix ?? "") + name;
    }),
  );
}

/** The formula as one types it. */
export const withoutPrefixes = (formula: string): string =>
  outsideQuotes(formula, (part) => part.replace(/_xlfn\.|_xlws\.|_xlpm\./g, ""));

const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

import { isBlank, isErrorCell } from "./cells";
import { canBeSameCurrency } from "./currencies";
import type { Host } from "./host";
import { numberFromText } from "./number-text";
import type { CellProblem } from "./problems";

/** Reads the cells of one column as numbers (rule 6): a number, undefined for a blank cell, or why it is none. */
export type NumberReader = (cell: unknown, row?: number) => number | undefined | CellProblem;

/** A cell in which a currency was seen. */
interface CurrencySeen {
  readonly currency: string;
  readonly cell: string;
  readonly row: number;
}

/** A reader for one column: it remembers the currencies seen, of which a column may hold one. */
export function numberReader(host: Host): NumberReader {
  let comma: boolean | undefined;
  const decimalComma = () => {
    comma ??= hasDecimalComma(host.locale());
    return comma;
  };
  const seen: CurrencySeen[] = [];

  return (cell, row = 1) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : { code: "not-a-number", cell };
    if (isBlank(cell)) return undefined;
    if (isErrorCell(cell)) return { code: "error-cell", cell };
    if (typeof cell !== "string") return { code: "not-a-number", cell };
    if (isPlainInteger(cell)) return Number(cell);
    const reading = numberFromText(cell, decimalComma);
    if (typeof reading === "string") return { code: reading, cell };
    if (reading.currency !== undefined) {
      const other = otherCurrency(seen, reading.currency);
      if (other !== undefined) {
        return { code: "two-currencies", cell, facts: { otherCell: other.cell, otherRow: other.row } };
      }
      if (!seen.some((one) => one.currency === reading.currency)) {
        seen.push({ currency: reading.currency, cell, row });
      }
    }
    return reading.value;
  };
}

const otherCurrency = (seen: readonly CurrencySeen[], currency: string): CurrencySeen | undefined =>
  seen.find((one) => !canBeSameCurrency(one.currency, currency));

/** One cell as a number, where there is no column to compare it with. */
export const numberFrom = (cell: unknown, host: Host): number | undefined | CellProblem =>
  numberReader(host)(cell);

/** Up to 15 digits and nothing else: the text of most numbers that are text. */
function isPlainInteger(text: string): boolean {
  if (text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

/** Whether a spreadsheet locale such as "de_DE" writes decimals with a comma; an unknown one does not. */
export function hasDecimalComma(locale: string | undefined): boolean {
  if (locale === undefined || locale === "") return false;
  try {
    const parts = new Intl.NumberFormat(locale.replace(/_/g, "-")).formatToParts(1.5);
    return parts.some((part) => part.type === "decimal" && part.value === ",");
  } catch {
    return false;
  }
}

import { isBlank, isErrorCell } from "../cells";
import type { Host } from "../host";
import type { CellProblem } from "../problems";
import { remember } from "../remember";
import { canBeSameCurrency } from "./currencies";
import { numberFromText } from "./number-text";

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
  const readText = remember((text) => numberFromText(text, decimalComma));

  return (cell, row = 1) => {
    // Adding 0 makes minus zero plain.
    if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : { code: "not-a-number", cell };
    if (isBlank(cell)) return undefined;
    if (isErrorCell(cell)) return { code: "error-cell", cell };
    if (typeof cell !== "string") return { code: "not-a-number", cell };
    if (isPlainInteger(cell)) return Number(cell);
    const reading = readText(cell);
    if (typeof reading === "string") return { code: reading, cell };
    const { currency, value } = reading;
    // A currency that was let in before was compared then.
    if (currency === undefined || seen.some((one) => one.currency === currency)) return value;
    const other = seen.find((one) => !canBeSameCurrency(one.currency, currency));
    if (other !== undefined) {
      return { code: "two-currencies", cell, facts: { otherCell: other.cell, otherRow: other.row } };
    }
    seen.push({ currency, cell, row });
    return value;
  };
}

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
function hasDecimalComma(locale: string | undefined): boolean {
  if (locale === undefined || locale === "") return false;
  try {
    const parts = new Intl.NumberFormat(locale.replace(/_/g, "-")).formatToParts(1.5);
    return parts.some((part) => part.type === "decimal" && part.value === ",");
  } catch {
    return false;
  }
}

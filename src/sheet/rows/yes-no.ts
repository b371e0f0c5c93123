import { isBlank, isErrorCell, plainText } from "../cells";
import { lookUp } from "../options/look-up";
import type { CellProblem } from "../problems";

const words: Readonly<Record<string, boolean>> = {
  true: true,
  "1": true,
  yes: true,
  y: true,
  t: true,
  是: true,
  false: false,
  "0": false,
  no: false,
  n: false,
  f: false,
  否: false,
};

/** A cell of a churned/active column (rule 6): true/false, 1/0, yes/no, 是/否 in any case and width; undefined for a blank cell. */
export function yesNoFrom(cell: unknown): boolean | undefined | CellProblem {
  if (typeof cell === "boolean") return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const known = typeof cell === "string" ? lookUp(words, cell) : undefined;
  if (known !== undefined) return known;
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell)) return { code: "error-cell", cell };
  const word = typeof cell === "string" && cell.length < 20 ? plainText(cell).toLowerCase() : "";
  return lookUp(words, word) ?? { code: "not-yes-no", cell };
}

import { BaseReferenceObject, LexerTreeBuilder } from "@univerjs/engine-formula";

/** A row no sheet has: the end of an open range, cut to the sheet when it is read. */
const OPEN_END = 1_048_576;

/** `C2:C` and `Sheet2!$C$2:$C`, outside texts and names. */
const openRange = /(?<![A-Za-z0-9_$."'])(\$?[A-Za-z]{1,3}\$?\d+):(\$?[A-Za-z]{1,3})(?![A-Za-z0-9_($!:])/g;

let mended = false;

/** Makes the engine read open ranges as Sheets does. Once is enough; the text of the cells is not touched. */
export function mendFormulaEngine(): void {
  if (mended) return;
  mended = true;
  const lexer = LexerTreeBuilder.prototype;
  const parse = lexer.treeBuilder;
  lexer.treeBuilder = function (formula, ...rest) {
    return parse.call(this, closed(formula), ...rest);
  };
  const reference = BaseReferenceObject.prototype;
  const position = reference.getRangePosition;
  reference.getRangePosition = function () {
    const range = position.call(this);
    const last = this.getActiveSheetRowCount() - 1;
    return range.endRow >= OPEN_END - 1 && last >= range.startRow ? { ...range, endRow: last } : range;
  };
}

function closed(formula: string): string {
  if (!formula.includes(":")) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(openRange, `$1:$2${OPEN_END}`)))
    .join("");
}

import type { Area } from "../../translate/a1";
import { inBands } from "./grid";
import type { TableRecord } from "./record";
import type { FoundTable } from "./registry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A short print of what stands in a table's cells, to see later whether somebody edited it. Formulas may give new
 * values, so of them the texts count; what stands beside them (titles, labels) counts with its values, save what a
 * formula spills.
 */
export function printOf(
  sheet: Sheet,
  area: Area,
  { live, native, spills, boxes }: Pick<TableRecord, "live" | "native" | "spills" | "boxes">,
): string {
  let hash = BEGIN;
  const follows = live || native;
  // Tables of version 1 knew no boxes, and of live ones only the formulas counted.
  const quiet = follows && boxes.length === 0;
  inBands(sheet, area, (range, offset) => {
    const formulas = range.getFormulas();
    for (const line of formulas) for (const formula of line) hash = mixed(hash, formula.replace(/\s/g, ""));
    if (quiet) return;
    (range.getValues() as unknown[][]).forEach((line, i) => {
      line.forEach((value, j) => {
        const moves = follows && (formulas[i]?.[j] !== "" || spills.some((one) => holds(one, offset + i, j)));
        if (!moves) hash = mixed(hash, String(value));
      });
    });
  });
  return (hash >>> 0).toString(36);
}

const holds = ({ row, column, rows, columns }: Area, i: number, j: number): boolean =>
  i >= row && i < row + rows && j >= column && j < column + columns;

/** Whether a table is no longer as it was written; what was typed into a spill breaks the formula's result. */
export function isEdited({ record, sheet, area }: Pick<FoundTable, "record" | "sheet" | "area">): boolean {
  if (printOf(sheet, area, record) !== record.print) return true;
  return (
    record.live &&
    record.spills.some(
      ({ row, column }) => sheet.getRange(area.row + row, area.column + column).getValue() === "#REF!",
    )
  );
}

/** A short print of texts in their order. */
export const hashOf = (texts: readonly string[]): string => (texts.reduce(mixed, BEGIN) >>> 0).toString(36);

/** FNV-1a, 32 bits. */
const BEGIN = 0x811c9dc5;

function mixed(hash: number, text: string): number {
  let next = hash;
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193);
  return Math.imul(next ^ 0x1f, 0x01000193);
}

import type { Area } from "../../translate/a1";
import { inBands } from "./grid";
import type { BoxPlace, TableRecord } from "./record";
import type { FoundTable } from "./registry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A short print of what stands in a table's cells, to see later whether somebody edited it. Formulas may give new
 * values, and reading them in the call that wrote them may find them uncalculated, so in their boxes only their texts
 * count; titles and footnotes always count with their values.
 */
export function printOf(
  sheet: Sheet,
  area: Area,
  { live, native, boxes }: Pick<TableRecord, "live" | "native" | "boxes">,
): string {
  let hash = formulasHash(sheet, area);
  for (const part of live || native ? besides(area, boxes) : [area])
    inBands(sheet, part, (range) => {
      for (const line of range.getValues()) for (const value of line) hash = mixed(hash, String(value));
    });
  return (hash >>> 0).toString(36);
}

/** The same of the formulas' texts alone: where formulas stand amiss, their values cannot be read again after a write. */
export const formulasPrint = (sheet: Sheet, area: Area): string =>
  (formulasHash(sheet, area) >>> 0).toString(36);

function formulasHash(sheet: Sheet, area: Area): number {
  let hash = BEGIN;
  inBands(sheet, area, (range) => {
    for (const line of range.getFormulas())
      for (const formula of line) hash = mixed(hash, withoutPlaces(formula));
  });
  return hash;
}

/** A formula without the sheets and cells it names, which follow when those are renamed or moved. */
const withoutPlaces = (formula: string): string =>
  formula
    .replace(/('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, "")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "")
    .replace(/\s/g, "");

/** The rows of an area in which no box stands; none for tables of version 1, which knew no boxes. */
function besides(area: Area, boxes: readonly BoxPlace[]): Area[] {
  if (boxes.length === 0) return [];
  const parts: Area[] = [];
  let row = 0;
  for (const { row: top, rows } of [...boxes].sort((a, b) => a.row - b.row)) {
    if (top > row) parts.push({ ...area, row: area.row + row, rows: top - row });
    row = Math.max(row, top + rows);
  }
  if (row < area.rows) parts.push({ ...area, row: area.row + row, rows: area.rows - row });
  return parts;
}

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

import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { quoted } from "./sheets-in";
import { cellName } from "./sheets-out";

/** The sheet an A1 text names, or the active one, and the text without the sheet. */
export function sheetAndCells(grid: FUniver, a1: string): { sheet: FWorksheet; cells: string } {
  const workbook = grid.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook is open.");
  const split = a1.lastIndexOf("!");
  if (split < 0) return { sheet: workbook.getActiveSheet(), cells: a1 };
  const name = a1
    .slice(0, split)
    .replace(/^'(.*)'$/s, "$1")
    .replace(/''/g, "'");
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet named “${name}”.`);
  return { sheet, cells: a1.slice(split + 1) };
}

/**
 * The range that the rows fill, with its sheet: one cell stands for the block that starts there, as when pasting, and
 * a sheet that ends before the block does grows, as Sheets lets it when something is pasted.
 */
export function growFor(grid: FUniver, a1: string, rows: readonly (readonly unknown[])[]): string {
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw new Error("Give the values as rows: [[1, 2], [3, 4]].");
  const { sheet, cells } = sheetAndCells(grid, a1);
  const corner = /^\$?([A-Za-z]{1,3})\$?(\d+)(:\$?[A-Za-z]{1,3}\$?\d+)?$/.exec(cells);
  if (!corner) return a1;
  const [, letters = "A", digits = "1", rest] = corner;
  const top = Number(digits) - 1;
  const left = columnOf(letters);
  const height = rows.length;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const block = `${cellName(top, left)}:${cellName(top + height - 1, left + width - 1)}`;
  const asked = cells.replace(/\$/g, "").toUpperCase();
  if (rest !== undefined && asked !== block) {
    throw new Error(`${asked} is not the size of the values: ${height} rows of ${width} fill ${block}.`);
  }
  if (sheet.getMaxRows() < top + height) sheet.setRowCount(top + height);
  if (sheet.getMaxColumns() < left + width) sheet.setColumnCount(left + width);
  return `${quoted(sheet.getSheetName())}!${block}`;
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

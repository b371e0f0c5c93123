import { isBlank, isBlankRow } from "../../findings/block";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly unknown[])[];

/** Rows above a gap that are looked at: the last of them may have blanks of its own. */
const NEAR = 5;

/**
 * The data around a cell. Sheets ends a region at the first blank row; exported logs have such rows in their midst, and
 * to stop there would drop most of the customers without a word. So a region goes on beyond one blank row where both
 * sides of it have numbers or dates in the same column: below a title, or above the headings of another table, it ends.
 */
export function dataAround(cell: Range): Range {
  const sheet = cell.getSheet();
  const region = cell.getDataRegion();
  const [column, columns] = [region.getColumn(), region.getNumColumns()];
  const first = region.getRow() - 1;
  const last = first + region.getNumRows() - 1;
  const rows = sheet.getLastRow();
  // A blank row and one with data is the least that could follow, above as well as below.
  if (columns < 2 || (first < 2 && last + 2 >= rows)) return region;
  const cells: Cells = sheet
    .getRange(1, column, Math.max(rows, last + 1), columns)
    .getValues() as unknown[][];
  const top = walk(cells, first, -1);
  return sheet.getRange(top + 1, column, walk(cells, last, 1) - top + 1, columns);
}

/** The last row, counted from 0, of the data that `row` belongs to, walking up or down. */
function walk(cells: Cells, row: number, step: 1 | -1): number {
  for (let at = row; ; ) {
    const next = cells[at + step];
    if (next !== undefined && !isBlankRow(next)) at += step;
    else if (goesOn(cells, step > 0 ? at + 1 : at - 1)) at += 2 * step;
    else return at;
  }
}

/** Whether the rows above and below a blank row are rows of the same data. */
function goesOn(cells: Cells, gap: number): boolean {
  const below = cells[gap + 1];
  if (gap < 1 || below === undefined) return false;
  const above = cells.slice(Math.max(0, gap - NEAR), gap);
  return below.some((cell, i) => isMeasured(cell) && above.some((row) => isMeasured(row[i])));
}

/** Numbers and dates; texts are everywhere. */
const isMeasured = (cell: unknown): boolean =>
  !isBlank(cell) && typeof cell !== "string" && typeof cell !== "boolean";

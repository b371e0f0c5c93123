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
  if (columns < 2 || (first < 2 && last + 2 >= rows)) return beyondBlankColumns(region);
  const cells: Cells = sheet
    .getRange(1, column, Math.max(rows, last + 1), columns)
    .getValues() as unknown[][];
  const top = walk(cells, first, -1);
  return beyondBlankColumns(sheet.getRange(top + 1, column, walk(cells, last, 1) - top + 1, columns));
}

/**
 * A blank column in the midst of a table parts it too. What stands beyond one belongs to it where it has a heading in the
 * table's first row, begins with data below it and ends in the very row in which the table ends: another table beside it
 * would have to be as long to the row.
 */
function beyondBlankColumns(region: Range): Range {
  const sheet = region.getSheet();
  const [top, rows] = [region.getRow(), region.getNumRows()];
  const bottom = top + rows - 1;
  let [left, right] = [region.getColumn(), region.getLastColumn()];
  const width = sheet.getLastColumn();
  if (rows < 3 || (left < 3 && right + 2 > width)) return region;
  const row = (at: number): readonly unknown[] =>
    at < 1 || at > sheet.getMaxRows() ? [] : (sheet.getRange(at, 1, 1, width).getValues()[0] ?? []);
  const [above, heading, first, last, below] = [top - 1, top, top + 1, bottom, bottom + 1].map(row) as [
    readonly unknown[],
    readonly unknown[],
    readonly unknown[],
    readonly unknown[],
    readonly unknown[],
  ];
  const isOf = (column: number): boolean => {
    const at = column - 1;
    const named = typeof heading[at] === "string" && !isBlank(heading[at]);
    return named && !isBlank(last[at]) && !isBlank(first[at]) && isBlank(above[at]) && isBlank(below[at]);
  };
  while (right + 2 <= width && isBlank(heading[right]) && isOf(right + 2)) {
    right += 2;
    while (right < width && isOf(right + 1)) right++;
  }
  while (left > 2 && isBlank(heading[left - 2]) && isOf(left - 2)) {
    left -= 2;
    while (left > 1 && isOf(left - 1)) left--;
  }
  return sheet.getRange(top, left, rows, right - left + 1);
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

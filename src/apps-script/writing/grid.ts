import type { Area } from "../../translate/a1";
import type { Changes } from "./changes";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const CELLS_AT_ONCE = 50_000;

export const rangeOf = (sheet: Sheet, area: Area): Range =>
  sheet.getRange(area.row, area.column, area.rows, area.columns);

/** Hands out an area in bands of rows of about 50,000 cells; `offset` is the band's first row within the area. */
export function inBands(
  sheet: Sheet,
  area: Area,
  work: (range: Range, offset: number, rows: number) => void,
): void {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  for (let offset = 0; offset < area.rows; offset += most) {
    const rows = Math.min(most, area.rows - offset);
    work(sheet.getRange(area.row + offset, area.column, rows, area.columns), offset, rows);
  }
}

/** Adds rows and columns until the area fits: a sheet never grows by itself, and getRange beyond its edge fails. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/** Takes off what growTo has added. */
function shrinkTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
}

/** Adds what the area needs at its sheet's edges; undone by taking the added rows and columns off. */
export function makeRoom(sheet: Sheet, area: Area, changes: Changes): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  changes.undoBy(() => shrinkTo(sheet, rows, columns));
  growTo(sheet, area.row + area.rows - 1, area.column + area.columns - 1);
  SpreadsheetApp.flush();
}

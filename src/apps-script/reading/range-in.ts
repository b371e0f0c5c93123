import { cellA1 } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { dataAround } from "./data-block";
import { isA1, parseRangeText } from "./range-text";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The range a text names: A1 in any spelling, with or without a sheet, open-ended, a sheet alone, a named range.
 * Throws an InputError that says what is wrong with it.
 */
export function findRange(file: Spreadsheet, typed: string): Range {
  const { sheet: name, a1, several } = parseRangeText(typed);
  if (a1 === "" && name === undefined) throw new InputError("no-selection");
  const sheet = name === undefined ? file.getActiveSheet() : sheetNamed(file, name);
  if (several && rangeByName(file, a1) === null) throw new InputError("several-ranges", { range: typed });
  if (a1 === "") return sheet.getDataRange();
  if (isA1(a1)) return rangeOn(sheet, a1, typed);
  const named = rangeByName(file, a1);
  if (named !== null) return named;
  const whole = name === undefined ? file.getSheetByName(a1) : null;
  if (whole !== null) return whole.getDataRange();
  throw new InputError("bad-range", { range: typed });
}

function sheetNamed(file: Spreadsheet, name: string): Sheet {
  const sheet =
    file.getSheetByName(name) ??
    file.getSheets().find((one) => one.getName().toLowerCase() === name.toLowerCase());
  if (sheet) return sheet;
  const sheets = file.getSheets().map((one) => one.getName());
  const shown = sheets.length > 12 ? `${sheets.slice(0, 12).join(", ")} …` : sheets.join(", ");
  throw new InputError("unknown-sheet", { sheet: name, sheets: shown });
}

function rangeByName(file: Spreadsheet, name: string): Range | null {
  try {
    return file.getRangeByName(name);
  } catch {
    return null;
  }
}

function rangeOn(sheet: Sheet, a1: string, typed: string): Range {
  try {
    return sheet.getRange(a1);
  } catch {
    const last = cellA1(sheet.getMaxRows(), sheet.getMaxColumns());
    if (beyond(sheet, a1))
      throw new InputError("range-outside", { range: a1.toUpperCase(), sheet: sheet.getName(), last });
    throw new InputError("bad-range", { range: typed });
  }
}

/** Whether a row or column of the text lies beyond the sheet's last. */
function beyond(sheet: Sheet, a1: string): boolean {
  const rows = (a1.match(/\d+/g) ?? []).map(Number);
  const columns = (a1.match(/[a-z]+/gi) ?? []).map((letters) =>
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  );
  return (
    rows.some((row) => row > sheet.getMaxRows()) || columns.some((column) => column > sheet.getMaxColumns())
  );
}

/**
 * The block a range means: a single cell stands for the data around it, a range open to the sheet's edge ends with the
 * sheet's data. Null when nothing of it lies there.
 */
export function blockOf(range: Range): Range | null {
  const sheet = range.getSheet();
  const single = range.getNumRows() === 1 && range.getNumColumns() === 1;
  const wide = single ? dataAround(range) : range;
  const [row, column, rows, columns] = [
    wide.getRow(),
    wide.getColumn(),
    wide.getNumRows(),
    wide.getNumColumns(),
  ];
  const open = row + rows > sheet.getMaxRows() || column + columns > sheet.getMaxColumns();
  if (!open) return wide;
  const data = sheet.getDataRange();
  const lastRow = Math.min(row + rows - 1, data.getLastRow());
  const lastColumn = Math.min(column + columns - 1, data.getLastColumn());
  if (lastRow < row || lastColumn < column) return null;
  return sheet.getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
}

/** The block of data around the selection; where the selection is blank, all the sheet's data; null when there is none. */
export function selectedBlock(): Range | null {
  const selected = SpreadsheetApp.getActiveRange() as Range | null;
  const block = selected === null ? null : blockOf(selected);
  if (block !== null && !block.isBlank()) return block;
  const data = SpreadsheetApp.getActiveSheet().getDataRange();
  return data.isBlank() ? null : data;
}

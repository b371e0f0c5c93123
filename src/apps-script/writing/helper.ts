import { colors } from "../../render/styles";
import type { Helper } from "../live/source";
import type { Changes } from "./changes";
import { growTo, inBands } from "./grid";
import { asWritten } from "./inert";
import { mustReadBack } from "./read-back";
import { activeFile, addSheet } from "./sheets";

/** Cleaned rows on a sheet of their own, for live formulas to read. Dates are serial numbers with a date format, which no zone can shift. */
export function writeHelper(name: string, { headings, rows, formats }: Helper, changes: Changes): void {
  const sheet = addSheet(activeFile(), name, changes);
  const columns = headings.length;
  growTo(sheet, rows.length + 1, columns);
  sheet
    .getRange(1, 1, 1, columns)
    .setValues([[...headings]])
    .setFontWeight("bold")
    .setBackground(colors.surface);
  const body = { row: 2, column: 1, rows: rows.length, columns };
  inBands(sheet, body, (range, from, count) => {
    range.setValues(rows.slice(from, from + count).map((row) => row.map(asWritten)));
  });
  SpreadsheetApp.flush();
  mustReadBack(sheet, body, rows);
  formats.forEach((format, i) => {
    if (format !== undefined) sheet.getRange(2, i + 1, rows.length, 1).setNumberFormat(format);
  });
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
}

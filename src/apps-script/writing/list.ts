import { colors } from "../../render/styles";
import type { GridCell } from "../../table/report";
import type { Changes } from "./changes";
import { addEntry } from "./entries";
import { growTo, inBands } from "./grid";
import { asWritten } from "./inert";
import { PLAIN_FORMAT } from "./looks";
import { mustReadBack } from "./read-back";
import { activeFile, addSheet, freeName, renameSheet } from "./sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows that a list shows at most; that there are more is said. */
export const MOST_ROWS = 20_000;

/** Marks a sheet of such rows, which may be customers: said before the workbook is passed on. */
export const LIST = "stayrate.list";

/** A plain list for a sheet of its own: an optional title and hint, headings, rows. */
export interface List {
  readonly title: string | undefined;
  readonly hint: string | undefined;
  readonly headings: readonly GridCell[];
  readonly rows: readonly (readonly GridCell[])[];
  /** Number format of a cell, where it needs one. */
  readonly format: (row: number, column: number) => string | undefined;
}

/** Writes a list on a new sheet that gets its name last; texts stay the texts they are. */
export function writeList(name: string, list: List, changes: Changes): Sheet {
  const file = activeFile();
  const sheet = addSheet(file, freeName(file, `Stayrate ${Utilities.getUuid().slice(0, 8)}`), changes);
  const columns = Math.max(1, list.headings.length);
  const above = [list.title, list.hint].filter((text): text is string => text !== undefined);
  const top = above.length === 0 ? 1 : above.length + 2;
  growTo(sheet, top + list.rows.length, columns);
  above.forEach((text, i) => {
    const cell = sheet.getRange(i + 1, 1);
    cell.setValue(asWritten(text));
    if (i === 0) cell.setFontWeight("bold").setFontSize(12);
    else cell.setFontColor(colors.quiet);
  });
  const all = [list.headings, ...list.rows];
  const area = { row: top, column: 1, rows: all.length, columns };
  inBands(sheet, area, (range, from, count) => {
    range.setValues(all.slice(from, from + count).map((row) => row.map(asWritten)));
  });
  sheet.getRange(top, 1, 1, columns).setFontWeight("bold").setBackground(colors.surface);
  SpreadsheetApp.flush();
  mustReadBack(sheet, area, all);
  if (list.rows.length > 0)
    inBands(sheet, { ...area, row: top + 1, rows: list.rows.length }, (range, from, count) => {
      range.setNumberFormats(
        list.rows
          .slice(from, from + count)
          .map((row, i) => row.map((_, j) => list.format(from + i, j) ?? PLAIN_FORMAT)),
      );
    });
  if (list.rows.length > 0) sheet.setFrozenRows(top);
  addEntry(sheet, LIST, "rows");
  renameSheet(sheet, freeName(file, name), changes);
  SpreadsheetApp.flush();
  return sheet;
}

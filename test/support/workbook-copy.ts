import type { FileCell, SheetData } from "../../playground/files/sheet-data";
import { readXlsx } from "../../playground/files/xlsx-in";
import { writeXlsx } from "../../playground/files/xlsx-out";
import { openWorkbook, type Workbook, type WorkbookOptions } from "../../playground/headless";

interface Entry {
  readonly sheet: string;
  readonly place: "row" | "column" | "sheet";
  readonly at: number;
  readonly key: string;
  readonly value: string;
}

/** What a copy of a file has: its cells, and what is kept beside them. */
interface Saved {
  readonly sheets: readonly SheetData[];
  readonly entries: readonly Entry[];
}

/** The workbook as Google saves it: formulas with the values they showed last, what they spilled with its extent. */
async function saved(book: Workbook): Promise<Saved> {
  const text = await book.script(`
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var entries = file.createDeveloperMetadataFinder().find().map(function (entry) {
      var location = entry.getLocation(), row = location.getRow(), column = location.getColumn();
      var range = row || column, sheet = range ? range.getSheet() : location.getSheet();
      return { sheet: sheet.getName(), place: row ? "row" : column ? "column" : "sheet",
        at: row ? row.getRow() : column ? column.getColumn() : 0, key: entry.getKey(), value: entry.getValue() };
    });
    var spills = [];
    entries.filter(function (one) { return one.key === "stayrate.table"; }).forEach(function (one) {
      var record = JSON.parse(one.value);
      var column = entries.filter(function (other) { return other.key === "stayrate.column" && other.value === record.id; })[0].at;
      record.spills.forEach(function (spill) {
        spills.push({ sheet: one.sheet, row: one.at + spill.row, column: column + spill.column, rows: spill.rows, columns: spill.columns });
      });
    });
    var sheets = file.getSheets().map(function (sheet) {
      var range = sheet.getDataRange(), values = range.getValues(), formulas = range.getFormulas(), formats = range.getNumberFormats();
      return { name: sheet.getName(), rows: values.map(function (line, i) {
        return line.map(function (value, j) {
          var spill = spills.filter(function (one) { return one.sheet === sheet.getName() && i + 1 >= one.row && i + 1 < one.row + one.rows && j + 1 >= one.column && j + 1 < one.column + one.columns; })[0];
          var anchor = spill && spill.row === i + 1 && spill.column === j + 1;
          if (spill && !anchor) return null;
          var isDate = Object.prototype.toString.call(value) === "[object Date]";
          var cell = { value: isDate ? value.getTime() / 86400000 + 25569 : value, format: formats[i][j] };
          if (formulas[i][j]) cell.formula = formulas[i][j];
          if (anchor) cell.spill = sheet.getRange(spill.row, spill.column, spill.rows, spill.columns).getA1Notation();
          return cell.value === "" && !cell.formula ? null : cell;
        });
      }) };
    });
    return JSON.stringify({ sheets: sheets, entries: entries });`);
  const read = JSON.parse(text as string) as {
    sheets: { name: string; rows: (FileCell | null)[][] }[];
    entries: Entry[];
  };
  const sheets = read.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => cell ?? undefined)),
  }));
  return { sheets: readXlsx(writeXlsx(sheets)), entries: read.entries };
}

/**
 * A copy of a workbook that went through a file, opened with or without the add-on. Formulas are calculated when it
 * opens; `lastValues` has what they showed before that. As in a copy that Google makes, what is kept beside rows and columns is there too.
 */
export async function openCopy(
  book: Workbook,
  options: WorkbookOptions,
): Promise<{ readonly copy: Workbook; readonly lastValues: readonly SheetData[] }> {
  const { sheets, entries } = await saved(book);
  const copy = await openWorkbook({
    ...options,
    sheets: Object.fromEntries(sheets.map(({ name }) => [name, []])),
  });
  await copy.script(`
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var sheets = ${JSON.stringify(sheets)}, entries = ${JSON.stringify(entries)};
    sheets.forEach(function (one) {
      var sheet = file.getSheetByName(one.name);
      one.rows.forEach(function (row, i) {
        (row || []).forEach(function (cell, j) {
          if (!cell) return;
          var range = sheet.getRange(i + 1, j + 1);
          if (cell.format) range.setNumberFormat(cell.format);
          if (cell.formula) range.setFormula(cell.formula);
          else if (cell.value !== undefined) range.setValue(typeof cell.value === "string" ? "'" + cell.value : cell.value);
        });
      });
    });
    var project = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
    entries.forEach(function (one) {
      var sheet = file.getSheetByName(one.sheet);
      var letters = sheet.getRange(1, Math.max(1, one.at)).getA1Notation().replace(/\\d+/, "");
      var place = one.place === "sheet" ? sheet : sheet.getRange(one.place === "row" ? one.at + ":" + one.at : letters + ":" + letters);
      place.addDeveloperMetadata(one.key, one.value, project);
    });`);
  await copy.settled();
  return { copy, lastValues: sheets };
}

import type { Workbook } from "../../playground/headless";

/** Everything of a workbook that a failed write must leave as it was, as text that can be compared. */
export async function workbookPrint(book: Workbook): Promise<string> {
  return (await book.script(
    `
    var file = SpreadsheetApp.getActiveSpreadsheet();
    var sheets = file.getSheets().map(function (sheet) {
      var all = sheet.getRange(1, 1, Math.min(80, sheet.getMaxRows()), Math.min(30, sheet.getMaxColumns()));
      return {
        name: sheet.getName(),
        hidden: sheet.isSheetHidden(),
        size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getFrozenRows()],
        widths: [1, 2, 3, 4, 5, 6, 7, 8].map(function (column) { return sheet.getColumnWidth(column); }),
        values: all.getDisplayValues(),
        formulas: all.getFormulas(),
        formats: all.getNumberFormats(),
        backgrounds: all.getBackgrounds(),
        colors: all.getFontColors(),
        weights: all.getFontWeights(),
        slants: all.getFontStyles(),
        sizes: all.getFontSizes(),
        notes: all.getNotes(),
        rules: sheet.getConditionalFormatRules().map(function (rule) {
          return rule.getRanges().map(function (range) { return range.getA1Notation(); });
        }),
        charts: sheet.getCharts().length,
        metadata: sheet.createDeveloperMetadataFinder().find().map(function (entry) { return entry.getKey() + entry.getValue(); }).sort(),
      };
    });
    return JSON.stringify({ active: file.getActiveSheet().getName(), sheets: sheets });
    `,
  )) as string;
}

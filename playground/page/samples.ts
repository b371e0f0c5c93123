import type { FUniver } from "@univerjs/core/facade";
import { type SampleSheet, sampleSheets } from "../samples";
import { addTypedSheet } from "./sheets-in";
import type { Page } from "./start";

/** Adds the sample sheets after those that are there, in the page's language, and shows the first of them. */
export async function loadSamples({ grid, google, choices }: Page): Promise<void> {
  const names = sampleSheets(choices.language()).map((sample) => {
    const name = addTypedSheet(grid, google.cells, sample.name, sample.rows);
    dress(grid, name, sample);
    return name;
  });
  const workbook = grid.getActiveWorkbook();
  const first = workbook?.getSheetByName(names[0] ?? "");
  if (first) workbook?.setActiveSheet(first);
  await google.settled();
}

/** A bold, frozen header, columns wide enough, rates as percentages. */
function dress(grid: FUniver, name: string, { columns, rows }: SampleSheet): void {
  const sheet = grid.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) return;
  sheet.getRange(0, 0, 1, columns.length).setFontWeight("bold");
  sheet.setFrozenRows(1);
  columns.forEach(({ width, format }, column) => {
    sheet.setColumnWidth(column, width);
    if (format !== undefined) sheet.getRange(1, column, rows.length - 1, 1).setNumberFormat(format);
  });
}

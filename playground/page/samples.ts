import type { FUniver } from "@univerjs/core/facade";
import { type SampleSheet, sampleSheets } from "../samples";
import { addTypedSheet } from "./sheets-in";
import type { Page } from "./start";

/** Adds the sample sheets after those that are there, in the page's language, and shows the first of them. */
export async function loadSamples(page: Page): Promise<void> {
  const [first] = addSamples(page);
  show(page, first);
  await page.google.settled();
}

/** The same beside what the add-on's own menu entry has just loaded, which stays in view. */
export async function loadMoreSamples(page: Page): Promise<void> {
  const shown = page.grid.getActiveWorkbook()?.getActiveSheet().getSheetName();
  addSamples(page);
  show(page, shown);
  await page.google.settled();
}

function show({ grid }: Page, name: string | undefined): void {
  const workbook = grid.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name ?? "");
  if (sheet) workbook?.setActiveSheet(sheet);
}

function addSamples({ grid, google, choices }: Page): string[] {
  return sampleSheets(choices.language()).map((sample) => {
    const name = addTypedSheet(grid, google.cells, sample.name, sample.rows);
    dress(grid, name, sample);
    return name;
  });
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

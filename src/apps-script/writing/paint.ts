import type { Page, Part } from "../../render/page";
import type { Rectangle } from "../../render/placed";
import { colors } from "../../render/styles";
import type { GridCell } from "../../table/report";
import type { Area } from "../../translate/a1";
import { inBands, rangeOf } from "./grid";
import { asWritten } from "./inert";
import { brushes } from "./looks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a page's top left cell stands in a sheet (from 1). */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export const areaOn = (origin: Origin, { row, column, rows, columns }: Rectangle): Area => ({
  row: origin.row + row,
  column: origin.column + column,
  rows,
  columns,
});

export const pageArea = (origin: Origin, page: Page): Area =>
  areaOn(origin, { row: 0, column: 0, rows: page.rows, columns: page.columns });

/** The cells of a page as one matrix. With `live` given the tables stay blank for formulas to spill, save those texts. */
export function cellsOf(page: Page, live: readonly Part[] | undefined): GridCell[][] {
  const matrix = filled<GridCell>(page, undefined);
  const put = (row: number, column: number, cells: readonly (readonly GridCell[])[]): void =>
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        (matrix[row + i] as GridCell[])[column + j] = cell;
      });
    });
  for (const { row, column, cells } of [...page.texts, ...(live ?? [])]) put(row, column, cells);
  if (live === undefined) for (const { row, column, box } of page.boxes) put(row, column, box.grid.cells);
  return matrix;
}

function filled<T>(page: Page, value: T): T[][] {
  return Array.from({ length: page.rows }, () => new Array<T>(page.columns).fill(value));
}

/**
 * Writes looks and then cells on a sheet just added, in bands: a format set after a text would not stop it from being read
 * as a date.
 */
export function paint(
  sheet: Sheet,
  page: Page,
  origin: Origin,
  cells: readonly (readonly GridCell[])[],
): void {
  const area = pageArea(origin, page);
  inBands(sheet, area, (range, from, rows) => {
    const band = { row: from, column: 0, rows, columns: page.columns };
    for (const brush of brushes) brush(sheet, origin, page.styles, band);
    range.setValues(cells.slice(from, from + rows).map((line) => line.map(asWritten)));
  });
  const { SOLID, DASHED } = SpreadsheetApp.BorderStyle;
  // White lines inside the coloured cells stand for no lines.
  for (const ranges of page.heat.flatMap((heat) => heat.ranges))
    drawLines(sheet, areaOn(origin, ranges), colors.heatLow, SOLID);
  for (const style of page.styles)
    if (style.dashed) drawLines(sheet, areaOn(origin, style), colors.forecastLine, DASHED);
  SpreadsheetApp.flush();
}

/** A line around every cell of an area. */
function drawLines(
  sheet: Sheet,
  area: Area,
  color: string,
  line: GoogleAppsScript.Spreadsheet.BorderStyle,
): void {
  rangeOf(sheet, area).setBorder(true, true, true, true, true, true, color, line);
}

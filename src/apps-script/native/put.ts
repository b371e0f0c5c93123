import type { Page, Part } from "../../render/page";
import { colors } from "../../render/styles";
import { cellA1, onSheet } from "../../translate/a1";
import type { Separator } from "../../translate/formula";
import { isExpression, type NativeCell, nativeText, type Places } from "../../translate/native/expression";
import type { NativeTable } from "../../translate/native/table";
import { InputError } from "../../words/input-error";
import type { Changes } from "../writing/changes";
import { growTo, inBands } from "../writing/grid";
import { asWritten } from "../writing/inert";
import { PLAIN_FORMAT } from "../writing/looks";
import type { Origin } from "../writing/paint";
import { activeFile, addSheet } from "../writing/sheets";

const DAY_FORMAT = "yyyy-mm-dd";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table in plain formulas, and the sheets that it reads. */
export interface NativeParts {
  readonly table: NativeTable;
  /** Texts and numbers of the boxes that are no formulas. */
  readonly texts: readonly Part[];
  readonly source: string;
  /** Name of the helper sheet; null when the formulas read the user's cells. */
  readonly helper: string | null;
}

/** The parts of a page's boxes that stand as they are. */
export function nativeParts(
  page: Page,
  table: NativeTable,
  source: string,
  helper: string | null,
): NativeParts {
  const texts = page.boxes.flatMap(({ box, row, column }): Part[] => {
    const cells: readonly (readonly NativeCell[])[] =
      table.boxes.find(({ name }) => name === box.name)?.cells ?? box.grid.cells;
    return [
      { row, column, cells: cells.map((line) => line.map((one) => (isExpression(one) ? undefined : one))) },
    ];
  });
  return { table, texts, source, helper };
}

/** Writes the formulas of a page's boxes. Their values are for a later call: reading them now may find them uncalculated. */
export function putNative(
  sheet: Sheet,
  page: Page,
  native: NativeParts,
  origin: Origin,
  separator: Separator,
): void {
  const places = placesOf(page, native, origin, separator, sheet.getName());
  for (const { row, column, box } of page.boxes) {
    const cells = native.table.boxes.find(({ name }) => name === box.name)?.cells;
    if (cells !== undefined)
      putFormulaCells(sheet, cells, { row: origin.row + row, column: origin.column + column }, places);
  }
}

/** What the formulas of a sheet are printed with. */
export const placesOf = (
  page: Page,
  native: NativeParts,
  origin: Origin,
  separator: Separator,
  home: string,
): Places => ({
  separator,
  home,
  source: native.source,
  helper: native.helper ?? "",
  box: (name) => {
    const placed = page.boxes.find(({ box }) => box.name === name);
    return { row: origin.row + (placed?.row ?? 0), column: origin.column + (placed?.column ?? 0) };
  },
});

/** Writes the helper sheet under its name, whole. */
export function writeNativeHelper(
  native: NativeParts,
  page: Page,
  separator: Separator,
  changes: Changes,
): void {
  const { helper } = native.table;
  if (helper === undefined || native.helper === null) return;
  const sheet = addSheet(activeFile(), native.helper, changes);
  fillHelper(sheet, native, page, separator);
}

/** Fills a helper sheet: title, numbers that the formulas refer to, headings, rows. */
export function fillHelper(sheet: Sheet, native: NativeParts, page: Page, separator: Separator): void {
  const { helper } = native.table;
  if (helper === undefined) return;
  const { cells, formats, headingRow, dates } = helper;
  const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 1);
  growTo(sheet, cells.length, columns);
  inBands(sheet, { row: 1, column: 1, rows: cells.length, columns }, (range, from, count) => {
    range.setNumberFormat(PLAIN_FORMAT);
    range.setValues(
      cells.slice(from, from + count).map((line) =>
        Array.from({ length: columns }, (_, column) => {
          const one = line[column];
          return isExpression(one) ? "" : asWritten(one);
        }),
      ),
    );
  });
  for (const column of dates ?? [])
    sheet.getRange(headingRow + 1, column, cells.length - headingRow, 1).setNumberFormat(DAY_FORMAT);
  for (const [row, column, format] of formats) sheet.getRange(row, column).setNumberFormat(format);
  sheet.getRange(1, 1, 1, columns).setFontColor(colors.quiet);
  sheet.getRange(headingRow, 1, 1, columns).setFontWeight("bold").setBackground(colors.surface);
  const places = placesOf(page, native, { row: 1, column: 1 }, separator, sheet.getName());
  putFormulaCells(sheet, cells, { row: 1, column: 1 }, places);
  sheet.setFrozenRows(headingRow);
  SpreadsheetApp.flush();
}

/** Writes the formulas among cells, block by block, and sees that each stands there as a formula. */
function putFormulaCells(
  sheet: Sheet,
  cells: readonly (readonly NativeCell[])[],
  origin: Origin,
  places: Places,
): void {
  for (const block of formulaBlocks(cells)) {
    const area = { ...block, row: origin.row + block.row, column: origin.column + block.column };
    inBands(sheet, area, (range, from, count) => {
      const texts = cells
        .slice(block.row + from, block.row + from + count)
        .map((line) =>
          line
            .slice(block.column, block.column + block.columns)
            .map((one) => (isExpression(one) ? nativeText(one, places) : "")),
        );
      range.setFormulas(texts);
      const written = range.getFormulas();
      texts.forEach((line, i) => {
        line.forEach((_, j) => {
          if ((written[i]?.[j] ?? "") === "")
            throw new InputError("not-as-meant", {
              cell: onSheet(sheet.getName(), cellA1(area.row + from + i, area.column + j)),
            });
        });
      });
    });
  }
}

interface Block {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/** The formulas as rectangles: runs of a row, joined with the same run of the row above. */
function formulaBlocks(cells: readonly (readonly NativeCell[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block[] = [];
  cells.forEach((line, row) => {
    const next: Block[] = [];
    for (let column = 0; column < line.length; column++) {
      if (!isExpression(line[column])) continue;
      const first = column;
      while (column < line.length && isExpression(line[column])) column++;
      const above = open.find((block) => block.column === first && block.columns === column - first);
      const block = above ?? { row, column: first, rows: 0, columns: column - first };
      block.rows++;
      if (above === undefined) blocks.push(block);
      next.push(block);
    }
    open = next;
  });
  return blocks;
}

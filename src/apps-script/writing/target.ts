import { type Area, areaA1, onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { findRange } from "../reading/range-in";
import { rangeOf } from "./grid";
import { activeFile } from "./sheets";
import { meets } from "./spills";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The cell a table is to begin at. */
export interface Target {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Understands "E2" or "Report!E2"; without a sheet it is the one the user looks at. */
export function targetOf(cell: string): Target {
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = findRange(activeFile(), cell);
  } catch (error) {
    if (error instanceof InputError && error.code === "unknown-sheet") throw error;
    throw new InputError("bad-cell", { cell });
  }
  return { sheet: range.getSheet(), row: range.getRow(), column: range.getColumn() };
}

/** The part of an area that lies on the sheet as it is now; undefined when none does. */
export function onGrid(sheet: Sheet, area: Area): Area | undefined {
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row + 1);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column + 1);
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : undefined;
}

/** The cells of an area that hold something, as one range that names them: "Report!B2:D9 (12)"; undefined when all are blank. */
export function occupied(sheet: Sheet, wanted: Area): string | undefined {
  const area = onGrid(sheet, wanted);
  if (area === undefined) return undefined;
  const range = rangeOf(sheet, area);
  const [values, formulas, notes] = [range.getValues() as unknown[][], range.getFormulas(), range.getNotes()];
  let [top, left, bottom, right, count] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1, 0];
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value === "" && (formulas[i]?.[j] ?? "") === "" && (notes[i]?.[j] ?? "") === "") return;
      top = Math.min(top, i);
      bottom = Math.max(bottom, i);
      left = Math.min(left, j);
      right = Math.max(right, j);
      count++;
    });
  });
  if (count === 0) return undefined;
  const held = {
    row: area.row + top,
    column: area.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
  return `${onSheet(sheet.getName(), areaA1(held))} (${count})`;
}

/** Rows and columns that a sheet can take. */
const MOST_CELLS = 5_000_000;
const MOST_COLUMNS = 18_000;

/** Refuses a table larger than a sheet can be. */
export function mustFit({ rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const cells = rows * columns;
  if (columns > MOST_COLUMNS || cells > MOST_CELLS)
    throw new InputError("too-big-for-sheet", { rows, columns, cells });
}

/** Refuses merged cells: a write that cuts a merge fails in the middle. */
export function refuseMerges(sheet: Sheet, wanted: Area): void {
  const area = onGrid(sheet, wanted);
  const merged = area === undefined ? [] : rangeOf(sheet, area).getMergedRanges();
  if (merged[0] !== undefined) throw new InputError("over-merge", { cells: merged[0].getA1Notation() });
}

/** Refuses cells that the user may not edit, before anything is begun. */
export function refuseProtected(sheet: Sheet, area: Area): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const covers = (range: GoogleAppsScript.Spreadsheet.Range): boolean =>
    range.getRow() <= area.row &&
    range.getColumn() <= area.column &&
    range.getLastRow() >= area.row + area.rows - 1 &&
    range.getLastColumn() >= area.column + area.columns - 1;
  const barred = (one: GoogleAppsScript.Spreadsheet.Protection): boolean =>
    !one.canEdit() && !one.isWarningOnly();
  const bySheet = sheet
    .getProtections(SHEET)
    .some((one) => barred(one) && !one.getUnprotectedRanges().some(covers));
  const byRange = sheet.getProtections(RANGE).some((one) => {
    const range = one.getRange();
    const place = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    return meets(place, area) && barred(one);
  });
  if (bySheet || byRange) throw new InputError("protected-cells", { cells: placeOf(sheet, area) });
}

/** Refuses to cover the data themselves: nothing in the user's range is ever changed. */
export function refuseOverlap(
  sheet: Sheet,
  area: Area,
  source: { readonly sheet: string; readonly area: Area },
): void {
  if (sheet.getName() !== source.sheet) return;
  if (meets(area, source.area))
    throw new InputError("over-data", { cells: onSheet(sheet.getName(), areaA1(source.area)) });
}

export const placeOf = (sheet: Sheet, area: Area): string => onSheet(sheet.getName(), areaA1(area));

import { CellValueType, type ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FileCell, SheetData } from "../files/sheet-data";
import type { Cells } from "../services";
import { cellName } from "./sheets-out";

/** A new sheet is never smaller than this, as in Sheets. */
const ROWS = 1000;
const COLUMNS = 26;
/** Columns beside the data of a file or sample: a cohort table of two or three years spills there without running off the sheet. */
const ROOM_BESIDE = 40;

/** Adds an empty sheet of at least this size after the others, under the name given or the next free one like it; gives its name. */
export function addSheet(grid: FUniver, wanted: string, rows = ROWS, columns = COLUMNS): string {
  return insert(grid, wanted, rows, columns, {});
}

/** Adds a sheet with cells as a file keeps them. */
export function addFileSheet(grid: FUniver, { name, rows }: SheetData): string {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 0;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    const line: Record<number, ICellData> = {};
    row.forEach((cell, c) => {
      if (cell) line[c] = cellOf(cell);
    });
    cellData[r] = line;
  });
  return insert(grid, name, rows.length, width + ROOM_BESIDE, cellData);
}

/** Adds a sheet whose cells are text read as if typed, as csv files are. */
export function addTypedSheet(
  grid: FUniver,
  cells: Cells,
  wanted: string,
  rows: readonly (readonly unknown[])[],
): string {
  const width = rows[0]?.length ?? 1;
  const name = addSheet(grid, wanted, rows.length, width + ROOM_BESIDE);
  if (rows.length > 0) {
    cells.set(`${quoted(name)}!A1:${cellName(rows.length - 1, width - 1)}`, rows);
  }
  return name;
}

/** Cells that are put in before the page has a turn: about a tenth of a second's work. */
const CELLS_AT_ONCE = 40_000;

/** The same in steps, between which the page draws and answers: a file may have 100,000 rows. */
export async function addTypedSheetInSteps(
  grid: FUniver,
  cells: Cells,
  wanted: string,
  rows: readonly (readonly unknown[])[],
): Promise<string> {
  const width = rows[0]?.length ?? 1;
  const name = addSheet(grid, wanted, rows.length, width + ROOM_BESIDE);
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let from = 0; from < rows.length; from += step) {
    if (from > 0) await nextTurn();
    const to = Math.min(rows.length, from + step);
    cells.set(`${quoted(name)}!${cellName(from, 0)}:${cellName(to - 1, width - 1)}`, rows.slice(from, to));
  }
  return name;
}

const nextTurn = (): Promise<void> => new Promise((done) => setTimeout(done));

export const quoted = (sheetName: string): string => `'${sheetName.replace(/'/g, "''")}'`;

function insert(
  grid: FUniver,
  wanted: string,
  rows: number,
  columns: number,
  cellData: Record<number, Record<number, ICellData>>,
): string {
  const workbook = grid.getActiveWorkbook();
  if (!workbook) throw new Error("No workbook is open.");
  const sheets = workbook.getSheets();
  const name = freeName(
    wanted,
    sheets.map((sheet) => sheet.getSheetName()),
  );
  workbook.insertSheet(name, {
    index: sheets.length,
    sheet: {
      rowCount: Math.max(ROWS, rows),
      columnCount: Math.max(COLUMNS, columns),
      defaultColumnWidth: 100,
      defaultRowHeight: 21,
      cellData,
    },
  });
  return name;
}

function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted.trim() || "Sheet";
  let name = base;
  for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${base} (${n})`;
  return name;
}

function cellOf({ value, formula, format }: FileCell): ICellData {
  return {
    ...(value !== undefined && typed(value)),
    ...(formula !== undefined && { f: formula }),
    ...(format !== undefined && { s: { n: { pattern: format } } }),
  };
}

function typed(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

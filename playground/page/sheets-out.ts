import { CellValueType, type ICellData, type IRange, type Nullable, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FileCell, SheetData } from "../files/sheet-data";

interface Spill {
  readonly range?: Nullable<IRange>;
  readonly cell?: Nullable<ICellData>;
}

/** What the open workbook holds, sheet by sheet, ready for a file: cells that a formula fills are left to that formula. */
export function sheetsOf(grid: FUniver): SheetData[] {
  const open = grid.getActiveWorkbook();
  if (!open) return [];
  const workbook = open.getWorkbook();
  // The facade keeps its injector to itself; the formula engine's own model is the one place that knows what spilled.
  const formulas = (
    grid as unknown as { _injector: { get(token: unknown): FormulaDataModel } }
  )._injector.get(FormulaDataModel);
  return workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const anchors = formulas.getArrayFormulaRange()?.[workbook.getUnitId()]?.[id];
    const shown = formulas.getArrayFormulaCellData()?.[workbook.getUnitId()]?.[id];
    const rows: (FileCell | undefined)[][] = [];
    const put = (row: number, column: number, cell: FileCell | undefined): void => {
      if (!cell) return;
      while (rows.length <= row) rows.push([]);
      const line = rows[row];
      if (line) line[column] = cell;
    };
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const spill = { range: anchors?.[row]?.[column], cell: shown?.[row]?.[column] };
      const formula = formulas.getFormulaStringByCell(row, column, id, workbook.getUnitId());
      put(row, column, fileCell(workbook, cell, formula, spill));
    });
    return { name: sheet.getName(), rows };
  });
}

function fileCell(
  workbook: Workbook,
  cell: Nullable<ICellData>,
  formula: Nullable<string>,
  spill: Spill,
): FileCell | undefined {
  if (!cell) return undefined;
  const value = plainValue(formula && spill.cell ? spill.cell : cell);
  const format = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
  if (value === undefined && !formula && !format) return undefined;
  return {
    ...(value !== undefined && { value }),
    ...(formula && { formula }),
    ...(format && { format }),
    ...(spill.range && isBlock(spill.range) && { spill: blockName(spill.range) }),
  };
}

function plainValue({ v, t }: ICellData): FileCell["value"] {
  if (v === undefined || v === null || v === "") return undefined;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

const isBlock = (range: IRange): boolean =>
  range.endRow > range.startRow || range.endColumn > range.startColumn;

const blockName = (range: IRange): string =>
  `${cellName(range.startRow, range.startColumn)}:${cellName(range.endRow, range.endColumn)}`;

/** A cell's name from its row and column, both from 0: (0, 27) is AB1. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

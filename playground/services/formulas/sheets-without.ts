import { CommandType, type ICellData, type IDisposable, type Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "../book";

type CellsById = ReturnType<FormulaDataModel["getFormulaData"]>;

/** What is used of the engine's insides; its packages are pinned exactly. */
interface Inside {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): object;
}

/**
 * At every edit and every calculation the engine looks for formulas in all cells of all sheets, which beside a log of
 * 100,000 rows takes longer than most edits themselves. Here it remembers which sheets have none: they stay so until a
 * formula is put into one, or something but values and looks changes about it.
 */
export function rememberSheetsWithoutFormulas(book: Book): IDisposable {
  const without = new Set<Worksheet>();
  const model = book.formulaData;
  const inside = model as unknown as Inside;
  const idMap = inside._getSheetFormulaIdMap.bind(model);
  model.getFormulaData = () => {
    const { workbook } = book;
    const unitId = workbook.getUnitId();
    const found: NonNullable<CellsById[string]> = {};
    for (const sheet of workbook.getSheets()) {
      const id = sheet.getSheetId();
      const cells = without.has(sheet) ? {} : model.getSheetFormulaData(unitId, id);
      if (cells !== undefined && cells !== null && Object.keys(cells).length === 0) without.add(sheet);
      found[id] = cells;
    }
    return { [unitId]: found } as CellsById;
  };
  inside._getSheetFormulaIdMap = (unitId, sheetId) => {
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    return sheet && without.has(sheet) ? {} : idMap(unitId, sheetId);
  };
  return book.onCommand(({ id, type, params }) => {
    // Others concern texts being edited, names and the engine itself; and a sheet that was put in was never looked at.
    if (type !== CommandType.MUTATION || !id.startsWith("sheet.") || id === InsertSheetMutation.id) return;
    const { subUnitId, cellValue } = (params ?? {}) as Changed;
    const sheet = subUnitId === undefined ? undefined : book.workbook.getSheetBySheetId(subUnitId);
    if (id === SetRangeValuesMutation.id && !holdsFormula(cellValue)) return;
    if (sheet) without.delete(sheet);
    else without.clear();
  });
}

interface Changed {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

function holdsFormula(cells: Changed["cellValue"]): boolean {
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line) {
      const cell = line[Number(column)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}

import type { GridCell } from "../../table/report";
import { type Area, cellA1, onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { inBands } from "./grid";
import { asRead } from "./inert";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Compares what a sheet holds now with what was meant: every value equal, no formula anywhere. The only proof that no
 * text was read as a date, number or formula. Throws `not-as-meant` naming the first cell that differs.
 */
export function mustReadBack(sheet: Sheet, area: Area, cells: readonly (readonly GridCell[])[]): void {
  inBands(sheet, area, (range, from) => {
    const values = range.getValues() as unknown[][];
    const formulas = range.getFormulas();
    values.forEach((line, i) => {
      line.forEach((value, j) => {
        const meant = asRead(cells[from + i]?.[j]);
        if (value === meant && (formulas[i]?.[j] ?? "") === "") return;
        throw new InputError("not-as-meant", {
          cell: onSheet(sheet.getName(), cellA1(area.row + from + i, area.column + j)),
        });
      });
    });
  });
}

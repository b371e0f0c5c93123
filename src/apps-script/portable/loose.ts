import { functions } from "../../functions/index";
import { cellA1, onSheet } from "../../translate/a1";
import type { FoundTable } from "../writing/registry";
import { activeFile } from "../writing/sheets";

/** Cells outside the tables whose formulas use this add-on's functions, in the order of the sheets. */
export function looseFormulas(tables: readonly FoundTable[]): string[] {
  const ours = new RegExp(`\\b(?:${Object.keys(functions).join("|")})\\s*\\(`, "i");
  return activeFile()
    .getSheets()
    .flatMap((sheet) => {
      const id = sheet.getSheetId();
      const areas = tables.filter((table) => table.sheet.getSheetId() === id).map(({ area }) => area);
      const inTable = (row: number, column: number): boolean =>
        areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        );
      return sheet
        .getDataRange()
        .getFormulas()
        .flatMap((line, i) =>
          line.flatMap((formula, j) =>
            formula !== "" && ours.test(formula) && !inTable(i + 1, j + 1)
              ? [onSheet(sheet.getName(), cellA1(i + 1, j + 1))]
              : [],
          ),
        );
    });
}

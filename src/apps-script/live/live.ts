import { cellA1, onSheet } from "../../translate/a1";
import { type FormulaCall, formulaText, type Separator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import type { Origin } from "../writing/paint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of a page; its cell counts from the page's top left cell. Given the origin, since some refer to cells of the page. */
export interface LiveFormula {
  readonly row: number;
  readonly column: number;
  readonly call: (origin: Origin) => FormulaCall;
}

export type LivePage = readonly LiveFormula[];

/** Writes the formulas and reads their texts back. Their values are for a later call: reading them now may find them uncalculated. */
export function putFormulas(sheet: Sheet, live: LivePage, origin: Origin, separator: Separator): void {
  for (const { row, column, call } of live)
    sheet.getRange(origin.row + row, origin.column + column).setFormula(formulaText(call(origin), separator));
  SpreadsheetApp.flush();
  for (const { row, column, call } of live) {
    const cell = sheet.getRange(origin.row + row, origin.column + column);
    if (
      !cell
        .getFormula()
        .toUpperCase()
        .startsWith(`=${call(origin).name}(`)
    )
      throw new InputError("not-as-meant", {
        cell: onSheet(sheet.getName(), cellA1(origin.row + row, origin.column + column)),
      });
  }
}

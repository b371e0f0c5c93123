import { functions } from "../../functions/index";
import { type Area, areaA1, cellA1 } from "../../translate/a1";
import { InputError } from "../../words/input-error";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Built-ins that may fill more than their own cell. */
const builtIns =
  "ARRAYFORMULA|SEQUENCE|RANDARRAY|FILTER|SORT|SORTN|UNIQUE|QUERY|SPLIT|TRANSPOSE|FLATTEN|MMULT|MINVERSE|MUNIT|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|IMPORT[A-Z]+|GOOGLEFINANCE|MAP|SCAN|BYROW|BYCOL|MAKEARRAY|LAMBDA|LET|[VH]STACK|TO(?:COL|ROW)|WRAP(?:ROWS|COLS)|CHOOSE(?:ROWS|COLS)|TAKE|DROP|EXPAND|INDEX|OFFSET|INDIRECT|XLOOKUP";

let pattern: RegExp | undefined;

/** Whether a formula may spill: it holds an array literal, such a built-in, or any of this add-on's functions. */
function isArray(formula: string): boolean {
  pattern ??= new RegExp(`\\{|\\b(?:${builtIns}|${Object.keys(functions).join("|")})\\s*\\(`, "i");
  return pattern.test(formula);
}

interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Where array formulas stand and how far they seem to spill: down their first column and along their first row. Counted from 0. */
function spillsIn({ values, formulas }: Contents): Area[] {
  const isSpilled = (row: number, column: number): boolean =>
    (values[row]?.[column] ?? "") !== "" && (formulas[row]?.[column] ?? "") === "";
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): Area[] => {
      if (!isArray(formula)) return [];
      let [rows, columns] = [1, 1];
      while (isSpilled(row + rows, column)) rows++;
      while (isSpilled(row, column + columns)) columns++;
      return [{ row, column, rows, columns }];
    }),
  );
}

/**
 * Refuses to write into what a formula of the user's has spilled, or over such a formula: nothing tells a spilled cell
 * from a typed one, so what stood there could not be put back for sure if the write fails. `own` are the spills of the
 * table that is written anew.
 */
export function refuseSpills(sheet: Sheet, target: Area, own: readonly Area[] = []): void {
  const all = sheet.getDataRange();
  const formulas = all.getFormulas();
  if (!formulas.some((line) => line.some((formula) => isArray(formula)))) return;
  for (const found of spillsIn({ values: all.getValues() as unknown[][], formulas })) {
    const spill = { ...found, row: found.row + 1, column: found.column + 1 };
    if (own.some(({ row, column }) => row === spill.row && column === spill.column)) continue;
    if (spill.rows * spill.columns > 1 && meets(spill, target))
      throw new InputError("over-spill", { cells: areaA1(spill), anchor: cellA1(spill.row, spill.column) });
  }
}

/**
 * Puts array formulas back that were copied together with what they had spilled, which would now block them. `known`
 * are spills of this add-on's own tables, beside which other texts may stand.
 */
export function spillAgain(sheet: Sheet, area: Area, before: Contents, known: readonly Area[]): void {
  for (const found of spillsIn(before)) {
    const { row, column, rows, columns } =
      known.find((one) => one.row === found.row && one.column === found.column) ?? found;
    const anchor = sheet.getRange(area.row + row, area.column + column);
    if (rows * columns > 1)
      sheet.getRange(area.row + row, area.column + column, rows, columns).clearContent();
    anchor.setFormula(before.formulas[row]?.[column] ?? "");
  }
}

/** Whether two areas of a sheet share a cell. */
export const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

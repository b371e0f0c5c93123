/** A cell as a file keeps it: dates are serial numbers under a date format, a formula comes with its last value. */
export interface FileCell {
  readonly value?: string | number | boolean;
  /** With the leading "=". */
  readonly formula?: string;
  readonly format?: string;
  /** How far a formula's result reaches, e.g. "A1:C9", when it fills more than its own cell. */
  readonly spill?: string;
}

export interface SheetData {
  readonly name: string;
  /** Row by row; undefined is a cell without anything in it. */
  readonly rows: readonly (readonly (FileCell | undefined)[])[];
}

/** What error cells read as; a text of this form in an error cell is no text. */
export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
] as const;

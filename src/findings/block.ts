/**
 * A rectangle of a sheet as it was read: the only thing findings/ and reports/ know of the workbook.
 * Row and column numbers inside it count from 0; `firstRow` and `firstColumn` say where it stands in the sheet (from 1).
 */
export interface Block {
  readonly sheet: string;
  /** Without the sheet: "A1:C6920". */
  readonly a1: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly unknown[])[];
  /** Rows hidden by hand and rows hidden by a filter, as far as they were looked for. */
  readonly hidden: readonly number[];
  readonly filtered: readonly number[];
  /** The row of headings, where that is known and need not be found. */
  readonly headings?: number;
}

export const isBlank = (cell: unknown): boolean =>
  cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Values come from another realm, where instanceof is false. */
export const isDate = (cell: unknown): boolean => Object.prototype.toString.call(cell) === "[object Date]";

/** A cell as text for comparing words; a date or number gives its plain spelling. */
export const textOf = (cell: unknown): string =>
  isBlank(cell) ? "" : isDate(cell) ? "(date)" : String(cell).normalize("NFKC").trim();

export const isBlankRow = (row: readonly unknown[]): boolean => row.every(isBlank);

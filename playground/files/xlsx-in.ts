import { type CellObject, read, utils, type WorkSheet } from "@e965/xlsx";
import { withoutPrefixes } from "./newer-functions";
import type { FileCell, SheetData } from "./sheet-data";

const errorNames: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** The sheets of an xlsx file: values, formulas, number formats. Throws when the bytes are no such file. */
export function readXlsx(bytes: Uint8Array): SheetData[] {
  const book = read(bytes, {
    type: "array",
    cellDates: false,
    cellNF: true,
    cellFormula: true,
    cellText: false,
    dense: true,
  });
  const base1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name) => ({ name, rows: rowsOf(book.Sheets[name] ?? {}, base1904) }));
}

/** Days between the two day counts that xlsx files know: 1899-12-30 and 1904-01-01. */
const SHIFT_1904 = 1462;

function rowsOf(sheet: WorkSheet, base1904: boolean): (FileCell | undefined)[][] {
  const cells = (sheet as { "!data"?: (CellObject | undefined)[][] })["!data"] ?? [];
  const spilled = spills(cells);
  return cells.map((row, r) =>
    Array.from(row ?? [], (cell, c) => {
      if (!cell || spilled(r, c)) return undefined;
      const read = fileCell(cell);
      const shift = base1904 && typeof read?.value === "number" && /[ymdhs]/i.test(read.format ?? "");
      return shift && typeof read.value === "number" ? { ...read, value: read.value + SHIFT_1904 } : read;
    }),
  );
}

/** Says whether a cell is filled by a formula that stands in another cell. */
function spills(
  cells: readonly (readonly (CellObject | undefined)[])[],
): (row: number, column: number) => boolean {
  const blocks = new Set<string>();
  for (const row of cells) for (const cell of row ?? []) if (cell?.F !== undefined) blocks.add(cell.F);
  const ranges = [...blocks].map((block) => utils.decode_range(block));
  return (row, column) =>
    ranges.some(
      ({ s, e }) =>
        row >= s.r && row <= e.r && column >= s.c && column <= e.c && (row !== s.r || column !== s.c),
    );
}

function fileCell(cell: CellObject): FileCell | undefined {
  const value = cell.t === "e" ? (errorNames[Number(cell.v)] ?? "#ERROR!") : plain(cell.v);
  const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : undefined;
  if (value === undefined && cell.f === undefined && format === undefined) return undefined;
  return {
    ...(value !== undefined && value !== "" && { value }),
    ...(cell.f !== undefined && { formula: `=${withoutPrefixes(cell.f)}` }),
    ...(format !== undefined && { format }),
  };
}

const plain = (value: CellObject["v"]): FileCell["value"] => (value instanceof Date ? undefined : value);

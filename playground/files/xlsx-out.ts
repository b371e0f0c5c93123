import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { withPrefixes } from "./newer-functions";
import { errorTexts, type FileCell, type SheetData } from "./sheet-data";

/** Codes by which the format knows an error, by its text. */
const errorCodes: Readonly<Record<string, number>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
  // Excel has no #ERROR!; #VALUE! is what it shows for a function that refused its arguments.
  "#ERROR!": 0x0f,
};

/** An xlsx file of the sheets: values, formulas with their last values, number formats. */
export function writeXlsx(sheets: readonly SheetData[]): Uint8Array {
  const book = utils.book_new();
  const taken = new Set<string>();
  for (const sheet of sheets) utils.book_append_sheet(book, workSheet(sheet), fittingName(sheet.name, taken));
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", cellDates: false }) as ArrayBuffer);
}

function workSheet({ rows }: SheetData): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 1;
  rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      if (cell) sheet[utils.encode_cell({ r, c })] = cellObject(cell);
    });
  });
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, rows.length - 1), c: width - 1 },
  });
  return sheet;
}

function cellObject({ value, formula, format, spill }: FileCell): CellObject {
  const made = typedValue(value);
  if (format !== undefined) made.z = format;
  if (formula === undefined) return made;
  made.f = withPrefixes(formula.slice(1));
  if (spill !== undefined) Object.assign(made, { F: spill, D: true });
  if (made.t === "z") Object.assign(made, { t: "s", v: "" });
  return made;
}

function typedValue(value: FileCell["value"]): CellObject {
  if (value === undefined) return { t: "z" };
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  const error = errorTexts.find((text) => text === value);
  return error === undefined ? { t: "s", v: value } : { t: "e", v: errorCodes[error] ?? 0x0f };
}

/** A name the format takes: at most 31 characters, without : \ / ? * [ ], and not taken yet in any case. */
function fittingName(name: string, taken: Set<string>): string {
  const base = name.replace(/[:\\/?*[\]]/g, "-").replace(/^'|'$/g, "-") || "Sheet";
  let fitting = base.slice(0, 31);
  for (let n = 2; taken.has(fitting.toLowerCase()); n += 1)
    fitting = `${base.slice(0, 31 - ` (${n})`.length)} (${n})`;
  taken.add(fitting.toLowerCase());
  return fitting;
}

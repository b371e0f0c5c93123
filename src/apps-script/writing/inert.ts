import type { GridCell } from "../../table/report";

/**
 * A value as setValues must be given it so that it arrives as meant. Text is parsed as if typed: "2024-03" becomes a
 * date, "=…" a formula, "001" a number. A leading apostrophe keeps it text and vanishes. It is used in cells that are
 * not formatted as text only; both ways on one cell may leave the apostrophe visible.
 * Plain words (letters only, at least one blank) need none and stay free of it in the formula bar.
 */
export const asWritten = (cell: GridCell): string | number =>
  cell === undefined || cell === "" ? "" : typeof cell === "number" || isPlainWords(cell) ? cell : `'${cell}`;

const isPlainWords = (text: string): boolean =>
  /^\p{L}[\p{L} ,.()]*$/u.test(text) && /\p{L} \p{L}/u.test(text);

/** A value as getValues must hand it back. */
export const asRead = (cell: GridCell): string | number => cell ?? "";

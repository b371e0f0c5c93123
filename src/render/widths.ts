import type { Box } from "../table/report";
import type { Placed } from "./placed";

/** Pixels of a column of default size in Google Sheets. */
const DEFAULT = 100;

/** How wide a text is in signs of the Latin alphabet; Chinese signs count double. */
function signsIn(text: string): number {
  let width = 0;
  for (const sign of text) width += sign > "\u2e7f" ? 2 : 1;
  return width;
}

/** Wide enough for the longest label. Long texts of the title may run over the cells beside them. */
export function firstColumnWidth(boxes: readonly Box[]): number {
  let longest = 0;
  for (const { grid, beside } of boxes)
    if (!beside) for (const row of grid.cells) longest = Math.max(longest, signsIn(String(row[0] ?? "")));
  return Math.min(360, Math.max(96, 24 + longest * 7));
}

/** Further columns whose headings or texts would be cut off in a column of default size, and the width that they need. */
export function wideColumns(
  boxes: readonly Placed[],
): { readonly column: number; readonly pixels: number }[] {
  const longest: number[] = [];
  for (const { box, column } of boxes)
    for (const row of box.grid.cells)
      row.forEach((cell, i) => {
        if (typeof cell === "string") longest[column + i] = Math.max(longest[column + i] ?? 0, signsIn(cell));
      });
  return longest.flatMap((signs, column) => {
    const pixels = Math.min(240, 16 + signs * 7);
    return column > 0 && pixels > DEFAULT ? [{ column, pixels }] : [];
  });
}

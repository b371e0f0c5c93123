import type { Block } from "./block";
import { isBlankRow } from "./block";
import { type Found, rowsFound } from "./found";
import { isTotalRow } from "./layout/frame";

/** Rows between the data that sum up others: "Subtotal", "小计". */
export const subtotals = (block: Block, first: number, last: number): Found | undefined =>
  rowsFound(
    "subtotals",
    rowsBetween(first, last, (row) => isTotalRow(block.cells[row] ?? [])),
    "leave-out",
  );

export const hiddenRows = (block: Block, first: number, last: number): Found | undefined =>
  rowsFound(
    "hidden-rows",
    block.hidden.filter((row) => row >= first && row < last),
    "keep",
  );

export const filteredRows = (block: Block, first: number, last: number): Found | undefined =>
  rowsFound(
    "filtered-rows",
    block.filtered.filter((row) => row >= first && row < last),
    "keep",
  );

/** Rows that repeat an earlier one in every column: pasted twice, or two real events of one moment. */
export function duplicateRows(block: Block, first: number, last: number): Found | undefined {
  const seen = new Set<string>();
  const places = rowsBetween(first, last, (row) => {
    const cells = block.cells[row] ?? [];
    if (isBlankRow(cells)) return false;
    const spelling = cells.map(spelled).join("\u0001");
    if (seen.has(spelling)) return true;
    seen.add(spelling);
    return false;
  });
  return rowsFound("duplicate-rows", places, "keep");
}

/** A cell so that equal cells are spelled alike; a date by its instant, since its text costs much and depends on a zone. */
const spelled = (cell: unknown): string =>
  typeof cell === "object" && cell !== null && "getTime" in cell
    ? `d${String((cell as { getTime(): number }).getTime())}`
    : `${typeof cell === "number" ? "n" : ""}${String(cell)}`;

function rowsBetween(first: number, last: number, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = first; row < last; row++) if (holds(row)) rows.push(row);
  return rows;
}

import { remember } from "../sheet/remember";
import type { Block } from "./block";
import { isBlankRow } from "./block";
import { type Found, rowsFound } from "./found";
import { isTotalRow } from "./layout/frame";
import { isTotalWord } from "./layout/heading-kinds";
import { repeatedRows } from "./repeated-rows";

/** Rows between the data that sum up others: "Subtotal", "小计". */
export function subtotals(block: Block, first: number, last: number): Found | undefined {
  // A log has the same customers over and over.
  const namesTotal = remember(isTotalWord);
  return rowsFound(
    "subtotals",
    rowsBetween(first, last, (row) => isTotalRow(block.cells[row] ?? [], namesTotal)),
    "leave-out",
  );
}

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
export const duplicateRows = (block: Block, first: number, last: number): Found | undefined =>
  rowsFound(
    "duplicate-rows",
    repeatedRows(
      block.cells,
      rowsBetween(first, last, (row) => !isBlankRow(block.cells[row] ?? [])),
    ),
    "keep",
  );

function rowsBetween(first: number, last: number, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = first; row < last; row++) if (holds(row)) rows.push(row);
  return rows;
}

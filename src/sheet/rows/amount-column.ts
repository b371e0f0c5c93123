import { type CellColumn, cellAt, type OneCell } from "../cell-column";
import { NO_DAY } from "../dates/day-column";
import type { NumberReader } from "../numbers/numbers";

/** A column of amounts. */
export interface AmountColumn {
  /** The amount of each row, 0 for a blank cell; NaN where the cell is no number. */
  readonly amount: Float64Array;
  readonly blanks: number;
  /** Whether every cell that was read is blank or a number. */
  readonly clean: boolean;
  readonly read: NumberReader;
}

/** Reads the amounts of the rows that have a customer and a day; the currencies of others do not matter. Hot path. */
export function readAmounts(
  cells: CellColumn,
  begin: number,
  customer: Int32Array,
  day: Int32Array,
  read: NumberReader,
): AmountColumn {
  const amount = new Float64Array(customer.length);
  let blanks = 0;
  let clean = true;
  for (let i = begin; i < customer.length; i++) {
    if ((customer[i] as number) < 0 || day[i] === NO_DAY) continue;
    const row = cells.rows[i] as OneCell;
    const cell = row?.length === 1 ? row[0] : cellAt(cells, i);
    // Adding 0 makes minus zero plain; numbers without end are read in full, and refused.
    if (typeof cell === "number" && cell - cell === 0) amount[i] = cell + 0;
    else {
      const value = read(cell, i + 1);
      if (value === undefined) blanks++;
      else if (typeof value === "number") amount[i] = value;
      else {
        amount[i] = Number.NaN;
        clean = false;
      }
    }
  }
  return { amount, blanks, clean, read };
}

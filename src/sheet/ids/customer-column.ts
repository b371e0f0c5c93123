import { type CellColumn, cellAt } from "../cell-column";
import { isProblem } from "../problems";
import { numberCodes } from "./codes";
import { createInterner, idFrom, MANY } from "./ids";

/** Why a row has no customer: its cell is blank, or no id. */
export const BLANK = -1;
const NO_ID = -2;

/** A column of ids as numbers 0, 1, 2 … in order of first appearance. */
export interface CustomerColumn {
  /** The customer of each row; BLANK or NO_ID where there is none. */
  readonly customer: Int32Array;
  /** The row in which each customer stands first. */
  readonly firstRow: readonly number[];
  /** Whether every row has a customer. */
  readonly clean: boolean;
}

/**
 * Reads the ids of the rows from `begin` to `end`. Hot path: ids made of digits are their own place in a table, others are
 * looked up as they are typed; only a spelling that is new is read in full.
 */
export function readCustomers(
  cells: CellColumn,
  begin: number,
  end: number,
  letterCase: "exact" | "ignore",
): CustomerColumn {
  const customer = new Int32Array(end);
  const firstRow: number[] = [];
  const done = end - begin < MANY ? begin : numberCodes(cells, begin, customer, firstRow);
  let clean = true;
  if (done < end) {
    const interner = createInterner(letterCase, end - begin);
    for (const row of firstRow) interner.intern(idFrom(cellAt(cells, row)) as string, cellAt(cells, row));
    for (let i = done; ; i++) {
      i = interner.readOn(cells.rows, i, customer, firstRow);
      if (i === end) break;
      const cell = cellAt(cells, i);
      const id = idFrom(cell);
      if (id === undefined || isProblem(id)) {
        customer[i] = id === undefined ? BLANK : NO_ID;
        clean = false;
      } else {
        const number = interner.intern(id, cell);
        if (number === firstRow.length) firstRow.push(i);
        customer[i] = number;
      }
    }
  }
  return { customer, firstRow, clean };
}

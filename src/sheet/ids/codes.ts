import { type CellColumn, cellAt, type OneCell } from "../cell-column";

/** Digits that fit into a table's index. */
const MOST_DIGITS = 8;
/** A table is at least so long, and at most so many times as long as the column: beyond, it would cost more than it saves. */
const LEAST_TABLE = 65_536;
const TABLE_A_ROW = 4;

const ZERO = 48;

/**
 * Numbers ids that are digits, or one beginning and digits (C-0001234), by the value of the digits, without comparing text: codes are
 * what most exports have. Reads from row `begin` as far as the column is such, writes `customer` and each customer's first
 * row, and gives the first row that was not read. Whole numbers that are numbers are such codes too.
 */
export function numberCodes(
  cells: CellColumn,
  begin: number,
  customer: Int32Array,
  firstRow: number[],
): number {
  const sample = begin < customer.length ? cellAt(cells, begin) : undefined;
  const pattern = typeof sample === "string" ? patternOf(sample) : undefined;
  if (pattern === undefined && typeof sample !== "number") return begin;
  const most = Math.max(LEAST_TABLE, customer.length * TABLE_A_ROW);
  /** Customer + 1 by the value of the digits; 0 where that is new. */
  let table = new Int32Array(LEAST_TABLE);
  let isPadded = false;
  let isUneven = false;

  for (let i = begin; i < customer.length; i++) {
    const row = cells.rows[i] as OneCell;
    const cell = row?.length === 1 ? row[0] : cellAt(cells, i);
    let value = 0;
    if (typeof cell === "string") {
      if (pattern === undefined) return i;
      const { length } = cell;
      const { digits, beginning } = pattern;
      if (length <= digits || length > digits + MOST_DIGITS) return i;
      // Anything out of order sets the sign of `bad`: one test at the end instead of one a character.
      let bad = 0;
      for (let k = 0; k < length; k++) {
        const code = cell.charCodeAt(k);
        if (k < digits) bad |= -(code ^ (beginning[k] as number));
        else {
          const digit = code - ZERO;
          bad |= digit | (9 - digit);
          if (k === digits && digit === 0) isPadded = true;
          value = (Math.imul(value, 10) + digit) | 0;
        }
      }
      // The value tells codes apart while all are equally long, or while none is padded with zeros: 07 is not 7.
      if (length !== pattern.length) isUneven = true;
      if (bad < 0 || (isUneven && isPadded)) return i;
    } else if (pattern === undefined && typeof cell === "number" && (cell | 0) === cell) value = cell;
    else return i;
    if (value < 0 || value >= most) return i;
    if (value >= table.length) {
      const wider = new Int32Array(Math.min(most, Math.max(value + 1, table.length * 2)));
      wider.set(table);
      table = wider;
    }
    let number = table[value] as number;
    if (number === 0) {
      number = firstRow.push(i);
      table[value] = number;
    }
    customer[i] = number - 1;
  }
  return customer.length;
}

interface Pattern {
  readonly length: number;
  /** Where the digits begin. */
  readonly digits: number;
  /** The characters before. */
  readonly beginning: Uint16Array;
}

/** The pattern of a code; undefined for text that is none. An id that is visible ASCII needs no cleaning. */
function patternOf(sample: string): Pattern | undefined {
  const [, beginning = "", digits] = /^([!-~]*?)(\d{1,8})$/.exec(sample) ?? [];
  return digits === undefined
    ? undefined
    : {
        length: sample.length,
        digits: beginning.length,
        beginning: Uint16Array.from(beginning, (one) => one.charCodeAt(0)),
      };
}

import { type CellColumn, cellAt, type OneCell } from "../cell-column";

/** Digits that fit into a table's index. */
const MOST_DIGITS = 8;
/** A table is at least so long, and at most so many times as long as the column: beyond, it would cost more than it saves. */
const LEAST_TABLE = 65_536;
const TABLE_A_ROW = 4;

const ZERO = 48;

/**
 * Numbers ids that are digits, or one beginning and digits (C-0001234), or whole numbers, by their value, without comparing text: such
 * codes are what most exports have. Reads from row `begin` as far as the column is such, writes `customer` and each
 * customer's first row, and gives the first row that was not read.
 */
export function numberCodes(
  cells: CellColumn,
  begin: number,
  customer: Int32Array,
  firstRow: number[],
): number {
  const sample = begin < customer.length ? cellAt(cells, begin) : undefined;
  if (typeof sample === "number") return wholeNumbers(cells.rows, begin, customer, firstRow);
  const pattern = typeof sample === "string" ? patternOf(sample) : undefined;
  return pattern === undefined ? begin : codes(cells.rows, begin, customer, firstRow, pattern);
}

/** The text of codes: a beginning, and how long the first one is. */
interface Pattern {
  readonly length: number;
  readonly beginning: Uint16Array;
}

/** The pattern of a code; undefined for text that is none. An id that is visible ASCII needs no cleaning. */
function patternOf(sample: string): Pattern | undefined {
  const [, beginning] = /^([!-~]*?)\d{1,8}$/.exec(sample) ?? [];
  return beginning === undefined
    ? undefined
    : { length: sample.length, beginning: Uint16Array.from(beginning, (one) => one.charCodeAt(0)) };
}

function codes(
  rows: readonly unknown[],
  begin: number,
  customer: Int32Array,
  firstRow: number[],
  { length: usual, beginning }: Pattern,
): number {
  const most = Math.max(LEAST_TABLE, customer.length * TABLE_A_ROW);
  const digits = beginning.length;
  /** Customer + 1 by the value of the digits; 0 where that is new. */
  let table = new Int32Array(LEAST_TABLE);
  let isUneven = false;
  for (let i = begin; i < customer.length; i++) {
    const row = rows[i] as OneCell;
    const cell = row?.length === 1 ? row[0] : undefined;
    if (typeof cell !== "string") return i;
    const { length } = cell;
    // The value tells codes apart while all are equally long, or while none is padded with zeros: 07 is not 7.
    if (length !== usual) {
      if (length <= digits || length > digits + MOST_DIGITS) return i;
      if (!isUneven && holdsBelow(table, leastUnpadded[usual - digits] as number)) return i;
      isUneven = true;
    }
    // Anything out of order sets the sign of `bad`: one test at the end instead of one a character.
    let bad = 0;
    for (let k = 0; k < digits; k++) bad |= -(cell.charCodeAt(k) ^ (beginning[k] as number));
    let value = 0;
    for (let k = digits; k < length; k++) {
      const digit = cell.charCodeAt(k) - ZERO;
      bad |= digit | (9 - digit);
      value = (Math.imul(value, 10) + digit) | 0;
    }
    if (bad < 0 || (isUneven && value < (leastUnpadded[length - digits] as number))) return i;
    if (value >= table.length) {
      if (value >= most) return i;
      table = wider(table, value, most);
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

/** The least value of so many digits without a zero before them; 0 is one digit. */
const leastUnpadded = [0, 0, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

const holdsBelow = (table: Int32Array, value: number): boolean =>
  table.subarray(0, value).some((number) => number !== 0);

/** The same for numbers that are numbers: a loop of its own, since one for both was a third slower. */
function wholeNumbers(
  rows: readonly unknown[],
  begin: number,
  customer: Int32Array,
  firstRow: number[],
): number {
  const most = Math.max(LEAST_TABLE, customer.length * TABLE_A_ROW);
  let table = new Int32Array(LEAST_TABLE);
  for (let i = begin; i < customer.length; i++) {
    const row = rows[i] as OneCell;
    const cell = row?.length === 1 ? row[0] : undefined;
    if (typeof cell !== "number" || (cell | 0) !== cell || cell < 0 || cell >= most) return i;
    if (cell >= table.length) table = wider(table, cell, most);
    let number = table[cell] as number;
    if (number === 0) {
      number = firstRow.push(i);
      table[cell] = number;
    }
    customer[i] = number - 1;
  }
  return customer.length;
}

/** The table with room for a value. */
function wider(table: Int32Array, value: number, most: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.min(most, Math.max(value + 1, table.length * 2)));
  longer.set(table);
  return longer;
}

import { add, at, take } from "./column";

/** A row that does not count: after the as-of day, before a customer's start, or of somebody who is no customer. */
export const ABSENT = -2_147_483_648;

/**
 * When each customer was there: the distinct periods of customer c are `when[starts[c]] … when[starts[c + 1] − 1]`,
 * ascending.
 */
export interface Visits {
  readonly customers: number;
  readonly starts: Int32Array;
  readonly when: Int32Array;
}

/** The period of each row: its time as it stands, or what a table has for it (`table[time − base]`). */
export interface RowTimes {
  readonly times: Int32Array;
  readonly table?: Int32Array;
  readonly base: number;
}

/** A bit a customer and period is worth it up to so many bits a row. */
const BITS_A_ROW = 64;
const FEW_BITS = 4096;

/**
 * Groups rows by customer and period without comparing: linear in rows and customers.
 * Rows with a customer below 0 or a time of ABSENT do not count; with `min`, nor do visits of fewer rows.
 * A hot path: plain loops over typed arrays.
 */
export function visits(
  customers: number,
  customer: Int32Array,
  when: Int32Array | RowTimes,
  min = 1,
): Visits {
  const rows: RowTimes = "times" in when ? when : { times: when, base: 0 };
  const { low, high } = spanOf(rows.table ?? rows.times);
  if (low > high) return { customers, starts: new Int32Array(customers + 1), when: new Int32Array(0) };
  const bits = min <= 1 ? bitsBetween(low, high, customers, customer, rows) : undefined;
  return bits === undefined
    ? visitsByCustomer(customers, customer, rows, min)
    : readOff(bits, rows.times.length);
}

/** Visits with a bit a customer and period: customer c was in period low + p if bit p of the `words` words from c × words on is set. */
export interface VisitBits {
  readonly customers: number;
  readonly low: number;
  readonly high: number;
  readonly words: number;
  readonly bits: Int32Array;
}

/** The same as `visits`, not read off; undefined where nobody was there, or the span is too long for bits. */
export function visitBits(customers: number, customer: Int32Array, rows: RowTimes): VisitBits | undefined {
  const { low, high } = spanOf(rows.table ?? rows.times);
  return low > high ? undefined : bitsBetween(low, high, customers, customer, rows);
}

function spanOf(when: Int32Array): { readonly low: number; readonly high: number } {
  let low = 2_147_483_647;
  let high = ABSENT;
  for (let i = 0; i < when.length; i++) {
    const one = when[i] as number;
    if (one === ABSENT) continue;
    if (one < low) low = one;
    if (one > high) high = one;
  }
  return { low, high };
}

function bitsBetween(
  low: number,
  high: number,
  customers: number,
  customer: Int32Array,
  rows: RowTimes,
): VisitBits | undefined {
  const words = ((high - low) >>> 5) + 1;
  if (words * 32 * customers > BITS_A_ROW * rows.times.length + FEW_BITS) return undefined;
  const bits = new Int32Array(customers * words);
  setBits(bits, words, low, customer, rows);
  return { customers, low, high, words, bits };
}

/** One loop alone: the engine then makes it fast once, not a second time for what comes after it. */
function setBits(
  bits: Int32Array,
  words: number,
  low: number,
  customer: Int32Array,
  { times, table, base }: RowTimes,
): void {
  for (let i = 0; i < times.length; i++) {
    const c = customer[i] as number;
    const time = times[i] as number;
    const one = table === undefined ? time : (table[time - base] as number);
    if (c < 0 || one === ABSENT) continue;
    const word = c * words + ((one - low) >>> 5);
    bits[word] = (bits[word] as number) | (1 << ((one - low) & 31));
  }
}

/** The periods of each customer, in order; there are no more than `rows` of them. */
function readOff({ customers, low, words, bits }: VisitBits, rows: number): Visits {
  const starts = new Int32Array(customers + 1);
  const visited = new Int32Array(Math.min(rows, 32 * bits.length));
  let length = 0;
  for (let c = 0, word = 0; c < customers; starts[++c] = length)
    for (let first = low; first < low + words * 32; first += 32)
      for (let rest = bits[word++] as number; rest !== 0; rest &= rest - 1)
        visited[length++] = first + 31 - Math.clz32(rest & -rest);
  return { customers, starts, when: visited.subarray(0, length) };
}

/** Where the span is long: the rows of each customer one after the other, put in order where they are not. */
function visitsByCustomer(
  customers: number,
  customer: Int32Array,
  { times, table, base }: RowTimes,
  min: number,
): Visits {
  const when = table === undefined ? times : times.map((time) => table[time - base] as number);
  const ends = new Int32Array(customers + 1);
  for (let i = 0; i < when.length; i++) {
    const c = customer[i] as number;
    if (c >= 0 && when[i] !== ABSENT) ends[c] = (ends[c] as number) + 1;
  }
  let rows = 0;
  for (let c = 0; c <= customers; c++) {
    const own = ends[c] as number;
    ends[c] = rows;
    rows += own;
  }
  // Each beginning moves to the end of its customer while the rows are put in place.
  const sorted = new Int32Array(rows);
  for (let i = 0; i < when.length; i++) {
    const c = customer[i] as number;
    const one = when[i] as number;
    if (c < 0 || one === ABSENT) continue;
    const place = ends[c] as number;
    sorted[place] = one;
    ends[c] = place + 1;
  }
  for (let c = 0, begin = 0; c < customers; begin = ends[c++] as number)
    inOrder(sorted, begin, ends[c] as number);
  return withoutRepeats(customers, ends, sorted, min);
}

/** Rows so few are moved one by one; a log mostly comes in order of time, and nothing is moved. */
const FEW_ROWS = 32;

function inOrder(column: Int32Array, begin: number, end: number): void {
  for (let i = begin + 1; i < end; i++) {
    const one = column[i] as number;
    if (one >= (column[i - 1] as number)) continue;
    if (end - begin > FEW_ROWS) {
      column.subarray(begin, end).sort();
      return;
    }
    let to = i;
    for (; to > begin && (column[to - 1] as number) > one; to--) column[to] = column[to - 1] as number;
    column[to] = one;
  }
}

/** Merges equal periods of a customer into one visit, if they are `min` or more; writes over `sorted`, which nobody else holds. */
function withoutRepeats(customers: number, ends: Int32Array, sorted: Int32Array, min: number): Visits {
  const starts = new Int32Array(customers + 1);
  let length = 0;
  for (let c = 0, i = 0; c < customers; c++) {
    const end = ends[c] as number;
    while (i < end) {
      const one = sorted[i] as number;
      const begin = i;
      while (i < end && sorted[i] === one) i++;
      if (i - begin >= min) sorted[length++] = one;
    }
    starts[c + 1] = length;
  }
  return { customers, starts, when: sorted.subarray(0, length) };
}

/** The rows that count, in ascending order of time, as given where that is equal. */
export function rowsInOrderOfTime(customer: Int32Array, when: Int32Array): Int32Array {
  let low = 2_147_483_647;
  let high = ABSENT;
  let count = 0;
  for (let i = 0; i < when.length; i++) {
    if (!counts(customer, when, i)) continue;
    low = Math.min(low, at(when, i));
    high = Math.max(high, at(when, i));
    count++;
  }
  const order = new Int32Array(count);
  if (count === 0) return order;
  const next = new Int32Array(high - low + 2);
  for (let i = 0; i < when.length; i++) if (counts(customer, when, i)) add(next, at(when, i) - low + 1, 1);
  for (let p = 1; p < next.length; p++) add(next, p, at(next, p - 1));
  for (let i = 0; i < when.length; i++)
    if (counts(customer, when, i)) order[take(next, at(when, i) - low)] = i;
  return order;
}

const counts = (customer: Int32Array, when: Int32Array, i: number): boolean =>
  at(when, i) !== ABSENT && at(customer, i) >= 0;

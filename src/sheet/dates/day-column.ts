import type { Clock } from "../../calendar/zones";
import { type CellColumn, cellAt, type OneCell } from "../cell-column";
import { type DateCell, isDateCell } from "../cells";
import type { Host } from "../host";
import type { DateOrder } from "./date-text";
import { type MomentReader, momentReader, sheetClock } from "./dates";

const DAY_SECONDS = 86_400;

/** A column of dates as days in the spreadsheet's zone. */
export interface DayColumn {
  /** The day of each row; NO_DAY where its cell is blank or no date, and in rows that were not to be read. */
  readonly day: Int32Array;
  /** Whether every row that was to be read has a day. */
  readonly clean: boolean;
  /** From the first day to the last, of all rows that were looked at; the first lies after the last where there is none. */
  readonly span: Span;
  /** Reads one cell of the column in full: why it has no day, or its seconds. */
  readonly read: MomentReader;
}

export const NO_DAY = 0;

/** Days from the first to the last. */
export interface Span {
  firstDay: number;
  lastDay: number;
}

/** Holds no day. */
export const noSpan = (): Span => ({ firstDay: 2_147_483_647, lastDay: -1 });

export function widen(span: Span, day: number): void {
  if (day < span.firstDay) span.firstDay = day;
  if (day > span.lastDay) span.lastDay = day;
}

/**
 * Reads the rows whose `customer` is not below 0. Hot path: Date cells of one day in a row, as in a log in order of time,
 * cost their getTime(); any other cell is read in full.
 */
export function readDays(
  cells: CellColumn,
  begin: number,
  customer: Int32Array,
  host: Host,
  order: DateOrder | undefined,
): DayColumn {
  const clock = sheetClock(host);
  const read = momentReader(host, { order, cells: cells.rows, clock });
  const day = new Int32Array(customer.length);
  const span = noSpan();
  let clean = true;
  for (let i = begin; i < day.length; i++) {
    if ((customer[i] as number) < 0) continue;
    const cell = cellAt(cells, i);
    const moment = read(cell);
    if (typeof moment !== "number") clean = false;
    else {
      const today = Math.floor(moment / DAY_SECONDS);
      day[i] = today;
      widen(span, today);
      // The clock has just been turned to this cell.
      if (isDateCell(cell))
        i = daysOfDates(cells.rows, i + 1, customer, day, clock(), cell.getTime, span) - 1;
    }
  }
  return { day, clean, span, read };
}

/**
 * The rows from `i` on that hold Dates; gives the first that does not. `getTime` is the method of a Date that was looked at
 * closely: a cell that has the same is one too.
 */
function daysOfDates(
  rows: readonly unknown[],
  i: number,
  customer: Int32Array,
  day: Int32Array,
  clock: Clock,
  getTime: () => number,
  span: Span,
): number {
  for (; ; i++) {
    i = datesOfDay(rows, i, customer, day, clock, getTime);
    const row = rows[i] as OneCell;
    const cell = i < day.length && row?.length === 1 ? (row[0] as DateCell | null) : null;
    if (typeof cell !== "object" || cell === null || cell.getTime !== getTime) return i;
    const ms = cell.getTime();
    if (!isInSheet(ms)) return i;
    clock.turnTo(ms);
    widen(span, clock.day);
    if ((customer[i] as number) >= 0) day[i] = clock.day;
  }
}

/** Those of the day that the clock shows. A function of its own, and small: it takes the engine no time to make it fast. */
function datesOfDay(
  rows: readonly unknown[],
  i: number,
  customer: Int32Array,
  day: Int32Array,
  { begin, end, day: today }: Clock,
  getTime: () => number,
): number {
  for (; i < day.length; i++) {
    const row = rows[i] as OneCell;
    if (row?.length !== 1) return i;
    const cell = row[0] as DateCell | null;
    if (typeof cell !== "object" || cell === null || cell.getTime !== getTime) return i;
    const ms = cell.getTime();
    if (!(ms >= begin && ms < end)) return i;
    if ((customer[i] as number) >= 0) day[i] = today;
  }
  return i;
}

/** Whether an instant lies so far within a sheet's calendar that no zone can move it out. */
const isInSheet = (ms: number): boolean => ms > -2_208_000_000_000 && ms < 253_402_000_000_000;

/** The seconds of the rows given, each of which has a day; undefined where none of them has a time of day. */
export function readSeconds(
  cells: CellColumn,
  read: MomentReader,
  rows: number,
  rowOf: (i: number) => number,
): Float64Array | undefined {
  const second = new Float64Array(rows);
  let hasTime = false;
  for (let i = 0; i < rows; i++) {
    const moment = read(cellAt(cells, rowOf(i))) as number;
    second[i] = moment;
    if (moment % DAY_SECONDS !== 0) hasTime = true;
  }
  return hasTime ? second : undefined;
}

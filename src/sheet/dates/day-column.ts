import { stretchOfDay, UNKNOWN } from "../../calendar/zones";
import { type CellColumn, cellAt } from "../cell-column";
import { type DateCell, isDateCell } from "../cells";
import type { Host } from "../host";
import type { DateOrder } from "./date-text";
import {
  EPOCH_DAY,
  FIRST_DAY,
  isInCalendar,
  LAST_DAY,
  type MomentReader,
  momentReader,
  zoneOf,
} from "./dates";

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;

/** A column of dates as days in the spreadsheet's zone. */
export interface DayColumn {
  /** The day of each row; NO_DAY where its cell is blank or no date, and in rows that were not to be read. */
  readonly day: Int32Array;
  /** Whether some cell has a time of day. */
  readonly hasTime: boolean;
  /** Whether every row that was to be read has a day. */
  readonly clean: boolean;
  /** Reads one cell of the column in full: why it has no day, or its seconds. */
  readonly read: MomentReader;
}

export const NO_DAY = 0;

/**
 * Reads the rows whose `customer` is not below 0. Hot path: a Date cell costs its getTime() and one look-up of the zone's
 * offset, a whole serial number nothing; any other cell is read in full.
 */
export function readDays(
  cells: CellColumn,
  begin: number,
  customer: Int32Array,
  host: Host,
  order: DateOrder | undefined,
): DayColumn {
  const zone = zoneOf(host);
  const read = momentReader(host, { order, cells: cells.rows, zone });
  const day = new Int32Array(customer.length);
  let hasTime = false;
  let clean = true;
  // The method of a Date that was looked at closely: a cell that has the same is one too. NaN equals nothing.
  let getTime: unknown = Number.NaN;
  let known: Int32Array = new Int32Array(0);
  let first = 0;

  for (let i = begin; i < customer.length; i++) {
    if ((customer[i] as number) < 0) continue;
    const cell = cellAt(cells, i);
    let found = NO_DAY;
    if (typeof cell === "object" && cell !== null && (cell as DateCell).getTime === getTime) {
      const ms = (cell as DateCell).getTime();
      const utcDay = Math.floor(ms / DAY_MS);
      const slot = stretchOfDay(utcDay) - first;
      let offset = slot >= 0 && slot < known.length ? (known[slot] as number) : UNKNOWN;
      if (offset === UNKNOWN && isInCalendar(ms)) {
        offset = zone().at(ms);
        ({ known, first } = zone());
      }
      if (offset !== UNKNOWN) {
        let time = ms - utcDay * DAY_MS + offset;
        found = utcDay + EPOCH_DAY;
        if (time < 0) {
          time += DAY_MS;
          found--;
        } else if (time >= DAY_MS) {
          time -= DAY_MS;
          found++;
        }
        if (time >= 1000) hasTime = true;
      }
    } else if (typeof cell === "number" && (cell | 0) === cell) found = cell;
    if (found < FIRST_DAY || found > LAST_DAY) {
      const moment = read(cell);
      if (typeof moment === "number") {
        found = Math.floor(moment / DAY_SECONDS);
        if (found * DAY_SECONDS !== moment) hasTime = true;
        if (isDateCell(cell)) getTime = cell.getTime;
      } else {
        found = NO_DAY;
        clean = false;
      }
    }
    day[i] = found;
  }
  return { day, hasTime, clean, read };
}

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

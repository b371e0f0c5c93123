import { type Day, dayIfReal, EPOCH_DAY } from "../../calendar/days";
import { type Clock, clockOf, wallClock } from "../../calendar/zones";
import { type DateCell, isBlank, isDateCell, isErrorCell, plainText } from "../cells";
import type { Host } from "../host";
import { type CellProblem, isProblem } from "../problems";
import { remember } from "../remember";
import { type DateOrder, dateFromText, orderFromText } from "./date-text";
import { isoMoment } from "./iso-moment";

/**
 * Reads the cells of one column as moments (rule 7): wall-clock seconds since 1899-12-30 in the spreadsheet's zone,
 * whole; undefined for a blank cell, or why it is no date.
 */
export type MomentReader = (cell: unknown) => number | undefined | CellProblem;

export interface DateColumn {
  /** Which number is the day in 03/04/2024, if the user said so. */
  readonly order?: DateOrder | undefined;
  /** The whole column, cells or rows of one: another cell may settle the order. Looked through only when one leaves it open. */
  readonly cells?: readonly unknown[];
  /** The spreadsheet's clock, where several readers share it. */
  readonly clock?: () => Clock;
}

const DAY_SECONDS = 86_400;
/** Days that a sheet counts: 1899-12-31 to 9999-12-31. Serial 0 is a time without a date, or a zero that was formatted. */
const FIRST_DAY = 1;
const LAST_DAY = 2_958_465;

/** Whether an instant is one that a sheet's calendar may hold: a Date far outside has no wall clock that Intl can tell. */
const isInCalendar = (ms: number): boolean =>
  typeof ms === "number" && ms > -EPOCH_DAY * DAY_SECONDS * 1000 && ms < (LAST_DAY + 2) * DAY_SECONDS * 1000;

/** The spreadsheet's clock; its zone is asked for once, and only when a Date cell makes it necessary. UTC where it is not known. */
export function sheetClock(host: Host): () => Clock {
  let clock: Clock | undefined;
  return () => {
    clock ??= clockOf(host.timeZone() ?? "UTC");
    return clock;
  };
}

/** isDateCell for a column: where one Date was looked at closely, cells that have its method are Dates too. */
function dateTest(): (cell: unknown) => cell is DateCell {
  let getTime: DateCell["getTime"] | undefined;
  return (cell): cell is DateCell => {
    if (typeof cell !== "object" || cell === null) return false;
    if (getTime !== undefined && (cell as Partial<DateCell>).getTime === getTime) return true;
    if (!isDateCell(cell)) return false;
    getTime = cell.getTime;
    return true;
  };
}

/** A reader for one column. */
export function momentReader(host: Host, column: DateColumn = {}): MomentReader {
  const clock = column.clock ?? sheetClock(host);
  const toWallClock = (ms: number): number => {
    if (!isInCalendar(ms)) return Number.NaN;
    return Math.floor(wallClock(clock(), ms));
  };
  let learnt: DateOrder | "both" | "none" | undefined;
  const learntOrder = () => {
    learnt ??= orderOf(column.cells ?? []);
    return learnt;
  };

  const fromText = remember((cell: string): number | CellProblem => {
    const text = plainText(cell);
    const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? fromSerial(Number(text)) : undefined;
    if (serial !== undefined) return serial;
    let reading = dateFromText(text, column.order);
    if (reading === "ambiguous") {
      const order = learntOrder();
      if (order === "both") return { code: "mixed-date-order", cell };
      if (order === "none") return { code: "ambiguous-date", cell };
      reading = dateFromText(text, order);
    }
    if (reading === undefined || reading === "ambiguous") {
      return column.order !== undefined && dateFromText(text) !== undefined
        ? { code: "other-date-order", cell, facts: { order: column.order } }
        : { code: "not-a-date", cell };
    }
    const local = reading.day * DAY_SECONDS + reading.second;
    return reading.offset === undefined
      ? local
      : toWallClock((local - reading.offset - EPOCH_DAY * DAY_SECONDS) * 1000);
  });

  const isDate = dateTest();
  return (cell) => {
    const moment = isDate(cell)
      ? toWallClock(cell.getTime())
      : typeof cell === "number"
        ? fromNumber(cell)
        : isBlank(cell)
          ? undefined
          : isErrorCell(cell)
            ? ({ code: "error-cell", cell } as const)
            : typeof cell === "string"
              ? (isoMoment(cell) ?? fromText(cell))
              : ({ code: "not-a-date", cell } as const);
    if (moment === undefined || isProblem(moment)) return moment;
    return moment >= FIRST_DAY * DAY_SECONDS && moment < (LAST_DAY + 1) * DAY_SECONDS
      ? moment
      : { code: "not-a-date", cell };
  };
}

/** One cell as a day. */
export function dayFrom(cell: unknown, host: Host, column?: DateColumn): Day | undefined | CellProblem {
  const moment = momentReader(host, column)(cell);
  return typeof moment === "number" ? Math.floor(moment / DAY_SECONDS) : moment;
}

/** 20240301 is that day; other numbers are the sheet's serials. */
function fromNumber(cell: number): number {
  if (cell < 10_000_000) return fromSerial(cell);
  const day = Number.isInteger(cell)
    ? dayIfReal(Math.floor(cell / 10_000), Math.floor(cell / 100) % 100, cell % 100)
    : undefined;
  return day === undefined ? Number.NaN : day * DAY_SECONDS;
}

/** A serial's fraction is rounded to the millisecond before the second is cut off: 8:30:15 has no exact fraction. */
const fromSerial = (serial: number): number =>
  Number.isInteger(serial)
    ? serial * DAY_SECONDS
    : Math.floor(Math.round(serial * DAY_SECONDS * 1000) / 1000);

/** What the cells of a column say about the order of day and month. */
function orderOf(cells: readonly unknown[]): DateOrder | "both" | "none" {
  const orderIn = remember((cell) => orderFromText(plainText(cell)) ?? "none");
  let found: DateOrder | "none" = "none";
  for (const entry of cells) {
    const cell: unknown = Array.isArray(entry) ? entry[0] : entry;
    const order = typeof cell === "string" ? orderIn(cell) : "none";
    if (order === "none") continue;
    if (found !== "none" && found !== order) return "both";
    found = order;
  }
  return found;
}

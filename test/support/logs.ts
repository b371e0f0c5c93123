import type { EventLog } from "../../src/plan/log";
import type { LogOptions } from "../../src/plan/options";

/** One event of a hand-made log: id, day (whole days since 1899-12-30), and the second of the day where there are times. */
export type Row = readonly [id: string, day: number, second?: number];

/** The options as they are when nobody gives any. */
export const defaults: LogOptions = {
  grain: "month",
  weekstart: "mon",
  fiscal: 1,
  mode: "on",
  cohort: "first",
  min: 1,
  incomplete: "hide",
  output: "rate",
  confidence: 0.95,
  reference: "size",
  average: "none",
  zero: "omit",
  exclude: [],
  errors: "stop",
  case: "exact",
  header: true,
  lang: "en",
};

/** A log as the reader would make it. */
export function logOf(rows: readonly Row[]): EventLog {
  const ids = [...new Set(rows.map(([id]) => id))];
  const number = new Map(ids.map((id, i) => [id, i]));
  const days = rows.map(([, day]) => day);
  const log: EventLog = {
    length: rows.length,
    customers: ids.length,
    ids,
    customer: Int32Array.from(rows, ([id]) => number.get(id) as number),
    day: Int32Array.from(days),
    firstDay: days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    lastDay: days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  };
  return rows.some(([, , second]) => second !== undefined)
    ? { ...log, second: Float64Array.from(rows, ([, day, second]) => day * 86_400 + (second ?? 0)) }
    : log;
}

/** The day number of an ISO date, by the machine's own calendar. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

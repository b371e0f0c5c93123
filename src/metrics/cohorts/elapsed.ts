import type { EventLog } from "../../plan/log";
import { at } from "../column";
import { ABSENT } from "../visits";

const DAY = 86_400;

/** Wall-clock seconds of a row; a cell without a time stands for the start of its day. */
const secondOf = (log: EventLog, i: number): number =>
  log.second === undefined ? at(log.day, i) * DAY : (log.second[i] as number);

/** Elapsed windows of so many days, counted for each customer from the own first start event. */
export interface ElapsedWindows {
  /** First start event of each customer in seconds; Infinity for customers without one. */
  readonly firstSecond: Float64Array;
  /** The last window that is over for each customer; −1 where none is. */
  readonly lastOver: Int32Array;
  /** The window of each row of a log; ABSENT before the first start event and after the as-of day. */
  windowOfRows(log: EventLog): Int32Array;
}

/**
 * A window is over when it ends no later than the last timestamp, or than the end of the as-of day where that day is
 * given or no cell carries a time. `logs[0]` holds the start events.
 */
export function elapsedWindows(
  days: number,
  logs: readonly [EventLog, ...EventLog[]],
  asof: number,
  asofIsGiven: boolean,
): ElapsedWindows {
  const [starts] = logs;
  const length = days * DAY;
  const end =
    asofIsGiven || logs.every((log) => log.second === undefined) ? (asof + 1) * DAY : lastSecond(logs, asof);
  const firstSecond = new Float64Array(starts.customers).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < starts.length; i++) {
    const c = at(starts.customer, i);
    if (at(starts.day, i) <= asof) firstSecond[c] = Math.min(firstSecond[c] as number, secondOf(starts, i));
  }
  const lastOver = new Int32Array(starts.customers).fill(-1);
  for (let c = 0; c < starts.customers; c++) {
    const first = firstSecond[c] as number;
    if (first <= end) lastOver[c] = Math.floor((end - first) / length) - 1;
  }
  const windowOfRows = (log: EventLog): Int32Array => {
    const when = new Int32Array(log.length).fill(ABSENT);
    for (let i = 0; i < log.length; i++) {
      const c = at(log.customer, i);
      if (c < 0 || at(log.day, i) > asof) continue;
      const since = secondOf(log, i) - (firstSecond[c] as number);
      if (since >= 0) when[i] = Math.floor(since / length);
    }
    return when;
  };
  return { firstSecond, lastOver, windowOfRows };
}

function lastSecond(logs: readonly EventLog[], asof: number): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const log of logs)
    for (let i = 0; i < log.length; i++) if (at(log.day, i) <= asof) last = Math.max(last, secondOf(log, i));
  return last;
}

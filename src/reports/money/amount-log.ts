import { isBlank } from "../../findings/block";
import type { AmountLog, EventLog } from "../../plan/log";
import type { EventData } from "../data/data";

/** A log whose every event has an amount, and what became of those without one. */
export interface ReadAmounts {
  readonly log: AmountLog;
  /** Events without an amount, counted as 0. */
  readonly blank: number;
  /** Events whose amount cannot be read and that the user kept; they are left out of the money. */
  readonly unread: number;
}

/** Reads amounts as REVENUE_TABLE does: a blank one is 0, and a row with one that cannot be read is no row. */
export function amountLog(data: EventData): ReadAmounts {
  const { log } = data;
  const amounts = data.amounts() ?? new Float64Array(log.length);
  const amount = Float64Array.from(amounts);
  const unread: number[] = [];
  let blank = 0;
  for (let event = 0; event < log.length; event++) {
    if (!Number.isNaN(amount[event])) continue;
    amount[event] = 0;
    if (isUnreadable(data, event)) unread.push(event);
    else blank++;
  }
  return { log: without({ ...log, amount }, unread), blank, unread: unread.length };
}

/** Whether something stands in the event's cell of amounts. */
function isUnreadable({ read, rowOf }: EventData, event: number): boolean {
  const column = read?.rows.columns.amount;
  return column !== undefined && !isBlank(read?.rows.block.cells[rowOf(event)]?.[column]);
}

function without(log: AmountLog, events: readonly number[]): AmountLog {
  if (events.length === 0) return log;
  const gone = new Set(events);
  const kept = Int32Array.from({ length: log.length - gone.size });
  for (let event = 0, next = 0; event < log.length; event++) if (!gone.has(event)) kept[next++] = event;
  const pick = (column: Int32Array): Int32Array => kept.map((event) => column[event] as number);
  const pickAll = (column: Float64Array): Float64Array =>
    Float64Array.from(kept, (event) => column[event] as number);
  const day = pick(log.day);
  const { second } = log;
  return {
    ...log,
    length: kept.length,
    customer: pick(log.customer),
    day,
    ...(second === undefined ? {} : { second: pickAll(second) }),
    amount: pickAll(log.amount),
    ...spanOf(day, log),
  };
}

function spanOf(day: Int32Array, { firstDay, lastDay }: EventLog): Pick<EventLog, "firstDay" | "lastDay"> {
  if (day.length === 0) return { firstDay, lastDay };
  let [first, last] = [day[0] as number, day[0] as number];
  for (const one of day) {
    first = Math.min(first, one);
    last = Math.max(last, one);
  }
  return { firstDay: first, lastDay: last };
}

import type { EventLog } from "../../plan/log";
import type { Interner } from "../ids/ids";

const DAY_SECONDS = 86_400;

/** Cuts the columns to their length, and takes days from seconds. Seconds stay only where some cell has a time. */
export function eventLog(
  length: number,
  interner: Interner,
  customer: Int32Array,
  second: Float64Array,
  amount: Float64Array | undefined,
): EventLog {
  const day = new Int32Array(length);
  let hasTime = false;
  let firstDay = length === 0 ? 0 : Number.POSITIVE_INFINITY;
  let lastDay = length === 0 ? -1 : Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const moment = second[i] ?? 0;
    const whole = Math.floor(moment / DAY_SECONDS);
    day[i] = whole;
    if (whole * DAY_SECONDS !== moment) hasTime = true;
    if (whole < firstDay) firstDay = whole;
    if (whole > lastDay) lastDay = whole;
  }
  return {
    length,
    customers: interner.ids.length,
    ids: interner.ids,
    customer: customer.subarray(0, length),
    day,
    ...(hasTime ? { second: second.subarray(0, length) } : {}),
    ...(amount === undefined ? {} : { amount: amount.subarray(0, length) }),
    firstDay,
    lastDay,
  };
}

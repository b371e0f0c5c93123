import { InputError } from "../words/input-error";
import { DAY_MS, dayOf, EPOCH_DAY } from "./days";
import type { Stretch } from "./known-zones";

/**
 * Four days: no zone known to the tz database changes its offset twice within so short a time since 1899
 * (closest: seven days, north-east Brazil in 2000), so one step a stretch is enough.
 */
const STRETCH_MS = 4 * DAY_MS;

/**
 * The stretches of a zone as Intl knows them, each looked up once, and only those that the data touch: preparing years ahead
 * would cost more than most logs.
 * Throws InputError "unknown-time-zone".
 */
export function askedStretches(timeZone: string): (ms: number) => Stretch {
  const offsetAt = offsetsOf(timeZone);
  /** The offset at the beginning of a stretch, by its number; two stretches share it. */
  const offsets = new Map<number, number>();
  const known = new Map<number, readonly [Stretch, Stretch]>();
  const offsetOf = (number: number): number => {
    const before = offsets.get(number);
    if (before !== undefined) return before;
    const offset = offsetAt(number * STRETCH_MS);
    offsets.set(number, offset);
    return offset;
  };
  return (ms) => {
    const number = Math.floor(ms / STRETCH_MS);
    let both = known.get(number);
    if (both === undefined) {
      both = halves(number * STRETCH_MS, offsetOf(number), offsetOf(number + 1), offsetAt);
      known.set(number, both);
    }
    return ms < both[0].end ? both[0] : both[1];
  };
}

/** What lies before and after the change of offset in a stretch; all of it lies before where there is none. */
function halves(
  begin: number,
  before: number,
  after: number,
  offsetAt: (ms: number) => number,
): readonly [Stretch, Stretch] {
  const end = begin + STRETCH_MS;
  let low = begin;
  let high = end;
  while (before !== after && high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return [
    { begin, end: high, offset: before },
    { begin: high, end, offset: after },
  ];
}

/** Milliseconds that the zone is ahead of UTC at a whole second. */
function offsetsOf(timeZone: string): (ms: number) => number {
  const format = formatOf(timeZone);
  return (ms) => {
    const parts = format.format(ms).match(/\d+/g) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    const seconds = dayOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    return (seconds - EPOCH_DAY * 86_400) * 1000 - ms;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    throw new InputError("unknown-time-zone", { zone: timeZone });
  }
}

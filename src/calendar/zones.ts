import { InputError } from "../words/input-error";
import { dayOf } from "./days";

/** Wall-clock seconds since 1899-12-30 00:00 in a zone, from milliseconds since 1970 UTC. Milliseconds stay as a fraction. */
export type WallClock = (epochMs: number) => number;

const EPOCH_SECONDS = 25_569 * 86_400;

/**
 * Four days: no zone known to the tz database changes its offset twice within so short a time since 1899
 * (closest: seven days, north-east Brazil in 2000), so one step a stretch is enough.
 */
const STRETCH_MS = 4 * 86_400_000;

/** A stretch of time with at most one change of offset, at `change`; offsets in milliseconds east of UTC. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The wall clock of a zone of the tz database, or of a fixed one such as GMT+08:00.
 * Offsets are asked of Intl only for the stretches that the data touch: preparing years ahead would cost more than most logs.
 * Throws InputError "unknown-time-zone".
 */
export function wallClock(timeZone: string): WallClock {
  const fixed = fixedOffset(timeZone);
  if (fixed !== undefined) return (ms) => (ms + fixed) / 1000 + EPOCH_SECONDS;
  const offset = offsetsOf(timeZone);
  const stretches = new Map<number, Stretch>();
  let here: Stretch = { from: 0, to: 0, change: 0, before: 0, after: 0 };
  return (ms) => {
    if (ms < here.from || ms >= here.to) {
      const number = Math.floor(ms / STRETCH_MS);
      const known = stretches.get(number);
      here = known ?? stretchFrom(number * STRETCH_MS, offset);
      if (known === undefined) stretches.set(number, here);
    }
    return (ms + (ms < here.change ? here.before : here.after)) / 1000 + EPOCH_SECONDS;
  };
}

function stretchFrom(from: number, offset: (ms: number) => number): Stretch {
  const to = from + STRETCH_MS;
  const before = offset(from);
  const after = offset(to);
  if (before === after) return { from, to, change: from, before, after };
  let low = from;
  let high = to;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return { from, to, change: high, before, after };
}

/** GMT, UTC and offsets from them, which Intl knows only in part. */
function fixedOffset(timeZone: string): number | undefined {
  const match = /^(?:Etc\/)?(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone);
  if (match === null) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  // Etc/GMT-8 lies east of Greenwich, GMT-8 west.
  return (match[1] === "-") === timeZone.startsWith("Etc/") ? minutes * 60_000 : -minutes * 60_000;
}

/** Milliseconds that the zone is ahead of UTC at a whole second. */
function offsetsOf(timeZone: string): (ms: number) => number {
  const format = formatOf(timeZone);
  return (ms) => {
    const parts = format.format(ms).match(/\d+/g) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    const seconds = dayOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    return (seconds - EPOCH_SECONDS) * 1000 - ms;
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

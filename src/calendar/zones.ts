import { InputError } from "../words/input-error";
import { DAY_MS, dayOf, EPOCH_DAY } from "./days";
import { knownStretches, type Stretch } from "./known-zones";

/**
 * Four days: no zone known to the tz database changes its offset twice within so short a time since 1899
 * (closest: seven days, north-east Brazil in 2000), so one step a stretch is enough.
 */
const STRETCH_MS = 4 * DAY_MS;

/**
 * What clocks show in a zone, one instant after the other. After `turnTo(ms)` the fields tell of that instant, and of all
 * from `begin` until `end`: mostly the whole day. Hot paths look whether the next instant lies there too.
 */
export interface Clock {
  turnTo(ms: number): void;
  begin: number;
  end: number;
  /** Days since 1899-12-30. */
  day: number;
  /** The instant at which the day's clock would show 00:00, had no change of the clocks come between. */
  midnight: number;
}

/** Wall-clock seconds since 1899-12-30 00:00 at an instant in milliseconds since 1970 UTC. Milliseconds stay as a fraction. */
export function wallClock(clock: Clock, ms: number): number {
  if (!(ms >= clock.begin && ms < clock.end)) clock.turnTo(ms);
  return clock.day * 86_400 + (ms - clock.midnight) / 1000;
}

/**
 * The clock of a zone of the tz database, or of a fixed one such as GMT+08:00.
 * Throws InputError "unknown-time-zone".
 */
export function clockOf(timeZone: string): Clock {
  const stretchAt = stretchesOf(timeZone);
  const clock = {
    begin: 0,
    end: 0,
    day: 0,
    midnight: 0,
    turnTo: (ms: number) => {
      const { begin, end, offset } = stretchAt(ms);
      const days = Math.floor((ms + offset) / DAY_MS);
      const midnight = days * DAY_MS - offset;
      clock.day = days + EPOCH_DAY;
      clock.midnight = midnight;
      clock.begin = Math.max(begin, midnight);
      clock.end = Math.min(end, midnight + DAY_MS);
    },
  };
  return clock;
}

/** Where nothing is known by heart, Intl is asked; where all is, it is not even made. */
function stretchesOf(timeZone: string): (ms: number) => Stretch {
  const offset = fixedOffset(timeZone);
  if (offset !== undefined) return () => ({ begin: -Infinity, end: Infinity, offset });
  const known = knownStretches(timeZone);
  if (known === undefined) return askedStretches(timeZone);
  let asked: ((ms: number) => Stretch) | undefined;
  return (ms) => {
    const stretch = known(ms);
    if (stretch !== undefined) return stretch;
    asked ??= askedStretches(timeZone);
    return asked(ms);
  };
}

/**
 * The stretches of a zone as Intl knows them, each looked up once, and only those that the data touch: preparing years ahead
 * would cost more than most logs.
 */
function askedStretches(timeZone: string): (ms: number) => Stretch {
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

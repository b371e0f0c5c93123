import { askedStretches } from "./asked-zones";
import { DAY_MS, EPOCH_DAY } from "./days";
import { knownStretches, type Stretch } from "./known-zones";

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

/** GMT, UTC and offsets from them, which Intl knows only in part. */
function fixedOffset(timeZone: string): number | undefined {
  const match = /^(?:Etc\/)?(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone);
  if (match === null) return undefined;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  // Etc/GMT-8 lies east of Greenwich, GMT-8 west.
  return (match[1] === "-") === timeZone.startsWith("Etc/") ? minutes * 60_000 : -minutes * 60_000;
}

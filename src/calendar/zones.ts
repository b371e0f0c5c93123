import { InputError } from "../words/input-error";
import { dayOf } from "./days";

/** Milliseconds from the sheet's first day to 1970. */
const EPOCH_MS = 25_569 * 86_400_000;

/**
 * Four days: no zone known to the tz database changes its offset twice within so short a time since 1899
 * (closest: seven days, north-east Brazil in 2000), so one step a stretch is enough.
 */
const STRETCH_MS = 4 * 86_400_000;

/** The stretch of a day, counted from 1970. */
export const stretchOfDay = (day: number): number => day >> 2;

/** No zone is so far ahead. */
export const UNKNOWN = 2_147_483_647;

/** How many stretches around a new one are made room for. */
const ROOM = 256;

/**
 * How far a zone of the tz database, or a fixed one such as GMT+08:00, is ahead of UTC.
 * Offsets are asked of Intl only for the stretches that the data touch: preparing years ahead would cost more than most logs.
 */
export interface ZoneOffsets {
  /** Milliseconds east of UTC at an instant. */
  at(ms: number): number;
  /** What is known so far, for hot paths: entry k is the offset all through stretch `first` + k, UNKNOWN where `at` is to be asked. */
  readonly known: Int32Array;
  readonly first: number;
}

/** The offsets of a zone. Throws InputError "unknown-time-zone". */
export function zoneOffsets(timeZone: string): ZoneOffsets {
  const fixed = fixedOffset(timeZone);
  const ask = fixed === undefined ? offsetsOf(timeZone) : () => fixed;
  /** Offsets where stretches begin, by their numbers, and the changes within. */
  const begins = new Map<number, number>();
  const changes = new Map<number, number>();
  let known = new Int32Array(0);
  let first = 0;

  const beginOf = (stretch: number): number => {
    const before = begins.get(stretch);
    if (before !== undefined) return before;
    const offset = ask(stretch * STRETCH_MS);
    begins.set(stretch, offset);
    return offset;
  };
  const makeRoom = (stretch: number): void => {
    if (stretch >= first && stretch < first + known.length) return;
    const from = Math.min(known.length === 0 ? stretch : first, stretch) - ROOM;
    const to = Math.max(known.length === 0 ? stretch : first + known.length, stretch) + ROOM;
    const wider = new Int32Array(to - from).fill(UNKNOWN);
    wider.set(known, known.length === 0 ? 0 : first - from);
    known = wider;
    first = from;
  };

  return {
    at: (ms) => {
      const stretch = Math.floor(ms / STRETCH_MS);
      makeRoom(stretch);
      const offset = known[stretch - first] as number;
      if (offset !== UNKNOWN) return offset;
      const [before, after] = [beginOf(stretch), beginOf(stretch + 1)];
      if (before === after) {
        known[stretch - first] = before;
        return before;
      }
      let change = changes.get(stretch);
      if (change === undefined) {
        change = changeIn(stretch * STRETCH_MS, before, ask);
        changes.set(stretch, change);
      }
      return ms < change ? before : after;
    },
    get known() {
      return known;
    },
    get first() {
      return first;
    },
  };
}

/** The first whole second of a stretch at which its offset is no longer the one it begins with. */
function changeIn(from: number, before: number, ask: (ms: number) => number): number {
  let low = from;
  let high = from + STRETCH_MS;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (ask(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Wall-clock seconds since 1899-12-30 00:00 in a zone, from milliseconds since 1970 UTC. Milliseconds stay as a fraction. */
export const wallClock = (zone: ZoneOffsets, ms: number): number => (ms + zone.at(ms) + EPOCH_MS) / 1000;

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
    return seconds * 1000 - EPOCH_MS - ms;
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

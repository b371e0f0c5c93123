/** Wall clocks and instants of a time zone, by the host's own zone data. All numbers are milliseconds. */
export interface Zone {
  /** The clock on the wall at an instant, as if it were UTC. */
  wall(instant: number): number;
  /** The instant at which the wall shows this; of two the earlier, in a gap the clock is moved on. */
  instant(wall: number): number;
}

const DAY = 86_400_000;
const zones = new Map<string, Zone>();

/** Throws a RangeError for a zone the host does not know. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const made = makeZone(name);
  zones.set(name, made);
  return made;
}

function makeZone(name: string): Zone {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  });
  const asked = new Map<number, number>();
  const ask = (instant: number): number => {
    const known = asked.get(instant);
    if (known !== undefined) return known;
    const part: Record<string, string> = {};
    for (const { type, value } of clock.formatToParts(instant)) part[type] = value;
    const year = part["era"] === "BC" ? 1 - Number(part["year"]) : Number(part["year"]);
    const wall = utc(
      year,
      Number(part["month"]),
      Number(part["day"]),
      Number(part["hour"]),
      Number(part["minute"]),
      Number(part["second"]),
    );
    const offset = wall - Math.floor(instant / 1000) * 1000;
    asked.set(instant, offset);
    return offset;
  };
  // A day whose two ends agree has one offset: zones do not change twice in a day.
  const offset = (instant: number): number => {
    const day = Math.floor(instant / DAY) * DAY;
    const start = ask(day);
    return start === ask(day + DAY) ? start : ask(Math.floor(instant / 1000) * 1000);
  };
  return {
    wall: (instant) => instant + offset(instant),
    instant: (wall) => {
      const first = wall - offset(wall);
      const second = wall - offset(first);
      if (first === second) return first;
      return second + offset(second) === wall ? second : Math.max(first, second);
    },
  };
}

/** Date.UTC that does not take the years 0–99 for 1900–1999. */
export function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, 0);
  return date.getTime();
}

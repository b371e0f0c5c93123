import { isoText } from "../../src/calendar/days";
import { clockOf, wallClock } from "../../src/calendar/zones";

/** The wall clock of a zone. */
export const wallClockOf = (zone: string) => {
  const clock = clockOf(zone);
  return (ms: number) => wallClock(clock, ms);
};

/** 2024-03-10T01:59:59 */
export const clockText = (seconds: number): string => {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${isoText(day)}T${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(zone) ??
    // Swedes write 2024-03-10 01:59:59.
    new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  formats.set(zone, format);
  return format;
};

/** The wall clock as Intl formats it, one instant at a time. */
export const byIntl = (zone: string, ms: number): string => formatOf(zone).format(ms).replace(" ", "T");

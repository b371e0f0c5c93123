import { utc, zoneOf } from "./zone";

const DAY = 86_400_000;
/** Serial number 0: 1899-12-30. */
const epoch = utc(1899, 12, 30);

/** Serial number of a wall clock given as if it were UTC; whole milliseconds survive the way back. */
const serialOfWall = (wall: number): number => (wall - epoch) / DAY;
const wallOfSerial = (serial: number): number => epoch + Math.round(serial * DAY);

export const serialOfDay = (year: number, month: number, day: number): number =>
  serialOfWall(utc(year, month, day));

/** The instant at which a clock in the spreadsheet's zone shows the cell. */
export const instantOfSerial = (serial: number, timeZone: string): number =>
  zoneOf(timeZone).instant(wallOfSerial(serial));

export const serialOfInstant = (instant: number, timeZone: string): number =>
  serialOfWall(zoneOf(timeZone).wall(instant));

const decided = new Map<string, boolean>();

/** Whether a number format shows a date, a time or a duration: the format decides what getValue gives. */
export function showsDate(pattern: string): boolean {
  const known = decided.get(pattern);
  if (known !== undefined) return known;
  const first = pattern.split(";")[0] as string;
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "");
  const answer = !/^general$/i.test(bare) && /[ymdhs]/i.test(bare) && !/[#?]/.test(bare);
  decided.set(pattern, answer);
  return answer;
}

/** The date pattern a locale gives to a bare date. */
export function localeDatePattern(locale: string): string {
  switch (dateOrder(locale)) {
    case "ymd":
      return "yyyy/m/d";
    case "dmy":
      return /^(de|ru|pl|fi|nb|nn|no|cs|tr|da)/i.test(locale) ? "dd.mm.yyyy" : "dd/mm/yyyy";
    default:
      return "m/d/yyyy";
  }
}

export function dateOrder(locale: string): "mdy" | "dmy" | "ymd" {
  if (/^(zh|ja|ko|hu|lt|sv|mn)/i.test(locale)) return "ymd";
  if (/^(en([_-]US)?|en[_-]PH)$/i.test(locale)) return "mdy";
  return "dmy";
}

/** Whether numbers of the locale are written 1,5 and formula arguments are parted by a semicolon. */
export const decimalComma = (locale: string): boolean =>
  /^(de|fr|ru|tr|it|es|pt|nl|pl|da|fi|nb|nn|no|sv|cs|el|hu|id|uk|vi|ro|bg|hr|sk|sl)([_-]|$)/i.test(locale) &&
  !/^(es[_-](MX|US)|de[_-]CH|it[_-]CH)$/i.test(locale);

/** ISO text of a serial number: 2024-03-01, or 2024-03-01T08:30:00 when it has a time. */
export function isoOfSerial(serial: number): string {
  const text = new Date(wallOfSerial(serial)).toISOString();
  const day = text.slice(0, text.indexOf("T"));
  const clock = text.slice(day.length + 1, day.length + 9);
  return clock === "00:00:00" ? day : `${day}T${clock}`;
}

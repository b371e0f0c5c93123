/**
 * A calendar day as the sheet counts it: whole days since 1899-12-30, so a day is the sheet's serial number.
 * Proleptic Gregorian calendar, pure integer arithmetic: no clock, no zone.
 */
export type Day = number;

/** 1970-01-01, from which instants are counted. */
export const EPOCH_DAY: Day = 25_569;

/** Milliseconds of a day of UTC. */
export const DAY_MS = 86_400_000;

/** A day as people write it; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The serial number of 0000-03-01, from which leap days fall at the end of each counted year. */
const MARCH_ZERO = -693_899;

const DAYS_IN_ERA = 146_097;

/** The day of a date that exists; a month or day outside its range gives the day that counting on would reach. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + Math.floor((153 * m + 2) / 5);
  return era * DAYS_IN_ERA + dayOfEra + day - 1 + MARCH_ZERO;
}

/** Months since the year 0: year × 12 + (month − 1). Differences are calendar months. Used once a row, so it makes no object. */
export function monthIndex(day: Day): number {
  const z = day - MARCH_ZERO;
  const era = Math.floor(z / DAYS_IN_ERA);
  const doe = z - era * DAYS_IN_ERA;
  const yoe = yearOfEra(doe);
  return (yoe + era * 400) * 12 + monthOfYear(doe, yoe) + 2;
}

/** The date of a day. */
export function civil(day: Day): CivilDate {
  const z = day - MARCH_ZERO;
  const era = Math.floor(z / DAYS_IN_ERA);
  const doe = z - era * DAYS_IN_ERA;
  const yoe = yearOfEra(doe);
  const m = monthOfYear(doe, yoe);
  const months = (yoe + era * 400) * 12 + m + 2;
  const year = Math.floor(months / 12);
  const first = 365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100) + Math.floor((153 * m + 2) / 5);
  return { year, month: months - year * 12 + 1, day: doe - first + 1 };
}

const yearOfEra = (doe: number): number =>
  Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / (DAYS_IN_ERA - 1))) / 365,
  );

/** Months since March. */
const monthOfYear = (doe: number, yoe: number): number =>
  Math.floor((5 * (doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))) + 2) / 153);

/** First day of a month given as monthIndex. */
export const firstDayOfMonth = (index: number): Day => {
  const year = Math.floor(index / 12);
  return dayOf(year, index - year * 12 + 1, 1);
};

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days in a month; month 1 … 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;

/** The day of a date, or undefined when there is no such date (2024-02-30). */
export const dayIfReal = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf(year, month, day)
    : undefined;

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: Day): number => day - 2 - 7 * Math.floor((day - 2) / 7) + 1;

/** The same day of the month, so many months on; the month's last day where it has none (EDATE). */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The last day of the month so many months on (EOMONTH). */
export const endOfMonth = (day: Day, months = 0): Day => firstDayOfMonth(monthIndex(day) + months + 1) - 1;

/** Months that have passed in full from one day to a later one (DATEDIF with "M"). */
export function completeMonths(from: Day, to: Day): number {
  const between = monthIndex(to) - monthIndex(from);
  return civil(to).day < civil(from).day ? between - 1 : between;
}

/** A number with leading zeros. */
export const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");

/** 2024-03-04 */
export const isoText = (day: Day): string => {
  const date = civil(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
};

/** The same for many days, each spelt out once. */
export function isoTexts(): (day: Day) => string {
  const known = new Map<Day, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const text = isoText(day);
    known.set(day, text);
    return text;
  };
}

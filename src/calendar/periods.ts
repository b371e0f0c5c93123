import { type Day, firstDayOfMonth, isoText, monthIndex, padded } from "./days";

export const grains = ["day", "week", "month", "quarter", "year"] as const;
export type Grain = (typeof grains)[number];

/** Which calendar periods are meant. */
export interface PeriodSpec {
  readonly grain: Grain;
  readonly weekstart: "mon" | "sun" | "sat";
  /** First month of the fiscal year, 1 … 12: moves quarters and years, nothing else. */
  readonly fiscal: number;
}

/** Periods as whole numbers: the difference of two indexes is the number of calendar periods between them. */
export interface Periods {
  index(day: Day): number;
  firstDay(index: number): Day;
  lastDay(index: number): Day;
  /** 2024-03-04 for a day or week, 2024-03, 2024-Q1, 2024; FY2025-Q1 and FY2025 where the fiscal year is not the calendar year. */
  label(index: number): string;
}

/** The serial number of the first week's first day: 1900-01-01 was a Monday. */
const weekOrigin = { mon: 2, sun: 1, sat: 0 } as const;

/** The periods of a kind. */
export function periods(spec: PeriodSpec): Periods {
  switch (spec.grain) {
    case "day":
      return daysFrom(0, 1);
    case "week":
      return daysFrom(weekOrigin[spec.weekstart], 7);
    case "month":
      return monthsFrom(
        0,
        1,
        (month) => `${padded(Math.floor(month / 12), 4)}-${padded(remainder(month, 12) + 1, 2)}`,
      );
    case "quarter":
      return monthsFrom(
        spec.fiscal - 1,
        3,
        (quarter) => `${yearLabel(Math.floor(quarter / 4), spec.fiscal)}-Q${remainder(quarter, 4) + 1}`,
      );
    case "year":
      return monthsFrom(spec.fiscal - 1, 12, (year) => yearLabel(year, spec.fiscal));
  }
}

const remainder = (a: number, b: number): number => a - b * Math.floor(a / b);

/** A fiscal year bears the name of the year in which it ends. */
const yearLabel = (year: number, fiscal: number): string =>
  fiscal === 1 ? padded(year, 4) : `FY${padded(year + 1, 4)}`;

const daysFrom = (origin: Day, length: number): Periods => ({
  index: (day) => Math.floor((day - origin) / length),
  firstDay: (index) => index * length + origin,
  lastDay: (index) => (index + 1) * length + origin - 1,
  label: (index) => isoText(index * length + origin),
});

const monthsFrom = (origin: number, length: number, label: (index: number) => string): Periods => ({
  index: (day) => Math.floor((monthIndex(day) - origin) / length),
  firstDay: (index) => firstDayOfMonth(index * length + origin),
  lastDay: (index) => firstDayOfMonth((index + 1) * length + origin) - 1,
  label,
});

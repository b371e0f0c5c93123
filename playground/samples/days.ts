/** Days are whole numbers from 1970-01-01 on, so that no zone shifts a sample. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

export function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** 2024-03-01 */
export function isoText(number: number): string {
  const { year, month, day } = dayOf(number);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A number a cell can hold, or undefined where the arithmetic ran past that; never −0. */
export const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value + 0 : undefined;

/**
 * Share of the customers at the start who are still here, (end − joined) / start; undefined when nobody was there.
 * Never clamped: 1.2 says that customers came back, or that those who joined were not counted.
 */
export const retentionRate = (end: number, joined: number, start: number): number | undefined =>
  start > 0 ? finite((end - joined) / start) : undefined;

/** Share of the customers at the start who are gone, 1 − retention; undefined when nobody was there. */
export function churnRate(end: number, joined: number, start: number): number | undefined {
  const kept = retentionRate(end, joined, start);
  return kept === undefined ? undefined : 1 - kept;
}

/**
 * The days a period counts for when rates are compounded. In binary fractions without a remainder,
 * so that 12 months are 4 quarters are 1 year exactly.
 */
export const lengthInDays = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 } as const;

/**
 * A retention rate of one period compounded to another length, rate^(to/from), lengths in days > 0.
 * Undefined for a negative rate, and where the power is past what a number holds.
 */
export const compounded = (rate: number, from: number, to: number): number | undefined =>
  rate < 0 ? undefined : finite(rate ** (to / from));

import { retentionRate } from "./rates";

/** The counts of one period; undefined = left blank. */
export interface PeriodCounts {
  readonly end: number | undefined;
  readonly joined: number | undefined;
  readonly start: number | undefined;
}

/** What the counts of a period can contradict, or leave in doubt. */
export type RateDoubt =
  | "start-blank"
  | "start-zero"
  | "end-blank"
  | "end-below-new"
  | "growth"
  | "above-all"
  | "negative"
  | "fractional"
  | "new-blank"
  | "few";

/** Below this many customers at the start, chance alone moves a rate by more than most changes worth acting on. */
export const fewCustomers = 30;

/**
 * The first rule that the counts break, in a fixed order; undefined when they contradict nothing, or nothing was counted.
 * Three counts cannot show that some of the new customers left again: only lists of customers can.
 */
export function firstDoubt(counts: PeriodCounts): RateDoubt | undefined {
  const { end, start } = counts;
  const joined = counts.joined ?? 0;
  if (start === undefined)
    return end === undefined && counts.joined === undefined ? undefined : "start-blank";
  if (start === 0) return "start-zero";
  if (end === undefined) return "end-blank";
  if (end < joined) return "end-below-new";
  if ((retentionRate(end, joined, start) ?? 0) > 1) return joined === 0 ? "growth" : "above-all";
  const all = [end, joined, start];
  if (all.some((count) => count < 0)) return "negative";
  if (!all.every(Number.isInteger)) return "fractional";
  if (counts.joined === undefined) return "new-blank";
  return start < fewCustomers ? "few" : undefined;
}

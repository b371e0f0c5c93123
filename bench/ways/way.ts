import type { Column } from "../data/cells";
import type { Family } from "../data/columns";
import type { Job } from "../measuring/job";

/** What is asked of columns of cells. */
export type Answering = (...columns: readonly Column[]) => unknown;

/** A way from cells to an answer. */
export interface Way {
  readonly data: Family;
  /** Gets ready, for these cells where it wants to (a database loads them). */
  open(job: Job, columns: readonly Column[]): Answering | Promise<Answering>;
  /** True when a user waits for the opening as well: Code.js is loaded at every call. */
  readonly opensEachTime?: true;
}

/** A table of counts: a row for each cohort in order, customers active 0, 1, 2 … months after joining. */
export type Counts = readonly (readonly number[])[];

/** What is asked of an order log. */
export type OfOrders = (customers: Column, dates: Column, amounts: Column) => unknown;

/** A way from an order log that has nothing to get ready. */
export const ofOrders = (answering: OfOrders): Way => ({
  data: "orders",
  open: () => answering as Answering,
});

/** A month as a whole number, by the machine's zone, which is the spreadsheet's here. */
export const monthOf = (date: Date): number => date.getFullYear() * 12 + date.getMonth();

/** Counts from rows of cohort (a month), months after, customers. */
export function countsFrom(rows: Iterable<readonly [number, number, number]>): Counts {
  const found = new Map<number, Map<number, number>>();
  let last = Number.NEGATIVE_INFINITY;
  for (const [cohort, after, customers] of rows) {
    const line = found.get(cohort) ?? new Map<number, number>();
    found.set(cohort, line.set(after, customers));
    last = Math.max(last, cohort + after);
  }
  return [...found.keys()]
    .sort((a, b) => a - b)
    .map((cohort) => Array.from({ length: last - cohort + 1 }, (_, k) => found.get(cohort)?.get(k) ?? 0));
}

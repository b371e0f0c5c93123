import fc from "fast-check";
import { type Contracts, RUNNING } from "../../src/plan/contracts";
import { periodOf } from "./cohort-oracle";
import { day, defaults } from "./logs";

/** A hand-made contract: id, first day, the day from which it no longer runs, and what it brings in a period. */
export type Contract = readonly [id: string, start: number, end: number | undefined, amount: number];

/** Contracts as the reader would make them. */
export function contractsOf(rows: readonly Contract[], withAmounts: boolean): Contracts {
  const ids = [...new Set(rows.map(([id]) => id))];
  const days = rows.flatMap(([, start, end]) => [start, end ?? start]);
  return {
    length: rows.length,
    customers: ids.length,
    ids,
    customer: Int32Array.from(rows, ([id]) => ids.indexOf(id)),
    start: Int32Array.from(rows, ([, start]) => start),
    end: Int32Array.from(rows, ([, , end]) => end ?? RUNNING),
    ...(withAmounts ? { amount: Float64Array.from(rows, ([, , , amount]) => amount) } : {}),
    firstDay: Math.min(...days),
    lastDay: Math.max(...days),
  };
}

const origin = day("2023-12-20");

/** Lists in which contracts of a customer overlap, follow each other, leave gaps, last no day, or end after everything else. */
export const contractLists: fc.Arbitrary<Contract[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom("a", "b", "c", "d", "e"),
      fc.integer({ min: 0, max: 260 }),
      fc.oneof(
        fc.constant(undefined),
        fc.constantFrom(0, 1, 30, 31, 60),
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 0, max: 8 }),
      ),
      fc.integer({ min: 0, max: 4 }),
    )
    .map(([id, start, length, amount]): Contract => {
      const from = origin + start;
      return [id, from, length === undefined ? undefined : from + length, amount];
    }),
  { minLength: 1, maxLength: 14 },
);

export const contractOptions = fc
  .record({
    grain: fc.constantFrom("day", "week", "month", "quarter", "year"),
    weekstart: fc.constantFrom("mon", "sun", "sat"),
    fiscal: fc.integer({ min: 1, max: 12 }),
    lag: fc.constantFrom(1, 1, 2, 3, 12),
  })
  .map((one) => ({ ...defaults, output: "table" as const, ...one }) as typeof defaults & ContractExtras);

interface ContractExtras {
  readonly lag: number;
  readonly output: never;
}

type How = typeof defaults & { readonly lag: number };

const covers = ([, start, end]: Contract, on: number): boolean =>
  start <= on && (end === undefined || on < end);

/** What the contracts of each customer who is there come to on a day. */
export function thereOn(rows: readonly Contract[], on: number | undefined): Map<string, number> {
  const sums = new Map<string, number>();
  if (on === undefined) return sums;
  for (const row of rows) if (covers(row, on)) sums.set(row[0], (sums.get(row[0]) ?? 0) + row[3]);
  return sums;
}

/**
 * The table said once more, as slowly as the contract reads: maps of who is there on the last day of each period, found by walking
 * from day to day. Shares no code with the engine, not even the calendar.
 */
export function contractOracle(rows: readonly Contract[], how: How, asof: number) {
  const first = Math.min(...rows.map(([, start]) => start));
  const lastDays = new Map<number, number>();
  const wasEver = new Map<number, Set<string>>();
  const seen = new Set<string>();
  for (let on = first; on <= asof; on++) {
    for (const id of thereOn(rows, on).keys()) seen.add(id);
    lastDays.set(periodOf(on, how), on);
    wasEver.set(periodOf(on, how), new Set(seen));
  }
  return [...lastDays].map(([period, lastDay]) => {
    const before = thereOn(rows, lastDays.get(period - how.lag));
    const known = wasEver.get(period - how.lag) ?? new Set<string>();
    const now = thereOn(rows, lastDay);
    const count = (map: Map<string, number>, test: (id: string) => boolean) =>
      [...map.keys()].filter(test).length;
    const sum = (map: Map<string, number>, of: (id: string, amount: number) => number) =>
      [...map].reduce((total, [id, amount]) => total + of(id, amount), 0);
    const change = (id: string, amount: number) => amount - (before.get(id) as number);
    return {
      period,
      start: before.size,
      new: count(now, (id) => !before.has(id) && !known.has(id)),
      reactivated: count(now, (id) => !before.has(id) && known.has(id)),
      lost: count(before, (id) => !now.has(id)),
      end: now.size,
      over: periodOf(lastDay + 1, how) !== period,
      revenue: {
        start: sum(before, (_, amount) => amount),
        new: sum(now, (id, amount) => (before.has(id) || known.has(id) ? 0 : amount)),
        reactivation: sum(now, (id, amount) => (!before.has(id) && known.has(id) ? amount : 0)),
        expansion: sum(now, (id, amount) => (before.has(id) ? Math.max(0, change(id, amount)) : 0)),
        contraction: sum(now, (id, amount) => (before.has(id) ? Math.max(0, -change(id, amount)) : 0)),
        churned: sum(before, (id, amount) => (now.has(id) ? 0 : amount)),
        end: sum(now, (_, amount) => amount),
      },
    };
  });
}

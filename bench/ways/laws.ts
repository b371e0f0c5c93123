import type { Column } from "../data/cells";

type Table = readonly (readonly unknown[])[];

/** Two numbers that must agree if an answer is right; no more than rounding may part them. */
export type Pair = readonly [expected: number, found: number];

const rows = (answer: unknown) => (answer as Table).slice(1);
/** The numbers of a column of a table with a heading. */
const column = (answer: unknown, heading: string): number[] => {
  const at = (answer as Table)[0]?.indexOf(heading) ?? -1;
  return rows(answer).map((row) => Number(row[at]));
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const total = (cells: Column | undefined) => sum((cells ?? []).map(([cell]) => cell as number));
const distinct = (cells: Column | undefined) => new Set((cells ?? []).map(([cell]) => cell)).size;
const balance = (
  answer: unknown,
  start: string,
  gains: readonly string[],
  losses: readonly string[],
): Pair => [
  sum(column(answer, "End")),
  sum(
    [start, ...gains]
      .flatMap((heading) => column(answer, heading))
      .concat(losses.flatMap((heading) => column(answer, heading)).map((number) => -number)),
  ),
];

/**
 * What no wrong answer would be likely to fulfil, for functions that no other way here computes. The tests of the project
 * look at their numbers; this only sees to it that what is timed is the answer and no refusal.
 */
export const laws: Readonly<Record<string, (answer: unknown, columns: readonly Column[]) => Pair>> = {
  LIFECYCLE: (answer, [customers]) => [distinct(customers), sum(column(answer, "New"))],
  RETENTION_CURVE: (answer, [customers]) => [
    distinct(customers),
    column(answer, "Retained")[0] ?? Number.NaN,
  ],
  COHORT_VALUE: (answer, [, , amounts]) => [
    total(amounts),
    sum(rows(answer).flatMap((row) => row.slice(2).map(Number))),
  ],
  REVENUE_TABLE: (answer) =>
    balance(answer, "Start", ["New", "Reactivation", "Expansion"], ["Contraction", "Churned"]),
  RFM: (answer, [, , amounts]) => [total(amounts), sum(column(answer, "Monetary"))],
  CUSTOMER_SUMMARY: (answer, [customers]) => [distinct(customers), rows(answer).length],
  SUBSCRIPTIONS: (answer) => balance(answer, "Start", ["New", "Reactivated"], ["Lost"]),
  SURVIVAL: (answer, [durations]) => [
    durations?.length ?? 0,
    sum([...column(answer, "Churned"), ...column(answer, "Censored")]),
  ],
};

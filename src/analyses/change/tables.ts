import type { Kept } from "../../metrics/certainty/fisher";
import { holm } from "../../metrics/certainty/holm";
import { wilson } from "../../metrics/certainty/intervals";
import { sampleSize } from "../../metrics/certainty/sample-size";
import { compareRates, type TwoRates } from "../../metrics/certainty/two-rates";
import type { Table, Value } from "../../table/table";
import { comparisonLabels, testNames } from "../../words/labels/certainty";
import { labels } from "../../words/labels/shared";
import { fill, type Lang } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import { type Counted, keptOf } from "./counted";

const CONFIDENCE = 0.95;

export type { TwoRates } from "../../metrics/certainty/two-rates";

/** The chance with which a study that large would find a difference that is there. */
const POWER = 0.8;

/** The first group's rate less the second's, with limits and p-value. */
export const comparedRates = (a: Kept, b: Kept): TwoRates => compareRates(a, b, CONFIDENCE);

const rateColumns = [
  { heading: changeWords.customers, unit: "count" },
  { heading: labels.retained, unit: "count" },
  { heading: labels.rate, unit: "rate" },
  { heading: labels.low, unit: "rate" },
  { heading: labels.high, unit: "rate" },
] as const;

function rateCells(counted: Counted, row: number, k: number): Value[] {
  const { kept, start } = keptOf(counted, row, k);
  return [start, kept, start > 0 ? kept / start : undefined, ...wilson(kept, start, CONFIDENCE)];
}

/** Both groups: customers, those retained, their rate with its limits. */
export const groupsTable = (counted: Counted, names: readonly string[], k: number): Table => ({
  columns: [{ heading: changeWords.group, unit: "label" }, ...rateColumns],
  rows: names.map((name, row) => [name, ...rateCells(counted, row, k)]),
  summaryRows: 0,
  notes: [],
});

/** The difference in one row: limits, p-value, how many customers it takes to find as much. */
export const differenceTable = (found: TwoRates): Table => ({
  columns: [
    { heading: changeWords.difference, unit: "rate" },
    { heading: labels.low, unit: "rate" },
    { heading: labels.high, unit: "rate" },
    { heading: comparisonLabels.pValue, unit: "probability" },
    { heading: comparisonLabels.method, unit: "text" },
    { heading: changeWords.needed, unit: "count" },
    { heading: comparisonLabels.verdict, unit: "text" },
  ],
  rows: [
    [
      found.difference,
      found.low,
      found.high,
      found.pValue,
      testNames[found.method],
      neededFor(found),
      isUnlikelyChance(found) ? changeWords.differs : changeWords.chance,
    ],
  ],
  summaryRows: 0,
  notes: [],
});

/** Customers needed in each group to find the difference that was seen; undefined where there is none. */
export function neededFor({ rateA, rateB }: TwoRates): number | undefined {
  const size = sampleSize(rateA, rateB, POWER, CONFIDENCE);
  return size === undefined || !Number.isFinite(size) ? undefined : size;
}

export const isUnlikelyChance = ({ pValue }: TwoRates): boolean => pValue < 1 - CONFIDENCE;

/** Rates by period after joining, a column a group first; then their limits and counts. */
export function curvesTable(counted: Counted, names: readonly string[], lang: Lang): Table {
  const { columns, rows } = counted;
  const detail = (name: string) =>
    [
      { words: changeWords.lowOf, unit: "rate" },
      { words: changeWords.highOf, unit: "rate" },
      { words: changeWords.customersOf, unit: "count" },
      { words: changeWords.activeOf, unit: "count" },
    ].map(({ words, unit }) => ({
      heading: { typed: fill(words, { name }, lang) },
      unit: unit as "rate" | "count",
    }));
  const groups = Array.from({ length: rows }, (_, row) => row);
  return {
    columns: [
      { heading: labels.period, unit: "number" },
      ...names.map((name) => ({ heading: { typed: name }, unit: "rate" as const })),
      ...names.flatMap(detail),
    ],
    rows: Array.from({ length: columns }, (_, k) => {
      const cells = groups.map((row) => rateCells(counted, row, k));
      return [
        k,
        ...cells.map(([, , rate]) => rate),
        ...cells.flatMap(([start, kept, , low, high]) => [low, high, start, kept]),
      ];
    }),
    summaryRows: 0,
    notes: [],
  };
}

/**
 * Each segment against all others, p-values raised by Holm's method. The first rows that were counted are the named
 * segments, the largest first; one more row, if there is one, holds those without a row of their own.
 */
export function severalTable(
  counted: Counted,
  names: readonly string[],
  k: number,
): {
  readonly table: Table;
  readonly tests: number;
  readonly left: number;
  /** Whether each row's p-value is Fisher's. */
  readonly exact: readonly boolean[];
} {
  const all = Array.from({ length: counted.rows }, (_, row) => keptOf(counted, row, k));
  const [start, kept] = [sum(all.map((one) => one.start)), sum(all.map((one) => one.kept))];
  const against = all.slice(0, names.length).map((one) => {
    const rest = { start: start - one.start, kept: kept - one.kept };
    return one.start > 0 && rest.start > 0 ? comparedRates(one, rest) : undefined;
  });
  const tested = against.filter((one): one is TwoRates => one !== undefined);
  const raised = holm(tested.map(({ pValue }) => pValue));
  let next = 0;
  const rows = names.map((name, row): Value[] => {
    const one = against[row];
    const cells = [name, ...rateCells(counted, row, k)];
    return one === undefined
      ? [...cells, undefined, undefined, undefined, undefined]
      : [...cells, one.rateB, one.difference, one.pValue, raised[next++]];
  });
  return {
    table: {
      columns: [
        { heading: changeWords.segment, unit: "label" },
        ...rateColumns,
        { heading: changeWords.others, unit: "rate" },
        { heading: changeWords.difference, unit: "rate" },
        { heading: comparisonLabels.pValue, unit: "probability" },
        { heading: changeWords.holm, unit: "probability" },
      ],
      rows,
      summaryRows: 0,
      notes: [],
    },
    tests: tested.length,
    left: raised.filter((p) => p < 1 - CONFIDENCE).length,
    exact: against.map((one) => one?.method === "fisher"),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

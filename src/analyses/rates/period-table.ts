import { wilson } from "../../metrics/certainty/intervals";
import { finite, retentionRate } from "../../metrics/rates/rates";
import type { Column, Table, Value } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { periodNotes } from "../../words/rate-checks";
import { said, together } from "../../words/say";
import type { Text } from "../../words/text";
import { requireRoom } from "../events";
import { rateCheck } from "./rate-check";

/** The counts of one period as they were entered; undefined = left blank. */
export interface PeriodRow {
  readonly period: string;
  readonly start: number | undefined;
  readonly joined: number | undefined;
  readonly end: number | undefined;
}

/** A row with its start settled, and its retained customers where they can be told. */
interface SettledRow extends PeriodRow {
  readonly retained: number | undefined;
  readonly notes: readonly Text[];
}

const columns: readonly Column[] = [
  { heading: labels.period, unit: "label" },
  { heading: labels.start, unit: "count" },
  { heading: labels.new, unit: "count" },
  { heading: labels.lost, unit: "count" },
  { heading: labels.end, unit: "count" },
  { heading: labels.retained, unit: "count" },
  { heading: labels.retention, unit: "rate" },
  { heading: labels.churn, unit: "rate" },
  { heading: labels.low, unit: "rate" },
  { heading: labels.high, unit: "rate" },
  { heading: labels.note, unit: "text" },
];

/**
 * Retention period by period, with limits and doubts, then all periods together.
 * A blank start is the end of the row above. All = sums, and the rate of the sums (Σ retained / Σ start), over the
 * periods that have a start and an end: the others would stand below the line without standing above it.
 */
export function periodTable(rows: readonly PeriodRow[], confidence: number): Table {
  requireRoom(rows.length + 2, columns.length);
  const settled: SettledRow[] = [];
  for (const row of rows) settled.push(settle(row, settled[settled.length - 1]));
  return {
    columns,
    rows: [...settled.map((row) => cells(row, confidence)), allRow(settled, confidence)],
    summaryRows: 1,
    notes: [],
  };
}

function settle(row: PeriodRow, above: SettledRow | undefined): SettledRow {
  const start = row.start ?? above?.end;
  const { end, joined } = row;
  const retained = start === undefined || end === undefined ? undefined : finite(end - (joined ?? 0));
  const differs = row.start !== undefined && above?.end !== undefined && row.start !== above.end;
  const doubt = rateCheck({ start, joined, end });
  return {
    ...row,
    start,
    // A blank count of new customers is shown as the 0 it was counted as.
    joined: joined ?? (retained === undefined ? undefined : 0),
    retained,
    notes: [
      ...(differs ? [said(periodNotes["start-differs"], { start: row.start, end: above.end })] : []),
      ...(doubt ? [doubt] : []),
    ],
  };
}

function allRow(rows: readonly SettledRow[], confidence: number): Value[] {
  const counted = rows.filter((row) => row.retained !== undefined);
  const leftOut = rows.filter((row) => row.retained === undefined);
  const sum = (count: (row: SettledRow) => number | undefined) =>
    counted.length === 0 ? undefined : finite(counted.reduce((total, row) => total + (count(row) ?? 0), 0));
  const periods = leftOut.map((row) => row.period);
  const all = {
    period: "",
    start: sum((row) => row.start),
    joined: sum((row) => row.joined),
    end: undefined,
    retained: sum((row) => row.retained),
    notes: leftOut.length === 0 ? [] : [said(periodNotes["left-out-of-all"], listed(periods))],
  };
  return [labels.all, ...cells(all, confidence).slice(1)];
}

/** How many periods a note names: a cell holds 50,000 characters, and nobody reads them. */
const MOST_NAMED = 10;

function listed(periods: readonly string[]) {
  const named = periods.slice(0, MOST_NAMED);
  const others = periods.length - named.length;
  return {
    periods: {
      en: named.join(", ") + (others > 0 ? ` and ${others} more` : ""),
      zh: named.join("、") + (others > 0 ? ` 等 ${periods.length} 期` : ""),
    },
  };
}

function cells({ period, start, joined, end, retained, notes }: SettledRow, confidence: number): Value[] {
  const rate = start === undefined || retained === undefined ? undefined : retentionRate(retained, 0, start);
  const [low, high] = wilson(retained ?? 0, rate === undefined ? 0 : (start ?? 0), confidence);
  return [
    period,
    start,
    joined,
    start === undefined || retained === undefined ? undefined : finite(start - retained),
    end,
    retained,
    rate,
    rate === undefined ? undefined : 1 - rate,
    low,
    high,
    notes.length === 0 ? undefined : together(notes),
  ];
}

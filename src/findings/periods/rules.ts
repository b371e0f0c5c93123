import { firstDoubt, type RateDoubt } from "../../analyses/rates/rate-check";
import type { Host } from "../../sheet/host";
import { numberFrom } from "../../sheet/numbers/numbers";
import type { Block } from "../block";
import { isBlank } from "../block";
import { type Found, noted, rowsFound } from "../found";
import { periodRun } from "../period-labels/run";
import type { PeriodColumns, SummaryRow } from "./rows";

/** Cells that are no number where a count is due. */
export const unreadableCounts = (rows: readonly SummaryRow[]): Found | undefined =>
  rowsFound(
    "unreadable-counts",
    rows.filter(({ unreadable }) => unreadable.length > 0).map(({ row }) => row),
    "leave-out",
  );

/** Counts typed as text are read as numbers. */
export function textCounts(
  block: Block,
  columns: PeriodColumns,
  rows: readonly SummaryRow[],
  host: Host,
): Found | undefined {
  const counts = [columns.start, columns.new, columns.end].filter(
    (column): column is number => column !== undefined,
  );
  const places = rows.filter(({ row }) =>
    counts.some((column) => {
      const cell = block.cells[row]?.[column];
      return typeof cell === "string" && !isBlank(cell) && typeof numberFrom(cell, host) === "number";
    }),
  );
  return noted(
    "text-counts",
    places.map(({ row }) => row),
  );
}

/** A start that is not the end before it: customers appear or vanish between two periods. */
export function startDiffers(rows: readonly SummaryRow[]): Found | undefined {
  const places: number[] = [];
  let one: { start: number; end: number } | undefined;
  rows.forEach(({ row, start }, i) => {
    const end = rows[i - 1]?.end;
    if (start === undefined || end === undefined || start === end) return;
    places.push(row);
    one ??= { start, end };
  });
  return one && noted("start-differs", places, one);
}

/** Rows without a start take the end of the row above. */
export const startFilled = (rows: readonly SummaryRow[]): Found | undefined =>
  noted(
    "start-filled",
    rows
      .filter(({ start }, i) => start === undefined && rows[i - 1]?.end !== undefined)
      .map(({ row }) => row),
  );

/** A period that stands twice. */
export function samePeriod(rows: readonly Pick<SummaryRow, "row" | "period">[]): Found | undefined {
  const seen = new Set<string>();
  const again = rows.filter(({ period }) => {
    if (period === "" || !seen.has(period)) {
      seen.add(period);
      return false;
    }
    return true;
  });
  return rowsFound(
    "same-period",
    again.map(({ row }) => row),
    "keep",
    { period: again[0]?.period ?? "" },
  );
}

/** Only the order of periods is asked for: any day does for months without a year. */
const ANY_DAY = 45_000;

/** Periods that run from the last to the first: "the end of the row above" would then be the period after. */
export function descending(
  rows: readonly Pick<SummaryRow, "row" | "period">[],
  host: Host,
): Found | undefined {
  const { days, names } = periodRun(
    rows.map(({ period }) => period),
    host,
    ANY_DAY,
  );
  const runsBack = days.every((day, i) => day !== undefined && (i === 0 || day < (days[i - 1] ?? day)));
  if (rows.length < 2 || names !== undefined || !runsBack) return undefined;
  return {
    code: "descending",
    count: rows.length,
    rows: rows.map(({ row }) => row),
    facts: {},
    weight: "check",
    choices: ["fix", "keep"],
    byDefault: "fix",
    effects: { fix: { kind: "reverse" } },
  };
}

/** What RETENTION_CHECK says, a finding a rule. */
export function doubts(rows: readonly SummaryRow[]): Found[] {
  const places = new Map<RateDoubt, number[]>();
  rows.forEach(({ row, start, joined, end }, i) => {
    const doubt = firstDoubt({ start: start ?? rows[i - 1]?.end, joined, end });
    if (doubt !== undefined) places.set(doubt, [...(places.get(doubt) ?? []), row]);
  });
  return [...places].map(([doubt, where]) => ({
    code: `check-${doubt}`,
    count: where.length,
    rows: where,
    facts: {},
    weight: "note",
    choices: [],
    byDefault: undefined,
  }));
}

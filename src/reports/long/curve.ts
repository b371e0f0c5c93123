import type { Table, Value } from "../../table/table";
import type { ChartPoint } from "../answer";

/** Columns of a survival table. */
const TIME = 0;
export const SURVIVAL = 4;
const LOW = 5;
const HIGH = 6;

const numberIn = (value: Value): number | undefined => (typeof value === "number" ? value : undefined);

/** What a survival table knows at every whole time from 0 to its last: survival with its limits. It starts at 1. */
export function atWholeTimes(table: Table): {
  readonly survival: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}[] {
  const found: { survival: number; low: number | undefined; high: number | undefined }[] = [];
  let now: (typeof found)[number] = { survival: 1, low: undefined, high: undefined };
  for (const row of table.rows) {
    const time = row[TIME] as number;
    while (found.length < time) found.push(now);
    now = { survival: row[SURVIVAL] as number, low: numberIn(row[LOW]), high: numberIn(row[HIGH]) };
  }
  if (table.rows.length > 0) found.push(now);
  return found;
}

export const survivalAt = (table: Table, time: number): number => atWholeTimes(table)[time]?.survival ?? 1;

/** The curve of the preview, a point a whole time. */
export const observedPoints = (table: Table): ChartPoint[] =>
  atWholeTimes(table).map(({ survival, low, high }, time) => ({
    x: String(time),
    y: survival,
    low: low ?? null,
    high: high ?? null,
  }));

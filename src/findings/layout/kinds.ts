import type { Host } from "../../sheet/host";
import { saysRunning } from "../../sheet/rows/running";
import { isBlank, isDate, textOf } from "../block";
import { matrixCellReader } from "../matrix/cells";
import { periodLabel } from "../period-labels/label";

/** What the cells of a column look like, from a sample: shares of the cells that hold something. */
export interface ColumnKind {
  readonly filled: number;
  readonly date: number;
  readonly number: number;
  readonly whole: number;
  readonly text: number;
  /** Distinct values among the sampled cells, 0 … 1. */
  readonly distinct: number;
  /** How many distinct values those are. */
  readonly values: number;
  /** Share that reads as a period: 2024-03, 2024年3月, 2024-Q1, FY2025, Mar 2024; also the first day of one. */
  readonly period: number;
  /** Share that is a mark: yes, 是, ✓, 1, 0. */
  readonly mark: number;
  /** Share that says "still running" where an end is due: active, 至今. */
  readonly running: number;
  /** Share that may be a date that lost its format: a whole number of the days from 2000 to 2050. */
  readonly serial: number;
}

const SAMPLE = 200;

const dateText =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?[日号]?|\d{1,2}[- ][a-z]{3,9}\.?,?[- ]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))([ t].*)?$/i;

export const looksLikeDate = (cell: unknown): boolean =>
  isDate(cell) || (!isBlank(cell) && typeof cell !== "boolean" && dateText.test(textOf(cell)));

export const looksLikeNumber = (cell: unknown): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" &&
    /^[-+(]?\s*[$€£¥]?\s*-?\d[\d,. ]*\s*(%|万|亿|元|[a-z]{3})?\)?$/i.test(textOf(cell)));

/** A month, quarter, week or year by its name, or a day; numbers that may be ids (45352) are none. */
export function looksLikePeriod(cell: unknown, host: Host): boolean {
  if (isDate(cell)) return true;
  if (isBlank(cell) || typeof cell === "boolean" || /^\d{5}$/.test(textOf(cell))) return false;
  return periodLabel(cell, host) !== undefined;
}

const SERIAL = { first: 36_526, last: 54_789 };

/** A number that may be a date without its format. */
export const looksLikeSerial = (cell: unknown): boolean =>
  typeof cell === "number" && Math.floor(cell) >= SERIAL.first && Math.floor(cell) <= SERIAL.last;

/** The kind of one column over the rows from `first` to `last` (not included), from up to 200 of its cells. */
export function columnKind(
  cells: readonly (readonly unknown[])[],
  column: number,
  first: number,
  last: number,
  host: Host,
): ColumnKind {
  const step = Math.max(1, Math.floor((last - first) / SAMPLE));
  const mark = matrixCellReader(host);
  const seen = new Set<string>();
  const counts = { date: 0, number: 0, whole: 0, text: 0, period: 0, mark: 0, running: 0, serial: 0 };
  let [asked, filled] = [0, 0];
  for (let row = first; row < last; row += step) {
    const cell = cells[row]?.[column];
    asked++;
    if (isBlank(cell)) continue;
    filled++;
    seen.add(isDate(cell) ? `d${(cell as { getTime(): number }).getTime()}` : String(cell));
    if (looksLikeDate(cell)) counts.date++;
    if (looksLikeNumber(cell)) counts.number++;
    if (typeof cell === "number" && Number.isInteger(cell)) counts.whole++;
    if (typeof cell === "string") counts.text++;
    if (looksLikePeriod(cell, host)) counts.period++;
    if (isMark(mark(cell))) counts.mark++;
    if (saysRunning(cell)) counts.running++;
    if (looksLikeSerial(cell)) counts.serial++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled: asked === 0 ? 0 : filled / asked,
    date: share(counts.date),
    number: share(counts.number),
    whole: share(counts.whole),
    text: share(counts.text),
    distinct: share(seen.size),
    values: seen.size,
    period: share(counts.period),
    mark: share(counts.mark),
    running: share(counts.running),
    serial: share(counts.serial),
  };
}

const isMark = (reading: unknown): boolean => reading === "there" || reading === "absent" || reading === 1;

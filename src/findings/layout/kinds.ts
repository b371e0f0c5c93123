import { isBlank, isDate } from "../block";

/** What the cells of a column look like, from a sample: shares of the cells that hold something. */
export interface ColumnKind {
  readonly filled: number;
  readonly date: number;
  readonly number: number;
  readonly whole: number;
  readonly text: number;
  /** Distinct values among the sampled cells, 0 … 1. */
  readonly distinct: number;
  /** Share that reads as a period: 2024-03, 2024年3月, 2024-Q1, FY2025, Mar 2024. */
  readonly period: number;
  /** Share that is a mark: yes, 是, ✓, 1, 0. */
  readonly mark: number;
}

const SAMPLE = 200;

const dateText =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月(\d{1,2}日?)?|\d{1,2} [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))([ t].*)?$/i;
const periodText =
  /^((19|20)\d{2}([-/.](0?[1-9]|1[0-2])|年(0?[1-9]|1[0-2])?月?|[- ]?q[1-4]|年?第?[一二三四1-4]季度?)?|q[1-4][- ]?(19|20)\d{2}|fy ?\d{2,4}([- ]?q[1-4])?|(w|week) ?\d{1,2}|[a-z]{3,9}\.?[- ]?'?\d{2,4}|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(1[0-2]|[1-9])月|m\d{1,2})$/i;
const markText = /^(y|yes|n|no|true|false|x|✓|✔|√|1|0|是|否|有|无|-)$/i;

export const looksLikePeriod = (cell: unknown): boolean =>
  isDate(cell) || (!isBlank(cell) && periodText.test(String(cell).normalize("NFKC").trim()));

const looksLikeDate = (cell: unknown): boolean =>
  isDate(cell) || (!isBlank(cell) && dateText.test(String(cell).normalize("NFKC").trim()));

const looksLikeNumber = (cell: unknown): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" &&
    /^[-+(]?\s*[$€£¥]?\s*\d[\d,. ]*\s*(%|万|亿|元|[a-z]{3})?\)?$/i.test(cell.normalize("NFKC").trim()));

/** The kind of one column over the rows from `first` to `last` (not included), from up to 200 of its cells. */
export function columnKind(
  cells: readonly (readonly unknown[])[],
  column: number,
  first: number,
  last: number,
): ColumnKind {
  const step = Math.max(1, Math.floor((last - first) / SAMPLE));
  const seen = new Set<string>();
  let [asked, filled, date, number, whole, text, period, mark] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = first; row < last; row += step) {
    const cell = cells[row]?.[column];
    asked++;
    if (isBlank(cell)) continue;
    filled++;
    seen.add(String(cell));
    if (looksLikeDate(cell)) date++;
    if (looksLikeNumber(cell)) number++;
    if (typeof cell === "number" && Number.isInteger(cell)) whole++;
    if (typeof cell === "string") text++;
    if (looksLikePeriod(cell)) period++;
    if (typeof cell === "boolean" || markText.test(String(cell).normalize("NFKC").trim())) mark++;
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled: asked === 0 ? 0 : filled / asked,
    date: share(date),
    number: share(number),
    whole: share(whole),
    text: share(text),
    distinct: share(seen.size),
    period: share(period),
    mark: share(mark),
  };
}

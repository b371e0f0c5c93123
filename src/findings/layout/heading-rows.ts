import type { Host } from "../../sheet/host";
import { isBlank, textOf } from "../block";
import { isTotalWord } from "./heading-kinds";
import { rolesOf } from "./headings";
import { looksLikeDate, looksLikeNumber, looksLikePeriod, looksLikeSerial } from "./kinds";
import { isPeriodHeading } from "./period-headings";

type Cells = readonly (readonly unknown[])[];

/** The rows of headings, from `first` to `last` (both included): more than one where headings are merged or said twice. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

const SEARCHED = 20;
/** Rows below a heading that are compared with it. */
const BELOW = 30;

/**
 * The headings: among the first rows the one with the most known words and periods above cells of another kind; else the
 * first row of several words that a row with a number or date follows. Rows beside it that are headings too join it.
 */
export function headingRows(cells: Cells, host: Host): HeadingRows | undefined {
  const rows = Math.min(SEARCHED, cells.length);
  const width = typicalWidth(cells);
  let best: number | undefined;
  let most = 0;
  for (let row = 0; row < rows; row++) {
    const told = telling(cells, row, width, host);
    if (told <= most) continue;
    best = row;
    most = told;
  }
  best ??= plainHeader(cells, rows, host);
  if (best === undefined) return undefined;
  let [first, last] = [best, best];
  while (last + 1 < cells.length && isSecondRow(cells, last + 1, host)) last++;
  while (first > 0 && isUpperRow(cells, first - 1, first, host)) first--;
  return { first, last };
}

const filledCells = (row: readonly unknown[] | undefined): readonly unknown[] =>
  (row ?? []).filter((cell) => !isBlank(cell));

/** How many cells most of the rows hold. */
export function typicalWidth(cells: Cells): number {
  const widths = cells
    .slice(0, 60)
    .map((row) => filledCells(row).length)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** A cell that may be a heading: words, a period, a day; no other number. */
const mayHead = (cell: unknown, host: Host): boolean =>
  isPeriodHeading(cell, host) ||
  looksLikeDate(cell) ||
  looksLikeSerial(cell) ||
  (typeof cell === "string" && !looksLikeNumber(cell) && !cell.includes("@"));

/** How many known words and periods a row has, when it can be the headings; 0 when it cannot. */
function telling(cells: Cells, row: number, width: number, host: Host): number {
  const filled = filledCells(cells[row]);
  if (filled.length === 0 || filled.length * 3 < width) return 0;
  if (!filled.every((cell) => mayHead(cell, host)) || isTotalRowOf(filled)) return 0;
  const known = filled.filter((cell) => typeof cell === "string" && rolesOf(cell).length > 0).length;
  const periods = periodsIn(filled, host);
  if (known + periods === 0 || filledCells(cells[row + 1]).length === 0) return 0;
  if (goesOnBelow(cells, row, host)) return 0;
  const single = known + periods === 1;
  // A single known word heads a table when the words beside it may be headings: short, and none of them a sentence.
  if (single && filled.length < Math.min(width, 2)) return 0;
  return known + periods;
}

/** Periods count when there are several: one alone may be anything, a name such as May or a year in a title. */
function periodsIn(filled: readonly unknown[], host: Host): number {
  const periods = filled.filter(
    (cell) => isPeriodHeading(cell, host) && !(typeof cell === "string" && rolesOf(cell).length > 0),
  ).length;
  const serials = filled.filter((cell) => looksLikeSerial(cell)).length;
  const most = Math.max(periods, serials);
  return most >= 2 || filled.length === 1 ? most : 0;
}

const isTotalRowOf = (filled: readonly unknown[]): boolean =>
  typeof filled[0] === "string" &&
  isTotalWord(filled[0]) &&
  filled.length > 1 &&
  filled.some(looksLikeNumber);

/** Whether a row is of the same kind as the rows below it, which makes it the first of the data. */
function goesOnBelow(cells: Cells, row: number, host: Host): boolean {
  const line = cells[row] ?? [];
  return line.some((cell, column) => {
    if (isBlank(cell)) return false;
    const alike = sameKind(cell, host);
    if (alike === undefined) return false;
    let [filled, same] = [0, 0];
    for (let below = row + 1; below < Math.min(cells.length, row + 1 + BELOW); below++) {
      const other = cells[below]?.[column];
      if (isBlank(other)) continue;
      filled++;
      if (alike(other)) same++;
    }
    return filled > 0 && same * 2 > filled;
  });
}

/** What would make a cell below of the same kind; undefined for words, of which data may consist as well. */
function sameKind(cell: unknown, host: Host): ((other: unknown) => boolean) | undefined {
  if (looksLikeDate(cell)) return looksLikeDate;
  if (looksLikeSerial(cell)) return looksLikeSerial;
  if (looksLikePeriod(cell, host)) return (other) => looksLikePeriod(other, host);
  return undefined;
}

/** Words above words: the first row of several when a number or date follows. */
function plainHeader(cells: Cells, rows: number, host: Host): number | undefined {
  for (let row = 0; row < rows - 1; row++) {
    const filled = filledCells(cells[row]);
    if (filled.length < 2) continue;
    const dataNext = filledCells(cells[row + 1]).some((cell) => typeof cell !== "string" || /\d/.test(cell));
    const words = filled.every(
      (cell) => typeof cell === "string" && !/\d/.test(textOf(cell)) && mayHead(cell, host),
    );
    return words && dataNext ? row : undefined;
  }
  return undefined;
}

const units = /^(%|人|元|万元|位|个|次|rmb|cny|usd|eur|gbp|us\$|[$€£¥]|[([（【].*[)\]）】])$/i;

/** A second row of headings: months under a year, the same words in another language, units. */
function isSecondRow(cells: Cells, row: number, host: Host): boolean {
  const filled = filledCells(cells[row]);
  if (filled.length === 0 || filledCells(cells[row + 1]).length === 0) return false;
  const known = (cell: unknown): boolean =>
    typeof cell === "string" && (rolesOf(cell).length > 0 || units.test(cell.trim()));
  const heads = filled.every(
    (cell) => known(cell) || isPeriodHeading(cell, host) || isMonthNumber(cell, filled),
  );
  return heads && (filled.length >= 2 || known(filled[0])) && !goesOnBelow(cells, row, host);
}

/** 1, 2, 3 … beside each other: months under a year. */
const isMonthNumber = (cell: unknown, filled: readonly unknown[]): boolean =>
  typeof cell === "number" &&
  Number.isInteger(cell) &&
  cell >= 1 &&
  cell <= 12 &&
  filled.filter((other) => typeof other === "number").length >= 3;

/** A row above the headings that belongs to them: years or words over several columns each; a title is none. */
function isUpperRow(cells: Cells, row: number, below: number, host: Host): boolean {
  const line = cells[row] ?? [];
  const filled = filledCells(line);
  if (filled.length === 0 || !filled.every((cell) => mayHead(cell, host) && textOf(cell).length <= 30))
    return false;
  const tells = (cell: unknown): boolean =>
    !isBlank(cell) && (isPeriodHeading(cell, host) || (typeof cell === "string" && rolesOf(cell).length > 0));
  // A title begins in the first column and stands alone.
  const at = line.findIndex((cell) => !isBlank(cell));
  const underFirst = cells[below]?.findIndex((cell) => !isBlank(cell)) ?? 0;
  return filled.some(tells) && (filled.length >= 2 || at > underFirst);
}

import { type Block, isBlank, isBlankRow, isDate, textOf } from "../block";
import { isTotalWord, rolesOf } from "./headings";
import { looksLikePeriod } from "./kinds";

/** Where the table stands inside a block: what is above it, its heading row, its data, what sums it up below. */
export interface Frame {
  /** Row of the headings; undefined when the table starts with data. */
  readonly header: number | undefined;
  /** Rows that hold something above the headings or the data. */
  readonly titles: readonly number[];
  /** Data rows: from `first` to `last` (not included). */
  readonly first: number;
  readonly last: number;
  /** Rows below the data that sum it up, and notes below those. */
  readonly totals: readonly number[];
  /** Columns with nothing in any data row and no heading. */
  readonly blankColumns: readonly number[];
}

const HEADER_ROWS = 20;

/** Finds the frame. Never fails: a block without headings is all data. */
export function frameOf(block: Block): Frame {
  const { cells } = block;
  const header = headerRow(cells);
  const start = header === undefined ? firstDataRow(cells) : header + 1;
  const titles: number[] = [];
  for (let row = 0; row < (header ?? start); row++) if (!isBlankRow(cells[row] ?? [])) titles.push(row);
  let last = cells.length;
  const totals: number[] = [];
  while (last > start) {
    const row = cells[last - 1] ?? [];
    if (isBlankRow(row)) last--;
    else if (isTotalRow(row) || isNote(cells, last - 1, start)) totals.unshift(--last);
    else break;
  }
  return {
    header,
    titles,
    first: start,
    last,
    totals,
    blankColumns: blankColumns(cells, header, start, last),
  };
}

/** A row whose first texts name a sum: "Total", "合计". */
export const isTotalRow = (row: readonly unknown[]): boolean => {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === "string" && isTotalWord(first);
};

const filledCells = (row: readonly unknown[]): readonly unknown[] => row.filter((cell) => !isBlank(cell));

/** A remark under the table: one text alone in its row, while the table's own rows hold more. */
function isNote(cells: readonly (readonly unknown[])[], at: number, start: number): boolean {
  const filled = filledCells(cells[at] ?? []);
  const typical = filledCells(cells[start] ?? []).length;
  return (
    at > start &&
    typical >= 3 &&
    filled.length === 1 &&
    typeof filled[0] === "string" &&
    filled[0].length > 12
  );
}

const isWord = (cell: unknown): boolean => typeof cell === "string" && !/\d/.test(cell.normalize("NFKC"));

/**
 * The heading row: among the first rows the one with the most known words (at least two, or one of one column);
 * else the first row of several words that a row with a number or date follows.
 */
function headerRow(cells: readonly (readonly unknown[])[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  const rows = Math.min(HEADER_ROWS, cells.length);
  for (let row = 0; row < rows; row++) {
    const filled = filledCells(cells[row] ?? []);
    if (filled.length === 0 || filled.some((cell) => typeof cell === "number" && !looksLikePeriod(cell)))
      continue;
    const known = filled.filter((cell) => typeof cell === "string" && rolesOf(cell).length > 0).length;
    const enough =
      known >= 2 ||
      (known === 1 && (filled.length === 1 || filled.every(isHeadingCell)) && below(cells, row));
    if (enough && known > most && !isTotalRow(cells[row] ?? [])) {
      best = row;
      most = known;
    }
  }
  return best ?? periodHeader(cells) ?? plainHeader(cells, rows);
}

/** A first row of two or more periods, words beside them, above cells that are no periods: a roster or a matrix. */
function periodHeader(cells: readonly (readonly unknown[])[]): number | undefined {
  const row = cells.findIndex((line) => filledCells(line).length >= 2);
  const filled = filledCells(cells[row] ?? []);
  const periods = filled.filter(looksLikePeriod).length;
  const next = filledCells(cells[row + 1] ?? []);
  const isHeader =
    periods >= 2 &&
    filled.every(isHeadingCell) &&
    next.length > 0 &&
    next.filter(looksLikePeriod).length < periods;
  return isHeader ? row : undefined;
}

const isHeadingCell = (cell: unknown): boolean => isWord(cell) || looksLikePeriod(cell) || isDate(cell);

/** Whether data follow: the next row that holds something has at least as many cells as a table needs. */
function below(cells: readonly (readonly unknown[])[], row: number): boolean {
  const width = filledCells(cells[row] ?? []).length;
  return filledCells(cells[row + 1] ?? []).length >= Math.min(width, 1);
}

function plainHeader(cells: readonly (readonly unknown[])[], rows: number): number | undefined {
  for (let row = 0; row < rows - 1; row++) {
    const filled = filledCells(cells[row] ?? []);
    if (filled.length < 2) continue;
    const next = filledCells(cells[row + 1] ?? []);
    const dataNext = next.some((cell) => typeof cell === "number" || isDate(cell) || /\d/.test(textOf(cell)));
    return filled.every(isWord) && dataNext ? row : undefined;
  }
  return undefined;
}

/** Without headings: the first row that is as wide as the table; narrower rows above it are titles. */
function firstDataRow(cells: readonly (readonly unknown[])[]): number {
  const widths = cells.slice(0, 50).map((row) => filledCells(row).length);
  const typical = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const first = widths.findIndex((width) => width > 0 && width * 2 >= typical);
  return Math.max(0, first);
}

function blankColumns(
  cells: readonly (readonly unknown[])[],
  header: number | undefined,
  first: number,
  last: number,
): number[] {
  const width = cells[0]?.length ?? 0;
  const blank: number[] = [];
  for (let column = 0; column < width; column++) {
    if (header !== undefined && !isBlank(cells[header]?.[column])) continue;
    let filled = false;
    for (let row = first; row < last && !filled; row++) filled = !isBlank(cells[row]?.[column]);
    if (!filled) blank.push(column);
  }
  return blank;
}

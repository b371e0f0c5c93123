import type { Host } from "../../sheet/host";
import { type Block, isBlank, isBlankRow } from "../block";
import { isTotalWord } from "./heading-kinds";
import { headingRows, typicalWidth } from "./heading-rows";
import { looksLikeNumber } from "./kinds";

/** Where the table stands inside a block: what is above it, its heading row, its data, what sums it up below. */
export interface Frame {
  /** Row of the headings, the last of them where there are several; undefined when the table starts with data. */
  readonly header: number | undefined;
  /** The first row of headings, where merged headings stand above others. */
  readonly upper: number | undefined;
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

/** Finds the frame. Never fails: a block without headings is all data. */
export function frameOf(block: Block, host: Host): Frame {
  const { cells } = block;
  const known = block.headings;
  const rows = known === undefined ? headingRows(cells, host) : { first: known, last: known };
  const header = rows?.last;
  const start = rows === undefined ? firstDataRow(cells) : rows.last + 1;
  const titles: number[] = [];
  for (let row = 0; row < (rows?.first ?? start); row++) if (!isBlankRow(cells[row] ?? [])) titles.push(row);
  const { last, totals } = endOf(cells, start);
  return {
    header,
    upper: rows?.first,
    titles,
    first: start,
    last,
    totals,
    blankColumns: blankColumns(cells, rows?.first ?? start, start, last),
  };
}

/** A row whose first texts name a sum: "Total", "合计". */
export const isTotalRow = (row: readonly unknown[], namesTotal = isTotalWord): boolean => {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === "string" && namesTotal(first);
};

/** Where the data end, and the rows below that sum them up or remark on them. */
function endOf(cells: Block["cells"], start: number): { last: number; totals: number[] } {
  const totals: number[] = [];
  const width = typicalWidth(cells.slice(start));
  let last = cells.length;
  while (last > start) {
    const row = cells[last - 1] ?? [];
    if (isBlankRow(row)) last--;
    else if (isTotalRow(row) || isNote(cells, last - 1, start, width)) totals.unshift(--last);
    else break;
  }
  return { last, totals };
}

const noteWords =
  /^(notes?|source|nb|remarks?|generated|exported|last updated|as of|data as of|disclaimer|prepared by|注|备注|说明|数据来源|来源|制表|制表人|导出|统计口径|数据截至|截至)([\s:：.,，*]|$)|^[*※†]/i;

/** A remark under the table: a text alone in the first column (or two: "Source:", "CRM"), while the table's own rows hold more. */
function isNote(cells: Block["cells"], at: number, start: number, width: number): boolean {
  if (at <= start) return false;
  const row = cells[at] ?? [];
  const filled = row.filter((cell) => !isBlank(cell));
  const [only] = filled;
  if (typeof only !== "string" || looksLikeNumber(only)) return false;
  const text = only.normalize("NFKC").trim();
  if (noteWords.test(text)) return filled.length <= 2 && (filled.length < width || width === 1);
  if (filled.length > 1 || width < 2) return false;
  const apart = isBlankRow(cells[at - 1] ?? []);
  // An id or a name that only one column still has is no remark: a sentence is.
  const sentence = /[.。!！;；:：]$|[，。；]/.test(text) || text.split(/\s+/).length >= 5;
  return (
    text.length > 12 && !/^\S+@\S+$/.test(text) && (sentence || apart || (width >= 3 && /\s/.test(text)))
  );
}

/** Without headings: the first row that is as wide as the table; narrower rows above it are titles. */
function firstDataRow(cells: Block["cells"]): number {
  const typical = typicalWidth(cells);
  const first = cells.slice(0, 60).findIndex((row) => {
    const width = row.filter((cell) => !isBlank(cell)).length;
    return width > 0 && width * 2 >= typical;
  });
  return Math.max(0, first);
}

function blankColumns(cells: Block["cells"], from: number, first: number, last: number): number[] {
  const width = cells[0]?.length ?? 0;
  const blank: number[] = [];
  for (let column = 0; column < width; column++) {
    let filled = false;
    for (let row = from; row < first && !filled; row++) filled = !isBlank(cells[row]?.[column]);
    for (let row = first; row < last && !filled; row++) filled = !isBlank(cells[row]?.[column]);
    if (!filled) blank.push(column);
  }
  return blank;
}

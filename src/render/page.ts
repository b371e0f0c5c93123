import type { Box, GridCell, Report } from "../table/report";
import type { Placed, Rectangle } from "./placed";
import { type Style, stylesOf } from "./styles";
import { firstColumnWidth, wideColumns } from "./widths";

/** A rectangle of cells that are written as they stand. Positions count from 0 at the page's top left cell. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly GridCell[])[];
}

/** A report laid out on a sheet: what stands where and how it looks. Knows no formulas and no Google. */
export interface Page {
  readonly rows: number;
  readonly columns: number;
  /** Title, subtitle, headings, footnote. */
  readonly texts: readonly Part[];
  readonly boxes: readonly Placed[];
  readonly styles: readonly Style[];
  readonly heat: readonly PageHeat[];
  readonly chart: PageChart | undefined;
  /** Rows that stay in view on a sheet of its own: down to the main table's headings. */
  readonly frozenRows: number;
  /** Pixels. */
  readonly firstColumnWidth: number;
  /** Further columns whose texts need more than a column of default size; pixels. */
  readonly wideColumns: readonly { readonly column: number; readonly pixels: number }[];
}

/** Cells coloured by one ramp, from 0 to `max`; a forecast's ramp is the lighter one. */
interface PageHeat {
  readonly ranges: readonly Rectangle[];
  readonly max: number;
  readonly lighter?: true;
}

interface PageChart {
  readonly title: string;
  readonly kind: "lines" | "stacked";
  readonly unit: "rate" | "money" | "count";
  readonly labels: Rectangle;
  readonly lines: readonly Rectangle[];
  /** Lines at the end that are limits of the first. */
  readonly limits: number;
  readonly names: readonly string[];
  /** Rows of headings at the top of the strips: none where rows below them are not drawn. */
  readonly headings: 0 | 1;
  readonly xTitle: string;
  /** Where its top left corner stands. */
  readonly row: number;
  readonly column: number;
}

/**
 * Lays a report out: title, subtitle, the boxes below one another, the footnote two rows below them.
 * `growing` tables (live formulas) carry the footnote above, where nothing can run into it.
 */
export function pageOf(report: Report, growing: boolean): Page {
  const texts: Part[] = [line(0, report.title), line(1, report.subtitle)];
  let row = 2;
  const footnoteAt = (at: number): void => {
    report.footnote.forEach((text, i) => {
      texts.push(line(at + i, text));
    });
  };
  if (growing) {
    footnoteAt(row);
    row += report.footnote.length;
  }
  const footnoteRow = growing ? 2 : undefined;
  row += 1;
  const boxes = placeBoxes(report.boxes, row, texts);
  let bottom = boxes.reduce((low, { row: top, rows }) => Math.max(low, top + rows), row);
  const below = footnoteRow ?? bottom + 1;
  if (!growing) {
    footnoteAt(below);
    bottom = below + report.footnote.length;
  }
  const columns = Math.max(1, ...boxes.map(({ column, columns: wide }) => column + wide));
  const main = boxes[0];
  return {
    rows: bottom,
    columns,
    texts,
    boxes,
    styles: stylesOf(report, boxes, { row: below, rows: report.footnote.length }, headingRows(texts, boxes)),
    heat: report.heat.flatMap((heat) => heatOf(heat, report, boxes)),
    chart: chartOf(report, boxes, columns + 1),
    frozenRows: (main?.row ?? row) + 1,
    firstColumnWidth: firstColumnWidth(report.boxes),
    wideColumns: wideColumns(boxes),
  };
}

const line = (row: number, text: string): Part => ({ row, column: 0, cells: [[text]] });

function placeBoxes(boxes: readonly Box[], top: number, texts: Part[]): Placed[] {
  const placed: Placed[] = [];
  let row = top;
  for (const box of boxes) {
    const before = placed[placed.length - 1];
    const size = { rows: box.grid.cells.length, columns: box.grid.cells[0]?.length ?? 0 };
    if (box.beside && before !== undefined) {
      placed.push({ box, row: before.row, column: before.column + before.columns, ...size });
      continue;
    }
    if (before !== undefined) row += 1;
    if (box.heading !== undefined) texts.push(line(row++, box.heading));
    placed.push({ box, row, column: 0, ...size });
    row += size.rows;
  }
  return placed;
}

const headingRows = (texts: readonly Part[], boxes: readonly Placed[]): number[] =>
  texts
    .map(({ row }) => row)
    .filter((row) => boxes.some(({ box, row: top }) => box.heading !== undefined && top === row + 1));

/** The coloured cells: finished or not, forecast ones apart, but no summary and no group too small to be shown in full. */
function heatOf(
  { box, from, to, max }: Report["heat"][number],
  report: Report,
  boxes: readonly Placed[],
): Page["heat"] {
  const main = boxes.find((placed) => placed.box.name === box);
  if (main === undefined || max <= 0 || to < from) return [];
  const { groups, summaryRows, forecast } = main.box.grid;
  const known: Tall[] = [];
  const ahead: Tall[] = [];
  for (let i = 0; i < groups.length - summaryRows; i++) {
    const size = groups[i];
    if (size !== undefined && size < report.fadeUnder) continue;
    const row = main.row + 1 + i;
    for (let first = from; first <= to; ) {
      const isForecast = forecast?.[i]?.[first] === true;
      let end = first;
      while (end < to && (forecast?.[i]?.[end + 1] === true) === isForecast) end++;
      lengthen(isForecast ? ahead : known, row, main.column + first, end - first + 1);
      first = end + 1;
    }
  }
  return [
    ...(known.length === 0 ? [] : [{ ranges: known, max }]),
    ...(ahead.length === 0 ? [] : [{ ranges: ahead, max, lighter: true as const }]),
  ];
}

type Tall = { -readonly [Name in keyof Rectangle]: Rectangle[Name] };

/** A row of cells, joined with the one above it where that is as wide. */
function lengthen(ranges: Tall[], row: number, column: number, columns: number): void {
  const last = ranges[ranges.length - 1];
  if (last?.column === column && last.columns === columns && last.row + last.rows === row) last.rows++;
  else ranges.push({ row, column, rows: 1, columns });
}

function chartOf(report: Report, boxes: readonly Placed[], column: number): PageChart | undefined {
  const { curve } = report;
  const placed = boxes.find(({ box }) => box.name === curve?.box);
  if (curve === undefined || placed === undefined || curve.rows <= 0) return undefined;
  const { skipped = 0 } = curve;
  const headings = skipped === 0 ? 1 : 0;
  const strip = (at: number): Rectangle => ({
    row: placed.row + 1 + skipped - headings,
    column: placed.column + at,
    rows: curve.rows + headings,
    columns: 1,
  });
  const heading = (at: number): string => String(placed.box.grid.cells[0]?.[at] ?? "");
  return {
    title: curve.title,
    kind: curve.kind ?? "lines",
    unit: curve.unit ?? "rate",
    labels: strip(curve.labels),
    lines: curve.lines.map(strip),
    limits: curve.limits ?? 0,
    names: curve.lines.map(heading),
    headings,
    xTitle: heading(curve.labels),
    row: boxes[0]?.row ?? 0,
    column,
  };
}

import type { Report } from "../table/report";
import type { Unit } from "../table/table";
import type { Placed, Rectangle } from "./placed";

/** How a rectangle of the page looks; what is absent stays as it is. */
export interface Style extends Rectangle {
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  readonly align?: "left" | "right";
  readonly fill?: string;
  /** A dashed line around each cell: what is forecast, also where no colour tells. */
  readonly dashed?: true;
}

export const colors = {
  text: "#202124",
  quiet: "#5f6368",
  surface: "#f8f9fa",
  heatLow: "#ffffff",
  heatHigh: "#7baaf7",
  /** Half way between the two: the darkest of a forecast. */
  heatForecast: "#bdd5fb",
  forecastLine: "#5f6368",
  line: "#0b57d0",
} as const;

/** Number formats do the showing; the values stay exact. */
const formatOf = (unit: Unit, unfinished: boolean): string | undefined => {
  const star = unfinished ? '"*"' : "";
  switch (unit) {
    case "rate":
      return `0.0%${star}`;
    case "count":
      return `#,##0${star}`;
    case "probability":
      return `0.0000${star}`;
    case "number":
      return `0${star}`;
    case "decimal":
      return `#,##0.00${star}`;
    case "money":
      return `#,##0.00${star}`;
    default:
      return undefined;
  }
};

interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** The looks of a page: formats by column, unfinished cells starred, small groups in grey italics, a quiet footnote. */
export function stylesOf(
  report: Report,
  boxes: readonly Placed[],
  footnote: Rows,
  headings: readonly number[],
): Style[] {
  const styles: Style[] = [
    { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 14, color: colors.text },
    { row: 1, column: 0, rows: 1, columns: 1, color: colors.quiet },
    { row: footnote.row, column: 0, rows: footnote.rows, columns: 1, size: 9, color: colors.quiet },
    ...headings.map(
      (row): Style => ({ row, column: 0, rows: 1, columns: 1, bold: true, color: colors.text }),
    ),
  ];
  for (const placed of boxes) styles.push(...boxStyles(placed, report.fadeUnder));
  return styles;
}

function boxStyles({ box, row, column, rows, columns }: Placed, fadeUnder: number): Style[] {
  const { grid } = box;
  const body = rows - 1;
  const styles: Style[] = [
    { row, column, rows: 1, columns, bold: true, color: colors.text, fill: colors.surface },
  ];
  grid.units.forEach((unit, i) => {
    const numeric = formatOf(unit, false) !== undefined;
    styles.push({ row, column: column + i, rows: 1, columns: 1, align: numeric ? "right" : "left" });
    const format = formatOf(unit, false);
    if (format !== undefined && body > 0)
      styles.push({ row: row + 1, column: column + i, rows: body, columns: 1, format });
  });
  grid.unfinished?.forEach((flags, i) => {
    for (const { from, to } of runs(flags))
      styles.push(...starred(grid.units, row + 1 + i, column, from, to));
  });
  grid.forecast?.forEach((flags, i) => {
    for (const { from, to } of runs(flags))
      styles.push({
        row: row + 1 + i,
        column: column + from,
        rows: 1,
        columns: to - from + 1,
        italic: true,
        dashed: true,
      });
  });
  grid.groups.forEach((size, i) => {
    if (size === undefined || size >= fadeUnder || i >= grid.groups.length - grid.summaryRows) return;
    styles.push({ row: row + 1 + i, column, rows: 1, columns, italic: true, color: colors.quiet });
  });
  if (grid.summaryRows > 0)
    styles.push({ row: row + rows - grid.summaryRows, column, rows: grid.summaryRows, columns, bold: true });
  return styles;
}

/** One style for each run of one unit inside a row's unfinished cells. */
function starred(units: readonly Unit[], row: number, column: number, from: number, to: number): Style[] {
  const styles: Style[] = [];
  for (let i = from; i <= to; ) {
    const unit = units[i] as Unit;
    let end = i;
    while (end < to && units[end + 1] === unit) end++;
    const format = formatOf(unit, true);
    const place = { row, column: column + i, rows: 1, columns: end - i + 1 };
    styles.push(format === undefined ? { ...place, italic: true } : { ...place, italic: true, format });
    i = end + 1;
  }
  return styles;
}

function runs(flags: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = found[found.length - 1];
    if (last !== undefined && last.to === i - 1) last.to = i;
    else found.push({ from: i, to: i });
  });
  return found;
}

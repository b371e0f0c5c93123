import type { Box, Grid, GridCell, Report } from "../../table/report";
import type { Unit } from "../../table/table";
import type { Lang } from "../../words/text";
import { splitWords } from "../../words/wizard-split";
import type { Headline, PreviewChart, QuestionAnswer } from "../answer";
import { say } from "../say";

/** Lines of a chart that can still be told apart. */
const MOST_SERIES = 6;

/** A row of the overview. */
export interface OverviewRow {
  readonly name: string;
  readonly customers: number;
  readonly headlines: readonly Headline[] | undefined;
}

/** A row a segment and one of all: customers, then each headline with its limits. */
export function overview(rows: readonly OverviewRow[], all: OverviewRow, lang: Lang): Grid {
  const columns = all.headlines ?? [];
  const headings: GridCell[] = [splitWords.segment[lang], splitWords.customers[lang]];
  const units: Unit[] = ["label", "count"];
  for (const { label, unit, limits } of columns) {
    headings.push(label);
    units.push(unit);
    if (limits === undefined) continue;
    headings.push(splitWords.low[lang], splitWords.high[lang]);
    units.push(unit, unit);
  }
  const line = ({ name, customers, headlines }: OverviewRow): GridCell[] => [
    name,
    customers,
    ...columns.flatMap(({ limits }, i): GridCell[] => {
      const found = headlines?.[i];
      const [low, high] = found?.limits ?? [];
      return limits === undefined ? [found?.value] : [found?.value, low, high];
    }),
  ];
  return {
    cells: [headings, ...rows.map(line), line(all)],
    units,
    groups: [...rows, all].map(({ customers }) => customers),
    summaryRows: 1,
  };
}

/** The main box of a report and those beside it, each with its first column in the table they make together. */
export function mainBoxes({ boxes }: Report): { readonly box: Box; readonly from: number }[] {
  const found: { readonly box: Box; readonly from: number }[] = [];
  let from = 0;
  for (const box of boxes) {
    if (found.length > 0 && box.beside !== true) break;
    found.push({ box, from });
    from += box.grid.units.length;
  }
  return found;
}

/** The main table of a report with what stands beside it, as one table. */
export const mainTable = (report: Report): Grid =>
  mainBoxes(report)
    .map(({ box }) => box.grid)
    .reduce(joined);

function joined(left: Grid, right: Grid): Grid {
  const flags = (of: "unfinished" | "forecast"): Partial<Grid> => {
    if (left[of] === undefined && right[of] === undefined) return {};
    const none = (grid: Grid): boolean[] => grid.units.map(() => false);
    return {
      [of]: left.groups.map((_, i) => [...(left[of]?.[i] ?? none(left)), ...(right[of]?.[i] ?? none(right))]),
    };
  };
  return {
    cells: left.cells.map((row, i) => [...row, ...(right.cells[i] ?? right.units.map(() => undefined))]),
    units: [...left.units, ...right.units],
    groups: left.groups,
    summaryRows: left.summaryRows,
    ...flags("unfinished"),
    ...flags("forecast"),
  };
}

/** One series a segment: the first line of each segment's chart, or the height of its stack; undefined without charts. */
export function segmentChart(
  whole: PreviewChart | undefined,
  parts: readonly { readonly name: string; readonly answer: QuestionAnswer | undefined }[],
  lang: Lang,
): PreviewChart | undefined {
  if (whole === undefined) return undefined;
  const series = parts
    .flatMap(({ name, answer }) => {
      const chart = answer?.chart;
      if (chart === undefined || chart.series.length === 0) return [];
      const points = chart.kind === "stacked" ? heights(chart) : (chart.series[0]?.points ?? []);
      return [{ name, points }];
    })
    .slice(0, MOST_SERIES);
  if (series.length === 0) return undefined;
  return { ...whole, label: say(splitWords.curves, { label: whole.label }, lang), series };
}

function heights(chart: PreviewChart): PreviewChart["series"][number]["points"] {
  const sums = new Map<string, number>();
  for (const { points } of chart.series) for (const { x, y } of points) sums.set(x, (sums.get(x) ?? 0) + y);
  return [...sums].map(([x, y]) => ({ x, y, low: null, high: null }));
}

/** The chart's lines as a table: a row a point, a column a segment. Points stand in the order of the chart of all. */
export function chartGrid(chart: PreviewChart, whole: PreviewChart, label: string): Grid {
  const order = new Map<string, number>();
  for (const { points } of [...whole.series, ...chart.series])
    for (const { x } of points) if (!order.has(x)) order.set(x, order.size);
  const at = chart.series.map(({ points }) => new Map(points.map(({ x, y }) => [x, y])));
  const cells = [...order.keys()].map((x): GridCell[] => [x, ...at.map((of) => of.get(x))]);
  return {
    cells: [[label, ...chart.series.map(({ name }) => name)], ...cells],
    units: ["label", ...chart.series.map((): Unit => chart.unit)],
    groups: cells.map(() => undefined),
    summaryRows: 0,
  };
}

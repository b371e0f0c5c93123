import type { Page } from "../../render/page";
import { colors } from "../../render/styles";
import { areaA1 } from "../../translate/a1";
import type { Changes } from "./changes";
import { rangeOf } from "./grid";
import { areaOn, type Origin } from "./paint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of default size that a chart covers. */
const CHART_ROWS = 20;
const CHART_COLUMNS = 7;

/** Lines are told apart by lightness and hue alike, also in print and by colour-blind eyes; limits are grey. */
const lineColors: readonly string[] = [
  colors.line,
  "#e37400",
  "#12805c",
  "#9334e6",
  "#7baaf7",
  "#b06000",
  "#5f6368",
  "#c58af9",
];
const limitColor = "#9aa0a6";
/** Areas lie on one another, from dark to light. */
const areaColors: readonly string[] = ["#0b57d0", "#7baaf7", "#c6dafc", "#9aa0a6", "#dadce0", "#5f6368"];

const colorsOf = ({ kind, lines, limits }: NonNullable<Page["chart"]>): string[] =>
  lines.map((_, i) => {
    const scale = kind === "stacked" ? areaColors : lineColors;
    return i >= lines.length - limits ? limitColor : (scale[i % scale.length] as string);
  });

/**
 * Inserts the page's line chart beside the table, right of everything that stands in the rows it covers; undone by
 * removing the charts that were not there before. Gives its id, or null without one.
 */
export function addChart(sheet: Sheet, page: Page, origin: Origin, changes: Changes): number | null {
  const { chart } = page;
  if (chart === undefined) return null;
  const before = sheet.getCharts().map((one) => one.getChartId());
  changes.undoBy(() => {
    for (const one of sheet.getCharts()) if (!before.includes(one.getChartId())) sheet.removeChart(one);
  });
  const row = origin.row + chart.row;
  const column = freeColumn(sheet, row, origin.column + chart.column);
  const builder =
    chart.kind === "stacked" ? sheet.newChart().asAreaChart().setStacked() : sheet.newChart().asLineChart();
  builder.setTitle(chart.title);
  builder.setXAxisTitle(chart.xTitle);
  builder.setColors(colorsOf(chart));
  drawn(builder, sheet, page, origin);
  builder.setOption("vAxes.0.format", chart.unit === "rate" ? "0%" : "#,##0");
  builder.setOption("vAxes.0.viewWindow.min", 0);
  builder.setPosition(row, column, 8, 0);
  sheet.insertChart(builder.build());
  SpreadsheetApp.flush();
  const added = sheet.getCharts().find((one) => !before.includes(one.getChartId()));
  return added?.getChartId() ?? null;
}

interface Builder {
  addRange(range: GoogleAppsScript.Spreadsheet.Range): unknown;
  setNumHeaders(headings: number): unknown;
  setOption(path: string, value: string): unknown;
}

/** What a chart draws: its labels and lines, and what the lines are called. */
function drawn(builder: Builder, sheet: Sheet, page: Page, origin: Origin): void {
  const { chart } = page;
  if (chart === undefined) return;
  for (const strip of [chart.labels, ...chart.lines]) builder.addRange(rangeOf(sheet, areaOn(origin, strip)));
  builder.setNumHeaders(chart.headings);
  chart.names.forEach((name, i) => {
    builder.setOption(`series.${i}.labelInLegend`, name);
  });
}

/**
 * Lets a table's chart draw the table as it stands now, and nothing else of it is changed; one the table has grown under is
 * moved beside it. A chart that the user has deleted stays so. Gives its id, or null without one.
 */
export function renewChart(
  sheet: Sheet,
  page: Page,
  origin: Origin,
  id: number | null,
  changes: Changes,
): number | null {
  const old = sheet.getCharts().find((one) => id !== null && one.getChartId() === id);
  if (old === undefined || page.chart === undefined) return null;
  const wanted = [page.chart.labels, ...page.chart.lines].map((strip) => areaA1(areaOn(origin, strip)));
  const before = old.getRanges();
  const place = old.getContainerInfo();
  const [row, column] = [place.getAnchorRow(), place.getAnchorColumn()];
  const edge = origin.column + page.columns;
  const covers = column < edge && row < origin.row + page.rows && row >= origin.row;
  const same = before.map((range) => range.getA1Notation()).join() === wanted.join();
  if (same && !covers) return id;
  changes.undoBy(() => {
    const now = sheet.getCharts().find((one) => one.getChartId() === id);
    if (now === undefined) return;
    const builder = now.modify().clearRanges();
    for (const range of before) builder.addRange(range);
    builder.setNumHeaders(old.getNumHeaders());
    sheet.updateChart(builder.setPosition(row, column, place.getOffsetX(), place.getOffsetY()).build());
  });
  const builder = old.modify().clearRanges();
  drawn(builder, sheet, page, origin);
  if (covers) builder.setPosition(row, freeColumn(sheet, row, edge + 1), 8, 0);
  sheet.updateChart(builder.build());
  SpreadsheetApp.flush();
  return id;
}

/** The first column from `wanted` on where the chart covers no data; it is there, since setPosition beyond the edge fails. */
function freeColumn(sheet: Sheet, row: number, wanted: number): number {
  const last = sheet.getLastColumn();
  if (last < wanted) return Math.min(wanted, sheet.getMaxColumns());
  const rows = Math.min(CHART_ROWS, Math.max(1, sheet.getLastRow() - row + 1));
  const covered = sheet.getRange(row, wanted, rows, Math.min(CHART_COLUMNS, last - wanted + 1));
  return covered.isBlank() ? wanted : Math.min(last + 2, sheet.getMaxColumns());
}

export function dropChart(sheet: Sheet, id: number | null): void {
  for (const one of sheet.getCharts()) if (id !== null && one.getChartId() === id) sheet.removeChart(one);
}

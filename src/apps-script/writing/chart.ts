import type { Page } from "../../render/page";
import { colors } from "../../render/styles";
import type { Changes } from "./changes";
import { rangeOf } from "./grid";
import { areaOn, type Origin } from "./paint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of default size that a chart covers. */
const CHART_ROWS = 20;
const CHART_COLUMNS = 7;

/** The first line is what is read; the others are its limits. Areas lie on one another, told apart by lightness also in print. */
const lineColors: string[] = [colors.line, "#9aa0a6", "#9aa0a6"];
const areaColors: string[] = ["#0b57d0", "#7baaf7", "#c6dafc", "#9aa0a6", "#dadce0", "#5f6368"];

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
  builder.setColors((chart.kind === "stacked" ? areaColors : lineColors).slice(0, chart.lines.length));
  for (const strip of [chart.labels, ...chart.lines]) builder.addRange(rangeOf(sheet, areaOn(origin, strip)));
  builder.setNumHeaders(chart.headings);
  chart.names.forEach((name, i) => {
    builder.setOption(`series.${i}.labelInLegend`, name);
  });
  builder.setOption("vAxes.0.format", chart.unit === "rate" ? "0%" : "#,##0");
  builder.setOption("vAxes.0.viewWindow.min", 0);
  builder.setPosition(row, column, 8, 0);
  sheet.insertChart(builder.build());
  SpreadsheetApp.flush();
  const added = sheet.getCharts().find((one) => !before.includes(one.getChartId()));
  return added?.getChartId() ?? null;
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

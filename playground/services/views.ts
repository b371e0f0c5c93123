import type { Area } from "./a1";
import { areaText, cellArea, quotedName } from "./a1";
import type { ChartView, ConditionalFormatView } from "./contract";
import { isoOfSerial, showsDate } from "./dates";
import type { Grid } from "./grid";
import type { Office } from "./office";
import { areasOf, specOf } from "./rules/spec";
import { rulesOf } from "./rules-store";

/** The charts of a sheet with what they draw. */
export function chartViews(office: Office, grid: Grid): ChartView[] {
  return office.beside.of(grid.id).charts.map((chart) => {
    const places = chart.ranges.flatMap(({ sheetId, area }) => {
      const source = office.book.sheet(sheetId);
      return source === undefined ? [] : [{ source, area }];
    });
    return {
      id: chart.id,
      type: chart.type,
      title: typeof chart.options["title"] === "string" ? chart.options["title"] : "",
      anchor: areaText(cellArea(chart.anchor.row, chart.anchor.column)),
      offset: { x: chart.anchor.x, y: chart.anchor.y },
      ranges: places.map(({ source, area }) => `${quotedName(source.name)}!${areaText(area)}`),
      options: structuredClone(chart.options),
      headers: chart.headers,
      values: places.map(({ source, area }) => drawn(source, area)),
    };
  });
}

function drawn(grid: Grid, area: Area): unknown[][] {
  const spills = grid.spills();
  const rows: unknown[][] = [];
  for (let row = area.top; row <= Math.min(area.bottom, grid.rows - 1); row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= Math.min(area.right, grid.columns - 1); column++) {
      const cell = grid.cell(row, column);
      const value = grid.scalarOf(cell, spills?.[row]?.[column]);
      line.push(typeof value === "number" && showsDate(grid.pattern(cell)) ? isoOfSerial(value) : value);
    }
    rows.push(line);
  }
  return rows;
}

/** The rules of a sheet, first match first. */
export function ruleViews(office: Office, grid: Grid): ConditionalFormatView[] {
  return rulesOf(office.book, grid.id).map((rule) => {
    const spec = specOf(rule);
    const ranges = areasOf(rule).map((area) => `${quotedName(grid.name)}!${areaText(area)}`);
    if (spec.kind === "gradient") {
      const points = [spec.min, ...(spec.mid === undefined ? [] : [spec.mid]), spec.max];
      return {
        ranges,
        kind: "gradient",
        colors: points.map((point) => point.color),
        values: points.map((point) => point.value),
      };
    }
    const colors = [spec.look.background, spec.look.fontColor].filter((color) => color !== undefined);
    return { ranges, kind: "boolean", colors, criteria: spec.criteria, values: spec.values };
  });
}

import type { FUniver } from "@univerjs/core/facade";
import type { Chart } from "chart.js";
import type { ChartView, Google } from "../../services";
import { element, part } from "../dom";
import { placeOf } from "../place-on-grid";
import { draw } from "./draw";
import { drawingOf } from "./series";

/** A chart's size when its options say none, as in Sheets. */
const WIDTH = 600;
const HEIGHT = 371;

interface Drawn {
  readonly box: HTMLElement;
  readonly chart: Chart;
  readonly of: string;
}

/** Draws the active sheet's charts over the grid at their anchors, and keeps them there while the grid scrolls or changes. */
export function overlayCharts(grid: FUniver, google: Google): void {
  const layer = element("div", { id: "charts" });
  part("stage").append(layer);
  const drawn = new Map<string, Drawn>();
  const sheetNow = (): string => grid.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "";

  /** Charts of another sheet, or that changed, are drawn anew; the others only move. */
  function redraw(): void {
    const sheet = sheetNow();
    const views = new Map(google.charts(sheet).map((view) => [`${sheet}#${view.id}`, view]));
    for (const [key, old] of drawn) {
      const view = views.get(key);
      if (view && JSON.stringify(view) === old.of) continue;
      old.chart.destroy();
      old.box.remove();
      drawn.delete(key);
    }
    for (const [key, view] of views) if (!drawn.has(key)) drawn.set(key, drawNew(layer, view));
    place(views.values());
  }

  function place(views: Iterable<ChartView>): void {
    const sheet = sheetNow();
    for (const view of views) {
      const box = drawn.get(`${sheet}#${view.id}`)?.box;
      if (box) putAt(grid, layer, box, view);
    }
  }

  let waiting = false;
  const soon = (work: () => void) => (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
  const redrawSoon = soon(redraw);
  google.onChartsChanged(redrawSoon);
  grid.addEvent(grid.Event.Scroll, () => {
    if (drawn.size > 0) place(google.charts(sheetNow()));
  });
  grid.addEvent(grid.Event.ActiveSheetChanged, redrawSoon);
  grid.addEvent(grid.Event.CommandExecuted, () => {
    if (drawn.size > 0) redrawSoon();
  });
  new ResizeObserver(redrawSoon).observe(part("grid"));
}

function drawNew(layer: HTMLElement, view: ChartView): Drawn {
  const canvas = element("canvas", { role: "img", "aria-label": view.title || "Chart" });
  const box = element("div", { class: "chart" }, canvas);
  box.style.width = `${sizeOr(view.options["width"], WIDTH)}px`;
  box.style.height = `${sizeOr(view.options["height"], HEIGHT)}px`;
  layer.append(box);
  return { box, chart: draw(canvas, drawingOf(view)), of: JSON.stringify(view) };
}

const sizeOr = (value: unknown, other: number): number =>
  typeof value === "number" && value > 0 ? value : other;

function putAt(grid: FUniver, layer: HTMLElement, box: HTMLElement, view: ChartView): void {
  const at = placeOf(grid, view.anchor);
  box.hidden = at === undefined;
  if (!at) return;
  Object.assign(layer.style, {
    left: `${at.cells.left}px`,
    top: `${at.cells.top}px`,
    width: `${at.cells.width}px`,
    height: `${at.cells.height}px`,
  });
  const left = at.x - at.cells.left + view.offset.x;
  const top = at.y - at.cells.top + view.offset.y;
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
  // A chart slides under frozen rows and columns, as the cells do.
  const hidden = (edge: number, frozen: number): number => (frozen > 0 ? Math.max(0, frozen - edge) : 0);
  box.style.clipPath = `inset(${hidden(top, at.frozen.height)}px 0 0 ${hidden(left, at.frozen.width)}px)`;
}

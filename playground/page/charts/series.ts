import type { ChartView } from "../../services";
import { optionAt } from "../../services/charts/members";

export interface Series {
  readonly name: string;
  /** One a label; null is a gap in the line. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows, whatever draws it. */
export interface Drawing {
  readonly kind: "line" | "area" | "column" | "bar" | "pie";
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  readonly colors: readonly string[];
  readonly stacked: boolean;
  /** Digits after the point of a percent axis; undefined when the axis shows plain numbers. */
  readonly percentDigits: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

const kinds: Readonly<Record<string, Drawing["kind"]>> = {
  LINE: "line",
  AREA: "area",
  STEPPED_AREA: "area",
  COLUMN: "column",
  BAR: "bar",
  PIE: "pie",
};

/** Sheets' own colours for series that were given none. */
const defaults = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];

/** Reads a chart's ranges as Sheets does: columns side by side, header rows first, labels in the first column. */
export function drawingOf(view: ChartView): Drawing {
  const option = (path: string): unknown => optionAt(view.options as Record<string, unknown>, path);
  const rows = sideBySide(view.values);
  const body = rows.slice(view.headers);
  const width = rows[0]?.length ?? 0;
  const format = textOr(option("vAxes.0.format") ?? option("vAxis.format"), "");
  const series = Array.from({ length: Math.max(0, width - 1) }, (_, index) => ({
    name: textOr(
      option(`series.${index}.labelInLegend`),
      view.headers > 0 ? String(rows[view.headers - 1]?.[index + 1] ?? "") : "",
    ),
    values: body.map((row) => numberOrNull(row[index + 1])),
  }));
  return {
    kind: kinds[view.type.toUpperCase()] ?? "line",
    title: view.title,
    xTitle: textOr(option("hAxis.title"), ""),
    yTitle: textOr(option("vAxes.0.title") ?? option("vAxis.title"), ""),
    labels: body.map((row) => String(row[0] ?? "")),
    series,
    colors: series.map((_, index) => colorAt(option("colors"), index)),
    stacked: [true, "true", "absolute", "percent"].includes(option("isStacked") as string),
    percentDigits: format.includes("%") ? (/\.(0+)/.exec(format)?.[1]?.length ?? 0) : undefined,
    min: numberOr(option("vAxes.0.viewWindow.min") ?? option("vAxis.viewWindow.min")),
    max: numberOr(option("vAxes.0.viewWindow.max") ?? option("vAxis.viewWindow.max")),
  };
}

function sideBySide(blocks: ChartView["values"]): unknown[][] {
  const height = blocks.reduce((most, block) => Math.max(most, block.length), 0);
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => [...(block[row] ?? new Array<unknown>(block[0]?.length ?? 0).fill(""))]),
  );
}

const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);
const numberOr = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);

function colorAt(colors: unknown, index: number): string {
  const given = Array.isArray(colors) ? colors[index % Math.max(1, colors.length)] : undefined;
  return typeof given === "string" ? given : (defaults[index % defaults.length] ?? "#4285f4");
}

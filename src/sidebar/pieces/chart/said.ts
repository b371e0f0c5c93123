import type { Lang } from "../../../words/text";
import type { Say } from "../../say";
import type { Chart, Point, Series } from "./scale";

const locale = { en: "en-US", zh: "zh-CN" } as const;

/** A value as the chart says it: rates to one decimal, money and counts with thousands separators. */
const valueText = (unit: Chart["unit"], lang: Lang) => (value: number) =>
  unit === "rate"
    ? `${(value * 100).toFixed(1)}%`
    : value.toLocaleString(locale[lang], { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });

/** The same short enough for an axis. */
export const tickText = (unit: Chart["unit"], lang: Lang) => (value: number) =>
  unit === "rate"
    ? `${Number((value * 100).toFixed(1))}%`
    : value.toLocaleString(locale[lang], { notation: "compact", maximumFractionDigits: 1 });

/** More points than this are no help read aloud one by one. */
const SAID_IN_FULL = 24;

/** A series in words: point by point, or a long one by its ends and extremes. */
export function sayPoints(points: readonly Point[], text: (value: number) => string, say: Say): string {
  if (points.length <= SAID_IN_FULL)
    return points.map(({ x, y }) => say("curve-point", { x, y: text(y) })).join("; ");
  const extreme = (better: (one: number, other: number) => boolean) =>
    points.reduce((best, point) => (better(point.y, best.y) ? point : best));
  const [first, last] = [points[0] as Point, points[points.length - 1] as Point];
  const least = extreme((one, other) => one < other);
  const most = extreme((one, other) => one > other);
  return say("series-short", {
    start: first.x,
    first: text(first.y),
    end: last.x,
    last: text(last.y),
    worst: least.x,
    least: text(least.y),
    best: most.x,
    most: text(most.y),
  });
}

/** All of a chart in words, for whoever cannot see it. */
export function sayChart({ kind, label, unit, series }: Chart, lang: Lang, say: Say): string {
  const text = valueText(unit, lang);
  const one = ({ name, points }: Series) => {
    const said = sayPoints(points, text, say);
    return series.length === 1 ? said : say("series-summary", { name, points: said });
  };
  const points = series.map(one).join(". ");
  return say(kind === "stacked" ? "areas-summary" : "curve-summary", { label, points });
}

import type { Preview } from "../../../protocol/messages";

export type Chart = NonNullable<Preview["chart"]>;
export type Series = Chart["series"][number];
export type Point = Series["points"][number];

/** The size of a chart and the room for its axes, in units of its view box. */
export const frame = { width: 268, height: 136, left: 40, right: 8, top: 8, bottom: 24 } as const;

/** From values to places in the view box. */
export interface Scale {
  readonly xs: readonly string[];
  readonly floor: number;
  readonly top: number;
  readonly x: (label: string) => number;
  readonly y: (value: number) => number;
}

const rounds = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** No picture tells anything nearer to zero from zero, and the numbers below it are too coarse to be divided into steps. */
const NOTHING = 1e-300;

/** The next round number above, so that half of it is round as well; the largest of all numbers where none is above. */
function roundUp(value: number): number {
  if (value < NOTHING) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const round = (rounds.find((step) => step * power >= value * (1 - 1e-9)) ?? 10) * power;
  return Math.min(round, Number.MAX_VALUE);
}

/**
 * A scale on which all of the values have their place, and zero: only lines that all run high begin at a round number
 * above it, so that they can be told apart.
 */
export function scaleOf(xs: readonly string[], values: readonly number[], fromZero: boolean): Scale {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const bottom = -roundUp(-lowest);
  const top = roundUp(highest) || (bottom === 0 ? 1 : 0);
  const low = values.reduce((least, value) => Math.min(least, value), top);
  const step = top / 5;
  const raised = !fromZero && low > top / 2 ? Math.min(4, Math.floor(low / step)) * step : 0;
  const floor = bottom || raised;
  const places = new Map(xs.map((label, index) => [label, index]));
  const wide = frame.width - frame.left - frame.right;
  const high = frame.height - frame.top - frame.bottom;
  return {
    xs,
    floor,
    top,
    x: (label) => frame.left + ((places.get(label) ?? 0) / Math.max(1, xs.length - 1)) * wide,
    // By halves: from -1e308 to 1e308 it is further than the largest number.
    y: (value) => frame.top + ((top / 2 - value / 2) / (top / 2 - floor / 2)) * high,
  };
}

const inOrder = (label: string): boolean => /^\d{4}(-|$)/.test(label);
const isNumber = (label: string): boolean => label !== "" && Number.isFinite(Number(label));

/**
 * The labels of all series on one axis. Numbers and years sort by themselves; other names keep the order of their
 * series, a new one standing before what comes after it there.
 */
export function axisOf(series: readonly Series[]): readonly string[] {
  const merged: string[] = [];
  for (const { points } of series) {
    let at = 0;
    for (const { x } of points) {
      const known = merged.indexOf(x);
      if (known < 0) merged.splice(at, 0, x);
      at = (known < 0 ? at : known) + 1;
    }
  }
  if (merged.every(inOrder)) return merged.sort();
  return merged.every(isNumber) ? merged.sort((one, other) => Number(one) - Number(other)) : merged;
}

/** The start, everybody by definition, would press the rest flat against the axis: it is left out where the rest is low. */
export function worthDrawing(series: readonly Series[]): readonly Series[] {
  const startsFull = series.filter(({ points }) => points[0]?.y === 1);
  const rest = series.flatMap(({ points }) => (points[0]?.y === 1 ? points.slice(1) : points));
  const isLow = rest.length > 1 && rest.every(({ y, high }) => Math.max(y, high ?? y) <= 0.5);
  if (startsFull.length === 0 || !isLow) return series;
  return series.map((one) => (one.points[0]?.y === 1 ? { ...one, points: one.points.slice(1) } : one));
}

import type { Series } from "./scale";

/** A series as it lies on the ones below it: what it adds, from `from` to `to`, at each label. */
export interface Layer {
  readonly name: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What is above zero piles up upwards, what is below it downwards; a label without a value adds nothing. */
export function stack(series: readonly Series[], xs: readonly string[]): readonly Layer[] {
  const up = xs.map(() => 0);
  const down = xs.map(() => 0);
  return series.map(({ name, points }) => {
    const values = new Map(points.map(({ x, y }) => [x, y]));
    const from: number[] = [];
    const to: number[] = [];
    xs.forEach((label, index) => {
      const value = values.get(label) ?? 0;
      const pile = value < 0 ? down : up;
      from.push(pile[index] ?? 0);
      pile[index] = (pile[index] ?? 0) + value;
      to.push(pile[index] ?? 0);
    });
    return { name, from, to };
  });
}

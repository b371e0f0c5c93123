/** Customers kept of those there at the start: whole numbers, 0 ≤ kept ≤ start, start > 0. */
export interface Kept {
  readonly kept: number;
  readonly start: number;
}

/** Tables that differ from the observed one only by rounding count as equally likely, as in R's fisher.test. */
const TIE = 1 + 1e-7;

/**
 * Two-sided p-value of Fisher's exact test: with the margins as they are, the chance of the tables that are no more
 * likely than the observed one. 1 where everybody or nobody was kept. Source: R. A. Fisher 1935; R's fisher.test.
 *
 * Weights relative to the most likely table, from it outward by the ratio of neighbours until they vanish: no
 * factorials, and no more steps than tables with a chance that a number can hold.
 */
export function fisherExact(a: Kept, b: Kept): number {
  const all = a.start + b.start;
  const kept = a.kept + b.kept;
  // The smaller group and the rarer outcome, so that the counted cell begins at 0.
  const group = a.start <= b.start ? a : b;
  const keptIsRare = kept <= all - kept;
  const row = group.start;
  const column = keptIsRare ? kept : all - kept;
  const observed = keptIsRare ? group.kept : group.start - group.kept;

  const others = all - row - column;
  const mode = Math.floor(((row + 1) * (column + 1)) / (all + 2));
  /** The weight of x + 1 over that of x. */
  const ratio = (x: number) => ((row - x) / (x + 1)) * ((column - x) / (others + x + 1));

  const threshold = weightAt(observed, mode, ratio) * TIE;
  let total = 0;
  let rare = 0;
  const count = (weight: number) => {
    total += weight;
    if (weight <= threshold) rare += weight;
  };
  for (let x = mode, weight = 1; weight > 0; weight *= ratio(x), x++) count(weight);
  for (let x = mode - 1, weight = 1; x >= 0 && weight > 0; x--) {
    weight /= ratio(x);
    count(weight);
  }
  return Math.min(1, rare / total);
}

/** The weight of a table, that of the most likely one being 1. */
function weightAt(observed: number, mode: number, ratio: (x: number) => number): number {
  let weight = 1;
  for (let x = mode; x < observed && weight > 0; x++) weight *= ratio(x);
  for (let x = mode - 1; x >= observed && weight > 0; x--) weight /= ratio(x);
  return weight;
}

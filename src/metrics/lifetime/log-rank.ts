import type { GroupedTenures } from "../../plan/tenures";
import { add, at, take } from "../column";
import { chiSquareTail } from "../special/chi-square";
import { quadraticForm } from "./quadratic-form";
import { distinctTimes, type Times } from "./times";

export interface LogRank {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
}

/**
 * The log-rank test of k groups: do they lose customers at the same rate at every age? Undefined where no churn tells them
 * apart: fewer than two groups were still there when somebody left, or everybody who was there left at once.
 * A group that was never there when somebody left has no say, and takes no degree of freedom (R's survdiff, rho = 0).
 * Source: Mantel (1966); Peto & Peto (1972); Kalbfleisch & Prentice (2002), section 1.5.
 */
export function logRank(
  { duration, churned, group, groups }: GroupedTenures,
  { time, place }: Times = distinctTimes(duration),
): LogRank | undefined {
  const k = groups.length;
  const { rows, starts } = rowsByPlace(place, time.length);
  const there = new Float64Array(k);
  for (const g of group) there[g] = (there[g] as number) + 1;
  const excess = new Float64Array(k);
  const expected = new Float64Array(k);
  const covariance = new Float64Array(k * k);
  let all = duration.length;

  for (let t = 0; t < time.length; t++) {
    const from = at(starts, t);
    const to = at(starts, t + 1);
    let lost = 0;
    for (let j = from; j < to; j++) {
      const row = at(rows, j);
      if (churned[row] !== 1) continue;
      const g = at(group, row);
      excess[g] = (excess[g] as number) + 1;
      lost++;
    }
    if (lost > 0) addTime(lost);
    for (let j = from; j < to; j++) {
      const g = at(group, at(rows, j));
      there[g] = (there[g] as number) - 1;
    }
    all -= to - from;
  }
  const used = Array.from({ length: k }, (_, g) => g).filter((g) => (expected[g] as number) > 0);
  if (used.length < 2) return undefined;
  // The excesses add up to 0, so that one group follows from the others.
  const chiSquare = quadraticForm(covariance, excess, used.slice(1));
  const degrees = used.length - 1;
  return chiSquare === undefined ? undefined : { chiSquare, degrees, p: chiSquareTail(chiSquare, degrees) };

  /** Adds what one time says: those lost beyond their share, and the hypergeometric covariance of that. */
  function addTime(lost: number): void {
    const weight = all > 1 ? (lost * (all - lost)) / (all - 1) : 0;
    for (let g = 0; g < k; g++) {
      const share = (there[g] as number) / all;
      if (share === 0) continue;
      expected[g] = (expected[g] as number) + lost * share;
      excess[g] = (excess[g] as number) - lost * share;
      for (let h = 0; h <= g; h++) {
        const product = (there[h] as number) / all;
        const cell = g * k + h;
        covariance[cell] = (covariance[cell] as number) + weight * share * ((g === h ? 1 : 0) - product);
      }
    }
  }
}

/** Rows in the order of their places (a counting sort), and where each place starts among them. */
function rowsByPlace(place: Int32Array, places: number) {
  const starts = new Int32Array(places + 1);
  for (const p of place) add(starts, p + 1, 1);
  for (let p = 0; p < places; p++) add(starts, p + 1, at(starts, p));
  const next = starts.slice();
  const rows = new Int32Array(place.length);
  for (let i = 0; i < place.length; i++) rows[take(next, at(place, i))] = i;
  return { rows, starts };
}

import { finite } from "../rates/rates";

/** One segment's counts in the two groups that are compared. */
export interface Segment {
  readonly retainedA: number;
  readonly startA: number;
  readonly retainedB: number;
  readonly startB: number;
}

/** Two rates and what moved one to the other; undefined where a number is too large. */
export interface MixChange {
  readonly rateA: number | undefined;
  readonly rateB: number | undefined;
  readonly change: number | undefined;
  /** Because rates within segments changed. */
  readonly rateEffect: number | undefined;
  /** Because the weights of segments changed. */
  readonly mixEffect: number | undefined;
}

/**
 * Splits the change of a rate, B − A, into what changed inside the segments and what changed in their weights; the two add up to it.
 * rate effect = Σ (pB − pA) (wA + wB) / 2, mix effect = Σ (wB − wA) (pA + pB) / 2, with p a segment's rate and w its share of the start.
 * A segment that nobody of one group belongs to has no rate there: the other group's rate stands in, so that its coming or going is
 * all mix. Undefined when a group has nobody. Source: E. M. Kitagawa, JASA 50 (1955), 1168–1194.
 */
export function mixChange(segments: readonly Segment[]): MixChange | undefined {
  const sum = (count: (segment: Segment) => number) =>
    segments.reduce((total, segment) => total + count(segment), 0);
  const startA = sum((segment) => segment.startA);
  const startB = sum((segment) => segment.startB);
  if (!(startA > 0) || !(startB > 0)) return undefined;
  let rateEffect = 0;
  let mixEffect = 0;
  for (const segment of segments) {
    if (segment.startA === 0 && segment.startB === 0) continue;
    const ownA = segment.startA > 0 ? segment.retainedA / segment.startA : undefined;
    const ownB = segment.startB > 0 ? segment.retainedB / segment.startB : undefined;
    const rateA = ownA ?? ownB ?? 0;
    const rateB = ownB ?? rateA;
    const weightA = segment.startA / startA;
    const weightB = segment.startB / startB;
    rateEffect += ((rateB - rateA) * (weightA + weightB)) / 2;
    mixEffect += ((weightB - weightA) * (rateA + rateB)) / 2;
  }
  const rateA = sum((segment) => segment.retainedA) / startA;
  const rateB = sum((segment) => segment.retainedB) / startB;
  return {
    rateA: finite(rateA),
    rateB: finite(rateB),
    change: finite(rateB - rateA),
    rateEffect: finite(rateEffect),
    mixEffect: finite(mixEffect),
  };
}

import type { PurchaseHistories } from "../../src/plan/purchases";

/** A generator of numbers in 0 … 1 that repeats itself for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A draw from the gamma distribution with this shape and rate 1. Source: Marsaglia & Tsang 2000. */
function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** The parameters that simulated customers are drawn with. */
export interface Truth {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** Customers who buy and leave as BG/NBD has it, watched for 27 to 39 units of time; purchases of one day (1/7) are one. */
export function simulatedHistories(
  count: number,
  { r, alpha, a, b }: Truth,
  random: () => number,
): PurchaseHistories {
  const [frequency, recency, age] = [0, 0, 0].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < count; i++) {
    const days = 189 + Math.floor(random() * 84);
    const rate = gammaDraw(r, random) / alpha;
    const [left, right] = [gammaDraw(a, random), gammaDraw(b, random)];
    const leaving = left / (left + right);
    let time = 0;
    let last = 0;
    for (;;) {
      time -= Math.log(1 - random()) / rate;
      const day = Math.ceil(time * 7);
      if (!(day <= days)) break;
      if (day > last) frequency[i] = (frequency[i] as number) + 1;
      last = day;
      if (random() < leaving) break;
    }
    recency[i] = last / 7;
    age[i] = days / 7;
  }
  return { frequency, recency, age };
}

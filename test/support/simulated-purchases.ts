import { gamma } from "../../bench/data/random";
import type { PurchaseHistories } from "../../src/plan/purchases";

export { numbersFrom as seeded } from "../../bench/data/random";

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
    const rate = gamma(random, r) / alpha;
    const [left, right] = [gamma(random, a), gamma(random, b)];
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

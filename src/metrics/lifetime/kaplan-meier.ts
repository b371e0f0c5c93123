import type { Tenures } from "../../plan/tenures";
import { add, at } from "../column";
import { distinctTimes } from "./times";

/** Survival at every distinct duration, also those at which nobody left. All columns are as long as `time`. */
export interface SurvivalCurve {
  readonly time: Float64Array;
  /** Customers whose duration is `time` or longer. */
  readonly atRisk: Int32Array;
  readonly churned: Int32Array;
  readonly censored: Int32Array;
  /** Share still there after `time`. */
  readonly survival: Float64Array;
  /** Greenwood's sum Σ d / (n (n − d)): the variance of ln survival; Infinity once nobody is left. */
  readonly greenwood: Float64Array;
}

/**
 * The product-limit estimate: at each time the share that stays of those still at risk, multiplied up.
 * Those who are censored at a time are still at risk then. Source: Kaplan & Meier, JASA 53 (1958); Greenwood (1926).
 */
export function kaplanMeier({ duration, churned: left }: Tenures): SurvivalCurve {
  const { time, place } = distinctTimes(duration);
  const churned = new Int32Array(time.length);
  const censored = new Int32Array(time.length);
  for (let i = 0; i < place.length; i++) add(left[i] === 1 ? churned : censored, at(place, i), 1);

  const atRisk = new Int32Array(time.length);
  const survival = new Float64Array(time.length);
  const greenwood = new Float64Array(time.length);
  let there = duration.length;
  // Between two censored times the product is a plain fraction, and is kept as one: 6 of 10 are 0.6 to the last digit.
  let shareBefore = 1;
  let thereBefore = there;
  let share = 1;
  let sum = 0;
  for (let k = 0; k < time.length; k++) {
    const lost = at(churned, k);
    const kept = there - lost;
    atRisk[k] = there;
    if (lost > 0) {
      share = (shareBefore * kept) / thereBefore;
      sum += lost / (there * kept);
    }
    survival[k] = share;
    greenwood[k] = sum;
    there = kept - at(censored, k);
    if (there < kept) {
      shareBefore = share;
      thereBefore = there;
    }
  }
  return { time, atRisk, churned, censored, survival, greenwood };
}

/**
 * The first time at which survival is `level` or less, with a tolerance of 1e-9 (0.7 × 5/7 is half, whatever the last bit says);
 * undefined where it stays above.
 */
export function timeToFallTo({ time, survival }: SurvivalCurve, level: number): number | undefined {
  const k = survival.findIndex((share) => share <= level + 1e-9);
  return k < 0 ? undefined : time[k];
}

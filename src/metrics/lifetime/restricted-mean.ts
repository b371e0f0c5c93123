import type { SurvivalCurve } from "./kaplan-meier";

/** The mean time within `until`, and its variance. */
export interface RestrictedMean {
  readonly until: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * The mean time that customers stay within the times observed: the area under the curve from 0 to its last time. Its variance is
 * Σ A(t)² d / (n (n − d)), A(t) the area that is left after t. Source: Klein & Moeschberger, Survival Analysis (2003), section 4.5.
 */
export function restrictedMean({ time, atRisk, churned, survival }: SurvivalCurve): RestrictedMean {
  const last = time.length - 1;
  let left = 0;
  let variance = 0;
  for (let k = last; k >= 0; k--) {
    if (k < last) left += (survival[k] as number) * ((time[k + 1] as number) - (time[k] as number));
    const [there, lost] = [atRisk[k] as number, churned[k] as number];
    // Nothing is left where everybody at risk leaves.
    if (lost > 0 && lost < there) variance += (left * left * lost) / (there * (there - lost));
  }
  return { until: time[last] ?? 0, mean: left + (time[0] ?? 0), variance };
}

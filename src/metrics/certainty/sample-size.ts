import { deviate, normalQuantile } from "../special/normal";

/** What is left of rounding must not ask for one customer more. */
const ROUNDING = 1e-12;

/**
 * Customers needed in each of two groups for a two-sided test at `confidence` to find the difference between rates
 * `baseline` and `target` (within 0 … 1) with the chance `power`; rounded up, at least 1. Infinity past what a number
 * holds; undefined where the rates are equal.
 * Pooled variance without continuity correction: J. L. Fleiss, Statistical Methods for Rates and Proportions (1981),
 * 3.14; the same as R's power.prop.test.
 */
export function sampleSize(
  baseline: number,
  target: number,
  power: number,
  confidence: number,
): number | undefined {
  if (baseline === target) return undefined;
  const mean = (baseline + target) / 2;
  const spread =
    deviate(confidence) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(baseline * (1 - baseline) + target * (1 - target));
  // A power below what chance alone gives asks for nobody.
  const size = (Math.max(0, spread) / (baseline - target)) ** 2;
  return Math.max(1, Math.ceil(size * (1 - ROUNDING)));
}

import { betaQuantile } from "../special/beta";
import { deviate } from "../special/normal";

/** Two limits of a share, within 0 … 1; both undefined where there is no share (nobody, or more kept than there were). */
export type Limits = readonly [low: number, high: number] | readonly [low: undefined, high: undefined];

const noLimits: Limits = [undefined, undefined];

/**
 * Wilson's score limits of a share, without continuity correction.
 * `successes` of `n`; `confidence` between 0 and 1. Source: E. B. Wilson, JASA 22 (1927).
 */
export function wilson(successes: number, n: number, confidence: number): Limits {
  if (!isShare(successes, n)) return noLimits;
  const z2 = deviate(confidence) ** 2;
  const centre = (successes + z2 / 2) / (n + z2);
  const half = Math.sqrt(z2 * (successes * (1 - successes / n) + z2 / 4)) / (n + z2);
  const [low, high] = within01(centre, half);
  // Rounding must not leave 1e-17 where nobody was kept, nor 0.9999… where everybody was.
  return [successes === 0 ? 0 : low, successes === n ? 1 : high];
}

/**
 * Clopper and Pearson's exact limits: at least `confidence`, whatever the true share is.
 * Source: Biometrika 26 (1934).
 */
export function clopperPearson(successes: number, n: number, confidence: number): Limits {
  if (!isShare(successes, n)) return noLimits;
  const tail = (1 - confidence) / 2;
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, n - successes + 1),
    successes === n ? 1 : 1 - betaQuantile(tail, n - successes, successes + 1),
  ];
}

/** Quantiles of the beta distribution that Jeffreys' prior leads to, also where nobody or everybody was kept. */
export function jeffreys(successes: number, n: number, confidence: number): Limits {
  if (!isShare(successes, n)) return noLimits;
  const tail = (1 - confidence) / 2;
  return [
    betaQuantile(tail, successes + 0.5, n - successes + 0.5),
    1 - betaQuantile(tail, n - successes + 0.5, successes + 0.5),
  ];
}

/** The plain normal limits around Wilson's centre, cut to 0 … 1. Source: Agresti & Coull, Am. Statistician 52 (1998). */
export function agrestiCoull(successes: number, n: number, confidence: number): Limits {
  if (!isShare(successes, n)) return noLimits;
  const z = deviate(confidence);
  const size = n + z * z;
  const centre = (successes + (z * z) / 2) / size;
  return within01(centre, z * Math.sqrt((centre * (1 - centre)) / size));
}

/** The plain normal limits, cut to 0 … 1: too narrow for few customers, kept because others print them. */
export function wald(successes: number, n: number, confidence: number): Limits {
  if (!isShare(successes, n)) return noLimits;
  const rate = successes / n;
  return within01(rate, deviate(confidence) * Math.sqrt((rate * (1 - rate)) / n));
}

const isShare = (successes: number, n: number): boolean => n > 0 && successes >= 0 && successes <= n;

const within01 = (centre: number, half: number): readonly [low: number, high: number] => [
  Math.max(0, centre - half),
  Math.min(1, centre + half),
];

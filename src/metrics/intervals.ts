import { deviate } from "./normal";

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
  return centred(
    (successes + z2 / 2) / (n + z2),
    (Math.sqrt(z2) / (n + z2)) * Math.sqrt((successes * (n - successes)) / n + z2 / 4),
    successes,
    n,
  );
}

const isShare = (successes: number, n: number): boolean => n > 0 && successes >= 0 && successes <= n;

/** Rounding must not leave 1e-17 where nobody was kept, nor 0.9999… where everybody was. */
const centred = (centre: number, half: number, successes: number, n: number): Limits => [
  successes === 0 ? 0 : Math.max(0, centre - half),
  successes === n ? 1 : Math.min(1, centre + half),
];

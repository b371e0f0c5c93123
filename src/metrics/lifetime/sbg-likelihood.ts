/** What is fitted, on a scale where both may be any number: ln(μ / (1 − μ)) and ln φ. */
export interface SbgPoint {
  readonly logitMean: number;
  readonly logSpread: number;
}

/** Step k, from 0: how many customers were there at the start of period k + 1, and how many of these at its end. */
export interface SbgSteps {
  readonly there: readonly number[];
  readonly kept: readonly number[];
}

/** The steps between the survivors of one group, n(0), n(1) … */
export const stepsOf = (survivors: readonly number[]): SbgSteps => ({
  there: survivors.slice(0, -1),
  kept: survivors.slice(1),
});

/** The log-likelihood at a point, with its slopes and curvatures along the two. */
export interface SbgLikelihood {
  readonly value: number;
  readonly slope: readonly [mean: number, spread: number];
  readonly curve: readonly [mean: number, both: number, spread: number];
}

/**
 * Log-likelihood of the shifted-beta-geometric model: Σ lost(t) ln P(T = t) + n(T) ln S(T) for one group, n(0) … n(T). Taken step by
 * step it holds as well for groups followed for different times, whose steps are added up.
 *
 * Written with the mean churn of the first period μ = α / (α + β) and φ = 1 / (α + β), since then the churn of period
 * k + 1 is μ / (1 + k φ) and the likelihood a sum of logarithms, exact also where α and β are large.
 * Source: Fader & Hardie, How to project customer retention, J. of Interactive Marketing 21 (2007), eqs 5 to 7.
 */
export function sbgLikelihood(
  { there: begun, kept: stayed }: SbgSteps,
  { logitMean, logSpread }: SbgPoint,
): SbgLikelihood {
  const mean = 1 / (1 + Math.exp(-logitMean));
  const rest = 1 / (1 + Math.exp(logitMean));
  const spread = Math.exp(logSpread);
  let value = 0;
  let byMean = 0;
  let bySpread = 0;
  let meanTwice = 0;
  let both = 0;
  let spreadTwice = 0;
  for (let k = 0; k < begun.length; k++) {
    const there = begun[k] as number;
    const kept = stayed[k] as number;
    const lost = there - kept;
    const u = 1 + k * spread;
    const v = rest + k * spread;
    value += lost * Math.log(mean / u) + kept * Math.log(v / u);
    byMean += lost / mean - kept / v;
    bySpread += k * (kept / v - there / u);
    meanTwice -= lost / mean ** 2 + kept / v ** 2;
    both += (k * kept) / v ** 2;
    spreadTwice += k * k * (there / u ** 2 - kept / v ** 2);
  }
  const chain = mean * rest;
  return {
    value,
    slope: [byMean * chain, bySpread * spread],
    curve: [
      meanTwice * chain ** 2 + byMean * chain * (rest - mean),
      both * chain * spread,
      spreadTwice * spread ** 2 + bySpread * spread,
    ],
  };
}

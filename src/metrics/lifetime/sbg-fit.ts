import { type SbgLikelihood, type SbgPoint, type SbgSteps, sbgLikelihood, stepsOf } from "./sbg-likelihood";

/** The two parameters of the beta distribution of churn, and how well they fit. */
export interface SbgFit {
  readonly alpha: number;
  readonly beta: number;
  readonly logLikelihood: number;
}

/** Why counts cannot tell alpha and beta: the likelihood then rises without end, or nowhere. */
export type SbgRefusal =
  | "nobody-lost"
  | "lost-at-once"
  | "lost-only-first"
  | "not-falling"
  | "no-convergence";

/** Fits the model to counts of survivors n(0) ≥ n(1) ≥ … ≥ 0 of one group, three or more. Counts need not be whole. */
export const fitSbg = (survivors: readonly number[]): SbgFit | SbgRefusal => fitSbgSteps(stepsOf(survivors));

/**
 * Fits the shifted-beta-geometric model by maximum likelihood to two steps or more, n(0) > 0. The best of a few starts is taken; its
 * gradient and curvature are checked.
 */
export function fitSbgSteps(steps: SbgSteps): SbgFit | SbgRefusal {
  const [there = 0] = steps.there;
  const [kept = 0] = steps.kept;
  const risk = sumOf(steps.there);
  const lost = lostOf(steps);
  if (lost <= 0) return "nobody-lost";
  if (kept === 0) return "lost-at-once";
  if (lost - (there - kept) <= 0) return "lost-only-first";
  if (!churnFalls(steps)) return "not-falling";
  const logitMean = Math.log(lost / risk) - Math.log1p(-lost / risk);
  const climbs = [0.01, 1, 100].map((spread) => climb(steps, { logitMean, logSpread: Math.log(spread) }));
  const tops = climbs.filter((top): top is Top => top !== undefined);
  const best = tops.sort((one, other) => other.likelihood.value - one.likelihood.value)[0];
  if (best === undefined) return "no-convergence";
  const { point, likelihood } = best;
  const mean = 1 / (1 + Math.exp(-point.logitMean));
  const rest = 1 / (1 + Math.exp(point.logitMean));
  const total = Math.exp(-point.logSpread);
  return { alpha: mean * total, beta: rest * total, logLikelihood: likelihood.value };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const lostOf = ({ there, kept }: SbgSteps): number =>
  there.reduce((sum, count, k) => sum + count - (kept[k] as number), 0);

/**
 * Whether the counts speak for churn that falls with time: the slope of the likelihood where φ is 0, that is where everybody
 * churns alike. Multiplied out it is a sum of products of counts, exact for whole ones. Where it is not above 0, alpha and
 * beta run to infinity.
 */
function churnFalls(steps: SbgSteps): boolean {
  const lost = lostOf(steps);
  const kept = sumOf(steps.kept);
  const slope = steps.there.reduce((sum, there, k) => {
    const stay = steps.kept[k] as number;
    return sum + k * (stay * lost - (there - stay) * kept);
  }, 0);
  return slope > 1e-12 * lost * kept;
}

interface Top {
  readonly point: SbgPoint;
  readonly likelihood: SbgLikelihood;
}

/**
 * Climbs by Newton's steps, shortened towards the gradient where one would go down (Levenberg). Undefined unless it ends
 * on a top: curved down both ways, and with no more to gain than rounding.
 */
function climb(steps: SbgSteps, start: SbgPoint): Top | undefined {
  let top: Top = { point: start, likelihood: sbgLikelihood(steps, start) };
  let damping = 1e-3;
  for (let round = 0; round < 500 && damping < 1e12; round++) {
    const to = stepFrom(steps, top, damping);
    if (to !== undefined && to.likelihood.value > top.likelihood.value) {
      top = to;
      damping /= 10;
    } else damping = Math.max(1e-6, damping * 10);
  }
  // Near the top the values no longer tell, the slopes do.
  for (let round = 0; round < 5; round++) top = stepFrom(steps, top, 0) ?? top;
  const left = gain(top.likelihood);
  return left !== undefined && left <= 1e-12 * Math.abs(top.likelihood.value) ? top : undefined;
}

/** One step, undefined where the curvature (with its damping) is not that of a top, or the step leaves the numbers. */
function stepFrom(steps: SbgSteps, { point, likelihood }: Top, damping: number): Top | undefined {
  const size = Math.abs(likelihood.curve[0]) + Math.abs(likelihood.curve[2]);
  const step = newtonStep(likelihood, damping * size);
  if (step === undefined || Math.abs(step[0]) + Math.abs(step[1]) > 20) return undefined;
  const to = { logitMean: point.logitMean + step[0], logSpread: point.logSpread + step[1] };
  const found = sbgLikelihood(steps, to);
  return Number.isFinite(found.value) ? { point: to, likelihood: found } : undefined;
}

function newtonStep({ slope, curve }: SbgLikelihood, damping: number): readonly [number, number] | undefined {
  const a = damping - curve[0];
  const b = -curve[1];
  const c = damping - curve[2];
  const determinant = a * c - b * b;
  if (!(a > 0 && determinant > 0)) return undefined;
  return [(c * slope[0] - b * slope[1]) / determinant, (a * slope[1] - b * slope[0]) / determinant];
}

/** What a full Newton step would still gain; undefined off a top. */
function gain(likelihood: SbgLikelihood): number | undefined {
  const step = newtonStep(likelihood, 0);
  return step && (step[0] * likelihood.slope[0] + step[1] * likelihood.slope[1]) / 2;
}

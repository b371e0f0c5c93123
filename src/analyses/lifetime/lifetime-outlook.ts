import { kaplanMeier, type SurvivalCurve, timeToFallTo } from "../../metrics/lifetime/kaplan-meier";
import { restrictedMean } from "../../metrics/lifetime/restricted-mean";
import { sbgPayments, sbgRetention, sbgSurvival } from "../../metrics/lifetime/sbg";
import { fitSbgSteps, type SbgFit, type SbgRefusal } from "../../metrics/lifetime/sbg-fit";
import { survivalLimits } from "../../metrics/lifetime/survival-limits";
import { tenureSteps } from "../../metrics/lifetime/tenure-steps";
import { finite } from "../../metrics/rates/rates";
import { deviate } from "../../metrics/special/normal";
import type { Tenures } from "../../plan/tenures";

/** A figure with its limits; undefined = not reached, or not to be estimated. */
export interface Estimate {
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export interface LifetimeFigures {
  readonly customers: number;
  readonly churned: number;
  /** The first time by which half are lost. */
  readonly median: Estimate;
  /** The mean time within the times observed, and up to when these go. */
  readonly mean: Estimate;
  readonly until: number;
  /** The share that is lost at time 0, and the share still there at the last time. */
  readonly atOnce: number;
  readonly lowest: number;
  /** The last time at which at least `solid` customers were at risk; undefined where there never were as many. */
  readonly solidUntil: number | undefined;
}

/**
 * Median and mean of how long customers stay, with limits. Those of the median are where the limits of the curve (log-log) fall to a half:
 * Brookmeyer & Crowley, Biometrics 38 (1982); those of the mean are normal ones, within the times observed.
 */
export function lifetimeFigures(tenures: Tenures, confidence: number, solid: number): LifetimeFigures {
  const curve = kaplanMeier(tenures);
  const z = deviate(confidence);
  const limits = Array.from(curve.survival, (share, k) =>
    survivalLimits(share, curve.greenwood[k] as number, z, "log-log"),
  );
  const fallen = (side: 0 | 1): number | undefined => {
    const k = limits.findIndex((pair) => (pair[side] ?? 1) <= 0.5 + 1e-9);
    return k < 0 ? undefined : curve.time[k];
  };
  const { until, mean, variance } = restrictedMean(curve);
  const half = z * Math.sqrt(variance);
  let solidUntil: number | undefined;
  for (let k = 0; k < curve.time.length; k++)
    if ((curve.atRisk[k] as number) >= solid) solidUntil = curve.time[k];
  return {
    customers: tenures.duration.length,
    churned: tenures.churned.reduce((sum, one) => sum + one, 0),
    median: { value: timeToFallTo(curve, 0.5), low: fallen(0), high: fallen(1) },
    mean: { value: mean, low: Math.max(0, mean - half), high: Math.min(until, mean + half) },
    until,
    atOnce: 1 - shareAt(curve, 0),
    lowest: curve.survival[curve.survival.length - 1] ?? 1,
    solidUntil,
  };
}

/** A fitted curve and how it goes on. Row t of every column is time t. */
export interface Outlook {
  readonly fit: SbgFit;
  /** Share that is still there after time t. */
  readonly survival: Float64Array;
  /** Of those there before time t the share that stays; undefined before the first step. */
  readonly retention: readonly (number | undefined)[];
  /** The last time observed: later ones are forecast. */
  readonly observed: number;
  /** Mean time that customers stay, without an end to the times; undefined where it is not finite. */
  readonly expected: number | undefined;
}

/**
 * The shifted-beta-geometric model fitted to durations in whole periods, and `ahead` periods more. Its first step is time `from`: 0, or
 * 1 where a share is lost before the first period is over (then the model goes on from that share).
 */
export function lifetimeOutlook(
  tenures: Tenures,
  from: 0 | 1,
  ahead: number,
): Outlook | SbgRefusal | "too-few-periods" {
  const curve = kaplanMeier(tenures);
  const steps = tenureSteps(curve, from);
  if (steps.there.length < 2) return "too-few-periods";
  const fit = fitSbgSteps(steps);
  if (typeof fit === "string") return fit;
  const observed = curve.time[curve.time.length - 1] as number;
  const begin = from === 0 ? 1 : shareAt(curve, 0);
  const times = observed + ahead;
  const shares = sbgSurvival(fit.alpha, fit.beta, times + 1);
  const payments = sbgPayments(fit.alpha, fit.beta, 0, undefined, 0);
  return {
    fit,
    survival: Float64Array.from({ length: times + 1 }, (_, t) => begin * (shares[t + 1 - from] as number)),
    retention: Array.from({ length: times + 1 }, (_, t) =>
      t < from ? undefined : sbgRetention(fit.alpha, fit.beta, t + 1 - from),
    ),
    observed,
    expected: finite(payments === undefined ? undefined : begin * (payments - 1 + from)),
  };
}

/** Survival after a time. */
function shareAt({ time, survival }: SurvivalCurve, at: number): number {
  let share = 1;
  for (let k = 0; k < time.length && (time[k] as number) <= at; k++) share = survival[k] as number;
  return share;
}

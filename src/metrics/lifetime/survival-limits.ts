import type { Limits } from "../certainty/intervals";

export const limitKinds = ["log-log", "log", "plain"] as const;
export type LimitKind = (typeof limitKinds)[number];

/**
 * Limits of a survival share, as R's survfit draws them (conf.type "log-log", "log", "plain"), within 0 … 1.
 * `greenwood` is the variance of ln survival, `z` the half-width in standard errors. Both limits are undefined where they
 * cannot be estimated: survival 0, and with log-log also 1.
 * Source: Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data (2002), section 1.4.
 */
export function survivalLimits(survival: number, greenwood: number, z: number, kind: LimitKind): Limits {
  const half = z * Math.sqrt(greenwood);
  if (survival <= 0 || (kind === "log-log" && survival >= 1)) return [undefined, undefined];
  if (kind === "log-log") {
    const spread = Math.exp(-half / Math.log(survival));
    return [survival ** spread, survival ** (1 / spread)];
  }
  return kind === "log"
    ? [survival * Math.exp(-half), Math.min(1, survival * Math.exp(half))]
    : [Math.max(0, survival - survival * half), Math.min(1, survival + survival * half)];
}

import { finite } from "../rates/rates";

/** What happened to the money of a period; every amount is a positive number, losses too. */
export interface Gains {
  readonly expansion: number;
  /** Money of customers who came back; 0 where they are not counted as kept. */
  readonly reactivation: number;
}

export interface Losses {
  readonly contraction: number;
  readonly churned: number;
}

/**
 * Net revenue retention, (start + expansion + reactivation − contraction − churned) / start; undefined without money at the start.
 * Above 1 where customers who stay buy more than the others take away.
 */
export const netRetention = (start: number, gains: Gains, losses: Losses): number | undefined =>
  start > 0
    ? finite((start + gains.expansion + gains.reactivation - losses.contraction - losses.churned) / start)
    : undefined;

/** Gross revenue retention, (start − contraction − churned) / start; undefined without money at the start. */
export const grossRetention = (start: number, losses: Losses): number | undefined =>
  start > 0 ? finite((start - losses.contraction - losses.churned) / start) : undefined;

/** Share of the money at the start that is lost, less what was gained; gross where nothing is counted as gained. */
export const revenueChurn = (start: number, losses: Losses, gains: Gains): number | undefined =>
  start > 0
    ? finite((losses.contraction + losses.churned - gains.expansion - gains.reactivation) / start)
    : undefined;

/** Money gained for each unit of money lost; undefined where nothing was lost. */
export function quickRatio(joined: number, gains: Gains, losses: Losses): number | undefined {
  const lost = losses.contraction + losses.churned;
  return lost > 0 ? finite((joined + gains.expansion + gains.reactivation) / lost) : undefined;
}

import { type BgnbdFailure, fitBgnbd } from "../../metrics/lifetime/bgnbd-fit";
import type { CustomerSummary } from "../../metrics/lifetime/customer-summary";
import { expectedPurchaseValue, fitGammaGamma } from "../../metrics/lifetime/gamma-gamma-fit";
import { expectations } from "../lifetime/expectations";

/** What BG/NBD expects of each customer. */
export interface Expected {
  /** The chance to be still a customer; 1 for whoever bought on one day only. */
  readonly alive: Float64Array;
  /** Purchases within the horizon. */
  readonly purchases: Float64Array;
  /** What somebody who is still a customer would bring within the horizon, times the chance to be none any more; purchases without amounts. */
  readonly atStake: Float64Array;
}

/** What a model of repeat purchases says of all customers, or why there is none. */
export interface Foreseen {
  readonly expected: Expected | undefined;
  /** Why nothing is expected; undefined where it is. */
  readonly refusal: BgnbdFailure | undefined;
  /** How a purchase is valued: by Gamma–Gamma, or by the customer's own mean where that cannot be fitted; undefined without amounts. */
  readonly valued: "model" | "mean" | undefined;
}

/** Fits BG/NBD, and where there are amounts Gamma–Gamma; `monetary` = each customer's sum. `horizon` in the summary's unit of time. */
export function expectedOf(summary: CustomerSummary, monetary: Float64Array, horizon: number): Foreseen {
  const fit = fitBgnbd(summary);
  if (typeof fit === "string") return { expected: undefined, refusal: fit, valued: undefined };
  const { alive, ifAlive } = expectations(fit, summary, horizon);
  const { one, valued } = valueOfOne(summary, monetary);
  const purchases = new Float64Array(alive.length);
  const atStake = new Float64Array(alive.length);
  for (let i = 0; i < alive.length; i++) {
    const chance = alive[i] as number;
    const bought = ifAlive[i] as number;
    purchases[i] = chance * bought;
    atStake[i] = (1 - chance) * bought * one(i);
  }
  return { expected: { alive, purchases, atStake }, refusal: undefined, valued };
}

/** What a purchase of each customer is worth: 1 without amounts. */
function valueOfOne(
  { frequency, value }: CustomerSummary,
  monetary: Float64Array,
): { readonly one: (i: number) => number; readonly valued: "model" | "mean" } {
  if (value === undefined) return { one: () => 1, valued: "mean" };
  const repeats = (_: number, i: number): boolean => (frequency[i] as number) > 0;
  const values = value.filter(repeats);
  const fit = values.every((one) => one > 0)
    ? fitGammaGamma({ frequency: frequency.filter(repeats), value: values })
    : undefined;
  if (typeof fit !== "object" || !Number.isFinite(fit.v))
    return { one: (i) => (monetary[i] as number) / ((frequency[i] as number) + 1), valued: "mean" };
  const mean = (i: number): number => (repeats(0, i) ? (value[i] as number) : 0);
  return {
    one: (i) => expectedPurchaseValue(fit, frequency[i] as number, mean(i)) ?? mean(i),
    valued: "model",
  };
}

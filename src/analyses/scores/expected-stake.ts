import { type BgnbdFailure, fitBgnbd } from "../../metrics/lifetime/bgnbd-fit";
import type { CustomerSummary } from "../../metrics/lifetime/customer-summary";
import { expectedPurchaseValue, fitGammaGamma } from "../../metrics/lifetime/gamma-gamma-fit";
import { purchaseCells } from "../../metrics/lifetime/purchases-cells";
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
  const cells = purchaseCells(summary);
  const fit = fitBgnbd(cells);
  if (typeof fit === "string") return { expected: undefined, refusal: fit, valued: undefined };
  const ofCells = expectations(fit, cells, horizon);
  const { one, valued } = valueOfOne(summary, monetary);
  const count = cells.cellOf.length;
  const alive = new Float64Array(count);
  const purchases = new Float64Array(count);
  const atStake = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const cell = cells.cellOf[i] as number;
    const chance = ofCells.alive[cell] as number;
    const bought = ofCells.ifAlive[cell] as number;
    alive[i] = chance;
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

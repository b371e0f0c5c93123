import { aliveChance, purchasesIfAlive } from "../../metrics/lifetime/bgnbd-expectations";
import type { BgnbdParameters } from "../../metrics/lifetime/bgnbd-fit";
import type { PurchaseHistories } from "../../plan/purchases";

/** For each customer the chance to be alive, and the purchases to expect within the horizon of somebody who is: worked out once for each x and T. */
export function expectations(
  model: BgnbdParameters,
  { frequency, recency, age }: PurchaseHistories,
  horizon: number,
) {
  const alive = new Float64Array(frequency.length);
  const ifAlive = new Float64Array(frequency.length);
  const known = new Map<number, Map<number, number>>();
  for (let i = 0; i < frequency.length; i++) {
    const x = frequency[i] as number;
    const time = age[i] as number;
    let ofAge = known.get(x);
    if (ofAge === undefined) {
      ofAge = new Map();
      known.set(x, ofAge);
    }
    let bought = ofAge.get(time);
    if (bought === undefined) {
      bought = purchasesIfAlive(model, x, time, horizon);
      ofAge.set(time, bought);
    }
    alive[i] = aliveChance(model, x, recency[i] as number, time);
    ifAlive[i] = bought;
  }
  return { alive, ifAlive };
}

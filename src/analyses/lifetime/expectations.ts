import { aliveChance, purchasesIfAlive } from "../../metrics/lifetime/bgnbd-expectations";
import type { BgnbdParameters } from "../../metrics/lifetime/bgnbd-fit";
import type { PurchaseCells } from "../../metrics/lifetime/purchases-cells";

/** For each cell the chance to be alive, and the purchases to expect within the horizon of somebody who is: worked out once for each x and T. */
export function expectations(model: BgnbdParameters, cells: PurchaseCells, horizon: number) {
  const count = cells.weight.length;
  const alive = new Float64Array(count);
  const ifAlive = new Float64Array(count);
  // Cells are in order of x: a row of ages is enough to remember.
  let known = new Map<number, number>();
  for (let c = 0; c < count; c++) {
    if (c > 0 && cells.frequency[c] !== cells.frequency[c - 1]) known = new Map();
    const frequency = cells.frequencies[cells.frequency[c] as number] as number;
    const age = cells.ages[cells.age[c] as number] as number;
    let bought = known.get(age);
    if (bought === undefined) {
      bought = purchasesIfAlive(model, frequency, age, horizon);
      known.set(age, bought);
    }
    alive[c] = aliveChance(model, frequency, cells.recencies[cells.recency[c] as number] as number, age);
    ifAlive[c] = bought;
  }
  return { alive, ifAlive };
}

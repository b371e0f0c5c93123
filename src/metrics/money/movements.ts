import { finite } from "../rates/rates";
import { addSum, isSameSum, noSums, type Sums, sumAt } from "../sums";

/** What customers paid at two dates, a row each; a customer may have several rows. Amounts are 0 or more. */
export interface TwoDates {
  /** The customer's number of each row, 0 … customers − 1. */
  readonly customer: Int32Array;
  readonly customers: number;
  readonly previous: Float64Array;
  readonly current: Float64Array;
  /** 1 for each customer who was known before; undefined when nobody says who was. */
  readonly known: Uint8Array | undefined;
}

/**
 * How the money of all customers moved: start + joined + reactivation + expansion − contraction − churned = end.
 * An amount past the largest number is undefined, and so is reactivation when nobody says who was known before.
 */
export interface RevenueMovements {
  readonly start: number | undefined;
  readonly joined: number | undefined;
  readonly reactivation: number | undefined;
  readonly expansion: number | undefined;
  readonly contraction: number | undefined;
  readonly churned: number | undefined;
  readonly end: number | undefined;
}

/**
 * Compares each customer's money at the two dates. Without `known` money that came back is new.
 * Hot path: a pass over up to a million rows, and one over the customers.
 */
export function revenueMovements({
  customer,
  customers,
  previous,
  current,
  known,
}: TwoDates): RevenueMovements {
  /** The sums of the first date, then those of the second. */
  const sums = noSums(2 * customers);
  for (let i = 0; i < customer.length; i++) {
    const c = customer[i] as number;
    addSum(sums, c, previous[i] as number);
    addSum(sums, customers + c, current[i] as number);
  }
  const moved = {
    start: noSums(1),
    joined: noSums(1),
    reactivation: noSums(1),
    expansion: noSums(1),
    contraction: noSums(1),
    churned: noSums(1),
    end: noSums(1),
  };
  for (let c = 0; c < customers; c++) {
    const before = sumAt(sums, c);
    const now = sumAt(sums, customers + c);
    addSum(moved.start, 0, before);
    addSum(moved.end, 0, now);
    if (before === 0) addSum(known?.[c] === 1 ? moved.reactivation : moved.joined, 0, now);
    else if (now === 0) addSum(moved.churned, 0, before);
    else if (!isSameSum(sums, c, customers + c)) {
      if (now > before) addSum(moved.expansion, 0, now - before);
      else addSum(moved.contraction, 0, before - now);
    }
  }
  const total = (sum: Sums) => finite(sumAt(sum, 0));
  return {
    start: total(moved.start),
    joined: total(moved.joined),
    reactivation: known && total(moved.reactivation),
    expansion: total(moved.expansion),
    contraction: total(moved.contraction),
    churned: total(moved.churned),
    end: total(moved.end),
  };
}

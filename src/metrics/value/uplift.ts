import { finite } from "../rates/rates";
import { lifetimeValue, type Payments } from "./clv";

/** Customers and what their payments are worth. */
export interface Customers extends Payments {
  readonly customers: number;
}

/** Value of all customers, first payment due now; undefined where it is not finite. */
export function totalValue({ customers, ...payments }: Customers): number | undefined {
  const value = lifetimeValue(payments, "start");
  return value === undefined ? undefined : finite(customers * value);
}

/** A cost that only a retention of 100 % earns back is not missed by the last digit. */
const ROUNDING = 1 + 1e-12;

/**
 * The rise of retention whose gain in value equals `cost` (0 or more), solved to the last digits.
 * Undefined where no retention up to 1 gains as much, or nothing is ever gained (no margin, a single payment).
 */
export function breakEvenImprovement(base: Customers, cost: number): number | undefined {
  if (cost === 0) return 0;
  const worth = base.customers * base.margin;
  const room = 1 - base.retention;
  // `!(… > 0)` also turns away what is not a number.
  if (!(worth > 0) || !(room > 0)) return undefined;
  return base.periods === undefined
    ? endlessBreakEven(base, cost / worth, room)
    : finiteBreakEven(base, base.periods, cost / worth, room);
}

/** Without an end the gain is (1 + d) · x / (D (D − x)) a unit of margin, with D = 1 + d − retention: linear in x once multiplied out. */
function endlessBreakEven(
  { retention, discount }: Customers,
  cost: number,
  room: number,
): number | undefined {
  const gap = 1 - retention + discount;
  const rise = (cost * gap * gap) / (1 + discount + cost * gap);
  return rise <= room * ROUNDING ? Math.min(rise, room) : undefined;
}

/** With a number of payments the gain is a polynomial that only rises: halved between nothing and all until two neighbours are left. */
function finiteBreakEven(
  { retention, discount }: Customers,
  periods: number,
  cost: number,
  room: number,
): number | undefined {
  const gain = (rise: number) => gainInSum(retention / (1 + discount), rise / (1 + discount), periods);
  if (!(gain(room) * ROUNDING >= cost)) return undefined;
  let low = 0;
  let high = room;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (gain(middle) < cost) low = middle;
    else high = middle;
  }
}

/**
 * Σ (q + rise)^t − Σ q^t for t = 0 … n − 1, by doubling n. Every term is positive, so that a small gain in a large sum keeps
 * all its digits, which the difference of the two sums would lose.
 */
function gainInSum(q: number, rise: number, n: number): number {
  // Over k payments: the sum for q, what the higher rate adds to it, and the same two for the power k.
  let sum = 0;
  let gained = 0;
  let power = 1;
  let powerGained = 0;
  for (let bit = highestBit(n); bit >= 1; bit /= 2) {
    gained += gained * (power + powerGained) + sum * powerGained;
    sum += sum * power;
    powerGained *= 2 * power + powerGained;
    power *= power;
    if (Math.floor(n / bit) % 2 === 1) {
      gained = (q + rise) * gained + rise * sum;
      sum = 1 + q * sum;
      powerGained = (q + rise) * powerGained + rise * power;
      power *= q;
    }
  }
  return gained;
}

function highestBit(n: number): number {
  let bit = 1;
  while (bit * 2 <= n) bit *= 2;
  return bit;
}

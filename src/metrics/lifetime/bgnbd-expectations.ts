import { logGamma } from "../special/gamma";
import type { BgnbdParameters } from "./bgnbd-fit";

/**
 * The chance that a customer with x repeat purchases, the last at t_x, is still one at T; 1 for x = 0, since the model lets nobody
 * leave before a repeat purchase. Source: Fader, Hardie & Lee 2008, Computing P(alive) using the BG/NBD model, eq. 4.
 */
export function aliveChance(
  { r, alpha, a, b }: BgnbdParameters,
  frequency: number,
  recency: number,
  age: number,
): number {
  if (frequency === 0) return 1;
  const silence = Math.log1p((age - recency) / (alpha + recency));
  return 1 / (1 + Math.exp(Math.log(a) - Math.log(b + frequency - 1) + (r + frequency) * silence));
}

/** Where so many occasions to buy are expected, or the horizon is so many times α + T, the sum below takes too many terms. */
const MOST_OCCASIONS = 200_000;
const FARTHEST = 1000;
/** Keeps a quotient of numbers that a cell can hold from being infinite. */
const LATEST = 1e250;

/**
 * Purchases to expect in `horizon` units of time after T from a customer with x repeat purchases who is still one at T.
 * Times aliveChance this is eq. 10 of Fader, Hardie & Lee 2005:
 *
 * (a+b+x−1)/(a−1) · [1 − ((α+T)/(α+T+t))^(r+x) ₂F₁(r+x, b+x; a+b+x−1; t/(α+T+t))]
 *
 * Written as the sum it stands for, Σ P(k) h(k): the chance of k occasions to buy (negative binomial), and the purchases made on k
 * occasions by somebody who may leave after each, h(k) = Σ_{j<k} (b+x)_j/(a+b+x)_j. All terms are positive,
 * a = 1 and a < 1 are cases like any other, and no digit cancels.
 */
export function purchasesIfAlive(
  parameters: BgnbdParameters,
  frequency: number,
  age: number,
  horizon: number,
): number {
  const { r, alpha, a, b } = parameters;
  const y = Math.min(horizon / (alpha + age), LATEST);
  const s = r + frequency;
  if (y > FARTHEST || y * s > MOST_OCCASIONS) return farAhead(parameters, frequency, y);
  const z = y / (1 + y);
  let weight = 1; // of k occasions, relative to the others
  let weights = 1;
  let made = 0; // h(k)
  let next = 1; // h(k + 1) − h(k)
  let sum = 0;
  for (let k = 0; ; k++) {
    weight *= ((s + k) / (k + 1)) * z;
    made += next;
    next *= (b + frequency + k) / (a + b + frequency + k);
    weights += weight;
    sum += weight * made;
    // Past the peak, later terms shrink by `ratio` at least, while h grows by less than one in k.
    const ratio = ((s + k + 1) / (k + 2)) * z;
    if (ratio < 1 && weight * (made + 1 / (1 - ratio)) <= 1e-17 * (1 - ratio) * sum) break;
    if (weights > 1e250) {
      weight *= 1e-250;
      weights *= 1e-250;
      sum *= 1e-250;
    }
  }
  return sum / weights;
}

/**
 * The same as an integral over the chance p of leaving after a purchase, spread as Beta(a, b + x): of (1 − (1 + yp)^−s) / p, which
 * is smooth over the log-odds of p, so that the trapezoid rule is exact to the last digits. Beyond ±40 it falls
 * geometrically and is summed in one go.
 */
function farAhead({ r, a, b }: BgnbdParameters, frequency: number, y: number): number {
  const s = r + frequency;
  const beta = b + frequency;
  const logBeta = logGamma(a) + logGamma(beta) - logGamma(a + beta);
  const step = Math.min(0.25, Math.sqrt(1 / a + 1 / beta) / 4);
  const from = -Math.log1p(s * y) - 40;
  const nodes = Math.ceil((40 - from) / step);
  let sum = 0;
  for (let i = 0; i <= nodes; i++) {
    const odds = from + i * step;
    const logP = -Math.log1p(Math.exp(-odds));
    const weight = Math.exp(a * logP - beta * Math.log1p(Math.exp(odds)) - logBeta);
    const p = Math.exp(logP);
    const here = (weight * -Math.expm1(-s * Math.log1p(y * p))) / p;
    sum += here;
    if (i === 0) sum += here / Math.expm1(a * step);
    if (i === nodes) sum += here / Math.expm1(beta * step);
  }
  return sum * step;
}

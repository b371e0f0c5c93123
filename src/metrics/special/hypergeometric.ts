import { logGamma } from "./gamma";

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z ≤ 1, c > 0. Relative error about 1e-13 where a and b are
 * positive, also close to z = 1; a or b below 0 is taken too, at the price of what cancels in the series.
 * At z = 1: Infinity unless c > a + b. Where a + b is far above c the value grows like (1 − z)^(c − a − b) and can pass
 * the largest number: Euler's (1 − z)^(c − a − b) ₂F₁(c − a, c − b; c; z) has that factor apart.
 * What rounding took from z is lost: where 1 − z is known better than z, take a form in 1 − z.
 *
 * Up to 1 − 2/c (½ for small c) by the power series. Beyond it, the function and its slope are carried on by Taylor
 * series from point to point, each half as far from 1 as the one before: 60 terms a halving, where the power series
 * takes 35/(1 − z). Begun earlier, the steps would swell rounding errors along the equation's other solution, z^(1 − c);
 * where s = c − a − b is large they would do so along (1 − z)^s, but there the power series ends soon by itself.
 * Source: NIST DLMF 15.2.1, 15.10.1 (the differential equation), 15.4.20 (z = 1).
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  if (z === 1) return atOne(a, b, c);
  let at = c - a - b > 10 ? z : Math.min(z, 1 - Math.min(0.5, 2 / c));
  let { value, slope } = powerSeries(a, b, c, at);
  while (at < z) {
    const next = Math.min(z, (1 + at) / 2);
    ({ value, slope } = taylorStep(a, b, c, at, next - at, value, slope));
    at = next;
  }
  return value;
}

interface Point {
  readonly value: number;
  readonly slope: number;
}

/** The function and its derivative by z. */
function powerSeries(a: number, b: number, c: number, z: number): Point {
  let coefficient = 1; // of z^n
  let power = 1;
  let value = 1;
  let slope = 0;
  for (let n = 0; n < 10_000_000; n++) {
    coefficient *= ((a + n) / (c + n)) * ((b + n) / (n + 1));
    const slopeTerm = coefficient * (n + 1) * power;
    power *= z;
    const term = coefficient * power;
    value += term;
    slope += slopeTerm;
    if (Math.abs(slopeTerm) <= 1e-17 * Math.abs(slope) && Math.abs(term) <= 1e-17 * Math.abs(value)) break;
  }
  return { value, slope };
}

/** From `at` on by `step`, at most half the way to 1: the series around `at`, its terms from the differential equation. */
function taylorStep(
  a: number,
  b: number,
  c: number,
  at: number,
  step: number,
  value: number,
  slope: number,
): Point {
  const spread = at * (1 - at);
  let before = value; // the n-th term, coefficient × step^n
  let term = slope * step;
  let sum = value + term;
  let slopeSum = term; // step × derivative
  for (let n = 0; n < 10_000; n++) {
    const lead = n * (1 - 2 * at) + c - (a + b + 1) * at;
    const next = (((a + n) * (b + n) * before * step) / (n + 1) - lead * term) * (step / (spread * (n + 2)));
    before = term;
    term = next;
    sum += term;
    slopeSum += (n + 2) * term;
    if (Math.abs((n + 2) * term) <= 1e-17 * Math.abs(slopeSum)) break;
  }
  return { value: sum, slope: slopeSum / step };
}

/** Γ(c) Γ(c − a − b) / (Γ(c − a) Γ(c − b)), for c above a, b and their sum. */
const atOne = (a: number, b: number, c: number): number =>
  c > a + b ? Math.exp(logGamma(c) + logGamma(c - a - b) - logGamma(c - a) - logGamma(c - b)) : Infinity;

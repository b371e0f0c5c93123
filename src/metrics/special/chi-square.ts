import { deviance } from "./deviance";
import { stirlingRemainder } from "./gamma";

/**
 * The chance that a chi-square variable of `degrees` > 0 degrees of freedom passes `x`: Q(degrees/2, x/2).
 * Relative error below 1e-12 wherever the result is above 1e-300. 1 for x ≤ 0.
 * Source: NIST DLMF 8.11.4 (series) and 8.9.2 (continued fraction).
 */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const a = degrees / 2;
  const y = x / 2;
  // y^a e^−y / Γ(a), as a distance between y and a: no digits are lost where both are large.
  const density = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-deviance(a, y) - stirlingRemainder(a));
  return y < a + 1 ? 1 - density * lowerSeries(a, y) : density * upperFraction(a, y);
}

/** P(a, y) without its density: 1/a + y/(a (a + 1)) + … */
function lowerSeries(a: number, y: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= y / (a + k);
    sum += term;
  }
  return sum;
}

/** Q(a, y) without its density, for y ≥ a + 1, from its front by Lentz's method. */
function upperFraction(a: number, y: number): number {
  let b = y + 1 - a;
  let front = 1e300;
  let back = 1 / b;
  let value = back;
  for (let k = 1; k < 100_000; k++) {
    const term = -k * (k - a);
    b += 2;
    back = 1 / (term * back + b);
    front = b + term / front;
    const change = front * back;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

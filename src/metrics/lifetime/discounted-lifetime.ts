/** Past so many steps the fraction is given up: discounts below about 1e-11 a period. */
const MOST_STEPS = 20_000_000;

/**
 * Σ_{t ≥ 0} S(t) / (1 + discount)^t, where each customer churns at a constant rate θ and θ is beta-distributed with `alpha`
 * and `beta`: the mean of (1 + discount) / (θ + discount), for discount > 0. Undefined where the fraction does not settle.
 *
 * It is ₂F₁(1, β; α + β; 1 / (1 + discount)), but close to 1 that argument has lost the digits of the discount (8e-8 at a
 * discount of 1e-9). As Stieltjes' continued fraction in 1 / discount all terms are positive, so that nothing cancels:
 * relative error about 1e-14, in some 20 / √discount steps. Source: NIST DLMF 15.8.1 (the argument −1 / discount), 15.7.1 (Gauss).
 */
export function discountedLifetime(alpha: number, beta: number, discount: number): number | undefined {
  const c = alpha + beta;
  let front = 1;
  let back = 0;
  let value = 1;
  for (let step = 1; step < MOST_STEPS; step++) {
    const m = step >> 1;
    const odd = step === 1 ? alpha / c : ((alpha + m) / (c + step - 1)) * ((c + m - 1) / (c + step - 2));
    const even = (m / (c + step - 2)) * ((beta + m - 1) / (c + step - 1));
    const term = (step % 2 === 1 ? odd : even) / discount;
    back = 1 / (1 + term * back);
    front = 1 + term / front;
    value *= front * back;
    if (Math.abs(front * back - 1) < 1e-16) return (1 + discount) / discount / value;
  }
  return undefined;
}

/**
 * k ln(k/m) + m − k for k, m > 0, by its series where k and m are close: the distance between a count and what was expected.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function deviance(k: number, m: number): number {
  const ratio = (k - m) / (k + m);
  if (Math.abs(ratio) > 0.1) return k * Math.log(k / m) + m - k;
  let sum = (k - m) * ratio;
  let power = 2 * k * ratio;
  for (let odd = 3; odd < 41; odd += 2) {
    power *= ratio * ratio;
    sum += power / odd;
  }
  return sum;
}

/**
 * xᵀ V⁻¹ x over the chosen entries, by Cholesky's factors of V; undefined where V is singular there.
 * `lower` holds V row by row, as wide as `x` is long; only its lower triangle is read.
 */
export function quadraticForm(
  lower: Float64Array,
  x: Float64Array,
  chosen: readonly number[],
): number | undefined {
  const n = chosen.length;
  const factor = new Float64Array(n * n);
  const solved = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const row = chosen[i] as number;
    for (let j = 0; j <= i; j++) {
      const variance = lower[row * x.length + (chosen[j] as number)] as number;
      let rest = variance;
      for (let m = 0; m < j; m++) rest -= (factor[i * n + m] as number) * (factor[j * n + m] as number);
      if (j < i) factor[i * n + j] = rest / (factor[j * n + j] as number);
      else if (rest <= 1e-13 * variance) return undefined;
      else factor[i * n + i] = Math.sqrt(rest);
    }
    let rest = x[row] as number;
    for (let m = 0; m < i; m++) rest -= (factor[i * n + m] as number) * (solved[m] as number);
    const value = rest / (factor[i * n + i] as number);
    solved[i] = value;
    sum += value * value;
  }
  return sum;
}

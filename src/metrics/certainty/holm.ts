/**
 * p-values raised for as many comparisons as were made, so that the chance of calling any difference real that is none
 * stays what it was for one; in the order given, never above 1.
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65; the same as R's p.adjust(p, "holm").
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const adjusted = pValues.slice();
  let least = 0;
  order.forEach((i, rank) => {
    least = Math.max(least, Math.min(1, (pValues.length - rank) * (pValues[i] as number)));
    adjusted[i] = least;
  });
  return adjusted;
}

/**
 * Scores 1 … bins: 1 + the number of quantile cuts strictly below the value; equal values share a score.
 * Cuts are the quantiles 1/bins … (bins − 1)/bins, type 7: linear between neighbours of the sorted values.
 *
 * A cut between two neighbours lies below a value exactly when the lower neighbour does, so that it is compared with
 * that one: nothing is interpolated, and rounding decides no score. Typed sort, then one pass.
 * `rounding`: the share of a value by which it may pass a cut and still equal it, for sums of amounts.
 * Source of the type: Hyndman & Fan, American Statistician 50 (1996); the default of R, numpy and QUANTILE in pandas.
 */
export function quantileScores(values: Float64Array, bins: number, rounding = 0): Uint8Array {
  const sorted = values.slice().sort();
  const cuts = Float64Array.from({ length: bins - 1 }, (_, i) => {
    return sorted[Math.floor(((values.length - 1) * (i + 1)) / bins)] as number;
  });
  const scores = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const least = value - rounding * Math.abs(value);
    let score = 1;
    while (score < bins && (cuts[score - 1] as number) < least) score++;
    scores[i] = score;
  }
  return scores;
}

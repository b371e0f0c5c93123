/** The middle of the numbers, or the mean of the two in the middle; undefined when there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * The median over rounds of what the one took to what the other took in the same round. What else the machine does weighs on
 * both numbers of a pair, and a round that it spoils does not move the median. Rounds that lack one of the two are left out;
 * undefined when none is left.
 */
export function pairedRatio(
  taken: readonly (number | undefined)[],
  reference: readonly (number | undefined)[],
): number | undefined {
  const ratios = taken.flatMap((value, round) => {
    const other = reference[round];
    return value === undefined || other === undefined ? [] : [value / other];
  });
  return median(ratios);
}

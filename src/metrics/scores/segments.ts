/** Names of segments, from the best customers to those long gone. */
export type Segment =
  | "champions"
  | "loyal"
  | "potential"
  | "recent"
  | "promising"
  | "attention"
  | "sleeping"
  | "risk"
  | "lose"
  | "hibernating";

/**
 * The segment of a customer with scores of 1 … bins: by recency, and by frequency and monetary value together (their
 * mean, halves rounded up), both brought to 1 … 5. The grid that marketing tools use, in which every pair has one name.
 */
export function segmentOf(r: number, f: number, m: number, bins: number): Segment {
  const recency = ofFive(r, bins);
  const value = ofFive((f + m) / 2, bins);
  if (recency <= 2) return value <= 2 ? "hibernating" : value <= 4 ? "risk" : "lose";
  if (recency === 3) return value <= 2 ? "sleeping" : value === 3 ? "attention" : "loyal";
  if (value === 1) return recency === 4 ? "promising" : "recent";
  if (value <= 3) return "potential";
  return recency === 4 ? "loyal" : "champions";
}

/** A score of 1 … bins as one of 1 … 5: the lowest stays the lowest, the highest the highest. Halves go up. */
const ofFive = (score: number, bins: number): number => Math.floor(1.5 + ((score - 1) * 4) / (bins - 1));

import { normalTail } from "../special/normal";
import { fisherExact, type Kept } from "./fisher";
import { wilson } from "./intervals";

/** Two groups compared: rates, their difference a − b with its limits, and how likely chance alone brings as much. */
export interface TwoRates {
  readonly rateA: number;
  readonly rateB: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly pValue: number;
  readonly method: "fisher" | "z";
}

/** The z test needs at least so many customers in each cell of the table, kept and lost, that both rates together expect. */
const FEWEST_EXPECTED = 5;

/**
 * Compares the retention of two independent groups. Two-sided p-value: Fisher's exact test where a cell of the 2 × 2
 * table expects fewer than 5 customers, else the z test with the pooled variance (chi-square without correction).
 */
export function compareRates(a: Kept, b: Kept, confidence: number): TwoRates {
  const rateA = a.kept / a.start;
  const rateB = b.kept / b.start;
  const exact = expectsFew(a, b);
  const [low, high] = newcombe(a, b, confidence);
  return {
    rateA,
    rateB,
    difference: rateA - rateB,
    low,
    high,
    pValue: exact ? fisherExact(a, b) : pooledZ(a, b),
    method: exact ? "fisher" : "z",
  };
}

/** Whether some cell would hold too few customers for the z test, did both groups keep the same share. Without a division. */
function expectsFew(a: Kept, b: Kept): boolean {
  const start = a.start + b.start;
  const kept = a.kept + b.kept;
  return Math.min(a.start, b.start) * Math.min(kept, start - kept) < FEWEST_EXPECTED * start;
}

/**
 * Limits of the difference a − b: the distances of Wilson's limits from their rates, squared and added.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10.
 */
export function newcombe(a: Kept, b: Kept, confidence: number): readonly [low: number, high: number] {
  const rateA = a.kept / a.start;
  const rateB = b.kept / b.start;
  const [lowA = rateA, highA = rateA] = wilson(a.kept, a.start, confidence);
  const [lowB = rateB, highB = rateB] = wilson(b.kept, b.start, confidence);
  const difference = rateA - rateB;
  return [
    difference - Math.hypot(rateA - lowA, highB - rateB),
    difference + Math.hypot(highA - rateA, rateB - lowB),
  ];
}

/** Two-sided p-value of the z test with the pooled variance; some must be kept and some lost. */
export function pooledZ(a: Kept, b: Kept): number {
  const pooled = (a.kept + b.kept) / (a.start + b.start);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / a.start + 1 / b.start));
  return 2 * normalTail(Math.abs(a.kept / a.start - b.kept / b.start) / deviation);
}

import { digamma, logGamma, trigamma } from "./gamma";

/** Sums over q, q + 1 … q + n − 1: of ln, of the inverse and of its square. */
export interface RisingSums {
  log: number;
  inverse: number;
  square: number;
}

/**
 * Adds to the sums the terms from q + from up to q + to − 1, for q > 0. Few terms are added one by one, which keeps all digits
 * where q is tiny or huge; many by ln Γ, ψ and ψ'.
 */
export function addRising(sums: RisingSums, q: number, from: number, to: number): void {
  if (to - from > 40) {
    sums.log += logGamma(q + to) - logGamma(q + from);
    sums.inverse += digamma(q + to) - digamma(q + from);
    sums.square += trigamma(q + from) - trigamma(q + to);
    return;
  }
  for (let k = from; k < to; k++) {
    const inverse = 1 / (q + k);
    sums.log += Math.log(q + k);
    sums.inverse += inverse;
    sums.square += inverse * inverse;
  }
}

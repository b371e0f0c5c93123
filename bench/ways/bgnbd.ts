import type { Column } from "../data/cells";
import type { Family } from "../data/columns";
import { nelderMead } from "./nelder-mead";
import type { Answering, Way } from "./way";

/** ln Γ for x > 0: Stirling's series after a shift to 8 and beyond. */
function lnGamma(x: number): number {
  let [product, at] = [1, x];
  while (at < 8) product *= at++;
  const z = 1 / (at * at);
  return (
    (at - 0.5) * Math.log(at) -
    at +
    0.9189385332046727 +
    (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z / 1680))) / at -
    Math.log(product)
  );
}

/**
 * BG/NBD as one writes it down from the paper (eq. 6): the log-likelihood summed customer by customer at each step of a
 * Nelder–Mead search over the logarithms of the parameters, from 1, 1, 1, 1. The answer: r, alpha, a, b, the log-likelihood
 * and how often that was asked for.
 */
const fit =
  (most?: number): Answering =>
  (...columns) => {
    const [x, recency, age] = columns.map((column) =>
      Float64Array.from(column, ([cell]) => cell as number),
    ) as [Float64Array, Float64Array, Float64Array];
    const meanLoss = (logs: readonly number[]): number => {
      const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
      const ofAll = r * Math.log(alpha) - lnGamma(r) + lnGamma(a + b) - lnGamma(b);
      let sum = 0;
      for (let i = 0; i < x.length; i++) {
        const [bought, last, seen] = [x[i] as number, recency[i] as number, age[i] as number];
        const alive = -(r + bought) * Math.log(alpha + seen);
        let either = alive;
        if (bought > 0) {
          const gone = Math.log(a) - Math.log(b + bought - 1) - (r + bought) * Math.log(alpha + last);
          const high = Math.max(alive, gone);
          either = high + Math.log(Math.exp(alive - high) + Math.exp(gone - high));
        }
        sum += ofAll + lnGamma(r + bought) + lnGamma(b + bought) - lnGamma(a + b + bought) + either;
      }
      return -sum / x.length;
    };
    const { at, value, evaluations } = nelderMead(meanLoss, [0, 0, 0, 0], most);
    return [...at.map(Math.exp), -value * x.length, evaluations];
  };

const over = (data: Family, most?: number): Way => ({ data, open: () => fit(most) });

/** How many evaluations stand for all of them where all would take minutes. */
export const SOME_EVALUATIONS = 8;

export const bgnbdWays: Readonly<Record<string, Way>> = {
  "Nelder–Mead, a quarter": over("histories of a quarter"),
  "Nelder–Mead, years": over("histories of years"),
  "Nelder–Mead begun, a quarter": over("histories of a quarter", SOME_EVALUATIONS),
  "Nelder–Mead begun, years": over("histories of years", SOME_EVALUATIONS),
};

/** The first row that is no number: what custom functions head their tables with is not read. */
export const parametersOf = (answer: unknown): readonly number[] => {
  const rows = answer as Column;
  return (Array.isArray(rows[0]) ? rows[1] : rows) as number[];
};

import type { PurchaseValues } from "../../plan/purchases";
import { add, at } from "../column";
import { digamma, logGamma, trigamma } from "../special/gamma";
import { type Surface, search } from "../special/newton";
import { type Distinct, distinct, MANY, SAMPLE } from "./purchases-cells";

/** Gamma–Gamma: a customer's purchases are spread as Gamma(p, ν) about a mean of their own, with ν spread as Gamma(q, v). */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  /** In the unit of money of the data. */
  readonly v: number;
}

export interface GammaGammaFit extends GammaGammaParameters {
  readonly logLikelihood: number;
}

/** Why data do not settle the parameters: where the likelihood keeps rising. */
export type GammaGammaFailure =
  /** p grows without end: the means of customers do not vary with their number of purchases, as if each always spent the same. */
  | "same-each-time"
  /** q and v grow without end: the customers' means differ no more than chance would have them. */
  | "same-customers"
  | "no-maximum";

/** Further than a factor of e^14, about a million, from the scale of the data nothing is a finding any more. */
const REACH = 14;

const starts = [
  [0.5, 0.5, 0],
  [2, 1, -1],
  [0, 2, 1.5],
] as const;

/**
 * The parameters of the highest likelihood, or why there are none; from customers with repeat purchases: how many (x > 0), and the
 * mean value of one (z > 0). Source: Fader & Hardie, The Gamma-Gamma model of monetary value (2013), eq. 1a.
 */
export function fitGammaGamma(
  { frequency, value }: PurchaseValues,
  likelihood = gammaGammaLikelihood,
): GammaGammaFit | GammaGammaFailure {
  const customers = frequency.length;
  const logs = value.map(Math.log);
  const logSum = logs.reduce((sum, log) => sum + log, 0);
  const scale = logSum / customers;
  const x = distinct(frequency);
  // ln of what each spent in all, about the scale of the data: no sum of money can overflow.
  const spent = frequency.map(Math.log).map((log, i) => (logs[i] as number) - scale + log);
  const every = Math.floor(customers / SAMPLE) | 1;
  const isSampled = (_: number, i: number) => i % every === 0;
  const sample =
    customers > MANY
      ? likelihood({ ...x, index: x.index.filter(isSampled) }, spent.filter(isSampled), 0)
      : undefined;
  const top = search(likelihood(x, spent, logSum), starts, REACH, sample);
  const [p = 0, q = 0, v = 0] = top.at;
  if (top.converged)
    return { p: Math.exp(p), q: Math.exp(q), v: Math.exp(scale + v), logLikelihood: top.value };
  return p > REACH / 2 ? "same-each-time" : q > REACH / 2 ? "same-customers" : "no-maximum";
}

/**
 * The log-likelihood as a function of ln p, ln q, ln v (about the scale of the data), with gradient and Hessian.
 * The share w = xz/(v + xz) of a customer is spread as Beta(px, q):
 * Σ px ln w + q ln(1 − w) − ln B(px, q) − ln z.
 * A hot path: one exponential and one logarithm a customer; Γ, ψ and ψ' once for each x.
 */
export function gammaGammaLikelihood(
  { values: xs, index }: Distinct,
  spent: Float64Array,
  logSum: number,
): Surface {
  const count = new Int32Array(xs.length);
  for (let i = 0; i < index.length; i++) add(count, at(index, i), 1);
  // For each x: Σ ln w, Σ ln(1 − w), Σ w, Σ w(1 − w).
  const sums = new Float64Array(xs.length * 4);
  // A global such as Math may be slow to look up, as often as here.
  const { abs, exp, log1p, max, min } = Math;
  return (parameters, gradient, hessian) => {
    const p = exp(parameters[0] as number);
    const q = exp(parameters[1] as number);
    const logV = parameters[2] as number;
    sums.fill(0);
    for (let i = 0; i < spent.length; i++) {
      const odds = (spent[i] as number) - logV;
      const small = exp(-abs(odds));
      const larger = log1p(small);
      const share = (odds > 0 ? 1 : small) / (1 + small);
      const k = 4 * (index[i] as number);
      sums[k] = (sums[k] as number) + min(odds, 0) - larger;
      sums[k + 1] = (sums[k + 1] as number) - max(odds, 0) - larger;
      sums[k + 2] = (sums[k + 2] as number) + share;
      sums[k + 3] = (sums[k + 3] as number) + small / ((1 + small) * (1 + small));
    }
    let value = -logSum;
    let [gp, gq, gv] = [0, 0, 0];
    let [hpp, hpq, hpv, hqq, hqv, hvv] = [0, 0, 0, 0, 0, 0];
    const [logQ, psiQ, curveQ] = [logGamma(q), digamma(q), trigamma(q)];
    for (let k = 0; k < xs.length; k++) {
      const x = xs[k] as number;
      const n = at(count, k);
      if (n === 0) continue;
      const px = p * x;
      const [logW, logRest, w, both] = [sums[4 * k], sums[4 * k + 1], sums[4 * k + 2], sums[4 * k + 3]] as [
        number,
        number,
        number,
        number,
      ];
      const psi = digamma(px + q);
      const curve = trigamma(px + q);
      const byP = logW + n * (psi - digamma(px));
      const byQ = logRest + n * (psi - psiQ);
      value += px * logW + q * logRest - n * (logGamma(px) + logQ - logGamma(px + q));
      gp += px * byP;
      gq += q * byQ;
      gv += q * w - px * (n - w);
      hpp += px * byP + n * px * px * (curve - trigamma(px));
      hpq += n * px * q * curve;
      hpv -= px * (n - w);
      hqq += q * byQ + n * q * q * (curve - curveQ);
      hqv += q * w;
      hvv -= (px + q) * both;
    }
    gradient.set([gp, gq, gv]);
    hessian.set([hpp, hpq, hpv, hpq, hqq, hqv, hpv, hqv, hvv]);
    return value;
  };
}

/**
 * What one purchase of a customer is worth on average, from `frequency` repeat purchases (0, 1 …) with this mean value (ignored
 * where frequency is 0); undefined where that mean is infinite (px + q ≤ 1). Source: the same note, eq. 5.
 */
export function expectedPurchaseValue(
  { p, q, v }: GammaGammaParameters,
  frequency: number,
  value: number,
): number | undefined {
  const weight = p * frequency + q - 1;
  if (!(weight > 0)) return undefined;
  return frequency === 0 ? (p / weight) * v : (p / weight) * v + ((p * frequency) / weight) * value;
}

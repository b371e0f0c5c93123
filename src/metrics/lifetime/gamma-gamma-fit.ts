import type { PurchaseValues } from "../../plan/purchases";
import { at } from "../column";
import { digamma, logGamma, trigamma } from "../special/gamma";
import { type Surface, search } from "../special/newton";
import { type ByFrequency, byFrequency, sampled, sampledStarts, sampleStep } from "./by-frequency";

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

const climbs = [
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
  // ln of what each spent in all, about the scale of the data: no sum of money can overflow.
  const { frequencies, starts, key, next } = byFrequency(frequency);
  const spent = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const x = key[i] as number;
    const place = next[x] as number;
    next[x] = place + 1;
    spent[place] = (logs[i] as number) - scale + Math.log(frequency[i] as number);
  }
  const step = sampleStep(customers);
  const sample =
    step === undefined
      ? undefined
      : likelihood({ frequencies, starts: sampledStarts(starts, step) }, sampled(spent, step), 0);
  const all = likelihood({ frequencies, starts }, spent, logSum);
  const top = search(all, climbs, REACH, sample);
  const [p = 0, q = 0, v = 0] = top.at;
  if (top.converged)
    return { p: Math.exp(p), q: Math.exp(q), v: Math.exp(scale + v), logLikelihood: top.value };
  return p > REACH / 2 ? "same-each-time" : q > REACH / 2 ? "same-customers" : "no-maximum";
}

/**
 * The log-likelihood as a function of ln p, ln q, ln v (about the scale of the data), with gradient and Hessian; `spent` is ln xz.
 * The share w = xz/(v + xz) of a customer is spread as Beta(px, q):
 * Σ px ln w + q ln(1 − w) − ln B(px, q) − ln z.
 * A hot path: two divisions a customer; Γ, ψ and ψ' once for each x.
 */
export function gammaGammaLikelihood(
  { frequencies: xs, starts }: ByFrequency,
  spent: Float64Array,
  logSum: number,
): Surface {
  const sums = spent.map(Math.exp);
  return (parameters, gradient, hessian) => {
    const p = Math.exp(parameters[0] as number);
    const q = Math.exp(parameters[1] as number);
    const logV = parameters[2] as number;
    let value = -logSum;
    let gp = 0;
    let gq = 0;
    let gv = 0;
    let hpp = 0;
    let hpq = 0;
    let hpv = 0;
    let hqq = 0;
    let hqv = 0;
    let hvv = 0;
    const logQ = logGamma(q);
    const psiQ = digamma(q);
    const curveQ = trigamma(q);
    for (let k = 0; k < xs.length; k++) {
      const from = at(starts, k);
      const to = at(starts, k + 1);
      if (from === to) continue;
      const { logW, logRest, w, both } = sumShares(sums, spent, from, to, logV);
      const x = xs[k] as number;
      const n = to - from;
      const px = p * x;
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

/** Over rows from … to − 1: Σ ln w, Σ ln(1 − w), Σ w and Σ w(1 − w), of w = xz/(v + xz); `sums` are xz, `spent` ln xz. */
function sumShares(sums: Float64Array, spent: Float64Array, from: number, to: number, logV: number) {
  const v = Math.exp(logV);
  let logW = 0;
  let logRest = 0;
  let w = 0;
  let both = 0;
  let product = 1;
  for (let i = from; i < to; i++) {
    const sum = sums[i] as number;
    const odds = (spent[i] as number) - logV;
    const small = odds > 0 ? v / sum : sum / v;
    const share = 1 / (1 + small);
    if (odds > 0) {
      logRest -= odds;
      w += share;
    } else {
      logW += odds;
      w += small * share;
    }
    both += small * share * share;
    // Of a thousand factors from 1 to 2 one logarithm is taken.
    product *= 1 + small;
    if (product > 1e300) {
      logW -= Math.log(product);
      logRest -= Math.log(product);
      product = 1;
    }
  }
  return { logW: logW - Math.log(product), logRest: logRest - Math.log(product), w, both };
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

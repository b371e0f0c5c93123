import type { PurchaseHistories } from "../../plan/purchases";
import { at } from "../column";
import type { Surface } from "../special/newton";
import { addRising, type RisingSums } from "../special/rising";
import { type ByFrequency, byFrequency, sampled, sampledStarts } from "./by-frequency";

/** Customers in the order of x, their repeat purchases. */
export interface OrderedHistories extends ByFrequency {
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

export function inOrder({ frequency, recency, age }: PurchaseHistories): OrderedHistories {
  const { frequencies, starts, key, next } = byFrequency(frequency);
  const rows = key.length;
  const ordered = { frequencies, starts, recency: new Float64Array(rows), age: new Float64Array(rows) };
  for (let i = 0; i < rows; i++) {
    const x = key[i] as number;
    const place = next[x] as number;
    next[x] = place + 1;
    ordered.recency[place] = recency[i] as number;
    ordered.age[place] = age[i] as number;
  }
  return ordered;
}

/** A sample of them. */
export const sampleOf = (
  { frequencies, starts, recency, age }: OrderedHistories,
  step: number,
): OrderedHistories => ({
  frequencies,
  starts: sampledStarts(starts, step),
  recency: sampled(recency, step),
  age: sampled(age, step),
});

/**
 * The log-likelihood of BG/NBD as a function of ln r, ln(α/scale), ln a, ln b, with gradient and Hessian.
 * Source: Fader, Hardie & Lee 2005, eq. 6, taken in logarithms throughout, so that no power or Γ can overflow:
 *
 * ln [Γ(r+x)/Γ(r) · Γ(b+x)/Γ(b) · Γ(a+b)/Γ(a+b+x)] + r ln α − (r+x) ln(α+T) + ln(1 + R),
 * R = a/(b+x−1) · ((α+T)/(α+t_x))^(r+x) where x > 0, and 0 where x = 0.
 *
 * What depends on x alone is worked out once for each; the rest is summed over the customers of one x, in two hot loops.
 */
export function bgnbdLikelihood(histories: OrderedHistories, scale: number): Surface {
  const { frequencies, starts } = histories;
  return (parameters, gradient, hessian) => {
    const r = Math.exp(parameters[0] as number);
    const alpha = scale * Math.exp(parameters[1] as number);
    const a = Math.exp(parameters[2] as number);
    const b = Math.exp(parameters[3] as number);
    const logAlpha = Math.log(alpha);
    // Where α is large beside the ages, 1 + T/α has lost digits that a large r would show.
    const isFar = alpha > 10 * scale;
    let value = 0;
    let gr = 0;
    let gs = 0;
    let ga = 0;
    let gb = 0;
    let hrr = 0;
    let hrs = 0;
    let hss = 0;
    let hra = 0;
    let hrb = 0;
    let hsa = 0;
    let hsb = 0;
    let haa = 0;
    let hab = 0;
    let hbb = 0;

    const ofR: RisingSums = { log: 0, inverse: 0, square: 0 };
    const ofB: RisingSums = { log: 0, inverse: 0, square: 0 };
    const ofAB: RisingSums = { log: 0, inverse: 0, square: 0 };
    let before = 0;
    for (let k = 0; k < frequencies.length; k++) {
      const x = frequencies[k] as number;
      const n = at(starts, k + 1) - at(starts, k);
      const s = r + x;
      addRising(ofR, r, before, x);
      addRising(ofB, b, before, x);
      addRising(ofAB, a + b, before, x);
      before = x;
      const { log: ageLog, late, both } = sumAges(histories, k, alpha, isFar);
      value += n * (ofR.log + ofB.log - ofAB.log - x * logAlpha) - s * ageLog;
      gr += r * (n * ofR.inverse - ageLog);
      gs += s * late - n * x;
      ga -= n * a * ofAB.inverse;
      gb += n * b * (ofB.inverse - ofAB.inverse);
      hrr += r * (n * (ofR.inverse - r * ofR.square) - ageLog);
      hrs += r * late;
      hss -= s * both;
      haa += n * a * (a * ofAB.square - ofAB.inverse);
      hab += n * a * b * ofAB.square;
      hbb += n * b * (ofB.inverse - ofAB.inverse + b * (ofAB.square - ofB.square));
      if (x === 0) continue;

      const leaving = Math.log(a) - Math.log(b + x - 1);
      const { log, g, gL, gD, gE, h, hL, hD, hLL, hLD, hDD } = sumGone(histories, k, alpha, s, leaving);
      // The derivative of ln R by ln b; by ln r it is rL, by ln α −sD, by ln a 1.
      const byB = -b / (b + x - 1);
      value += log;
      gr += r * gL;
      gs -= s * gD;
      ga += g;
      gb += byB * g;
      hrr += r * (gL + r * hLL);
      hrs -= r * (s * hLD + gD);
      hss += s * (s * hDD - gE);
      hra += r * hL;
      hrb += r * byB * hL;
      hsa -= s * hD;
      hsb -= s * byB * hD;
      haa += h;
      hab += byB * h;
      hbb += byB * (byB * h + (1 + byB) * g);
    }
    gradient.set([gr, gs, ga, gb]);
    hessian.set([hrr, hrs, hra, hrb, hrs, hss, hsa, hsb, hra, hsa, haa, hab, hrb, hsb, hab, hbb]);
    return value;
  };
}

/**
 * A sum of logarithms is taken as the logarithm of a product, which is turned into one where it is so large: far from the largest
 * number, since each factor is below 1e20.
 */
const LARGE = 1e200;

/** Over customers of one x: Σ ln(1 + T/α), Σ T/(α+T), Σ αT/(α+T)². */
function sumAges({ starts, age }: OrderedHistories, k: number, alpha: number, isFar: boolean) {
  // A global such as Math may be slow to look up, as often as here.
  const { log, log1p } = Math;
  const end = at(starts, k + 1);
  let product = 1;
  let logs = 0;
  let late = 0;
  let both = 0;
  for (let c = at(starts, k); c < end; c++) {
    const time = age[c] as number;
    const whole = alpha + time;
    const share = time / whole;
    late += share;
    both += share * (1 - share);
    if (isFar) logs += log1p(time / alpha);
    else {
      product *= whole / alpha;
      if (product > LARGE) {
        logs += log(product);
        product = 1;
      }
    }
  }
  return { log: logs + log(product), late, both };
}

/**
 * Over customers of one x > 0: Σ ln(1 + R), and sums of g = R/(1+R) and h = R/(1+R)², as they are and times what the derivatives of
 * ln R are made of: L = ln((α+T)/(α+t_x)), D = α/(α+t_x) − α/(α+T), and E, the derivative of −D by ln α.
 */
function sumGone(
  { starts, recency, age }: OrderedHistories,
  k: number,
  alpha: number,
  s: number,
  leaving: number,
) {
  const { abs, exp, log, log1p } = Math;
  const end = at(starts, k + 1);
  let product = 1;
  let logs = 0;
  let g = 0;
  let gL = 0;
  let gD = 0;
  let gE = 0;
  let h = 0;
  let hL = 0;
  let hD = 0;
  let hLL = 0;
  let hLD = 0;
  let hDD = 0;
  for (let c = at(starts, k); c < end; c++) {
    const last = recency[c] as number;
    const whole = alpha + last;
    const ratio = ((age[c] as number) - last) / whole;
    const L = log1p(ratio);
    const early = alpha / whole;
    const D = (early * ratio) / (1 + ratio);
    const logR = leaving + s * L;
    const small = exp(-abs(logR));
    const part = 1 / (1 + small);
    const spread = small * part * part;
    let here = part;
    if (logR > 0) logs += logR;
    else here *= small;
    product *= 1 + small;
    if (product > LARGE) {
      logs += log(product);
      product = 1;
    }
    const spreadL = spread * L;
    g += here;
    gL += here * L;
    gD += here * D;
    gE += here * D * (1 - early - early + D);
    h += spread;
    hL += spreadL;
    hD += spread * D;
    hLL += spreadL * L;
    hLD += spreadL * D;
    hDD += spread * D * D;
  }
  return { log: logs + log(product), g, gL, gD, gE, h, hL, hD, hLL, hLD, hDD };
}

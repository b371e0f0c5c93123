import { add, at } from "../column";
import type { Surface } from "../special/newton";
import { addRising, type RisingSums } from "../special/rising";
import type { PurchaseCells } from "./purchases-cells";

/**
 * The log-likelihood of BG/NBD as a function of ln r, ln(α/scale), ln a, ln b, with gradient and Hessian.
 * Source: Fader, Hardie & Lee 2005, eq. 6, taken in logarithms throughout, so that no power or Γ can overflow:
 *
 * ln [Γ(r+x)/Γ(r) · Γ(b+x)/Γ(b) · Γ(a+b)/Γ(a+b+x)] + r ln α − (r+x) ln(α+T) + ln(1 + R),
 * R = a/(b+x−1) · ((α+T)/(α+t_x))^(r+x) where x > 0, and 0 where x = 0.
 *
 * A hot path: what depends on x or on T alone is summed once for each, and only ln(1 + R) is taken cell by cell.
 */
export function bgnbdLikelihood(cells: PurchaseCells, scale: number): Surface {
  const { frequencies, recencies, ages } = cells;
  const ofFrequency = new Int32Array(frequencies.length);
  const ofAge = new Int32Array(ages.length);
  const purchasesOfAge = new Float64Array(ages.length);
  for (let c = 0; c < cells.weight.length; c++) {
    const weight = at(cells.weight, c);
    const x = frequencies[at(cells.frequency, c)] as number;
    add(ofFrequency, at(cells.frequency, c), weight);
    add(ofAge, at(cells.age, c), weight);
    purchasesOfAge[at(cells.age, c)] = (purchasesOfAge[at(cells.age, c)] as number) + weight * x;
  }
  // ln(1 + time/α) and α/(α + time), for each recency and each age.
  const recencyLog = new Float64Array(recencies.length);
  const recencyShare = new Float64Array(recencies.length);
  const ageLog = new Float64Array(ages.length);
  const ageShare = new Float64Array(ages.length);
  // ln(a/(b + x − 1)) and b/(b + x − 1), for each frequency.
  const leavingLog = new Float64Array(frequencies.length);
  const leavingShare = new Float64Array(frequencies.length);

  // A global such as Math may be slow to look up, as often as here.
  const { abs, exp, log, log1p, max } = Math;
  return (parameters, gradient, hessian) => {
    const r = exp(parameters[0] as number);
    const alpha = scale * exp(parameters[1] as number);
    const a = exp(parameters[2] as number);
    const b = exp(parameters[3] as number);
    const logAlpha = log(alpha);
    let value = 0;
    let [gr, gs, ga, gb] = [0, 0, 0, 0];
    let [hrr, hrs, hss, hra, hrb, hsa, hsb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    const ofR: RisingSums = { log: 0, inverse: 0, square: 0 };
    const ofB: RisingSums = { log: 0, inverse: 0, square: 0 };
    const ofAB: RisingSums = { log: 0, inverse: 0, square: 0 };
    let before = 0;
    for (let i = 0; i < frequencies.length; i++) {
      const x = frequencies[i] as number;
      const n = at(ofFrequency, i);
      addRising(ofR, r, before, x);
      addRising(ofB, b, before, x);
      addRising(ofAB, a + b, before, x);
      before = x;
      leavingLog[i] = x > 0 ? log(a) - log(b + x - 1) : 0;
      leavingShare[i] = x > 0 ? b / (b + x - 1) : 0;
      value += n * (ofR.log + ofB.log - ofAB.log);
      gr += n * r * ofR.inverse;
      ga -= n * a * ofAB.inverse;
      gb += n * b * (ofB.inverse - ofAB.inverse);
      hrr += n * r * (ofR.inverse - r * ofR.square);
      haa += n * a * (a * ofAB.square - ofAB.inverse);
      hab += n * a * b * ofAB.square;
      hbb += n * b * (ofB.inverse - ofAB.inverse + b * (ofAB.square - ofB.square));
    }

    for (let i = 0; i < ages.length; i++) {
      const time = log1p((ages[i] as number) / alpha);
      const share = alpha / (alpha + (ages[i] as number));
      ageLog[i] = time;
      ageShare[i] = share;
      const n = at(ofAge, i);
      const purchases = purchasesOfAge[i] as number;
      const both = r * n + purchases;
      value -= both * time + purchases * logAlpha;
      gr -= r * n * time;
      gs += both * (1 - share) - purchases;
      hrr -= r * n * time;
      hrs += r * n * (1 - share);
      hss -= both * share * (1 - share);
    }
    for (let i = 0; i < recencies.length; i++) {
      recencyLog[i] = log1p((recencies[i] as number) / alpha);
      recencyShare[i] = alpha / (alpha + (recencies[i] as number));
    }

    const { frequency, recency, age, weight } = cells;
    for (let c = 0; c < weight.length; c++) {
      const x = frequencies[frequency[c] as number] as number;
      if (x === 0) continue;
      const n = weight[c] as number;
      const s = r + x;
      const silence = (ageLog[age[c] as number] as number) - (recencyLog[recency[c] as number] as number);
      const early = recencyShare[recency[c] as number] as number;
      const late = ageShare[age[c] as number] as number;
      const logR = (leavingLog[frequency[c] as number] as number) + s * silence;
      const small = exp(-abs(logR));
      const gone = n * (logR > 0 ? 1 / (1 + small) : small / (1 + small));
      const spread = (gone * (logR > 0 ? small : 1)) / (1 + small);
      value += n * (max(logR, 0) + log1p(small));
      // The derivatives of ln R by ln r, ln α and ln b; by ln a it is 1.
      const byR = r * silence;
      const byS = -s * (early - late);
      const byB = -(leavingShare[frequency[c] as number] as number);
      gr += gone * byR;
      gs += gone * byS;
      ga += gone;
      gb += gone * byB;
      hrr += gone * byR + spread * byR * byR;
      hrs += spread * byR * byS - gone * r * (early - late);
      hss += spread * byS * byS - gone * s * (early * (1 - early) - late * (1 - late));
      hra += spread * byR;
      hrb += spread * byR * byB;
      hsa += spread * byS;
      hsb += spread * byS * byB;
      haa += spread;
      hab += spread * byB;
      hbb += spread * byB * byB + gone * byB * (1 + byB);
    }
    gradient.set([gr, gs, ga, gb]);
    hessian.set([hrr, hrs, hra, hrb, hrs, hss, hsa, hsb, hra, hsa, haa, hab, hrb, hsb, hab, hbb]);
    return value;
  };
}

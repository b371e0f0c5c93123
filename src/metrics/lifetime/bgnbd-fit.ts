import type { PurchaseHistories } from "../../plan/purchases";
import { search } from "../special/newton";
import { bgnbdLikelihood, inOrder, sampleOf } from "./bgnbd-likelihood";
import { sampleStep } from "./by-frequency";

/** BG/NBD: customers buy at rates spread as Gamma(r, α) and leave after a purchase with chances spread as Beta(a, b). */
export interface BgnbdParameters {
  readonly r: number;
  /** In the unit of time of the data. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgnbdFit extends BgnbdParameters {
  readonly logLikelihood: number;
}

/** Why data do not settle the parameters: where the likelihood keeps rising. */
export type BgnbdFailure =
  /** No repeat purchase at all. */
  | "nobody-bought-again"
  /** r and α grow without end: everybody buys at the same rate, or more regularly than by chance. */
  | "same-rate"
  /** a falls to 0, or b grows without end: nobody seems to leave. */
  | "nobody-left"
  /** a and b grow without end together: everybody leaves with the same chance. */
  | "same-chance"
  /** a and b fall to 0 together: some leave at the first chance, the others never. */
  | "all-or-nothing"
  | "no-maximum";

/** Further than a factor of e^14, about a million, from the scale of the data nothing is a finding any more. */
const REACH = 14;

/** Where the search begins: ln r, ln(α/scale), ln a, ln b. The first is enough for nearly all data. */
const climbs = [
  [0, 0, 0, 1],
  [-1.5, -2, -0.5, 1],
  [1, 1, -2, 0],
] as const;

/**
 * The parameters of the highest likelihood, or why there are none. Times in another unit change α and nothing else,
 * but for the log-likelihood, which is a density's. Source: Fader, Hardie & Lee 2005, section 3.3.
 */
export function fitBgnbd(
  histories: PurchaseHistories,
  likelihood = bgnbdLikelihood,
): BgnbdFit | BgnbdFailure {
  const all = inOrder(histories);
  if (!((all.frequencies[all.frequencies.length - 1] ?? 0) > 0)) return "nobody-bought-again";
  const rows = all.age.length;
  let observed = 0;
  for (let i = 0; i < rows; i++) observed += all.age[i] as number;
  const scale = observed / rows;
  const step = sampleStep(rows);
  const sample = step === undefined ? undefined : likelihood(sampleOf(all, step), scale);
  const top = search(likelihood(all, scale), climbs, REACH, sample);
  const [r = 0, s = 0, a = 0, b = 0] = top.at;
  if (!top.converged) return whereTo(r, s, a, b);
  return {
    r: Math.exp(r),
    alpha: scale * Math.exp(s),
    a: Math.exp(a),
    b: Math.exp(b),
    logLikelihood: top.value,
  };
}

/** What the direction of an endless climb means. */
function whereTo(r: number, s: number, a: number, b: number): BgnbdFailure {
  const far = REACH / 2;
  if (r > far || s > far) return "same-rate";
  if (a > far && b > far) return "same-chance";
  if (a < -far && b < -far) return "all-or-nothing";
  if (a < -far || b > far) return "nobody-left";
  return "no-maximum";
}

import { fitJob, SOME_CUSTOMERS } from "../jobs";
import { first, type Samples } from "../measuring/samples";
import { SOME_EVALUATIONS } from "../ways/bgnbd";

/** How often Nelder–Mead asked for the likelihood until it was done. */
export const evaluations = (samples: Samples, family: string, customers: number): number | undefined =>
  (samples.answer(fitJob("Nelder–Mead", family, customers)) as readonly number[] | undefined)?.[5];

/** How many times the time of BGNBD_FIT the search takes; where only its beginning was measured, as many times that as there are evaluations. */
export function fitRatio(samples: Samples, family: string, customers: number): number | undefined {
  const ours = fitJob("BGNBD_FIT", family, customers);
  const whole = samples.ratio(fitJob("Nelder–Mead", family, customers), ours, first);
  if (whole !== undefined) return whole;
  const begun = samples.ratio(fitJob("Nelder–Mead begun", family, customers), ours, first);
  const needed = evaluations(samples, family, SOME_CUSTOMERS);
  return begun === undefined || needed === undefined ? undefined : (begun * needed) / SOME_EVALUATIONS;
}

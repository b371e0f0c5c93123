import type { SurvivalCurve } from "./kaplan-meier";
import type { SbgSteps } from "./sbg-likelihood";

/**
 * A survival curve over whole times as steps, from the time `from` to its last: those at risk at each time, and those of them who
 * stayed beyond it. Whoever is censored at a time was followed through it and stayed.
 */
export function tenureSteps({ time, atRisk, churned }: SurvivalCurve, from: number): SbgSteps {
  const there: number[] = [];
  const kept: number[] = [];
  let at = 0;
  for (let now = from; now <= (time[time.length - 1] ?? -1); now++) {
    while ((time[at] as number) < now) at++;
    const risk = atRisk[at] as number;
    there.push(risk);
    kept.push(time[at] === now ? risk - (churned[at] as number) : risk);
  }
  return { there, kept };
}

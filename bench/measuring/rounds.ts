import type { Job, Measured } from "./job";
import { Samples } from "./samples";

/** A job and in how many rounds it is measured: slow ones in fewer. */
export interface Planned {
  readonly job: Job;
  readonly rounds: number;
}

/**
 * Round after round, everything once in each, so that a machine that grows slow or busy does so for all alike. Each round
 * begins at another place, or the same job would always come after the same neighbour.
 */
export async function measureAll(
  plan: readonly Planned[],
  measure: (job: Job) => Promise<Measured>,
): Promise<Samples> {
  const samples = new Samples();
  const most = Math.max(...plan.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    const jobs = plan.filter(({ rounds }) => rounds > round).map(({ job }) => job);
    const start = Math.floor((jobs.length * round) / most);
    for (const job of [...jobs.slice(start), ...jobs.slice(0, start)])
      samples.add(job, round, await measure(job));
  }
  return samples;
}

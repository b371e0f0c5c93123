import { cellsFrom } from "../data/cells";
import { wayNamed } from "../ways/index";
import { clocks } from "./clock";
import type { Job, Measured, Time } from "./job";
import { settle, settleMemory, watchMemory } from "./memory";

/** Below this many rows, what making the cells leaves behind is too little to wait for at every call. */
const FEW = 100_000;

/** Measures a job in this process, on cells made of these numbers. */
export async function measure(job: Job, numbers: readonly Float64Array[]): Promise<Measured> {
  const way = await wayNamed(job.way);
  const cells = () => cellsFrom(way.data, numbers, job.ids ?? "codes");
  let given = cells();
  await (job.memory ? settleMemory() : settle(job.rows));
  const peakOf = watchMemory();
  const opened = clocks();
  const answering = await way.open(job, given);
  const opening = opened();
  const calls: Time[] = [];
  let [answer, peak]: [unknown, number] = [undefined, 0];
  for (let call = 0; call < (job.calls ?? 1); call++) {
    if (call > 0) {
      // Each recalculation hands over new cells; the old ones are let go first.
      given = [];
      given = cells();
      if (job.rows >= FEW) await settle(job.rows);
    }
    const stop = clocks();
    const answered = await answering(...given);
    calls.push(stop());
    if (call === 0) [answer, peak] = [answered, peakOf()];
  }
  return { opening: way.opensEachTime ? opening : { cpu: 0, wall: 0 }, calls, peak, answer: brief(answer) };
}

/** Tables with a row a customer are not handed on. */
const brief = (answer: unknown): unknown =>
  Array.isArray(answer) && answer.length > 5000 ? `${answer.length} rows` : answer;

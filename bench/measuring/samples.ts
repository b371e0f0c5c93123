import { type Job, keyOf, type Measured } from "./job";
import { median, pairedRatio } from "./ratios";

/** A figure of one measurement; undefined where it has none. */
export type Figure = (measured: Measured) => number | undefined;

/** Milliseconds of processors for getting ready and the first call. */
export const first: Figure = ({ opening, calls }) => opening.cpu + (calls[0]?.cpu ?? Number.NaN);
/** The same on the clock. */
export const firstWall: Figure = ({ opening, calls }) => opening.wall + (calls[0]?.wall ?? Number.NaN);
/** The first call alone, the script being loaded already. */
export const called: Figure = ({ calls }) => calls[0]?.cpu;
/** A later call in the same context: the median of the second half of them. */
export const later: Figure = ({ calls }) =>
  median(calls.slice(Math.max(1, Math.floor(calls.length / 2))).map(({ cpu }) => cpu));
/** One call of several that differ, on the clock, and its processor time. */
export const callWall =
  (index: number): Figure =>
  ({ calls }) =>
    calls[index]?.wall;
export const callCpu =
  (index: number): Figure =>
  ({ calls }) =>
    calls[index]?.cpu;
/** Bytes held beyond the rows. */
export const peak: Figure = (measured) => measured.peak;

/** What was measured in each round. */
export class Samples {
  private readonly rounds = new Map<string, (Measured | undefined)[]>();

  add(job: Job, round: number, measured: Measured): void {
    const own = this.rounds.get(keyOf(job)) ?? [];
    own[round] = measured;
    this.rounds.set(keyOf(job), own);
  }

  /** The figure in each round. */
  figures(job: Job, figure: Figure): readonly (number | undefined)[] {
    return Array.from(this.rounds.get(keyOf(job)) ?? [], (one) =>
      one === undefined ? undefined : figure(one),
    );
  }

  count(job: Job): number {
    return this.figures(job, () => 1).filter((one) => one !== undefined).length;
  }

  middle(job: Job, figure: Figure): number | undefined {
    return median(this.figures(job, figure).filter((one) => one !== undefined));
  }

  /** How many times as much as the reference the job takes. */
  ratio(job: Job, reference: Job, figure: Figure): number | undefined {
    return pairedRatio(this.figures(job, figure), this.figures(reference, figure));
  }

  /** What the first round answered; undefined when it was not measured. */
  answer(job: Job): unknown {
    return this.rounds.get(keyOf(job))?.[0]?.answer;
  }
}

import type { Samples } from "../measuring/samples";
import type { Limit } from "./limits";

/** What was measured beside a limit; kept is false, too, where nothing was measured. */
export interface Verdict {
  readonly name: string;
  readonly ratio: number | undefined;
  readonly most: number;
  readonly kept: boolean;
}

/** One verdict a limit, in their order. */
export const verdicts = (samples: Samples, limits: readonly Limit[]): Verdict[] =>
  limits.map(({ name, ours, theirs, figure, most }) => {
    const ratio = samples.ratio(ours, theirs, figure);
    return { name, ratio, most, kept: ratio !== undefined && ratio <= most };
  });

import type { Grain } from "../../calendar/periods";
import { InputError } from "../../words/input-error";
import { grainWords } from "../../words/wizard-report";

/** Events that a question looks at in one go. */
const MOST_EVENTS = 4_000_000;

/** Refuses contracts that cover more customer-periods than can be looked at. */
export function mustNotCoverTooMany(count: number, grain: Grain): void {
  if (count > MOST_EVENTS)
    throw new InputError("too-many-covered", { count, most: MOST_EVENTS, grain: grainWords[grain] });
}

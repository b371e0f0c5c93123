import type { PeriodCounts } from "../metrics/rates/rate-check";
import { type Answer, type NoAnswer, noAnswer, type Scalar } from "../sheet/answers";
import { elementwise } from "../sheet/elementwise";
import type { Host } from "../sheet/host";
import { InputError } from "../words/input-error";

/** Runs a function of `end, new, start` over cells or ranges; a blank count is undefined. */
export const overPeriods = (
  args: readonly unknown[],
  host: Host,
  compute: (counts: PeriodCounts) => Scalar | NoAnswer,
): Answer => {
  for (const [i, column] of ["end", "new", "start"].entries())
    if (args[i] === undefined && column !== "new") throw new InputError("missing-argument", { column });
  return elementwise(
    args,
    [
      { name: "end", kind: "number" },
      { name: "new", kind: "number", blank: "undefined" },
      { name: "start", kind: "number" },
    ],
    host,
    ([end, joined, start]) => compute({ end, joined, start }),
  );
};

/** Why the counts of a period have no rate. */
export function noRate({ end, start = 0 }: PeriodCounts): NoAnswer {
  if (start < 0) return noAnswer("negative-start", { start });
  if (start === 0) return noAnswer("empty-start");
  return noAnswer(end === undefined ? "blank-end" : "too-large");
}

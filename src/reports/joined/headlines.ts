import type { LogOptions } from "../../plan/options";
import type { Table, Value } from "../../table/table";
import type { Lang } from "../../words/text";
import { grainWords } from "../../words/wizard-report";
import { splitWords } from "../../words/wizard-split";
import type { Headline } from "../answer";
import { say } from "../say";

/** The periods after joining that sum a curve up. */
const TELLING = [1, 3];

/** Retention in a near and a later period after joining, pooled over finished cells, with its limits. */
export const joinedHeadlines = (
  curve: Table,
  { window, grain }: Pick<LogOptions, "window" | "grain">,
  lang: Lang,
): Headline[] =>
  TELLING.map((k) => {
    const [, , , rate, low, high] = curve.rows[k] ?? [];
    const unit = grainWords[window === undefined ? grain : "window"];
    return {
      label: say(splitWords.retentionIn, { unit, k }, lang),
      unit: "rate",
      value: numberIn(rate),
      limits: [numberIn(low), numberIn(high)],
    };
  });

const numberIn = (value: Value): number | undefined => (typeof value === "number" ? value : undefined);

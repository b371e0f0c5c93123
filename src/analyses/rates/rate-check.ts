import { wilson } from "../../metrics/certainty/intervals";
import { firstDoubt, type PeriodCounts } from "../../metrics/rates/rate-check";
import { retentionRate } from "../../metrics/rates/rates";
import { rateChecks } from "../../words/rate-checks";
import { percent, said } from "../../words/say";
import type { Facts, Text } from "../../words/text";

export { fewCustomers, firstDoubt, type PeriodCounts, type RateDoubt } from "../../metrics/rates/rate-check";

/** What is doubtful about the counts of a period, as a sentence; undefined when they contradict nothing. */
export function rateCheck(counts: PeriodCounts): Text | undefined {
  const doubt = firstDoubt(counts);
  return doubt && said(rateChecks[doubt], factsOf(counts));
}

function factsOf({ end = 0, joined = 0, start = 0 }: PeriodCounts): Facts {
  const [low, high] = wilson(end - joined, start, 0.95);
  return {
    end,
    new: joined,
    start,
    counts: [end, joined, start].filter((count) => count < 0 || !Number.isInteger(count)).join(", "),
    rate: percent(retentionRate(end, joined, start) ?? 0),
    low: percent(low ?? 0),
    high: percent(high ?? 1),
  };
}

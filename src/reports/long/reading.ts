import type { LifetimeFigures, Outlook } from "../../analyses/lifetime/lifetime-outlook";
import type { Facts, Lang } from "../../words/text";
import { longWords, unitWords } from "../../words/wizard-long";
import { countText, customersText, rateText, say } from "../say";
import { type LengthUnit, lengthText } from "./lengths";

/** Fewer who left than this say little about when customers leave. */
const FEW = 10;
/** More still there than this share: most of the durations are cut off by the end of the data. */
const HEAVY = 0.8;

/** Median, mean and where the fitted curve leads: two to four sentences. */
export function longReading(
  { customers, churned, median, mean, until, atOnce, lowest }: LifetimeFigures,
  outlook: Outlook | undefined,
  unit: LengthUnit,
  lang: Lang,
): string[] {
  if (customers === 0) return [say(longWords.nobody, {}, lang)];
  if (churned === 0) return [say(longWords.nobodyLeft, {}, lang)];
  const length = (time: number | undefined): string =>
    time === undefined ? say(longWords.notReached, {}, lang) : lengthText(time, unit, lang);
  const counts = { customers: customersText(customers, lang), left: countText(churned) };
  const limits = ({ low, high }: LifetimeFigures["median"]): Facts => ({
    low: low === undefined || high === undefined ? length(low) : String(Math.round(low * 10) / 10),
    high: length(high),
  });
  const sentences = [
    median.value === undefined
      ? say(longWords.halfNot, { ...counts, share: rateText(lowest, lang), until: length(until) }, lang)
      : median.value === 0
        ? say(longWords.halfAtOnce, { ...counts, share: rateText(atOnce, lang), unit: unitWords[unit] }, lang)
        : say(longWords.half, { ...counts, median: length(median.value), ...limits(median) }, lang),
    say(longWords.meanWithin, { until: length(until), mean: length(mean.value), ...limits(mean) }, lang),
  ];
  if (outlook === undefined) return sentences;
  const last = outlook.survival.length - 1;
  const ahead = say(
    longWords.ahead,
    { share: rateText(outlook.survival[last] as number, lang), until: length(last) },
    lang,
  );
  const forever =
    outlook.expected === undefined
      ? say(longWords.aheadNoMean, {}, lang)
      : say(longWords.aheadMean, { mean: length(outlook.expected) }, lang);
  return [...sentences, `${ahead}${lang === "zh" ? "" : " "}${forever}`];
}

/** What makes the curve less sure than it looks. */
export function longCautions(
  { customers, churned, until, solidUntil }: LifetimeFigures,
  solid: number,
  unit: LengthUnit,
  lang: Lang,
): string[] {
  if (churned === 0) return [];
  const found: string[] = [];
  if (churned < FEW) found.push(say(longWords.few, { left: customersText(churned, lang) }, lang));
  const there = 1 - churned / customers;
  if (there > HEAVY) found.push(say(longWords.censored, { share: rateText(there, lang) }, lang));
  if (solidUntil !== undefined && solidUntil < until)
    found.push(say(longWords.tail, { time: lengthText(solidUntil, unit, lang), n: solid }, lang));
  return found;
}

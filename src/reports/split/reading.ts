import type { Lang } from "../../words/text";
import { splitWords } from "../../words/wizard-split";
import type { Headline, QuestionAnswer } from "../answer";
import { countText, customersText, limitFacts, rateText, say } from "../say";
import type { AnsweredPart } from "./answered";
import type { Which } from "./assign";

/** All together first; then the segments with the lowest and the highest headline, and what comparing many does. */
export function splitReading(
  answered: readonly AnsweredPart[],
  whole: QuestionAnswer,
  fadeUnder: number,
  lang: Lang,
): string[] {
  const sentences = whole.reading.slice(0, 1);
  const found = answered.flatMap(({ part, answer }) => {
    const headline = answer?.headlines?.[0];
    return headline?.value === undefined || part.kind !== "segment"
      ? []
      : [{ part, headline, value: headline.value }];
  });
  const solid = found.filter(({ part }) => part.customers >= fadeUnder);
  const compared = (solid.length >= 2 ? solid : found).sort((a, b) => a.value - b.value);
  const [worst, best] = [compared[0], compared[compared.length - 1]];
  if (worst !== undefined && best !== undefined && worst !== best)
    sentences.push(
      say(
        splitWords.range,
        {
          label: worst.headline.label,
          worst: worst.part.name,
          least: valueText(worst.headline, lang),
          best: best.part.name,
          most: valueText(best.headline, lang),
        },
        lang,
      ),
    );
  const segments = answered.filter(({ part }) => part.kind === "segment").length;
  if (segments > 2) sentences.push(say(splitWords.many, { count: segments }, lang));
  const blank = answered.find(({ part }) => part.kind === "none");
  if (blank !== undefined)
    sentences.push(say(splitWords.blank, { customers: customersText(blank.part.customers, lang) }, lang));
  return sentences;
}

function valueText({ unit, value = 0, limits }: Headline, lang: Lang): string {
  const [low, high] = limits ?? [];
  if (unit === "rate") {
    const rate = rateText(value, lang);
    if (low === undefined || high === undefined) return rate;
    return say(splitWords.withLimits, { value: rate, ...limitFacts(low, high, lang) }, lang);
  }
  const text = (one: number): string => (unit === "decimal" ? one.toFixed(1) : countText(Math.round(one)));
  if (low === undefined || high === undefined) return text(value);
  return say(splitWords.withLimits, { value: text(value), low: text(low), high: text(high) }, lang);
}

/** Segments that were put together or could not be answered, and what the latest value hides. */
export function splitCautions(
  answered: readonly AnsweredPart[],
  folded: number,
  which: Which,
  lang: Lang,
): string[] {
  const cautions: string[] = [];
  const other = answered.find(({ part }) => part.kind === "other");
  if (other !== undefined)
    cautions.push(
      say(
        splitWords.folded,
        {
          count: answered.filter(({ part }) => part.kind === "segment").length,
          rest: countText(folded),
          other: other.part.name,
        },
        lang,
      ),
    );
  if (which === "latest") cautions.push(splitWords.hindsight[lang]);
  for (const { part, refusal } of answered)
    if (refusal !== undefined)
      cautions.push(say(splitWords.unanswered, { segment: part.name, sentence: refusal }, lang));
  return cautions;
}

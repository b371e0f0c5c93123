import { points, pText } from "../../analyses/certainty/comparison";
import { type Counted, keptOf } from "../../analyses/change/counted";
import { isUnlikelyChance, neededFor, type TwoRates } from "../../analyses/change/tables";
import { pooledLimits } from "../../analyses/limits";
import type { Lang } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import { grainWords } from "../../words/wizard-report";
import type { QuestionAsk } from "../ask";
import { countText, customersText, limitFacts, rateText, say } from "../say";
import type { Groups } from "./groups";
import type { Several } from "./several";
import type { Subject } from "./subject";

interface Compared {
  readonly compared: TwoRates;
  readonly groups: Groups;
  readonly counted: Counted;
  readonly k: number;
  readonly retained: string;
  readonly several: Several | undefined;
}

/** Both rates, their difference and what it does not show, how many customers it takes, season or self-selection. */
export function changeReading(
  { compared, groups, counted, k, retained, several }: Compared,
  lang: Lang,
): string[] {
  const [a, b] = groups.names;
  const [first, second] = [keptOf(counted, 0, k), keptOf(counted, 1, k)];
  const limitsOf = ({ kept, start }: typeof first): { low: string; high: string } => {
    const [low, high] = pooledLimits(kept, start);
    const { low: from = "", high: to = "" } = limitFacts(low, high, lang) as Record<string, string>;
    return { low: from, high: to };
  };
  const [la, lb] = [limitsOf(first), limitsOf(second)];
  const sizes = { na: countText(first.start), nb: countText(second.start) };
  const rates = {
    ra: rateText(first.kept / first.start, lang),
    rb: rateText(second.kept / second.start, lang),
  };
  const sentences = [
    say(
      changeWords.rates,
      {
        ...sizes,
        ...rates,
        a,
        b,
        retained,
        la: la.low,
        ha: la.high,
        lb: lb.low,
        hb: lb.high,
      },
      lang,
    ),
    say(
      isUnlikelyChance(compared) ? changeWords.differsBy : changeWords.differsByChance,
      {
        a: groups.minus === 1 ? a : b,
        b: groups.minus === 1 ? b : a,
        points: points(Math.abs(compared.difference)),
        lies:
          compared.difference > 0
            ? changeWords.above
            : compared.difference < 0
              ? changeWords.below
              : changeWords.level,
        low: points(compared.low),
        high: points(compared.high),
        p: pText(compared.pValue),
      },
      lang,
    ),
  ];
  const needed = neededFor(compared);
  if (needed === undefined) sentences.push(changeWords.equal[lang]);
  else {
    const isEnough = Math.min(first.start, second.start) >= needed;
    const words = isEnough ? changeWords.enough : changeWords.tooFew;
    sentences.push(say(words, { n: countText(needed), ...sizes }, lang));
  }
  sentences.push(groups.by === "date" ? changeWords.season[lang] : changeWords.selection[lang]);
  if (several !== undefined)
    sentences.push(
      say(
        changeWords.many,
        {
          count: several.count,
          pairs: countText((several.count * (several.count - 1)) / 2),
          tests: several.tests,
          left: several.left,
        },
        lang,
      ),
    );
  return sentences;
}

/** What was chosen for the user, and what the comparison cannot make equal. */
export function changeCautions(
  subject: Subject,
  groups: Groups,
  k: number,
  { form, lang }: QuestionAsk,
): string[] {
  const { options, followed, segments, days } = subject;
  const { unit } = subject;
  const cautions = groups.notes.map(({ text, facts }) => say(text, facts, lang));
  if (form.activity === "on_or_after") cautions.push(say(changeWords.laterAsOn, { unit, k }, lang));
  const { periods } = followed.groups.calendar;
  const { date } = groups;
  if (
    date !== undefined &&
    subject.kind === "events" &&
    options.window === undefined &&
    periods.firstDay(periods.index(date)) !== date
  )
    cautions.push(
      say(changeWords.insidePeriod, { date: days.text(date), grain: grainWords[options.grain], unit }, lang),
    );
  if (groups.by === "segment" && segments !== undefined) {
    if (form.splitBy === "latest") cautions.push(changeWords.hindsight[lang]);
    let blank = 0;
    for (let i = 0; i < followed.groups.length; i++)
      if ((segments.of[followed.groups.customer[i] as number] as number) < 0) blank++;
    if (blank > 0) cautions.push(say(changeWords.blank, { customers: customersText(blank, lang) }, lang));
  }
  return cautions;
}

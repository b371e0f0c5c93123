import { pooledLimits } from "../../analyses/limits";
import { segments } from "../../words/labels/scores";
import type { Lang } from "../../words/text";
import { noModelWords, winbackWords } from "../../words/wizard-winback";
import type { Headline } from "../answer";
import { countText, customersText, moneyText, rateText, rowsText, say } from "../say";
import { MOST_LISTED, type WinBackFacts } from "./list";
import { segmentSums } from "./segments";

const goneIn = ({ found }: WinBackFacts): number => found.gone.reduce((sum, one) => sum + one, 0);

/** How many are gone, how many of them are worth it and what is at stake; the largest segment. */
export function winbackReading(facts: WinBackFacts, lang: Lang): string[] {
  const { found, hasAmounts, horizon } = facts;
  const all = found.gone.length;
  const gone = goneIn(facts);
  let [n, revenue, stake] = [0, 0, 0];
  found.suggestion.forEach((suggestion, i) => {
    if (suggestion !== "winback") return;
    n++;
    revenue += found.monetary[i] as number;
    stake += found.expected?.atStake[i] ?? 0;
  });
  const sentences = [
    say(
      winbackWords.some,
      {
        customers: customersText(all, lang),
        gone: countText(gone),
        share: rateText(gone / all, lang),
        n: countText(n),
      },
      lang,
    ),
  ];
  const sums = { revenue: moneyText(revenue), stake: moneyText(stake), horizon };
  if (n > 0 && hasAmounts)
    sentences.push(
      say(found.expected === undefined ? winbackWords.broughtOnly : winbackWords.brought, sums, lang),
    );
  if (n > 0 && !hasAmounts && found.expected !== undefined)
    sentences.push(say(winbackWords.stakeOnly, sums, lang));
  const largest = segmentSums(facts).sort((a, b) => b.customers - a.customers)[0];
  if (largest !== undefined)
    sentences.push(
      say(
        winbackWords.largest,
        {
          segment: segments[largest.segment],
          n: countText(largest.customers),
          all: countText(all),
          share: rateText(largest.customers / all, lang),
        },
        lang,
      ),
    );
  return sentences;
}

/** What the list cannot say, and whom it is about. */
export function winbackCautions({ found, hasAmounts, unread }: WinBackFacts, lang: Lang): string[] {
  const once = found.repeats.filter((repeats) => repeats === 0).length;
  const cautions: string[] = [];
  if (found.refusal !== undefined)
    cautions.push(say(winbackWords.noModel, { why: noModelWords[found.refusal] }, lang));
  else if (once > 0) cautions.push(say(winbackWords.once, { n: customersText(once, lang) }, lang));
  if (!hasAmounts) cautions.push(say(winbackWords.noAmounts, {}, lang));
  if (unread > 0) cautions.push(say(winbackWords.unreadAmounts, { rows: rowsText(unread, lang) }, lang));
  if (found.valued === "mean") cautions.push(say(winbackWords.meanValue, {}, lang));
  if (found.gone.length > MOST_LISTED)
    cautions.push(
      say(winbackWords.cut, { n: countText(MOST_LISTED), all: customersText(found.gone.length, lang) }, lang),
    );
  return [...cautions, say(winbackWords.personal, {}, lang)];
}

/** Who counts as gone, and what is suggested of whom. */
export function rules({ found, hasAmounts }: WinBackFacts, lang: Lang): string {
  const days = found.returnDays;
  const parts =
    found.expected === undefined
      ? [days === undefined ? winbackWords.ruleScore : winbackWords.ruleDays]
      : [winbackWords.ruleAlive, days === undefined ? winbackWords.ruleOnceScore : winbackWords.ruleOnce];
  return [...parts, hasAmounts ? winbackWords.ruleDoMoney : winbackWords.ruleDoPurchases]
    .map((text) => say(text, { days: countText(days ?? 0) }, lang))
    .join("");
}

/** The rules, and what the columns mean. */
export const definition = (facts: WinBackFacts, lang: Lang): string =>
  `${rules(facts, lang)}${say(facts.found.expected === undefined ? winbackWords.defScores : winbackWords.defStake, { horizon: facts.horizon }, lang)}`;

/** Customers, the share that is probably gone, and what is at stake of all. */
export function winbackHeadlines(facts: WinBackFacts, lang: Lang): Headline[] {
  const { found, hasAmounts } = facts;
  const [all, gone] = [found.gone.length, goneIn(facts)];
  return [
    {
      label: winbackWords.gone[lang],
      unit: "rate",
      value: all > 0 ? gone / all : undefined,
      limits: pooledLimits(gone, all),
    },
    {
      label: (hasAmounts ? winbackWords.stake : winbackWords.stakePurchases)[lang],
      unit: hasAmounts ? "money" : "decimal",
      value: found.expected?.atStake.reduce((sum, one) => sum + one, 0),
    },
  ];
}

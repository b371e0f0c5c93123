import { isoText } from "../../calendar/days";
import { type PeriodSpec, periods } from "../../calendar/periods";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { fromToText, say } from "../say";

/** What a period of a list of contracts compares, in dates: its second period as an example. */
export function contractsMeaning(
  data: { readonly firstDay: number },
  options: PeriodSpec,
  lang: Lang,
): string {
  const calendar = periods(options);
  const second = calendar.index(data.firstDay) + 1;
  return say(
    moneyWords.meansContracts,
    {
      this: calendar.label(second),
      before: isoText(calendar.lastDay(second - 1)),
      now: isoText(calendar.lastDay(second)),
    },
    lang,
  );
}

/** What stays in a period of a log, in dates: its second period as an example. */
export function eventsMeaning(data: { readonly firstDay: number }, options: PeriodSpec, lang: Lang): string {
  const calendar = periods(options);
  const second = calendar.index(data.firstDay) + 1;
  const days = (index: number): string => fromToText(calendar.firstDay(index), calendar.lastDay(index), lang);
  return say(
    moneyWords.meansEvents,
    { this: calendar.label(second), before: days(second - 1), now: days(second) },
    lang,
  );
}

import { type Day, isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Lang } from "../../words/text";
import { grainWords, reportWords } from "../../words/wizard-report";
import { capital, fromToText, say } from "../say";

/** What the choices mean in dates, for somebody who joined on the log's first day. */
export function joinedMeaning(log: EventLog, options: LogOptions, lang: Lang): string {
  const unit = grainWords[options.window === undefined ? options.grain : "window"];
  const more =
    options.mode === "on_or_after"
      ? reportWords.meansAfter
      : options.mode === "on_or_before"
        ? reportWords.meansBefore
        : options.mode === "every"
          ? reportWords.meansEvery
          : undefined;
  const first = firstSentence(log.firstDay, options, lang);
  if (more === undefined) return first;
  return `${first}${lang === "zh" ? "" : " "}${capital(say(more, { unit }, lang))}`;
}

function firstSentence(joined: Day, options: LogOptions, lang: Lang): string {
  const between = (from: Day, to: Day): string => fromToText(from, to, lang);
  const facts = { joined: isoText(joined) };
  if (options.window === 1 || (options.window === undefined && options.grain === "day"))
    return say(reportWords.meansDay, { ...facts, days: 7, now: isoText(joined + 7) }, lang);
  if (options.window !== undefined)
    return say(
      reportWords.meansWindow,
      { ...facts, now: between(joined + options.window, joined + 2 * options.window - 1) },
      lang,
    );
  const calendar = periods(options);
  const next = calendar.index(joined) + 1;
  return say(
    reportWords.meansOn,
    {
      ...facts,
      unit: capital(grainWords[options.grain][lang]),
      now: between(calendar.firstDay(next), calendar.lastDay(next)),
    },
    lang,
  );
}

import { winBack } from "../../analyses/scores/win-back";
import type { Grain } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";
import { optionsText } from "../../plan/options-text";
import { winbackWords } from "../../words/wizard-winback";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { EventData } from "../data/data";
import { footnote } from "../footnote";
import { optionsOf } from "../form";
import { horizonOf, lengthText, spanText } from "../long/lengths";
import { say } from "../say";
import { behindSegments } from "./behind";
import { listBox, type WinBackFacts } from "./list";
import { definition, rules, winbackCautions, winbackHeadlines, winbackReading } from "./reading";
import { segmentsBox } from "./segments";
import { segmentsAddUp } from "./sums";

/** BG/NBD counts in days, weeks, months or years: a quarter is three months. */
const unitOf = (grain: Grain): { readonly unit: Exclude<Grain, "quarter">; readonly length: number } =>
  grain === "quarter" ? { unit: "month", length: 3 } : { unit: grain, length: 1 };

/** Whom to win back, from a log: every customer from the most to the least at stake, and the sums of each segment. */
export function winbackEvents(data: EventData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const options = optionsOf(form, lang, data.log, ask.host);
  const { grain, asof } = options;
  const horizon = horizonOf(ask);
  const { log, unread } = withAmounts(data);
  const { unit, length } = unitOf(grain);
  const found = winBack(log, { asof, unit, horizon: horizon * length });
  const facts: WinBackFacts = {
    found,
    ids: log.ids,
    hasAmounts: log.amount !== undefined,
    horizon: lengthText(horizon, grain, lang),
    unread,
  };
  const { weekstart, fiscal } = options;
  const boxes = [listBox(facts, lang), segmentsBox(facts, lang)];
  return {
    report: {
      title: say(winbackWords.title, {}, lang),
      subtitle: say(
        winbackWords.subtitleEvents,
        { horizon: facts.horizon, span: spanText(log, asof, data.names, lang) },
        lang,
      ),
      boxes,
      heat: [],
      curve: undefined,
      fadeUnder: 0,
      footnote: footnote(ask.source, lang, {
        definition: definition(facts, lang),
        options: `${grain}; ${optionsText({ weekstart, fiscal, asof })}; horizon=${horizon}`,
        asof,
        hidden: false,
        fadeUnder: 0,
      }),
    },
    chart: undefined,
    reading: winbackReading(facts, lang),
    cautions: winbackCautions(facts, lang),
    reconciles: segmentsAddUp(log, asof, found, lang),
    meaning: rules(facts, lang),
    plans: boxes.map(({ name }) => ({ box: name, analysis: "values", why: winbackWords.whyValues })),
    headlines: winbackHeadlines(facts, lang),
    behind: behindSegments(facts, lang),
  };
}

/** The log with its amounts; an amount that cannot be read counts as 0, and is counted. */
function withAmounts(data: EventData): { readonly log: EventLog; readonly unread: number } {
  const amounts = data.amounts();
  const { amount: _, ...log } = data.log;
  if (amounts === undefined) return { log, unread: 0 };
  let unread = 0;
  const amount = amounts.map((one) => {
    if (!Number.isNaN(one)) return one;
    unread++;
    return 0;
  });
  return { log: { ...log, amount }, unread };
}

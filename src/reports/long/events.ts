import { type EventTenures, eventTenures } from "../../analyses/lifetime/customer-tenures";
import { type Periods, periods } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { longWords, unitsWords, unitWords } from "../../words/wizard-long";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { EventData } from "../data/data";
import { optionsOf } from "../form";
import { countText, customersText, rateText, say } from "../say";
import { longAnswer } from "./answer";
import { goneAfterOf, spanText } from "./lengths";

/** How long customers stay, from a log: who was not active for long enough counts as gone, and it is said that this is a rule. */
export function longEvents({ log, names }: EventData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const options = optionsOf(form, lang, log, ask.host);
  const { asof } = options;
  const unit = names === undefined ? options.grain : "period";
  const wanted = goneAfterOf(ask);
  const found = eventTenures(log, options, wanted);
  if (found.over <= found.goneAfter)
    throw new InputError("too-short-to-go", { over: found.over, n: found.goneAfter });
  const calendar = named(periods(options), names);
  const followed = calendar.label(found.followed);
  const facts = { units: unitsWords[unit], unit: unitWords[unit], n: found.goneAfter };
  const answer = longAnswer(
    {
      tenures: found.tenures,
      fitted: found.tenures,
      from: 0,
      unit,
      ids: log.ids,
      options,
      subtitle: say(longWords.subtitleEvents, { ...facts, span: spanText(log, asof, names, lang) }, lang),
      definition: say(longWords.defEvents, { ...facts, followed }, lang),
      meaning: say(
        longWords.meansEvents,
        { ...facts, last: calendar.label(calendar.index(log.firstDay)) },
        lang,
      ),
      cautions: [
        say(longWords.rule, facts, lang),
        ...(wanted === null ? [whyTaken(found, facts, lang)] : []),
        ...(found.tooNew === 0
          ? []
          : [say(longWords.tooNew, { customers: customersText(found.tooNew, lang), followed }, lang)]),
      ],
      reconciles: reconcile(log, found, calendar, asof, lang),
      said: { say: "survival-of-log", options, goneAfter: found.goneAfter },
    },
    ask,
  );
  return { ...answer, took: { goneAfter: found.goneAfter } };
}

/** Periods that are no calendar periods bear their names. */
const named = (calendar: Periods, names: readonly string[] | undefined): Periods =>
  names === undefined
    ? calendar
    : { ...calendar, label: (index) => names[calendar.firstDay(index)] ?? calendar.label(index) };

const whyTaken = (
  { returned }: EventTenures,
  facts: { readonly n: number; readonly units: Parameters<typeof say>[0] },
  lang: Lang,
): string =>
  returned === undefined
    ? say(longWords.ruleLeast, facts, lang)
    : say(longWords.ruleTaken, { ...facts, unit: facts.units, share: rateText(returned, lang) }, lang);

/** Counted once more by the last day of each customer: gone, still there, too new to say. */
function reconcile(
  log: EventLog,
  { tenures, tooNew, followed }: EventTenures,
  calendar: Periods,
  asof: number,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const until = calendar.lastDay(followed);
  const first = new Int32Array(log.customers).fill(asof + 1);
  const last = new Int32Array(log.customers).fill(log.firstDay - 1);
  for (let i = 0; i < log.length; i++) {
    const [who, day] = [log.customer[i] as number, log.day[i] as number];
    if (day > asof) continue;
    first[who] = Math.min(first[who] as number, day);
    last[who] = Math.max(last[who] as number, day);
  }
  let [left, there, young] = [0, 0, 0];
  for (let who = 0; who < log.customers; who++) {
    if ((first[who] as number) > asof) continue;
    if ((first[who] as number) > until) young++;
    else if ((last[who] as number) > until) there++;
    else left++;
  }
  const counted = tenures.churned.reduce((sum, one) => sum + one, 0);
  const all = tenures.churned.length + tooNew;
  if (left !== counted || young !== tooNew || left + there + young !== all)
    return {
      ok: false,
      sentence: say(longWords.addsNotUp, { found: counted, meant: left }, lang),
    };
  return {
    ok: true,
    sentence: say(
      young === 0 ? longWords.addsUp : longWords.addsUpNew,
      { left: countText(left), there: countText(there), new: countText(young), all: countText(all) },
      lang,
    ),
  };
}

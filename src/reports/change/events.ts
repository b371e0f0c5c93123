import { eventPresence } from "../../analyses/change/counted";
import { followedEvents } from "../../analyses/change/followed";
import { changeWords } from "../../words/wizard-change";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { EventData } from "../data/data";
import { optionsOf } from "../form";
import { inNames } from "../names";
import { customerSegments } from "../split/assign";
import { changeAnswer } from "./answer";
import { dayNames } from "./date-groups";
import { comparable } from "./options";
import { unitText } from "./words";

/** Two groups of customers of a log, of rosters or of a matrix compared. */
export function changeInEvents(data: EventData, ask: QuestionAsk): QuestionAnswer {
  const { log } = data;
  const options = comparable(optionsOf(ask.form, ask.lang, log, ask.host));
  const followed = followedEvents(log, options);
  const which = ask.form.splitBy === "latest" ? "latest" : "first";
  const answer = changeAnswer(
    {
      kind: "events",
      followed,
      options,
      segments: customerSegments(data, which, options.asof),
      ids: log.ids,
      firstDay: log.firstDay,
      days: dayNames(data.names, ask),
      unit: data.names === undefined ? unitText(options) : changeWords.step,
      presence: () => eventPresence(log, options, followed),
    },
    ask,
  );
  if (data.names === undefined) return answer;
  return { ...inNames(answer, data.names, ask.lang), meaning: answer.meaning };
}

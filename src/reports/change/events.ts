import { eventPresence } from "../../analyses/change/counted";
import { followedEvents } from "../../analyses/change/followed";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { EventData } from "../data/data";
import { optionsOf } from "../form";
import { customerSegments } from "../split/assign";
import { changeAnswer } from "./answer";
import { dayNames } from "./groups";
import { comparable } from "./options";

/** Two groups of customers of a log, of rosters or of a matrix compared. */
export function changeInEvents(data: EventData, ask: QuestionAsk): QuestionAnswer {
  const { log } = data;
  const options = comparable(optionsOf(ask.form, ask.lang, log, ask.host));
  const followed = followedEvents(log, options);
  const which = ask.form.splitBy === "latest" ? "latest" : "first";
  return changeAnswer(
    {
      kind: "events",
      followed,
      options,
      segments: customerSegments(data, which, options.asof),
      ids: log.ids,
      firstDay: log.firstDay,
      days: dayNames(data.names, ask),
      presence: () => eventPresence(log, options, followed),
    },
    ask,
  );
}

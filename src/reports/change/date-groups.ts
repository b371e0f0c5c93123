import type { Followed } from "../../analyses/change/followed";
import { type Day, isoText } from "../../calendar/days";
import { dayFrom } from "../../sheet/dates/dates";
import { InputError } from "../../words/input-error";
import type { Text } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import type { QuestionAsk } from "../ask";
import { daysText, periodsText, say } from "../say";
import type { Groups } from "./groups";

/** Days as they are said: dates, or the names of periods where there are no dates. */
export interface DayNames {
  readonly text: (day: Day) => string;
  readonly read: (typed: string) => Day | undefined;
  /** "31 days" */
  readonly length: (days: number) => string;
}

export const dayNames = (names: readonly string[] | undefined, ask: QuestionAsk): DayNames =>
  names === undefined
    ? {
        text: isoText,
        read: (typed) => {
          const day = dayFrom(typed, ask.host);
          return typeof day === "number" ? day : undefined;
        },
        length: (count) => daysText(count, ask.lang),
      }
    : {
        text: (day) => names[day] ?? String(day),
        read: (typed) => {
          const at = names.indexOf(typed.trim());
          return at < 0 ? undefined : at;
        },
        length: (count) => periodsText(count, ask.lang),
      };

/**
 * Customers who joined before a day and from it on, followed through period k: the span after it ends with the last day
 * from which period k is over, the one before is as long where the data reach back so far.
 */
export function dateGroups(
  followed: Followed,
  data: { readonly firstDay: Day; readonly asof: Day },
  k: number,
  { form, lang }: QuestionAsk,
  days: DayNames,
): Groups {
  const first = Math.min(...minimumOf(followed.joined), data.asof);
  const lastDay = Math.min(followed.lastJoining(k), data.asof);
  const typed = form.changeDate?.trim() ?? "";
  const date = typed === "" ? middle(followed, first, Math.max(lastDay, first)) : days.read(typed);
  if (date === undefined) throw new InputError("change-bad-date", { text: typed });
  if (date <= first || date > data.asof)
    throw new InputError("change-date-outside", {
      date: days.text(date),
      first: days.text(first),
      last: days.text(data.asof),
    });
  const length = Math.max(1, lastDay - date + 1);
  const from = Math.max(first, date - length);
  const to = Math.max(date, lastDay);
  const of = Int32Array.from(followed.joined, (day) =>
    day >= from && day < date ? 0 : day >= date && day <= to ? 1 : -1,
  );
  const span = (begin: Day, end: Day): string =>
    say(
      begin === end ? changeWords.joinedOne : changeWords.joinedSpan,
      { first: days.text(begin), last: days.text(end) },
      lang,
    );
  const notes: { text: Text; facts: Record<string, string | number> }[] = [];
  if (typed === "") notes.push({ text: changeWords.tookMiddle, facts: { date: days.text(date) } });
  notes.push(
    from === date - length
      ? { text: changeWords.spansEqual, facts: { length: days.length(length) } }
      : {
          text: changeWords.spansDiffer,
          facts: { before: days.length(date - from), after: days.length(length) },
        },
  );
  return { names: [span(from, date - 1), span(date, to)], minus: 0, of, by: "date", notes, date };
}

/** The smallest of a column, or nothing of an empty one; columns are too long to spread. */
function minimumOf(column: Int32Array): number[] {
  if (column.length === 0) return [];
  let least = column[0] as number;
  for (const one of column) if (one < least) least = one;
  return [least];
}

/** The middle of the days of joining that count, moved to the first day of its period where that leaves a day before it. */
function middle(followed: Followed, first: Day, last: Day): Day {
  const { periods } = followed.groups.calendar;
  const day = first + Math.ceil((last - first + 1) / 2);
  const begin = periods.firstDay(periods.index(day));
  return begin > first ? begin : day;
}

import { isoText } from "../calendar/days";
import type { Calendar } from "../metrics/log-periods";
import type { EventLog } from "../plan/log";
import type { LogOptions } from "../plan/options";
import { InputError } from "../words/input-error";
import { unfinishedPeriod } from "../words/labels/shared";
import { fill, type Text } from "../words/text";

/** Refuses a log with nothing to count by the as-of day. */
export function requireEvents(
  log: Pick<EventLog, "length" | "firstDay">,
  options: Pick<LogOptions, "asof">,
): void {
  if (log.length === 0) throw new InputError("no-events");
  if (options.asof !== undefined && log.firstDay > options.asof)
    throw new InputError("asof-before-data", { asof: isoText(options.asof), first: isoText(log.firstDay) });
}

/** Refuses a span that no period of the data starts in. */
export function nothingInSpan({ periods, current }: Calendar, firstDay: number): InputError {
  return new InputError("nothing-in-span", {
    first: isoText(periods.firstDay(periods.index(firstDay))),
    last: isoText(periods.firstDay(current)),
  });
}

/** "2024-06 unfinished: data to 2024-06-29": names the first period that is not over. */
export function unfinishedAside(calendar: Calendar): Text {
  const facts = { period: calendar.periods.label(calendar.lastOver + 1), day: isoText(calendar.asof) };
  return { en: fill(unfinishedPeriod, facts, "en"), zh: fill(unfinishedPeriod, facts, "zh") };
}

/** A sheet holds ten million cells and 18,278 columns. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Refuses a table that no sheet could hold, before it is counted. */
export function requireRoom(rows: number, columns: number): void {
  if (columns > MOST_COLUMNS || rows * columns > MOST_CELLS)
    throw new InputError("table-too-large", { rows, columns });
}

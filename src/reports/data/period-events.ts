import { type Day, weekday } from "../../calendar/days";
import { type Grain, grains, type PeriodSpec, periods } from "../../calendar/periods";
import type { PeriodRun } from "../../findings/period-labels/run";
import type { EventLog } from "../../plan/log";

/** Customers seen in periods: who, in which (a number of the run's labels), and where that was read. */
export interface Seen {
  readonly ids: readonly string[];
  readonly customer: Int32Array;
  readonly period: Int32Array;
}

/**
 * Who was there in which period as a log: an event on the first day of its period. The log lasts to the end of the last
 * period, since a list of a month is known to its end; when that has not come yet, to today.
 */
export function periodLog(seen: Seen, run: PeriodRun, today: Day | undefined): EventLog {
  const { customer, period } = seen;
  const day = Int32Array.from(period, (one) => run.days[one] as Day);
  // Only customers that were ever there: the others are in no period.
  const numbers = new Int32Array(seen.ids.length).fill(-1);
  const ids: string[] = [];
  const renumbered = Int32Array.from(customer, (one) => {
    if (numbers[one] === -1) {
      numbers[one] = ids.length;
      ids.push(seen.ids[one] as string);
    }
    return numbers[one] as number;
  });
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of day) {
    firstDay = Math.min(firstDay, one);
    lastDay = Math.max(lastDay, one);
  }
  const empty = day.length === 0;
  return {
    length: day.length,
    customers: ids.length,
    ids,
    customer: renumbered,
    day,
    firstDay: empty ? 0 : firstDay,
    lastDay: empty ? -1 : lastKnownDay(lastDay, run, today),
  };
}

/** The last day of the last period, or today where that comes first. */
function lastKnownDay(begin: Day, { grain, names }: PeriodRun, today: Day | undefined): Day {
  if (names !== undefined) return begin;
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const end = grain === "week" ? begin + 6 : calendar.lastDay(calendar.index(begin));
  return today === undefined || today < begin ? end : Math.min(end, today);
}

/** The day on which weekly lists begin, where it is one that weeks can begin on. */
export function weekstartOf({ grain, days }: PeriodRun): PeriodSpec["weekstart"] | undefined {
  const first = days.find((day): day is Day => day !== undefined);
  if (grain !== "week" || first === undefined) return undefined;
  const begins = weekday(first);
  return begins === 7 ? "sun" : begins === 6 ? "sat" : begins === 1 ? "mon" : undefined;
}

/** The period that the lists were made for and the longer ones; names in order are not gathered into longer ones. */
export const grainsOf = ({ grain, names }: PeriodRun): readonly Grain[] =>
  names === undefined ? grains.slice(grains.indexOf(grain)) : ["day"];

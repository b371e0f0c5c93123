import { type DayOptions, dayRetention } from "../../metrics/cohorts/day-retention";
import type { EventLog } from "../../plan/log";
import { InputError } from "../../words/input-error";
import { nothingInSpan, requireEvents } from "../events";

/** The share of customers active on day N after their first, for any whole N; undefined where nobody was observed that long. */
export function dayRetentionOf(log: EventLog, options: DayOptions): (day: number) => number | undefined {
  requireEvents(log, options);
  const { calendar, members, eligible, retained } = dayRetention(log, options);
  if (members === 0) throw nothingInSpan(calendar, log.firstDay);
  return (day) => {
    if (!Number.isInteger(day) || day < 0)
      throw new InputError("day-not-whole", { where: "day", cell: day, least: 0 });
    const observed = eligible[day] ?? 0;
    return observed > 0 ? (retained[day] as number) / observed : undefined;
  };
}

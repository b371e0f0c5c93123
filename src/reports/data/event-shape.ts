import type { Grain, PeriodSpec } from "../../calendar/periods";
import type { Found } from "../../findings/found";
import { fewInAll, largeFirstCohort, unfinishedPeriod } from "../../findings/log/shape";
import type { EventLog } from "../../plan/log";

/** What is doubtful about the events that count, as a whole. Names in order have no calendar to be measured by. */
export function eventShape({
  log,
  rowOf,
  grain,
  names,
  weekstart,
}: {
  readonly log: EventLog;
  readonly rowOf: (event: number) => number;
  readonly grain: Grain;
  readonly names: readonly string[] | undefined;
  readonly weekstart?: PeriodSpec["weekstart"] | undefined;
}): Found[] {
  const rows = {
    list: log,
    rowOf,
    idCell: () => undefined,
    dayOf: (event: number) => log.day[event] as number,
  };
  const calendar =
    names === undefined
      ? [largeFirstCohort(rows, grain, weekstart), unfinishedPeriod(rows, log.lastDay, grain, weekstart)]
      : [];
  return [...calendar, fewInAll(rows)].filter((one): one is Found => one !== undefined);
}

import { wilson } from "../../metrics/certainty/intervals";
import { cohortSource } from "../../metrics/cohorts/cohort-source";
import { retentionCurve } from "../../metrics/cohorts/curve";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Table } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "../events";

/** All cohorts pooled, a row a period after joining, from finished cells only. */
export function retentionCurveTable(log: EventLog, options: LogOptions): Table {
  requireEvents(log, options);
  const cohorts = cohortSource(log, options);
  const { calendar, members, eligible, retained, leavesOut } = retentionCurve(cohorts, options);
  if (members === 0) throw nothingInSpan(calendar, log.firstDay);
  requireRoom(eligible.length + 1, 6);
  return {
    columns: [
      { heading: labels.period, unit: "number" },
      { heading: labels.eligible, unit: "count" },
      { heading: labels.retained, unit: "count" },
      { heading: labels.rate, unit: "rate" },
      { heading: labels.low, unit: "rate" },
      { heading: labels.high, unit: "rate" },
    ],
    rows: Array.from(eligible, (followed, period) => {
      const active = retained[period] as number;
      const rate = followed > 0 ? active / followed : undefined;
      return [period, followed, active, rate, ...wilson(active, followed, options.confidence)];
    }),
    summaryRows: 0,
    ...(leavesOut ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

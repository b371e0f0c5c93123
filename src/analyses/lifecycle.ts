import { lifecycle } from "../metrics/lifecycle";
import { spanOfPeriods } from "../metrics/log-periods";
import type { EventLog } from "../plan/log";
import type { LogOptions } from "../plan/options";
import type { Table } from "../table/table";
import { labels } from "../words/labels";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "./events";

export type LifecycleOptions = Pick<
  LogOptions,
  "grain" | "weekstart" | "fiscal" | "asof" | "incomplete" | "from" | "to"
>;

/** A row a period: who was there before, who joined, stayed, came back, left, and who is there now. */
export function lifecycleTable(log: EventLog, options: LifecycleOptions): Table {
  requireEvents(log, options);
  const { calendar, rows } = lifecycle(log, options);
  requireRoom(rows.length + 1, 9);
  const first = calendar.periods.index(log.firstDay);
  const span = spanOfPeriods(options, calendar.periods, first, calendar.current);
  const within = rows.filter((row) => row.period >= span.low && row.period <= span.high);
  if (within.length === 0) throw nothingInSpan(calendar, log.firstDay);
  const shown = options.incomplete === "hide" ? within.filter((row) => row.over) : within;
  return {
    columns: [
      { heading: labels.period, unit: "label" },
      { heading: labels.start, unit: "count" },
      { heading: labels.new, unit: "count" },
      { heading: labels.retained, unit: "count" },
      { heading: labels.reactivated, unit: "count" },
      { heading: labels.lost, unit: "count" },
      { heading: labels.end, unit: "count" },
      { heading: labels.retention, unit: "rate" },
      { heading: labels.churn, unit: "rate" },
    ],
    rows: shown.map((row) => [
      calendar.periods.label(row.period),
      row.start,
      row.new,
      row.retained,
      row.reactivated,
      row.lost,
      row.end,
      row.retention,
      row.churn,
    ]),
    unfinished: shown.map((row) => Array.from({ length: 9 }, (_, k) => k > 0 && !row.over)),
    summaryRows: 0,
    ...(shown.length < within.length ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

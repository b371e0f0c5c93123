import { rowSpan } from "../../metrics/log-periods";
import { lifecycle } from "../../metrics/rates/lifecycle";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Table } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "../events";

export type LifecycleOptions = Pick<
  LogOptions,
  "grain" | "weekstart" | "fiscal" | "asof" | "incomplete" | "from" | "to"
>;

/** A row a period: who was there before, who joined, stayed, came back, left, and who is there now. */
export function lifecycleTable(log: EventLog, options: LifecycleOptions): Table {
  requireEvents(log, options);
  const { calendar, low, high } = rowSpan(log, options);
  if (low > high) throw nothingInSpan(calendar, log.firstDay);
  requireRoom(high - low + 2, 9);
  const { rows } = lifecycle(log, options);
  const shown = options.incomplete === "hide" ? rows.filter((row) => row.over) : rows;
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
    ...(shown.length < rows.length ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

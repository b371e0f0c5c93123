import { retentionRate } from "../../metrics/rates/rates";
import type { RosterChange } from "../../metrics/rates/roster";
import type { Table } from "../../table/table";
import { labels } from "../../words/labels/shared";

/** What changed between two lists of customers: a row a figure, its label first. */
export function rosterTable(change: RosterChange): Table {
  const retention = retentionRate(change.retained, 0, change.start);
  return {
    // Label-and-value tables have no header row; these headings are for a table that is shown elsewhere.
    columns: [
      { heading: { en: "Figure", zh: "指标" }, unit: "label" },
      { heading: { en: "Value", zh: "数值" }, unit: "number" },
    ],
    rows: [
      [labels.start, change.start],
      [labels.retained, change.retained],
      [labels.lost, change.lost],
      [labels.new, change.joined],
      [labels.reactivated, change.reactivated],
      [labels.end, change.end],
      [labels.retention, retention],
      [labels.churn, retention === undefined ? undefined : 1 - retention],
    ],
    summaryRows: 0,
    notes: [],
  };
}

import { retentionRate } from "../../metrics/rates/rates";
import type { RosterChange } from "../../metrics/rates/roster";
import type { Table } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { figuresTable } from "../figures";

/** What changed between two lists of customers: a row a figure, its label first. */
export function rosterTable(change: RosterChange): Table {
  const retention = retentionRate(change.retained, 0, change.start);
  return figuresTable([
    [labels.start, change.start],
    [labels.retained, change.retained],
    [labels.lost, change.lost],
    [labels.new, change.joined],
    [labels.reactivated, change.reactivated],
    [labels.end, change.end],
    [labels.retention, retention],
    [labels.churn, retention === undefined ? undefined : 1 - retention],
  ]);
}

import type { Day } from "../../calendar/days";
import {
  type CustomerSummary,
  customerSummary,
  type TimeUnit,
} from "../../metrics/lifetime/customer-summary";
import { finite } from "../../metrics/rates/rates";
import type { EventLog } from "../../plan/log";
import type { Column, Table } from "../../table/table";
import { purchaseLabels as labels } from "../../words/labels/purchases";
import { requireEvents, requireRoom } from "../events";

/** How purchases are summed up: in which unit of time, and by which day (the last in the data unless given). */
export interface SummaryPlan {
  readonly unit: TimeUnit;
  readonly asof?: Day | undefined;
}

/** The repeat purchases of each customer; throws where nothing happened by the as-of day. */
export function summaryOf(log: EventLog, { unit, asof }: SummaryPlan): CustomerSummary {
  requireEvents(log, asof === undefined ? {} : { asof });
  return customerSummary(log, unit, asof ?? log.lastDay);
}

export const summaryColumns: readonly Column[] = [
  { heading: labels.customer, unit: "label" },
  { heading: labels.frequency, unit: "count" },
  { heading: labels.recency, unit: "number" },
  { heading: labels.age, unit: "number" },
];

/** A row a customer; Value is blank without repeat purchases, and where the log has no amounts. */
export function customerSummaryTable(log: EventLog, plan: SummaryPlan): Table {
  const { customer, frequency, recency, age, value } = summaryOf(log, plan);
  requireRoom(customer.length, 5);
  return {
    columns: [...summaryColumns, { heading: labels.value, unit: "money" }],
    rows: Array.from(customer, (who, i) => [
      log.ids[who],
      frequency[i],
      recency[i],
      age[i],
      finite(value?.[i]),
    ]),
    summaryRows: 0,
    notes: [],
  };
}

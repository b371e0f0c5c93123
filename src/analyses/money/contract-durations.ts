import { calendarOf } from "../../metrics/log-periods";
import { contractDurations } from "../../metrics/money/contract-durations";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { subscriptionLabels } from "../../words/labels/subscriptions";
import { requireEvents, requireRoom } from "../events";

/**
 * A row a customer: how many periods from the first start to the last end, and whether that was the end. For a survival curve.
 * Here from and to choose customers by the day of their first start.
 */
export function contractDurationTable(contracts: Contracts, options: ContractOptions): Table {
  requireEvents(contracts, options);
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = options;
  const rows = contractDurations(contracts, calendarOf(options, contracts.lastDay)).filter(
    ({ since }) => since >= from && since <= to,
  );
  if (rows.length === 0) throw new InputError("no-customers-in-span");
  requireRoom(rows.length + 1, 3);
  return {
    columns: [
      { heading: subscriptionLabels.customer, unit: "label" },
      { heading: subscriptionLabels.duration, unit: "number" },
      { heading: subscriptionLabels.churned, unit: "count" },
    ],
    rows: rows.map(({ customer, periods, churned }) => [contracts.ids[customer], periods, churned ? 1 : 0]),
    summaryRows: 0,
    notes: [],
  };
}

import { rowSpan } from "../../metrics/log-periods";
import { type Subscriptions, subscriptions } from "../../metrics/money/subscriptions";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { Column, Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { moneyLabels } from "../../words/labels/money";
import { labels } from "../../words/labels/shared";
import { subscriptionLabels } from "../../words/labels/subscriptions";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "../events";

const customerColumns: readonly Column[] = [
  { heading: labels.period, unit: "label" },
  { heading: labels.start, unit: "count" },
  { heading: labels.new, unit: "count" },
  { heading: labels.reactivated, unit: "count" },
  { heading: labels.lost, unit: "count" },
  { heading: labels.end, unit: "count" },
  { heading: labels.retention, unit: "rate" },
  { heading: labels.churn, unit: "rate" },
];

const revenueColumns: readonly Column[] = [
  { heading: subscriptionLabels.startRevenue, unit: "money" },
  { heading: subscriptionLabels.newRevenue, unit: "money" },
  { heading: subscriptionLabels.reactivationRevenue, unit: "money" },
  { heading: subscriptionLabels.expansionRevenue, unit: "money" },
  { heading: subscriptionLabels.contractionRevenue, unit: "money" },
  { heading: subscriptionLabels.churnedRevenue, unit: "money" },
  { heading: subscriptionLabels.endRevenue, unit: "money" },
  { heading: moneyLabels.nrr, unit: "rate" },
  { heading: moneyLabels.grr, unit: "rate" },
];

/**
 * A row a period: customers at its end against those at its start, and their recurring revenue where contracts carry amounts.
 * Refuses a day before the data, an empty span, a table that no sheet could hold, and amounts of a customer that add up below 0.
 */
export function subscriptionTable(contracts: Contracts, options: ContractOptions): Table {
  requireEvents(contracts, options);
  requireFinite(contracts);
  const { calendar, low, high } = rowSpan(contracts, options);
  if (low > high) throw nothingInSpan(calendar, contracts.firstDay);
  const columns = contracts.amount === undefined ? customerColumns : [...customerColumns, ...revenueColumns];
  requireRoom(high - low + 2, columns.length);
  const { rows, negative } = subscriptions(contracts, options);
  if (negative !== undefined)
    throw negativeError(contracts, negative, calendar.periods.label(negative.period));
  const shown = options.incomplete === "hide" ? rows.filter((row) => row.over) : rows;
  return {
    columns,
    rows: shown.map(({ period, start, lost, end, retention, churn, revenue, ...row }) => [
      calendar.periods.label(period),
      ...[start, row.new, row.reactivated, lost, end, retention, churn],
      ...(revenue === undefined
        ? []
        : [
            ...[revenue.start, revenue.new, revenue.reactivation, revenue.expansion, revenue.contraction],
            ...[revenue.churned, revenue.end, revenue.nrr, revenue.grr],
          ]),
    ]),
    unfinished: shown.map((row) => columns.map((_, k) => k > 0 && !row.over)),
    summaryRows: 0,
    ...(shown.length < rows.length ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

/** Sums of amounts whose total is past the largest number would be no numbers. */
function requireFinite({ amount }: Contracts): void {
  const total = amount?.reduce((sum, one) => sum + Math.abs(one), 0) ?? 0;
  if (!Number.isFinite(total)) throw new InputError("too-large");
}

const negativeError = (
  { ids }: Contracts,
  { customer, sum }: NonNullable<Subscriptions["negative"]>,
  period: string,
): InputError =>
  new InputError("negative-recurring-revenue", {
    customer: ids[customer] as string,
    period,
    // Twelve digits: the others may be rounding.
    amount: Number(sum.toPrecision(12)),
  });

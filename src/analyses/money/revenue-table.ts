import { rowSpan } from "../../metrics/log-periods";
import {
  closingMonthStart,
  customerRevenue,
  type NegativeSum,
  negativeSum,
} from "../../metrics/money/customer-revenue";
import { type RevenuePeriod, revenuePeriods } from "../../metrics/money/revenue-periods";
import type { AmountLog } from "../../plan/log";
import type { RevenueOptions } from "../../plan/revenue";
import type { Column, Table, Value } from "../../table/table";
import { InputError } from "../../words/input-error";
import { moneyLabels } from "../../words/labels/money";
import { labels } from "../../words/labels/shared";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "../events";

const columns: readonly Column[] = [
  { heading: labels.period, unit: "label" },
  { heading: moneyLabels.start, unit: "money" },
  { heading: moneyLabels.new, unit: "money" },
  { heading: moneyLabels.reactivation, unit: "money" },
  { heading: moneyLabels.expansion, unit: "money" },
  { heading: moneyLabels.contraction, unit: "money" },
  { heading: moneyLabels.churned, unit: "money" },
  { heading: moneyLabels.end, unit: "money" },
  { heading: moneyLabels.nrr, unit: "rate" },
  { heading: moneyLabels.grr, unit: "rate" },
  { heading: moneyLabels.quickRatio, unit: "decimal" },
];

/**
 * A row a period: the money at the start, what came, grew, shrank and went, and what is left, with the rates of it.
 * Refuses a customer's sum below 0 unless it is to count as 0, an empty log or span, and a table that no sheet could hold.
 */
export function revenueTable(log: AmountLog, options: RevenueOptions): Table {
  requireEvents(log, options);
  const { grain, measure } = options;
  if (measure === "closing" && (grain === "day" || grain === "week"))
    throw new InputError("closing-needs-months", { period: grain });
  const { calendar, first, low, high } = rowSpan(log, options);
  if (low > high) throw nothingInSpan(calendar, log.firstDay);
  requireRoom(high - low + 2, columns.length);
  const revenue = customerRevenue(log, calendar, measure);
  const below = options.negative === "stop" ? negativeSum(revenue) : undefined;
  if (below !== undefined) throw negativeError(log, below, calendar.periods.label(below.period));
  const periodOf = revenuePeriods(revenue, { first, from: low, to: high }, options.lag);

  const last = options.incomplete === "hide" ? Math.min(high, calendar.lastOver) : high;
  const rows: Value[][] = [];
  for (let period = low; period <= last; period++) {
    // A closing month that has not begun would read as everybody gone.
    const isAhead = measure === "closing" && closingMonthStart(calendar.periods, period) > calendar.asof;
    rows.push([calendar.periods.label(period), ...cellsOf(periodOf(period), isAhead)]);
  }
  return {
    columns,
    rows,
    unfinished: rows.map((_, r) => columns.map((_, k) => k > 0 && low + r > calendar.lastOver)),
    summaryRows: 0,
    ...(last < high ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

function cellsOf(row: RevenuePeriod, onlyStart: boolean): Value[] {
  const { start, joined, reactivation, expansion, contraction, churned, end, nrr, grr } = row;
  return onlyStart
    ? [start, ...Array.from({ length: columns.length - 2 }, () => undefined)]
    : [start, joined, reactivation, expansion, contraction, churned, end, nrr, grr, row.quickRatio];
}

const negativeError = (log: AmountLog, { customer, sum }: NegativeSum, period: string): InputError =>
  new InputError("negative-sum", {
    customer: log.ids[customer] as string,
    period,
    // Twelve digits: the others may be rounding.
    sum: Number(sum.toPrecision(12)),
  });

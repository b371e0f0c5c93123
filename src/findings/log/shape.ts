import { fewCustomers } from "../../analyses/rates/rate-check";
import { type Day, isoText } from "../../calendar/days";
import { type Grain, type PeriodSpec, periods } from "../../calendar/periods";
import { type CustomerRows, rowsWhere } from "../customer-rows";
import { type Found, noted } from "../found";

/** Fewer than 30 customers in all: every rate is mostly chance. */
export const fewInAll = (rows: CustomerRows): Found | undefined =>
  rows.list.customers > 0 && rows.list.customers < fewCustomers
    ? noted(
        "few-customers",
        rowsWhere(rows, () => true),
        { customers: rows.list.customers },
      )
    : undefined;

/** Entries with a day each: events, or contracts with their start. */
export interface DatedRows extends CustomerRows {
  readonly dayOf: (entry: number) => Day;
}

/** A first cohort three times the median of the next ones: the data begin in mid-life, and their “new” customers are old ones. */
export function largeFirstCohort(
  rows: DatedRows,
  grain: Grain,
  weekstart: PeriodSpec["weekstart"] = "mon",
): Found | undefined {
  const { list } = rows;
  if (list.length === 0) return undefined;
  const calendar = periods({ grain, weekstart, fiscal: 1 });
  const first = new Int32Array(list.customers).fill(2_147_483_647);
  for (let entry = 0; entry < list.length; entry++) {
    const customer = list.customer[entry] as number;
    first[customer] = Math.min(first[customer] as number, rows.dayOf(entry));
  }
  const sizes = new Map<number, number>();
  for (const day of first) {
    const period = calendar.index(day);
    sizes.set(period, (sizes.get(period) ?? 0) + 1);
  }
  let begin = Number.POSITIVE_INFINITY;
  for (const period of sizes.keys()) begin = Math.min(begin, period);
  const next = [...sizes]
    .filter(([period]) => period > begin && period <= begin + 6)
    .map(([, size]) => size)
    .sort((a, b) => a - b);
  const middle = next[Math.floor(next.length / 2)];
  const size = sizes.get(begin) ?? 0;
  if (next.length < 3 || middle === undefined || size < 3 * middle || size < 20) return undefined;
  const until = calendar.lastDay(begin);
  const places = rowsWhere(rows, (entry) => (first[list.customer[entry] as number] as number) <= until);
  return noted("large-first-cohort", places, { period: calendar.label(begin), size, usual: middle });
}

/** Data that end before their last period does; the rows are those of that period. */
export function unfinishedPeriod(
  rows: DatedRows,
  lastDay: Day,
  grain: Grain,
  weekstart: PeriodSpec["weekstart"] = "mon",
): Found | undefined {
  if (rows.list.length === 0 || grain === "day") return undefined;
  const calendar = periods({ grain, weekstart, fiscal: 1 });
  const last = calendar.index(lastDay);
  const end = calendar.lastDay(last);
  if (end === lastDay) return undefined;
  const from = calendar.firstDay(last);
  const places = rowsWhere(rows, (entry) => rows.dayOf(entry) >= from);
  return noted(
    "unfinished-period",
    places,
    { period: calendar.label(last), day: isoText(lastDay), end: isoText(end) },
    Math.max(1, places.length),
  );
}

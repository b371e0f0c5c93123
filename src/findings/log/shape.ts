import { fewCustomers } from "../../analyses/rates/rate-check";
import { isoText } from "../../calendar/days";
import { type Grain, periods } from "../../calendar/periods";
import { rowsWhere } from "../customer-rows";
import { type Found, noted } from "../found";
import type { LogRows } from "./rows";

/** Fewer than 30 customers in all: every rate is mostly chance. */
export const fewInAll = (rows: LogRows): Found | undefined =>
  rows.log.customers > 0 && rows.log.customers < fewCustomers
    ? noted(
        "few-customers",
        rowsWhere(rows, () => true),
        { customers: rows.log.customers },
      )
    : undefined;

/** A first cohort three times the median of the next ones: the log begins in mid-life, and its “new” customers are old ones. */
export function largeFirstCohort(rows: LogRows, grain: Grain): Found | undefined {
  const { log } = rows;
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const first = new Int32Array(log.customers).fill(2_147_483_647);
  for (let event = 0; event < log.length; event++) {
    const customer = log.customer[event] as number;
    first[customer] = Math.min(first[customer] as number, log.day[event] as number);
  }
  const sizes = new Map<number, number>();
  for (const day of first) sizes.set(calendar.index(day), (sizes.get(calendar.index(day)) ?? 0) + 1);
  const begin = calendar.index(log.firstDay);
  const next = [...sizes]
    .filter(([period]) => period > begin && period <= begin + 6)
    .map(([, size]) => size)
    .sort((a, b) => a - b);
  const middle = next[Math.floor(next.length / 2)];
  const size = sizes.get(begin) ?? 0;
  if (next.length < 3 || middle === undefined || size < 3 * middle || size < 20) return undefined;
  const places = rowsWhere(
    rows,
    (event) => (first[log.customer[event] as number] as number) <= calendar.lastDay(begin),
  );
  return noted("large-first-cohort", places, { period: calendar.label(begin), size, usual: middle });
}

/** Data that end before their last period does. */
export function unfinishedPeriod(rows: LogRows, grain: Grain): Found | undefined {
  const { log } = rows;
  if (log.length === 0 || grain === "day") return undefined;
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const last = calendar.index(log.lastDay);
  const end = calendar.lastDay(last);
  if (end === log.lastDay) return undefined;
  const places = rowsWhere(rows, (event) => (log.day[event] as number) >= calendar.firstDay(last));
  return noted("unfinished-period", places, {
    period: calendar.label(last),
    day: isoText(log.lastDay),
    end: isoText(end),
  });
}

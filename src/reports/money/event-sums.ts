import { revenueTable } from "../../analyses/money/revenue-table";
import { type Periods, periods } from "../../calendar/periods";
import type { AmountLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import type { QuestionAnswer } from "../answer";
import { moneyText, say } from "../say";
import { revenueColumns } from "./columns";
import { moneyAddsUp } from "./sums";

/** Each period's sum straight from the rows; where a customer's sum is below 0 it counts as 0. */
function revenueByPeriod(log: AmountLog, calendar: Periods, asof: number): Map<number, number> {
  const sums = new Map<number, number>();
  const byCustomer = log.amount.some((amount) => amount < 0) ? new Map<number, number>() : undefined;
  for (let event = 0; event < log.length; event++) {
    const day = log.day[event] as number;
    if (day > asof) continue;
    const period = calendar.index(day);
    const amount = log.amount[event] as number;
    if (byCustomer === undefined) sums.set(period, (sums.get(period) ?? 0) + amount);
    else {
      const key = period * log.customers + (log.customer[event] as number);
      byCustomer.set(key, (byCustomer.get(key) ?? 0) + amount);
    }
  }
  for (const [key, sum] of byCustomer ?? []) {
    const period = Math.floor(key / log.customers);
    sums.set(period, (sums.get(period) ?? 0) + Math.max(0, sum));
  }
  return sums;
}

/** The table of revenue adds up in itself, and its ends are the amounts of the rows. */
export function eventsAddUp(
  log: AmountLog,
  options: LogOptions & { readonly asof: number },
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const table = revenueTable(log, {
    ...options,
    incomplete: "show",
    measure: "sum",
    lag: 1,
    negative: "zero",
  });
  const calendar = periods(options);
  const first = calendar.index(log.firstDay);
  const meant = revenueByPeriod(log, calendar, options.asof);
  const wrong = moneyAddsUp(table.rows, revenueColumns, (row) => meant.get(first + row) ?? 0, lang);
  if (wrong !== undefined) return wrong;
  const words = log.amount.some((amount) => amount < 0) ? moneyWords.sumsUpZero : moneyWords.sumsUp;
  let sum = 0;
  for (const one of meant.values()) sum += one;
  return {
    ok: true,
    sentence: say(words, { periods: table.rows.length, sum: moneyText(sum) }, lang),
  };
}

import { at } from "../../metrics/column";
import { calendarOf } from "../../metrics/log-periods";
import { customerRevenue } from "../../metrics/money/customer-revenue";
import { sumAt } from "../../metrics/sums";
import type { AmountLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";

/** How many times a customer's amounts of a period add up to less than 0: refunds larger than purchases. */
export function negativeSums(
  log: AmountLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">,
): number {
  const { paying, sums } = customerRevenue(log, calendarOf(options, log.lastDay), "sum");
  let count = 0;
  for (let v = 0; v < at(paying.starts, paying.customers); v++) if (sumAt(sums, v) < 0) count++;
  return count;
}

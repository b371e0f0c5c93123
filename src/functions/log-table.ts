import type { AmountLog, EventLog } from "../plan/log";
import type { LogOptions, SharedOptions } from "../plan/options";
import type { Host } from "../sheet/host";
import { parseOptions } from "../sheet/options/options";
import { readLog } from "../sheet/rows/log";
import { spill } from "../table/spill";
import type { Table } from "../table/table";
import { InputError } from "../words/input-error";
import type { Answer } from "./define";

/**
 * A table function over a log with amounts, `=NAME(customers, dates, amounts, [period], [options])`. `own` holds the
 * defaults of the function's own options.
 */
export function amountTable<Own extends object>(
  name: string,
  [customers, dates, amounts, period, options]: readonly unknown[],
  host: Host,
  own: Own,
  tableOf: (log: AmountLog, options: SharedOptions & Own) => Table,
): Answer {
  if (amounts === undefined || amounts === null)
    throw new InputError("missing-argument", { column: "amounts" });
  const parsed = parseOptions(name, period, options, host, own);
  const { log } = readLog({ customers, dates, amounts }, parsed, host);
  return spill(tableOf(log as AmountLog, parsed), parsed);
}

/** A table function over one log, `=NAME(customers, dates, [period], [options])`: reads both, and spills its table. */
export function logTable(
  name: string,
  [customers, dates, period, options]: readonly unknown[],
  host: Host,
  tableOf: (log: EventLog, options: LogOptions) => Table,
): Answer {
  const parsed = parseOptions(name, period, options, host);
  const { log } = readLog({ customers, dates }, parsed, host);
  return spill(tableOf(log, parsed), parsed);
}

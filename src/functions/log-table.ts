import type { EventLog } from "../plan/log";
import type { LogOptions } from "../plan/options";
import type { Host } from "../sheet/host";
import { readLog } from "../sheet/log";
import { parseOptions } from "../sheet/options";
import { spill } from "../table/spill";
import type { Table } from "../table/table";
import type { Answer } from "./define";

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

import { InputError } from "../../words/input-error";
import { type CellColumn, cellAt, columnOf, isBlankColumn, trimmedRows } from "../cell-column";
import { readDays } from "../dates/day-column";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { readCustomers } from "../ids/customer-column";
import { numberReader } from "../numbers/numbers";
import { mustMatch } from "../shapes";
import { readAmounts } from "./amount-column";
import { everyRow, type ReadColumns, rowsThatCount } from "./counted-rows";
import { eventLog } from "./event-log";
import { type LogReading, leftOutLedger, leftOutText, type ReadingRules } from "./readings";

/** The ranges of a log: one row an event. */
export interface LogRanges {
  readonly customers: unknown;
  readonly dates: unknown;
  /** Absent where the function takes no amounts. */
  readonly amounts?: unknown;
}

export interface LogReadingOptions {
  /** What sentences call the ranges: the function's own parameter names. */
  readonly names?: { readonly customers: string; readonly dates: string; readonly amounts?: string };
  /** Note every problem instead of throwing the first: for the wizard's findings. An empty log is then no error either. */
  readonly collect?: boolean;
}

/**
 * Reads a log of events (rules 4 to 9). A blank row is skipped, a row without an id or with an excluded one is left out and counted,
 * a row with an id but without a readable date (or amount) is an error that names it, unless `errors=skip`. A blank amount is 0.
 * Column by column, nothing built for clean cells; only where some row cannot be counted are the rows gone through once more.
 */
export function readLog(
  ranges: LogRanges,
  rules: ReadingRules,
  host: Host,
  { names = { customers: "customers", dates: "dates" }, collect = false }: LogReadingOptions = {},
): LogReading {
  const listNames = [names.customers, names.dates, names.amounts ?? "amounts"];
  const customers = columnOf(ranges.customers, listNames[0] as string);
  const dates = columnOf(ranges.dates, listNames[1] as string);
  const amounts = ranges.amounts === undefined ? undefined : columnOf(ranges.amounts, listNames[2] as string);
  const columns = amounts === undefined ? [customers, dates] : [customers, dates, amounts];
  mustMatch(columns.map((column, i) => ({ name: listNames[i] ?? "", rows: column.rows.length })));
  if (!collect) mustHoldSomething(columns, listNames);

  const end = trimmedRows(columns);
  const hasHeader = isHeaderRow(
    [
      { kind: "date", cell: cellAt(dates, 0) },
      ...(amounts === undefined ? [] : [{ kind: "number" as const, cell: cellAt(amounts, 0) }]),
    ],
    host,
  );
  const begin = hasHeader ? 1 : 0;
  const who = readCustomers(customers, begin, end, rules.case);
  const when = readDays(dates, begin, who.customer, host, rules.dateorder);
  const paid =
    amounts === undefined
      ? undefined
      : readAmounts(amounts, begin, who.customer, when.day, numberReader(host));
  const read: ReadColumns = { columns, names: listNames, begin, who, when, paid };
  const ledger = leftOutLedger(collect ? "collect" : rules.errors);
  const isClean = who.clean && when.clean && paid?.clean !== false && rules.exclude.length === 0;
  const counted = isClean ? everyRow(read) : rowsThatCount(read, rules, ledger);

  const leftOut = ledger.list();
  if (counted.length === 0 && !collect) {
    if (hasHeader && leftOut.length === 0) throw new InputError("only-headers", { column: names.customers });
    throw new InputError("nothing-left", { column: names.customers, left: leftOutText(leftOut) });
  }
  return {
    log: eventLog(counted, customers, dates, when),
    leftOut,
    rows: end - begin - counted.blankRows,
    blankRows: counted.blankRows,
    hasHeader,
    blankAmounts: counted.blankAmounts,
    rowOf: (event) => counted.rowOf(event) + 1,
  };
}

function mustHoldSomething(columns: readonly CellColumn[], names: readonly string[]): void {
  const empty = columns.findIndex(isBlankColumn);
  if (empty >= 0) throw new InputError("empty-range", { column: names[empty] ?? "" });
}

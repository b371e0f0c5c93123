import type { LogOptions } from "../../plan/options";
import { InputError } from "../../words/input-error";
import { isBlank } from "../cells";
import { momentReader } from "../dates/dates";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { createInterner, type Interner, idFrom, idKey } from "../ids/ids";
import { numberReader } from "../numbers/numbers";
import { isProblem } from "../problems";
import { listOf, mustMatch, trimmedLength } from "../shapes";
import { eventLog } from "./event-log";
import { type LogReading, leftOutLedger, leftOutText, type Strictness } from "./readings";

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
  /** Shared by two logs whose customers are compared (sign-ups and purchases). */
  readonly interner?: Interner;
  /** Note every problem instead of throwing the first: for the wizard's findings. An empty log is then no error either. */
  readonly collect?: boolean;
}

/** The options that the reader itself obeys; `asof` is not among them. */
export type ReadingRules = Pick<LogOptions, "errors" | "exclude" | "case"> & {
  readonly dateorder?: "dmy" | "mdy" | undefined;
};

/**
 * Reads a log of events (rules 4 to 9). A blank row is skipped, a row without an id or with an excluded one is left out and counted,
 * a row with an id but without a readable date (or amount) is an error that names it, unless `errors=skip`. A blank amount is 0.
 * One pass a row; nothing is built inside it for clean data.
 */
export function readLog(
  ranges: LogRanges,
  rules: ReadingRules,
  host: Host,
  {
    names = { customers: "customers", dates: "dates" },
    interner = createInterner(rules.case),
    collect = false,
  }: LogReadingOptions = {},
): LogReading {
  const amountsName = names.amounts ?? "amounts";
  const customers = listOf(ranges.customers, names.customers);
  const dates = listOf(ranges.dates, names.dates);
  const amounts = ranges.amounts === undefined ? undefined : listOf(ranges.amounts, amountsName);
  const lists = amounts === undefined ? [customers, dates] : [customers, dates, amounts];
  const listNames = [names.customers, names.dates, amountsName];
  mustMatch(lists.map((list, i) => ({ name: listNames[i] ?? "", rows: list.length })));
  if (!collect) mustHoldSomething(lists, listNames);

  const end = trimmedLength(lists);
  const hasHeader = isHeaderRow(
    [
      { kind: "date", cell: dates[0] },
      ...(amounts === undefined ? [] : [{ kind: "number" as const, cell: amounts[0] }]),
    ],
    host,
  );
  const strictness: Strictness = collect ? "collect" : rules.errors;
  const ledger = leftOutLedger(strictness);
  const excluded = new Set(rules.exclude.map((id) => idKey(id, rules.case)));
  const readMoment = momentReader(host, { order: rules.dateorder, cells: dates });
  const readAmount = numberReader(host);

  const customer = new Int32Array(end);
  const second = new Float64Array(end);
  const amount = amounts === undefined ? undefined : new Float64Array(end);
  const sourceRow = new Int32Array(end);
  let length = 0;
  let blankRows = 0;
  let blankAmounts = 0;

  // Hot path: up to a million rows. Known spellings of ids, numbers and Date cells take no detour.
  for (let i = hasHeader ? 1 : 0; i < end; i++) {
    const row = i + 1;
    const cell = customers[i];
    let number = interner.known(cell);
    let id: string | undefined;
    if (number === undefined) {
      const reading = idFrom(cell);
      if (isProblem(reading)) {
        ledger.problem(reading, names.customers, row);
        continue;
      }
      if (reading === undefined) {
        if (lists.every((list) => isBlank(list[i]))) blankRows++;
        else ledger.leaveOut("blank-id", names.customers, row);
        continue;
      }
      if (excluded.has(idKey(reading, rules.case))) {
        ledger.leaveOut("excluded", names.customers, row);
        continue;
      }
      id = reading;
    }
    const moment = readMoment(dates[i]);
    if (typeof moment !== "number") {
      ledger.problem(moment ?? { code: "blank-date", cell: "" }, names.dates, row);
      continue;
    }
    if (amount !== undefined) {
      const value = readAmount(amounts?.[i], row);
      if (isProblem(value)) {
        ledger.problem(value, amountsName, row);
        continue;
      }
      if (value === undefined) blankAmounts++;
      amount[length] = value ?? 0;
    }
    // Only now: a customer whose rows are all unreadable is no customer.
    number ??= interner.intern(id ?? "", cell);
    customer[length] = number;
    second[length] = moment;
    sourceRow[length] = row;
    length++;
  }

  const leftOut = ledger.list();
  if (length === 0 && !collect) {
    if (hasHeader && leftOut.length === 0) throw new InputError("only-headers", { column: names.customers });
    throw new InputError("nothing-left", { column: names.customers, left: leftOutText(leftOut) });
  }
  const rows = end - (hasHeader ? 1 : 0) - blankRows;
  const log = eventLog(length, interner, customer, second, amount);
  return { log, leftOut, rows, blankRows, hasHeader, blankAmounts, sourceRow: sourceRow.subarray(0, length) };
}

function mustHoldSomething(lists: readonly (readonly unknown[])[], names: readonly string[]): void {
  const empty = lists.findIndex((list) => list.every(isBlank));
  if (empty >= 0) throw new InputError("empty-range", { column: names[empty] ?? "" });
}

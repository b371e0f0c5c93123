import { isoText } from "../../calendar/days";
import { type Contracts, RUNNING } from "../../plan/contracts";
import { InputError } from "../../words/input-error";
import { isBlank } from "../cells";
import { momentReaderBeside } from "../dates/dates-beside";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { createInterner, idFrom, idKey } from "../ids/ids";
import { numberReader } from "../numbers/numbers";
import { type CellProblem, isProblem } from "../problems";
import { listOf, mustMatch, trimmedLength } from "../shapes";
import type { ReadingRules } from "./readings";
import { type LeftOut, leftOutLedger, leftOutText } from "./readings";
import { isEndOfTime, saysRunning } from "./running";

/** The ranges of a list of contracts: a row a contract. */
export interface ContractRanges {
  readonly customers: unknown;
  readonly starts: unknown;
  readonly ends: unknown;
  /** Absent where only customers are counted. */
  readonly amounts?: unknown;
}

/** Contracts as read from cells, and what became of the rows that are not among them. */
export interface ContractReading {
  readonly contracts: Contracts;
  readonly leftOut: readonly LeftOut[];
}

const DAY_SECONDS = 86_400;

/**
 * Reads a list of contracts (rules 4 to 9). A blank end, or a word for it, is a contract that runs; so is an end in the year 9999.
 * A blank row is skipped, a row without an id or with an excluded one is left out, a blank amount is 0. An id without a readable
 * start, end or amount, and an end before its start, are errors that name the row, unless `errors=skip`.
 * One pass a row; nothing is built inside it for clean data.
 */
export function readContracts(ranges: ContractRanges, rules: ReadingRules, host: Host): ContractReading {
  const customers = listOf(ranges.customers, "customers");
  const starts = listOf(ranges.starts, "starts");
  const ends = listOf(ranges.ends, "ends");
  const amounts = ranges.amounts === undefined ? undefined : listOf(ranges.amounts, "amounts");
  const lists = amounts === undefined ? [customers, starts, ends] : [customers, starts, ends, amounts];
  const names = ["customers", "starts", "ends", "amounts"];
  mustMatch(lists.map((list, i) => ({ name: names[i] ?? "", rows: list.length })));
  // Ends may all be blank: then every contract runs.
  const empty = lists.findIndex((list) => list !== ends && list.every(isBlank));
  if (empty >= 0) throw new InputError("empty-range", { column: names[empty] ?? "" });

  const length = trimmedLength(lists);
  const hasHeader = isHeaderRow(
    [
      { kind: "date", cell: starts[0] },
      { kind: "date", cell: saysRunning(ends[0]) ? "" : ends[0] },
      ...(amounts === undefined ? [] : [{ kind: "number" as const, cell: amounts[0] }]),
    ],
    host,
  );
  const ledger = leftOutLedger(rules.errors);
  const interner = createInterner(rules.case, length);
  const excluded = new Set(rules.exclude.map((id) => idKey(id, rules.case)));
  const readStart = momentReaderBeside(starts, ends, rules.dateorder, host);
  const readEnd = momentReaderBeside(ends, starts, rules.dateorder, host);
  const readAmount = numberReader(host);

  const customer = new Int32Array(length);
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const amount = amounts === undefined ? undefined : new Float64Array(length);
  let count = 0;
  let firstDay = RUNNING;
  let lastDay = -RUNNING;

  // Hot path: up to a million rows.
  for (let i = hasHeader ? 1 : 0; i < length; i++) {
    const row = i + 1;
    const cell = customers[i];
    let number = interner.known(cell);
    let id: string | undefined;
    if (number === undefined) {
      const reading = idFrom(cell);
      if (isProblem(reading)) {
        ledger.problem(reading, "customers", row);
        continue;
      }
      if (reading === undefined || excluded.has(idKey(reading, rules.case))) {
        if (reading !== undefined) ledger.leaveOut("excluded", "customers", row);
        else if (lists.some((list) => !isBlank(list[i]))) ledger.leaveOut("blank-id", "customers", row);
        continue;
      }
      id = reading;
    }
    const begins = dayOf(readStart(starts[i])) ?? { code: "blank-date" as const, cell: "" };
    if (isProblem(begins)) {
      ledger.problem(begins, "starts", row);
      continue;
    }
    const given = saysRunning(ends[i]) ? RUNNING : (dayOf(readEnd(ends[i])) ?? RUNNING);
    if (isProblem(given)) {
      ledger.problem(given, "ends", row);
      continue;
    }
    const stops = isEndOfTime(given) ? RUNNING : given;
    if (stops < begins) {
      ledger.problem(endBeforeStart(begins, stops), "ends", row);
      continue;
    }
    if (amount !== undefined) {
      const value = readAmount(amounts?.[i], row);
      if (isProblem(value)) {
        ledger.problem(value, "amounts", row);
        continue;
      }
      amount[count] = value ?? 0;
    }
    // Only now: a customer whose rows are all unreadable is no customer.
    number ??= interner.intern(id ?? "", cell);
    customer[count] = number;
    start[count] = begins;
    end[count] = stops;
    firstDay = Math.min(firstDay, begins);
    lastDay = Math.max(lastDay, stops === RUNNING ? begins : stops);
    count++;
  }

  const leftOut = ledger.list();
  if (count === 0) {
    if (hasHeader && leftOut.length === 0) throw new InputError("only-headers", { column: "customers" });
    throw new InputError("nothing-left", { column: "customers", left: leftOutText(leftOut) });
  }
  const contracts: Contracts = {
    length: count,
    customers: interner.ids.length,
    ids: interner.ids,
    customer: customer.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    ...(amount === undefined ? {} : { amount: amount.subarray(0, count) }),
    firstDay,
    lastDay,
  };
  return { contracts, leftOut };
}

const dayOf = (moment: number | undefined | CellProblem): number | undefined | CellProblem =>
  typeof moment === "number" ? Math.floor(moment / DAY_SECONDS) : moment;

const endBeforeStart = (start: number, end: number): CellProblem => ({
  code: "end-before-start",
  cell: isoText(end),
  facts: { start: isoText(start) },
});

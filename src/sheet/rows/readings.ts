import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { ErrorCode } from "../../words/errors";
import type { InputError } from "../../words/input-error";
import type { Text } from "../../words/text";
import { type CellProblem, cellError } from "../problems";

/** The options that the reader itself obeys; `asof` is not among them. */
export type ReadingRules = Pick<LogOptions, "errors" | "exclude" | "case"> & {
  readonly dateorder?: "dmy" | "mdy" | undefined;
};

/** Why rows of a log were left out: two that need no excuse, and the codes of cells that cannot be read. */
type LeftOutReason = "blank-id" | "excluded" | ErrorCode;

/** Rows that were left out for one reason; `rows` are the first of them, counted in the range from 1. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** The argument whose cell is at fault. */
  readonly column: string;
  readonly count: number;
  readonly rows: readonly number[];
  /** The first such cell's error, to be said as a sentence; absent for blank and excluded ids. */
  readonly error?: InputError;
}

/** A log as read from cells, with what became of every row. */
export interface LogReading {
  readonly log: EventLog;
  readonly leftOut: readonly LeftOut[];
  /** Rows that hold anything, header excluded: events + rows left out. */
  readonly rows: number;
  /** Blank rows between the data. */
  readonly blankRows: number;
  readonly hasHeader: boolean;
  /** Events whose amount is blank and counts as 0. */
  readonly blankAmounts: number;
  /** The row of an event, counted in the range from 1. */
  rowOf(event: number): number;
}

/** How many row numbers are kept for each reason. */
const KEPT_ROWS = 1000;

/**
 * What happens to a row that cannot be counted: "stop" throws the first problem, "skip" notes it and goes on.
 * A problem of the whole column (two currencies) stops both; "collect" notes that too.
 */
export type Strictness = "stop" | "skip" | "collect";

/** Notes rows that are left out, or throws, as the strictness says. */
export interface LeftOutLedger {
  leaveOut(reason: "blank-id" | "excluded", column: string, row: number): void;
  problem(problem: CellProblem, column: string, row: number): void;
  list(): readonly LeftOut[];
}

export function leftOutLedger(strictness: Strictness): LeftOutLedger {
  const entries = new Map<
    string,
    { reason: LeftOutReason; column: string; count: number; rows: number[]; error?: InputError }
  >();
  const note = (reason: LeftOutReason, column: string, row: number, error?: () => InputError) => {
    const key = `${reason} ${column}`;
    let entry = entries.get(key);
    if (entry === undefined) {
      entry = { reason, column, count: 0, rows: [], ...(error === undefined ? {} : { error: error() }) };
      entries.set(key, entry);
    }
    entry.count++;
    if (entry.rows.length < KEPT_ROWS) entry.rows.push(row);
  };
  return {
    leaveOut: (reason, column, row) => note(reason, column, row),
    problem: (problem, column, row) => {
      const stops = strictness === "stop" || (strictness === "skip" && problem.code === "two-currencies");
      if (stops) throw cellError(problem, column, row);
      note(problem.code, column, row, () => cellError(problem, column, row));
    },
    list: () => [...entries.values()],
  };
}

/** What was left out, in words: "3 with a blank id, 2 with an unreadable date". */
export function leftOutText(leftOut: readonly LeftOut[]): Text {
  if (leftOut.length === 0) return { en: "all rows are blank", zh: "所有行均为空" };
  const say = (one: LeftOut): Text => {
    const rows = one.count === 1 ? "row" : "rows";
    if (one.reason === "blank-id")
      return { en: `${one.count} ${rows} without an id`, zh: `${one.count} 行没有编号` };
    if (one.reason === "excluded")
      return { en: `${one.count} ${rows} excluded`, zh: `${one.count} 行被排除` };
    return {
      en: `${one.count} ${rows} with unreadable ${one.column}`,
      zh: `${one.count} 行的 ${one.column} 无法读取`,
    };
  };
  const said = leftOut.map(say);
  return { en: said.map((one) => one.en).join(", "), zh: said.map((one) => one.zh).join("，") };
}

import type { Grain } from "../../calendar/periods";
import { type Decision, decide } from "../../findings/decide";
import type { Found } from "../../findings/found";
import { type LogQuestion, logFindings } from "../../findings/log";
import { goneRows } from "../../findings/log/gone";
import { suggestedGrain } from "../../findings/log/grain";
import { type LogRows, readRows } from "../../findings/log/rows";
import { eventShape } from "./event-shape";

/** A log with everything decided: what the questions are asked of. */
export interface LogData {
  readonly found: readonly Found[];
  readonly decision: Decision;
  /** The rows that count, read as decided. */
  readonly rows: LogRows;
  /** The period suggested for them. */
  readonly grain: Grain;
}

/** Looks for what is doubtful, decides it by answers and defaults, and reads what is left; its shape is looked at last. */
export function logData(question: LogQuestion): LogData {
  const { block, columns, answers, host, today } = question;
  const { found, rows: seen } = logFindings(question);
  const decision = decide(found, answers);
  const { dateorder, same } = decision;
  const gone = goneRows(seen, decision);
  const unchanged =
    gone.size === 0 && same.size === 0 && decision.case === "exact" && dateorder === seen.as.dateorder;
  const rows = unchanged
    ? seen
    : readRows(block, columns, seen.data, { dateorder, gone, same, case: decision.case }, host, today);
  const grain = suggestedGrain(rows.log);
  const shape = eventShape({ log: rows.log, rowOf: (event) => rows.rowOf(event), grain, names: undefined });
  return {
    found: [...found, ...shape],
    decision,
    rows,
    grain,
  };
}

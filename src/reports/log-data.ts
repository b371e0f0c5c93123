import type { Day } from "../calendar/days";
import type { Grain } from "../calendar/periods";
import type { Block } from "../findings/block";
import { type Decision, decide } from "../findings/decide";
import type { Choice, Found } from "../findings/found";
import { goneRows, logFindings } from "../findings/log";
import { type LogColumns, type LogRows, readRows } from "../findings/log/rows";
import type { Host } from "../sheet/host";

/** A log with everything decided: what the questions are asked of. */
export interface LogData {
  readonly found: readonly Found[];
  readonly decision: Decision;
  /** Rows of the block that are left out by a choice. */
  readonly gone: ReadonlySet<number>;
  readonly rows: LogRows;
  readonly grain: Grain;
}

export function logData(question: {
  readonly block: Block;
  readonly columns: LogColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
}): LogData {
  const { block, columns, answers, host, today } = question;
  const { found, rows, grain } = logFindings(question);
  const decision = decide(found, answers);
  const gone = goneRows(rows, decision);
  const as = { dateorder: decision.dateorder, gone, same: decision.same, case: decision.case };
  return { found, decision, gone, rows: readRows(block, columns, rows.data, as, host, today), grain };
}

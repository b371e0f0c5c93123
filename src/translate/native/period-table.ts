import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  isNumber,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, PlanOf } from "./form";
import { CONFIDENCE } from "./limits";
import type { PeriodCells } from "./read-from";
import { squaredDeviate, wilsonLimits } from "./wilson";

/** Columns of RETENTION_TABLE. */
const START = 1;
const NEW = 2;
const END = 4;
const RETAINED = 5;
const RETENTION = 6;

/**
 * RETENTION_TABLE over the user's own cells, All below. A start that is blank is the end of the row above; a cell that
 * holds no number counts as blank. Notes are sentences of the time of writing.
 */
export const periodTableForm: NativeForm<PlanOf<"period-table">> = {
  cells: ({ box }, grid, { summary }) => {
    if (summary === undefined || summary.length !== grid.length - 2) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const at = (column: number): Expression => cell({ box }, row, column);
      const counts =
        row === grid.length - 1 ? allCounts(box, grid.length - 2) : periodCounts(box, row, summary);
      return [line[0], ...counts, ...rates(at), line[line.length - 1]];
    });
  },
};

const filled = (value: Expression): Expression => when(isNumber(value), value, "");

/** Start, New, Lost, End, Retained of a period. */
function periodCounts(box: string, row: number, summary: readonly PeriodCells[]): NativeCell[] {
  const at = (column: number): Expression => cell({ box }, row, column);
  const { start, joined, end } = summary[row - 1] as PeriodCells;
  const above: Expression = row === 1 ? expression("") : cell({ box }, row - 1, END);
  const both = call("AND", isNumber(at(START)), isNumber(at(END)));
  const none = when(both, 0, "");
  return [
    start === undefined ? above : when(isNumber(start), start, above),
    joined === undefined ? none : when(isNumber(joined), joined, none),
    lost(at),
    end === undefined ? undefined : filled(end),
    when(both, operation(at(END), "-", at(NEW)), ""),
  ];
}

const lost = (at: (column: number) => Expression): Expression =>
  when(isNumber(at(RETAINED)), operation(at(START), "-", at(RETAINED)), "");

/** The same of all periods that have a start and an end. */
function allCounts(box: string, periods: number): NativeCell[] {
  const all = (column: number): Expression => columnOf({ box }, 1, column, periods);
  const retained = all(RETAINED);
  const counted = operation(call("COUNT", retained), ">", 0);
  const sum = (column: number): Expression =>
    when(counted, call("SUMPRODUCT", operation(isNumber(retained), "*", 1), all(column)), "");
  const at = (column: number): Expression => cell({ box }, periods + 1, column);
  return [sum(START), sum(NEW), lost(at), undefined, when(counted, call("SUM", retained), "")];
}

/** Retention, Churn, Low, High. */
function rates(at: (column: number) => Expression): Expression[] {
  const [start, retained, rate] = [at(START), at(RETAINED), at(RETENTION)];
  const { low, high } = wilsonLimits(retained, start, squaredDeviate(CONFIDENCE));
  const limit = (value: Expression): Expression =>
    when(
      isNumber(rate),
      when(call("AND", operation(retained, ">=", 0), operation(retained, "<=", start)), value, ""),
      "",
    );
  return [
    when(isNumber(retained), when(operation(start, ">", 0), operation(retained, "/", start), ""), ""),
    when(isNumber(rate), operation(1, "-", rate), ""),
    limit(low),
    limit(high),
  ];
}

import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  isNumber,
  joined,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { GridCells, NativeContext } from "./form";
import type { MovementCells } from "./read-from";

/** Columns of the table. */
const START = 1;
const NEW = 2;
const REACTIVATION = 3;
const EXPANSION = 4;
const CONTRACTION = 5;
const CHURNED = 6;
const END = 7;
const NRR = 8;

/** Digits that sums keep behind the decimal sign: what rounding leaves of nothing is nothing. */
const DECIMALS = 9;

/**
 * Revenue movements by period with their end, NRR, GRR and gross revenue churn, All below: the sums of the periods with a
 * rate, and the rates of these sums (analyses/money/movement-periods.ts).
 */
export function movementCells(box: string, grid: GridCells, { movements }: NativeContext): NativeCell[][] {
  if (movements === undefined || movements.length !== grid.length - 2) return [];
  return grid.map((line, row): NativeCell[] => {
    if (row === 0) return [...line];
    const at = (column: number): Expression => cell({ box }, row, column);
    if (row === grid.length - 1)
      return [line[0], ...allAmounts(box, grid.length - 2), undefined, ...rates(at, false)];
    const amounts = (movements[row - 1] as MovementCells).map((one) => one && when(isNumber(one), one, ""));
    const end = when(
      operation(call("COUNT", ...[NEW, REACTIVATION, EXPANSION, CONTRACTION, CHURNED].map(at)), "=", 0),
      "",
      call(
        "ROUND",
        operation(call("SUM", ...[START, NEW, REACTIVATION, EXPANSION].map(at)), "-", losses(at)),
        DECIMALS,
      ),
    );
    return [line[0], ...amounts, end, ...rates(at, true)];
  });
}

const losses = (at: (column: number) => Expression): Expression => call("SUM", at(CONTRACTION), at(CHURNED));

/** NRR, GRR, churn; none for a period in which nothing is entered that a rate could be made of. */
function rates(at: (column: number) => Expression, mayBeOpen: boolean): Expression[] {
  const entered = operation(
    call("COUNT", ...[REACTIVATION, EXPANSION, CONTRACTION, CHURNED].map(at)),
    ">",
    0,
  );
  const start = call("SUM", at(START));
  const has = operation(start, ">", 0);
  const share = (value: Expression): Expression =>
    when(mayBeOpen ? call("AND", entered, has) : has, operation(value, "/", start), "");
  return [
    share(operation(call("SUM", at(START), at(EXPANSION)), "-", losses(at))),
    share(joined("-", at(START), losses(at))),
    share(losses(at)),
  ];
}

/** The sums over the periods with a rate; blank where none of them has such an amount. */
function allAmounts(box: string, periods: number): Expression[] {
  const all = (column: number): Expression => columnOf({ box }, 1, column, periods);
  const rated = isNumber(all(NRR));
  return Array.from({ length: END - START }, (_, i): Expression => {
    const column = all(START + i);
    return when(
      operation(call("SUMPRODUCT", operation(rated, "*", isNumber(column))), "=", 0),
      "",
      call("ROUND", call("SUMPRODUCT", operation(rated, "*", expression(1)), column), DECIMALS),
    );
  });
}

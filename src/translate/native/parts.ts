import {
  call,
  cell,
  type Expression,
  expression,
  isNumber,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, PlanOf } from "./form";

/**
 * Columns made of another box's columns, row by row: a sum of some less a sum of others, all blank where the first of
 * them is: the money at the end, which a period that is not over has not. What rounding leaves of nothing is nothing.
 */
export const partsForm: NativeForm<PlanOf<"parts">> = {
  cells: ({ of, columns }, grid) => {
    const guard = columns[0]?.plus[0];
    if (guard === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const end = cell({ box: of }, row, guard);
      return line.map((value, column): NativeCell => {
        const made = columns[column - 1];
        if (made === undefined) return value;
        const cells = (list: readonly number[]): Expression[] =>
          list.map((one) => cell({ box: of }, row, one));
        const plus = cells(made.plus);
        const minus = cells(made.minus);
        const total = (list: readonly Expression[]): Expression =>
          list.length === 0 ? expression(0) : call("SUM", ...list);
        const sum = minus.length === 0 ? total(plus) : operation(total(plus), "-", total(minus));
        return when(isNumber(end), call("ROUND", sum, DECIMALS), "");
      });
    });
  },
};

const DECIMALS = 9;

import type { Condition } from "./counting";
import { countIf } from "./counting";
import { call, cell, type Expression, type NativeCell, operation, when } from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { DECIMALS } from "./row-formulas";

const SIZE = 1;
const FIRST = 2;

/**
 * Recurring revenue at the end of each period by the cohort of customers first there at the end of the same one: its size, then
 * what their contracts come to, or that as a share of column 0.
 */
export const contractMoneyForm: NativeForm<SaidPlan<"contract-money">> = {
  columns: () => ["money", "untilPeriod", "since", "enters"],
  cells: ({ box, native: { holds } }, grid, { rows }) => {
    const contracts = rows?.contracts;
    if (rows === undefined || contracts === undefined) return [];
    const { column } = contracts;
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const cohort = rows.period(String(line[0]));
      const sumAt = (k: number): Expression => {
        const period = operation(cohort, "+", cell({ box }, 0, FIRST + k));
        const there: Condition[] = [
          [column("since"), cohort],
          [column("fromPeriod"), operation("<=", "&", period)],
          [column("untilPeriod"), operation(">", "&", period)],
        ];
        return call("ROUND", call("SUMIFS", column("money"), ...there.flat()), DECIMALS);
      };
      const isThere = (i: number): boolean => line.slice(i).some((later) => later !== undefined);
      return line.map((value, i): NativeCell => {
        if (i < SIZE) return value;
        if (i === SIZE) return countIf([column("enters"), cohort]);
        if (!isThere(i)) return undefined;
        const sum = sumAt(i - FIRST);
        if (holds === "sum") return sum;
        return when(operation(sumAt(0), "=", 0), "", operation(sum, "/", sumAt(0)));
      });
    });
  },
};

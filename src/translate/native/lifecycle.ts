import { type Condition, countIf } from "./counting";
import { cell, type Expression, expression, type NativeCell, operation, when } from "./expression";
import type { NativeForm, PlanOf } from "./form";

/** LIFECYCLE's table: Period, Start, New, Retained, Reactivated, Lost, End, Retention, Churn. */
export const lifecycleForm: NativeForm<PlanOf<"lifecycle">> = {
  can: ({ options: { from, to, min } }) => from === undefined && to === undefined && min === 1,
  cells: ({ box }, grid, { rows }) => {
    if (rows === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const at = (column: number): Expression => cell({ box }, row, column);
      const period = rows.period(String(line[0]));
      const kind = (must: string | number): Condition => [rows.column("kind"), expression(must)];
      const inPeriod = (which: Expression, must: string | number): Expression =>
        countIf([rows.column("period"), which], kind(must));
      const [start, retained] = [at(1), at(3)];
      const share = (count: Expression): Expression =>
        when(operation(start, ">", 0), operation(count, "/", start), "");
      return [
        line[0],
        inPeriod(operation(period, "-", 1), ">0"),
        inPeriod(period, 1),
        inPeriod(period, 2),
        inPeriod(period, 3),
        operation(start, "-", retained),
        inPeriod(period, ">0"),
        share(retained),
        share(at(5)),
      ];
    });
  },
};

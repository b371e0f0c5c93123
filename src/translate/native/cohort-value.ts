import { isPlain } from "./cohort";
import { against, type Condition, countIf } from "./counting";
import type { EventSheet } from "./event-rows";
import { call, cell, type Expression, expression, type NativeCell, operation, when } from "./expression";
import type { NativeForm, PlanOf } from "./form";

const SIZE = 1;

/** COHORT_VALUE's table: a row a cohort with its size, then its money by period, as `holds` says. */
export const cohortValueForm: NativeForm<PlanOf<"cohort-value">> = {
  columns: ({ options: { window } }) => [
    "cohort",
    "paid",
    ...(window === undefined ? (["age"] as const) : (["reach"] as const)),
  ],
  can: ({ options }) => isPlain(options),
  cells: ({ box, holds }, grid, { rows }) => {
    if (rows === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const cohort: Condition = [rows.column("cohort"), rows.period(String(line[0]))];
      return line.map((value, column): NativeCell => {
        if (column < SIZE) return value;
        if (column === SIZE) return countIf(cohort, [rows.column("kind"), expression(1)]);
        if (value === undefined && !rows.elapsed) {
          const isBegun = line.slice(column).some((later) => later !== undefined);
          if (!isBegun) return undefined;
        }
        return moneyOf(rows, cohort, cell({ box }, 0, column), cell({ box }, row, SIZE), holds);
      });
    });
  },
};

function moneyOf(
  rows: EventSheet,
  cohort: Condition,
  period: Expression,
  size: Expression,
  holds: PlanOf<"cohort-value">["holds"],
): Expression {
  const followed: Condition[] = rows.elapsed ? [[rows.column("reach"), against(">=", period)]] : [];
  const since = rows.column(rows.elapsed ? "window" : "age");
  const paid = (...when: readonly Condition[]): Expression =>
    call("SUMIFS", rows.column("paid"), ...cohort, ...when.flat(), ...followed.flat());
  const members = rows.elapsed ? countIf(cohort, [rows.column("kind"), expression(1)], ...followed) : size;
  const sum = paid([since, period]);
  const some = (value: Expression): Expression => when(operation(members, ">", 0), value, "");
  switch (holds) {
    case "sum":
      return some(sum);
    case "per_customer":
      return some(operation(sum, "/", members));
    case "cumulative":
      return some(operation(paid([since, against("<=", period)]), "/", members));
    case "retention": {
      const first = paid([since, expression(0)]);
      return when(operation(first, "=", 0), "", operation(sum, "/", first));
    }
  }
}

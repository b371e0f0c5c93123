import { nativeFigureWords } from "../../words/wizard-native-figures";
import {
  call,
  cell,
  columnOf,
  type Expression,
  isNumber,
  joined,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { CONFIDENCE } from "./limits";
import { besideSurvival } from "./survival";
import { deviateOf } from "./wilson";

/** Columns of a survival table. */
const SURVIVAL = 4;
const LOW = 5;
const HIGH = 6;

/** Rows of this box: its heading first. */
const MEDIAN = 1;
const MEAN = 2;
const EXPECTED = 3;
const ALPHA = 4;
const BETA = 5;

/** A time after every other. */
const NEVER = 1_000_000_000;

/**
 * Median and mean of a survival table with their limits, then the mean that the fitted model gives, as
 * analyses/lifetime/lifetime-outlook.ts has them. The parameters below are values.
 */
export const lifetimeForm: NativeForm<SaidPlan<"lifetime">> = {
  note: ({ native }) => (native.forecast === undefined ? undefined : nativeFigureWords.noteFitted),
  cells: ({ box, native: { of, forecast } }, grid, { grid: other, beside }) => {
    const times = (other(of)?.length ?? 1) - 1;
    const from = beside(of);
    const figures: Readonly<Record<number, () => Expression[]>> = {
      [MEDIAN]: () => medianCells(of, times),
      [MEAN]: () => meanCells(cell({ box }, MEAN, 1), of, times, from),
      [EXPECTED]: () => (forecast === undefined ? [] : [expectedCell(box, forecast)]),
    };
    return grid.map((line, row): NativeCell[] => {
      const made = figures[row]?.() ?? [];
      return line.map((value, column) => made[column - 1] ?? value);
    });
  },
};

/** The first time at which a column has fallen to a half, within a billionth; blank where it never does. */
function medianCells(of: string, times: number): Expression[] {
  const all = (column: number): Expression => columnOf({ box: of }, 1, column, times);
  const half = joined("+", operation(1, "/", 2), operation(1, "/", 1_000_000_000));
  const above = call("SUMPRODUCT", operation(operation(all(SURVIVAL), ">", half), "*", 1));
  const first = (column: number): Expression => {
    const fallen = operation(isNumber(all(column)), "*", operation(all(column), "<=", half));
    const time = operation(all(0), "+", operation(NEVER, "*", operation(1, "-", fallen)));
    const least = call("SUMPRODUCT", call("MIN", time));
    return when(operation(least, "<", NEVER), least, "");
  };
  return [
    when(operation(above, "<", times), call("INDEX", all(0), operation(above, "+", 1)), ""),
    first(LOW),
    first(HIGH),
  ];
}

/** The area under the curve, within the times observed. */
function meanCells(mean: Expression, of: string, times: number, from: number): Expression[] {
  const time = (row: number): Expression => cell({ box: of }, row, 0);
  const { area, part } = besideSurvival(from, 0);
  const half = operation(deviateOf(CONFIDENCE), "*", call("SQRT", call("SUM", part(times))));
  return [
    operation(time(1), "+", area),
    call("MAX", 0, operation(mean, "-", half)),
    call("MIN", time(times), operation(mean, "+", half)),
  ];
}

/** The mean without an end to the times: none where alpha is 1 or less. */
function expectedCell(
  box: string,
  { box: curve, column, from }: NonNullable<SaidPlan<"lifetime">["native"]["forecast"]>,
): Expression {
  const [alpha, beta] = [cell({ box }, ALPHA, 1), cell({ box }, BETA, 1)];
  const mean = operation(beta, "/", operation(alpha, "-", 1));
  const begin = cell({ box: curve }, 1, column);
  return when(
    operation(alpha, ">", 1),
    from === 0 ? mean : operation(begin, "*", operation(mean, "+", 1)),
    "",
  );
}

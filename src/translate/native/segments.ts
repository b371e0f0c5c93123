import { nativeFigureWords } from "../../words/wizard-native-figures";
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
import type { NativeForm, SaidPlan } from "./form";
import { groupCells, ratesOf } from "./groups";
import { pooledP } from "./two-rates";

/** Columns of the box: what groups have, then rate of the others, difference, p-value, p-value raised. */
const START = 1;
const KEPT = 2;
const OTHERS = 6;
const P_VALUE = 8;

/** Each group against all others, with p-values raised by Holm's method (metrics/certainty/holm.ts); counts are values. */
export const segmentsForm: NativeForm<SaidPlan<"segments">> = {
  fromCounts: true,
  note: ({ native }) => (native.exact.includes(true) ? nativeFigureWords.noteExact : undefined),
  cells: ({ box, native: { rest, exact } }, grid) => {
    const rows = grid.length - 1;
    const all = (column: number): Expression => columnOf({ box }, 1, column, rows);
    const tests = grid.slice(1).filter((line) => typeof line[P_VALUE] === "number").length;
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const own = groupCells(box, row);
      const others = (column: number, more: number, mine: Expression): Expression =>
        operation(plus(call("SUM", all(column)), more), "-", mine);
      const against = {
        start: others(START, rest.start, own.start),
        kept: others(KEPT, rest.kept, own.kept),
      };
      const counts = [line[0], line[START], line[KEPT], ...ratesOf(own)];
      if (line[P_VALUE] === undefined) return [...counts, undefined, undefined, undefined, undefined];
      return [
        ...counts,
        operation(against.kept, "/", against.start),
        operation(own.rate, "-", cell({ box }, row, OTHERS)),
        exact[row - 1] === true ? line[P_VALUE] : pooledP(own, against),
        raised(cell({ box }, row, P_VALUE), all(P_VALUE), tests),
      ];
    });
  },
};

const plus = (sum: Expression, more: number): Expression => (more === 0 ? sum : operation(sum, "+", more));

/** The largest of the p-values up to one's own, each times the number of those that are not smaller; 1 at most. */
function raised(own: Expression, all: Expression, tests: number): Expression {
  const terms = Array.from({ length: tests }, (_, i): Expression => {
    const one = call("SMALL", all, i + 1);
    return when(operation(one, "<=", own), operation(tests - i, "*", one), 0);
  });
  return when(isNumber(own), call("MIN", 1, call("MAX", expression(0), ...terms)), "");
}

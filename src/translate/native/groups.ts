import { cell, type Expression, type NativeCell, operation, when } from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { CONFIDENCE } from "./limits";
import type { RateCells } from "./two-rates";
import { squaredDeviate, wilsonLimits } from "./wilson";

/** Columns of a box of groups. */
const START = 1;
const KEPT = 2;
const RATE = 3;
const LOW = 4;
const HIGH = 5;

/** The cells of a row of a box of groups. */
export const groupCells = (box: string, row: number): RateCells => {
  const at = (column: number): Expression => cell({ box }, row, column);
  return { start: at(START), kept: at(KEPT), rate: at(RATE), low: at(LOW), high: at(HIGH) };
};

/** Rate, low and high of counts that stand in the box; blank where nobody is behind them. */
export function ratesOf({ start, kept }: Pick<RateCells, "start" | "kept">): Expression[] {
  const { low, high } = wilsonLimits(kept, start, squaredDeviate(CONFIDENCE));
  return [operation(kept, "/", start), low, high].map((value) => when(operation(start, ">", 0), value, ""));
}

/** Group, Customers, Retained, Rate, Low, High: the counts are values. */
export const groupsForm: NativeForm<SaidPlan<"groups">> = {
  fromCounts: true,
  cells: ({ box }, grid) =>
    grid.map((line, row): NativeCell[] =>
      row === 0 ? [...line] : [line[0], line[START], line[KEPT], ...ratesOf(groupCells(box, row))],
    ),
};

/** Period, the rates of both groups, then low, high, customers and retained of each; the counts are values. */
export const groupCurvesForm: NativeForm<SaidPlan<"group-curves">> = {
  fromCounts: true,
  cells: ({ box }, grid) =>
    grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const details = [3, 7].map((first) => {
        const [start, kept] = [cell({ box }, row, first + 2), cell({ box }, row, first + 3)];
        const [rate, low, high] = ratesOf({ start, kept });
        return { rate, cells: [low, high, line[first + 2], line[first + 3]] };
      });
      return [line[0], ...details.map(({ rate }) => rate), ...details.flatMap(({ cells }) => cells)];
    }),
};

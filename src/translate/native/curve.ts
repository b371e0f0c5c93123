import { isPlain } from "./cohort";
import { activeIn, columnsOfMode, eligibleIn, finishedOnly, type Slot } from "./counting";
import { cell, type NativeCell, operation, when } from "./expression";
import type { NativeForm, PlanOf } from "./form";
import { wilsonLimits } from "./wilson";

/** RETENTION_CURVE's table: Period, Eligible, Retained, Rate, Low, High. */
export const curveForm: NativeForm<PlanOf<"curve">> = {
  columns: ({ options }) => columnsOfMode(options),
  can: ({ options }) => isPlain(options),
  cells: ({ box, options: { mode } }, grid, { rows }) => {
    if (rows === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      const [period] = line;
      if (row === 0 || typeof period !== "number") return [...line];
      const at = (column: number) => cell({ box }, row, column);
      const slot: Slot = { from: period, to: period, single: true, number: at(0) };
      const finished = finishedOnly(rows, slot, mode);
      const [eligible, retained] = [at(1), at(2)];
      const some = operation(eligible, ">", 0);
      const { low, high } = wilsonLimits(retained, eligible, rows.z2);
      return [
        period,
        eligibleIn(rows, finished, slot, mode),
        activeIn(rows, finished, slot, mode),
        when(some, operation(retained, "/", eligible), ""),
        when(some, low, ""),
        when(some, high, ""),
      ];
    });
  },
};

import { call, cell, type NativeCell, operation, when } from "./expression";
import type { NativeForm, PlanOf } from "./form";
import { squaredDeviate, wilsonLimits } from "./wilson";

/** The confidence of limits that stand beside a table. */
export const CONFIDENCE = 0.95;

/** Low and High beside another box, row by row: Wilson's limits of its counts. */
export const limitsForm: NativeForm<PlanOf<"limits">> = {
  cells: ({ of, retained, start }, grid, { rows }) =>
    grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const [kept, all] = [retained, start].map((column) => cell({ box: of }, row, column));
      if (kept === undefined || all === undefined) return [...line];
      const { low, high } = wilsonLimits(kept, all, rows?.z2 ?? squaredDeviate(CONFIDENCE));
      const isShare = call(
        "AND",
        operation(all, ">", 0),
        operation(kept, ">=", 0),
        operation(kept, "<=", all),
      );
      return [when(isShare, low, ""), when(isShare, high, "")];
    }),
};

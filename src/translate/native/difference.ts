import { changeWords } from "../../words/wizard-change";
import { nativeFigureWords } from "../../words/wizard-native-figures";
import { cell, type NativeCell, operation, when } from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { groupCells } from "./groups";
import { customersNeeded, differenceOf, pooledP } from "./two-rates";

const P_VALUE = 3;

/** Difference, low, high, p-value, method, customers needed, verdict: of two rows of a box of groups. */
export const differenceForm: NativeForm<SaidPlan<"difference">> = {
  fromCounts: true,
  note: ({ native }) => (native.exact ? nativeFigureWords.noteExact : undefined),
  cells: ({ box, native: { of, first, second, exact } }, grid, { lang }) =>
    grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const [a, b] = [groupCells(of, first), groupCells(of, second)];
      const { difference, low, high } = differenceOf(a, b);
      const verdict = when(
        operation(cell({ box }, row, P_VALUE), "<", operation(5, "/", 100)),
        changeWords.differs[lang],
        changeWords.chance[lang],
      );
      return [
        difference,
        low,
        high,
        exact ? line[P_VALUE] : pooledP(a, b),
        line[4],
        customersNeeded(a.rate, b.rate),
        verdict,
      ];
    }),
};

import { cell, type Expression, type NativeCell, operation } from "./expression";
import type { NativeForm, SaidPlan } from "./form";

/** Columns of a survival table. */
const SURVIVAL = 4;

/** Rows of the box that holds the parameters. */
const ALPHA = 4;
const BETA = 5;

/**
 * Time, the observed curve (with its limits), the fitted one and its retention: r(t) = 1 / (1 + α / (β + t − 1)) for step t
 * of the shifted-beta-geometric model, multiplied up (metrics/lifetime/sbg.ts). The share it begins with is a value where
 * a share is lost before the first step.
 */
export const outlookForm: NativeForm<SaidPlan<"outlook">> = {
  cells: ({ box, native: { of, parameters, from } }, grid, { grid: other }) => {
    const times = (other(of) ?? []).slice(1).map((line) => line[0] as number);
    const [alpha, beta] = [cell({ box: parameters }, ALPHA, 1), cell({ box: parameters }, BETA, 1)];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const time = row - 1;
      const at = (column: number, up = 0): Expression => cell({ box }, row - up, column);
      const fitted = line.length - 2;
      const step = operation(beta, "+", operation(at(0), "-", from));
      const retention = operation(1, "/", operation(1, "+", operation(alpha, "/", step)));
      const stays = at(fitted + 1);
      const isBegin = time === 0 && from === 1;
      return [
        time,
        ...seen(times, time, of, line.slice(1, fitted)),
        isBegin ? line[fitted] : time === 0 ? stays : operation(at(fitted, 1), "*", stays),
        isBegin ? undefined : retention,
      ];
    });
  },
};

/** What the survival table knows at a whole time: its row of that time or the last one before. */
function seen(
  times: readonly number[],
  time: number,
  of: string,
  line: readonly (number | string | undefined)[],
): NativeCell[] {
  const row = times.filter((one) => one <= time).length;
  const isOver = time > (times[times.length - 1] ?? -1);
  if (row === 0 || isOver) return [...line];
  return line.map((_, column) => cell({ box: of }, row, SURVIVAL + column));
}

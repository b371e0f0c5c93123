import type { BoxPlan } from "../../plan/boxes";
import type { Page } from "../../render/page";
import type { Placed } from "../../render/placed";
import { areaA1 } from "../../translate/a1";
import type { Origin } from "../writing/paint";
import type { LiveFormula } from "./live";

/**
 * A formula a column that adds and subtracts columns of another box, row by row, below the headings: =ARRAYFORMULA(H6:H9-C6:C9).
 * Needs no separator of arguments. The first column repeats the labels.
 */
export function partFormulas(
  page: Page,
  plan: Extract<BoxPlan, { analysis: "parts" }>,
  { row, column }: Placed,
): LiveFormula[] {
  const main = page.boxes.find((placed) => placed.box.name === plan.of);
  if (main === undefined || plan.rows === 0) return [];
  const reference = (origin: Origin, at: number): string =>
    areaA1({
      row: origin.row + main.row + 1,
      column: origin.column + main.column + at,
      rows: plan.rows,
      columns: 1,
    });
  return [{ plus: [0], minus: [] }, ...plan.columns].map(
    ({ plus, minus }, i): LiveFormula => ({
      row: row + 1,
      column: column + i,
      call: (origin) => {
        const terms = [plus.map((at) => reference(origin, at)).join("+")];
        for (const at of minus) terms.push(reference(origin, at));
        return { name: "ARRAYFORMULA", args: [{ kind: "reference", text: terms.join("-") }] };
      },
    }),
  );
}

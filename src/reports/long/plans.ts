import type { BoxPlan } from "../../plan/boxes";
import type { SaidNatively } from "../../plan/said";
import type { Box } from "../../table/report";
import { longWords } from "../../words/wizard-long";

/** No function says how long customers stay in rows of the user's, plain formulas do: the fitted parameters are values. */
export function longPlans(boxes: readonly Box[], said: SaidNatively | undefined, from: 0 | 1): BoxPlan[] {
  const forecast = boxes[2];
  const column = (forecast?.grid.cells[0]?.length ?? 0) - 2;
  const natively: readonly (SaidNatively | undefined)[] = [
    said,
    { say: "lifetime", of: "main", forecast: forecast && { box: forecast.name, column, from } },
    { say: "outlook", of: "main", parameters: "figures", from },
  ];
  return boxes.map(
    ({ name }, i): BoxPlan => ({
      box: name,
      analysis: "values",
      why: longWords.whyValues,
      ...(said === undefined ? {} : { native: natively[i] as SaidNatively }),
    }),
  );
}

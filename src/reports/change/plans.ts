import type { TwoRates } from "../../analyses/change/tables";
import type { BoxPlan } from "../../plan/boxes";
import type { SaidNatively } from "../../plan/said";
import type { Box } from "../../table/report";
import { changeWords } from "../../words/wizard-change";
import type { Groups } from "./groups";
import type { Several } from "./several";

/** No function says these tables; plain formulas do from the numbers of customers, which are values. */
export function changePlans(
  boxes: readonly Box[],
  minus: Groups["minus"],
  { method }: TwoRates,
  several: Several | undefined,
): BoxPlan[] {
  const [first, second] = minus === 1 ? [1, 2] : [2, 1];
  const natively: Readonly<Record<string, SaidNatively>> = {
    main: { say: "groups" },
    difference: { say: "difference", of: "main", first, second, exact: method === "fisher" },
    curves: { say: "group-curves" },
    ...(several === undefined
      ? {}
      : { [several.box.name]: { say: "segments", rest: several.rest, exact: several.exact } }),
  };
  return boxes.map(({ name }): BoxPlan => {
    const native = natively[name];
    return {
      box: name,
      analysis: "values",
      why: changeWords.whyValues,
      ...(native === undefined ? {} : { native }),
    };
  });
}

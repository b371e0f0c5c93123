import { type NoAnswer, noAnswer } from "../sheet/answers";
import type { CellProblem } from "../sheet/problems";

/** Why an argument that must be 0 or more, or above −1 for a discount, has no answer; undefined where it is fit. */
export function whyUnfit(values: {
  readonly retention?: number;
  readonly discount?: number;
  readonly churn?: number;
  readonly cac?: number;
  readonly customers?: number;
  readonly cost?: number;
}): NoAnswer | undefined {
  const { discount, ...others } = values;
  if (discount !== undefined && discount <= -1) return noAnswer("discount-too-low", { discount });
  for (const [argument, value] of Object.entries(others)) {
    if (value < 0) return noAnswer("below-zero", { argument, value });
  }
  return undefined;
}

/** No answer for want of an argument. */
export const blankArgument = (argument: string): NoAnswer => noAnswer("blank-argument", { argument });

/** Why payments have no finite value: they never end, or the sum is past what a number holds. */
export const whyEndless = (retention: number, discount: number, periods: number | undefined): NoAnswer =>
  periods === undefined && retention >= 1 + discount
    ? noAnswer("endless-value", { retention, limit: 1 + discount })
    : noAnswer("too-large");

/** A number of payments is whole and 1 or more. */
export const mustBePayments = (value: number): CellProblem | undefined =>
  Number.isInteger(value) && value >= 1 ? undefined : { code: "payments-not-whole", cell: value };

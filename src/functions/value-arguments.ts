import { type NoAnswer, noAnswer } from "../sheet/answers";
import type { CellProblem } from "../sheet/problems";

/** Why arguments have no answer: those that must be 0 or more, and a discount that must be above −1; undefined where all are fit. */
export function whyUnfit({
  discount = 0,
  ...others
}: Readonly<Record<string, number>>): NoAnswer | undefined {
  if (discount <= -1) return noAnswer("discount-too-low", { discount });
  for (const argument of Object.keys(others)) {
    const value = others[argument] ?? 0;
    if (value < 0) return noAnswer("below-zero", { argument, value });
  }
  return undefined;
}

/** No answer for want of an argument. */
export const blankArgument = (argument: string): NoAnswer => noAnswer("blank-argument", { argument });

/** Why payments have no finite value: they never end, or the sum is past what a number holds. */
export const whyEndless = (retention: number, discount: number, periods: number | undefined): NoAnswer =>
  periods === undefined && retention >= 1 + discount
    ? noAnswer(retention >= 2 ? "percent-as-number" : "endless-value", { retention, limit: 1 + discount })
    : noAnswer("too-large");

/** A number of payments is whole and 1 or more. */
export const mustBePayments = (value: number): CellProblem | undefined =>
  Number.isInteger(value) && value >= 1 ? undefined : { code: "payments-not-whole", cell: value };

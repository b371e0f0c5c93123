import { call, type Expression, joined, operation, when } from "./expression";

/**
 * The deviate that leaves (1 − confidence) / 2 on either side. The confidence is said as a fraction of thousandths: a
 * decimal sign would differ by locale.
 */
export const deviateOf = (confidence: number): Expression =>
  call("NORMSINV", operation(Math.round((1 + confidence) * 500), "/", 1000));

/** Its square. */
export const squaredDeviate = (confidence: number): Expression => operation(deviateOf(confidence), "^", 2);

/**
 * Wilson's limits of `kept` of `all` > 0, as metrics/certainty/intervals.ts computes them: 0 where nobody was kept and
 * 1 where everybody was, without the rounding that could leave 1e-17. `z2` = the squared deviate.
 */
export function wilsonLimits(
  kept: Expression,
  all: Expression,
  z2: Expression,
): { readonly low: Expression; readonly high: Expression } {
  const centre = operation(kept, "+", operation(z2, "/", 2));
  const spread = call(
    "SQRT",
    operation(
      z2,
      "*",
      operation(
        operation(kept, "*", operation(1, "-", operation(kept, "/", all))),
        "+",
        operation(z2, "/", 4),
      ),
    ),
  );
  const limit = (sign: "+" | "-"): Expression =>
    operation(operation(centre, sign, spread), "/", joined("+", all, z2));
  return {
    low: when(operation(kept, "=", 0), 0, call("MAX", 0, limit("-"))),
    high: when(operation(kept, "=", all), 1, call("MIN", 1, limit("+"))),
  };
}

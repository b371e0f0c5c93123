import { call, type Expression, joined, operation, when } from "./expression";

/** A rate with the numbers it is made of and its Wilson limits. */
export interface RateCells {
  readonly kept: Expression;
  readonly start: Expression;
  readonly rate: Expression;
  readonly low: Expression;
  readonly high: Expression;
}

const square = (value: Expression): Expression => operation(value, "^", 2);
const minus = (a: Expression, b: Expression): Expression => operation(a, "-", b);
const variance = (rate: Expression): Expression => operation(rate, "*", operation(1, "-", rate));

/** The difference a − b with Newcombe's limits (method 10), as metrics/certainty/two-rates.ts computes them. */
export function differenceOf(
  a: RateCells,
  b: RateCells,
): { readonly difference: Expression; readonly low: Expression; readonly high: Expression } {
  const difference = minus(a.rate, b.rate);
  const distance = (one: Expression, other: Expression): Expression =>
    call("SQRT", joined("+", square(one), square(other)));
  return {
    difference,
    low: operation(difference, "-", distance(minus(a.rate, a.low), minus(b.high, b.rate))),
    high: operation(difference, "+", distance(minus(a.high, a.rate), minus(b.rate, b.low))),
  };
}

type Share = Pick<RateCells, "kept" | "start">;

/** Two-sided p-value of the z test with the pooled variance; taken from the lower tail, where small ones keep their digits. */
export function pooledP(a: Share, b: Share): Expression {
  const pooled = operation(joined("+", a.kept, b.kept), "/", joined("+", a.start, b.start));
  const deviation = call(
    "SQRT",
    joined("*", variance(pooled), joined("+", operation(1, "/", a.start), operation(1, "/", b.start))),
  );
  const difference = call("ABS", minus(operation(a.kept, "/", a.start), operation(b.kept, "/", b.start)));
  return operation(2, "*", call("NORMSDIST", operation(0, "-", operation(difference, "/", deviation))));
}

/** What is left of rounding must not ask for one customer more. */
const ROUNDING_POWER = 12;

/**
 * Customers needed in each group to find the difference of two rates at 95 % confidence with a chance of 80 %, as
 * metrics/certainty/sample-size.ts computes them; blank where the rates are equal.
 */
export function customersNeeded(a: Expression, b: Expression): Expression {
  const mean = operation(joined("+", a, b), "/", 2);
  const spread = operation(
    operation(
      call("NORMSINV", operation(975, "/", 1000)),
      "*",
      call("SQRT", operation(2, "*", variance(mean))),
    ),
    "+",
    operation(
      call("NORMSINV", operation(8, "/", 10)),
      "*",
      call("SQRT", joined("+", variance(a), variance(b))),
    ),
  );
  const size = square(operation(spread, "/", minus(a, b)));
  const less = operation(1, "-", operation(1, "/", operation(10, "^", ROUNDING_POWER)));
  return when(operation(a, "=", b), "", call("MAX", 1, call("ROUNDUP", operation(size, "*", less), 0)));
}

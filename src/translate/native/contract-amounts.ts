import { type Cells, FAR_PERIOD, filled, isNew, placeIn } from "./contract-cells";
import { call, type Expression, operation, when } from "./expression";
import { DECIMALS } from "./row-formulas";

/** Amounts, and what they change at a start or an end while the customer stays. */
export function money(own: Cells, above: Cells, all: Cells) {
  const some = (value: Expression): Expression => filled(own, value);
  const coded = (name: string): Expression =>
    some(operation(operation(own("who"), "*", 2 * FAR_PERIOD), "+", own(name)));
  const sum = (name: string, code: Expression): Expression => call("SUMIFS", all("money"), all(name), code);
  const covers = operation(own("untilPeriod"), ">", own("fromPeriod"));
  return {
    money: () => some(call("INDEX", all("amount"), own("place"))),
    fromCode: () => coded("fromPeriod"),
    untilCode: () => coded("untilPeriod"),
    rise: () =>
      some(
        when(
          call(
            "OR",
            operation(own("fromCode"), "=", above("fromCode")),
            operation(own("spanFrom"), ">=", own("fromPeriod")),
            operation(own("spanUntil"), "<=", own("fromPeriod")),
          ),
          "",
          call(
            "ROUND",
            operation(sum("fromCode", own("fromCode")), "-", sum("untilCode", own("fromCode"))),
            DECIMALS,
          ),
        ),
      ),
    fall: () =>
      some(
        when(
          call(
            "OR",
            operation(own("untilPeriod"), "=", FAR_PERIOD),
            operation(own("spanUntil"), "<=", own("untilPeriod")),
            operation(call("MATCH", own("untilCode"), all("untilCode"), 0), "<>", placeIn(1)),
            operation(call("COUNTIF", all("fromCode"), own("untilCode")), ">", 0),
          ),
          "",
          operation(0, "-", sum("untilCode", own("untilCode"))),
        ),
      ),
    since: () => {
      const first = when(covers, own("fromPeriod"), "");
      return some(
        when(isNew(own, above), first, when(operation(above("since"), "=", ""), first, above("since"))),
      );
    },
    enters: () =>
      some(when(isNew(own, above), own("since"), when(operation(above("since"), "=", ""), own("since"), ""))),
  };
}

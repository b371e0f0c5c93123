import { type Cells, FAR_DAY, filled, isNew } from "./contract-cells";
import { call, type Expression, expression, operation, when } from "./expression";
import type { EventOptions } from "./read-from";
import { periodOfDay } from "./row-formulas";

const NEVER = operation(0, "=", 1);

/** Who left in which period, told from day to day: each time the days covered end. */
export function leavings(own: Cells, above: Cells, below: Cells, all: Cells) {
  const some = (value: Expression): Expression => filled(own, value);
  const goesOn = when(
    operation(own("who"), "=", below("who")),
    operation(below("from"), "<=", own("covered")),
    NEVER,
  );
  const unless = (name: string, value: Expression): Expression =>
    when(operation(own(name), "=", ""), "", value);
  return {
    stretchFrom: () =>
      some(
        when(
          isNew(own, above),
          own("from"),
          when(operation(own("from"), ">", above("covered")), own("from"), above("stretchFrom")),
        ),
      ),
    stretchEnd: () => some(when(goesOn, "", own("covered"))),
    left: () => unless("stretchEnd", when(operation(own("stretchEnd"), "=", FAR_DAY), "", own("reached"))),
    lastLeft: () =>
      some(
        when(operation(own("left"), "<>", ""), own("left"), when(isNew(own, above), "", above("lastLeft"))),
      ),
    leaver: () =>
      unless(
        "left",
        when(
          isNew(own, above),
          own("left"),
          when(operation(above("lastLeft"), "=", own("left")), "", own("left")),
        ),
      ),
    share: () =>
      unless(
        "left",
        operation(
          1,
          "/",
          call(
            "COUNTIFS",
            all("stretchFrom"),
            operation("<", "&", own("stretchEnd")),
            all("stretchEnd"),
            operation(">=", "&", own("stretchEnd")),
          ),
        ),
      ),
  };
}

/**
 * The periods (or elapsed windows) after the customer's first in which a day is covered: each row from `age` to `till`, those
 * that an earlier row has seen left out, so that no period of a customer stands in two rows.
 */
export function ages(own: Cells, above: Cells, below: Cells, asof: Expression, options: EventOptions) {
  const some = (value: Expression): Expression => filled(own, value);
  const { window } = options;
  const ageOf = (day: Expression): Expression =>
    window === undefined
      ? operation(periodOfDay(day, options), "-", own("cohort"))
      : call("INT", operation(operation(day, "-", own("first")), "/", window));
  const isLast = operation(own("who"), "<>", below("who"));
  const seen = (value: Expression): Expression => when(operation(own("till"), "=", ""), "", value);
  return {
    first: () => some(when(isNew(own, above), own("from"), above("first"))),
    ageFrom: () => some(ageOf(own("from"))),
    ageLast: () => some(ageOf(call("MIN", operation(own("until"), "-", 1), asof))),
    seen: () => some(when(isNew(own, above), own("ageLast"), call("MAX", above("seen"), own("ageLast")))),
    till: () =>
      some(
        when(
          isNew(own, above),
          own("ageLast"),
          when(operation(own("ageLast"), ">", above("seen")), own("ageLast"), ""),
        ),
      ),
    age: () =>
      seen(
        when(
          isNew(own, above),
          own("ageFrom"),
          call("MAX", own("ageFrom"), operation(above("seen"), "+", 1)),
        ),
      ),
    before: () => seen(when(isNew(own, above), expression(-1), above("seen"))),
    last: () => some(when(isLast, own("seen"), "")),
    second: () =>
      seen(
        when(
          operation(own("till"), "<", 1),
          "",
          when(isNew(own, above), 1, when(operation(above("seen"), "=", 0), call("MAX", own("age"), 1), "")),
        ),
      ),
    chain: () =>
      some(
        when(
          isNew(own, above),
          own("ageLast"),
          when(
            operation(own("ageFrom"), "<=", operation(above("chain"), "+", 1)),
            call("MAX", above("chain"), own("ageLast")),
            above("chain"),
          ),
        ),
      ),
    unbroken: () => some(when(isLast, own("chain"), "")),
    reach: () =>
      some(
        operation(
          call("INT", operation(operation(operation(asof, "+", 1), "-", own("first")), "/", window ?? 1)),
          "-",
          1,
        ),
      ),
  };
}

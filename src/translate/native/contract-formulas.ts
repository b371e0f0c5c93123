import { ages, leavings } from "./contract-ages";
import { money } from "./contract-amounts";
import { type Cells, FAR_DAY, FAR_PERIOD, filled, isNew, placeIn } from "./contract-cells";
import { call, cell, columnOf, type Expression, expression, joined, operation, when } from "./expression";
import { KEY } from "./keys";
import type { ContractRow, EventOptions } from "./read-from";
import { FIRST_ROW, periodOfDay } from "./row-formulas";

/**
 * The formulas of one row of a contract's helper sheet by column. The left half holds the user's contracts and a code of
 * customer number, start and row; the right half has them sorted, so that each row knows from the one above how far the
 * customer's contracts reach so far.
 */
export function contractFormulas(
  rows: readonly ContractRow[],
  options: EventOptions,
  places: readonly string[],
): (i: number) => Expression[] {
  const asof = cell("helper", 2, 2);
  const column = (name: string): number => places.indexOf(name) + 1;
  const all = (name: string): Expression => columnOf("helper", FIRST_ROW, column(name), rows.length);
  const stride = rows.length + 1;
  return (i) => {
    const row = FIRST_ROW + i;
    const own: Cells = (name) => cell("helper", row, column(name));
    const above: Cells = (name) => cell("helper", row - 1, column(name));
    const below: Cells = (name) => cell("helper", row + 1, column(name));
    const contract = rows[i] as ContractRow;
    const made = {
      ...read(contract, own, all, asof, stride),
      ...sorted(own, above, all, asof, stride, options),
      ...spans(own, above, below),
      ...money(own, above, all),
      ...leavings(own, above, below, all),
      ...ages(own, above, below, asof, options),
    } as Readonly<Record<string, () => Expression>>;
    return places.map((name) => (made[name] as () => Expression)());
  };
}

/** The user's contract; a code where it has a day by the as-of day. */
function read(
  { customer, start, end, amount }: ContractRow,
  own: Cells,
  all: Cells,
  asof: Expression,
  stride: number,
) {
  return {
    customer: () => customer,
    begins: () => start,
    ends: () => end,
    amount: () => amount ?? expression(0),
    number: () =>
      when(
        call("OR", operation(own("customer"), "=", KEY), operation(own("begins"), "=", "")),
        "",
        call("MATCH", own("customer"), all("customer"), 0),
      ),
    code: () =>
      when(
        operation(own("number"), "=", ""),
        "",
        when(
          call("OR", operation(own("begins"), ">", asof), operation(own("ends"), "<=", own("begins"))),
          "",
          joined(
            "+",
            operation(operation(operation(own("number"), "*", FAR_PERIOD), "+", own("begins")), "*", stride),
            placeIn(1),
          ),
        ),
      ),
  };
}

/** The same in order of customer and start, with days and periods; a contract that runs on the as-of day is endless. */
function sorted(
  own: Cells,
  above: Cells,
  all: Cells,
  asof: Expression,
  stride: number,
  options: EventOptions,
) {
  const some = (value: Expression): Expression => filled(own, value);
  const code = call("INT", operation(own("sorted"), "/", stride));
  const end = call("INDEX", all("ends"), own("place"));
  return {
    sorted: () =>
      when(operation(placeIn(1), ">", cell("helper", 2, 4)), "", call("SMALL", all("code"), placeIn(1))),
    place: () => some(operation(own("sorted"), "-", operation(code, "*", stride))),
    who: () => some(call("INT", operation(code, "/", FAR_PERIOD))),
    from: () => some(operation(code, "-", operation(own("who"), "*", FAR_PERIOD))),
    until: () => some(when(operation(end, ">", asof), FAR_DAY, end)),
    covered: () => some(when(isNew(own, above), own("until"), call("MAX", above("covered"), own("until")))),
    fromPeriod: () => some(periodOfDay(own("from"), options)),
    untilPeriod: () =>
      some(when(operation(own("until"), "=", FAR_DAY), FAR_PERIOD, periodOfDay(own("until"), options))),
    reached: () =>
      some(when(isNew(own, above), own("untilPeriod"), call("MAX", above("reached"), own("untilPeriod")))),
    cohort: () => some(when(isNew(own, above), own("fromPeriod"), above("cohort"))),
    kind: () => some(when(isNew(own, above), 1, "")),
  };
}

/** The ends of periods at which the customer is there without a break: from one period up to before another. */
function spans(own: Cells, above: Cells, below: Cells) {
  const some = (value: Expression): Expression => filled(own, value);
  const goesOn = when(
    operation(own("who"), "=", below("who")),
    operation(below("fromPeriod"), "<=", own("reached")),
    operation(0, "=", 1),
  );
  return {
    spanFrom: () =>
      some(
        when(
          isNew(own, above),
          own("fromPeriod"),
          when(operation(own("fromPeriod"), ">", above("reached")), own("fromPeriod"), above("spanFrom")),
        ),
      ),
    spanEnd: () => some(when(goesOn, "", own("reached"))),
    spanUntil: () => some(when(goesOn, below("spanUntil"), own("reached"))),
  };
}

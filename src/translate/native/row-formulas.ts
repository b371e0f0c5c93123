import { periods } from "../../calendar/periods";
import { call, cell, columnOf, type Expression, expression, operation, when } from "./expression";
import { KEY } from "./keys";
import type { EventOptions, EventRow } from "./read-from";

/** The row of the helper sheet's headings, from 1. */
export const HEADING_ROW = 4;
/** The first row of its rows. */
export const FIRST_ROW = HEADING_ROW + 1;
const DAY_SECONDS = 86_400;
/** Digits that sums of money keep behind the decimal sign: 0.1 + 0.2 − 0.3 is 0. */
export const DECIMALS = 9;

/** The number of the period that a day lies in, as calendar/periods.ts counts. */
export function periodOfDay(
  day: Expression,
  spec: Pick<EventOptions, "grain" | "weekstart" | "fiscal">,
): Expression {
  const months = (back: number): Expression =>
    operation(operation(operation(call("YEAR", day), "*", 12), "+", call("MONTH", day)), "-", back);
  switch (spec.grain) {
    case "day":
      return day;
    case "week":
      return call("INT", operation(operation(day, "-", periods(spec).firstDay(0)), "/", 7));
    case "month":
      return months(1);
    case "quarter":
      return call("INT", operation(months(spec.fiscal), "/", 3));
    case "year":
      return call("INT", operation(months(spec.fiscal), "/", 12));
  }
}

/** The formulas of one row of the helper sheet, in the order of `places`. */
export function rowFormulas(
  rows: readonly EventRow[],
  options: EventOptions,
  places: readonly string[],
  asof: Expression,
): (i: number) => Expression[] {
  const elapsed = options.window !== undefined;
  const length = (options.window ?? 0) * DAY_SECONDS;
  // More than any period number (a day's serial), or than any second.
  const gap = elapsed ? 300_000_000_000 : 4_000_000;
  const column = (name: string): number => places.indexOf(name) + 1;
  const all = (name: string): Expression => columnOf("helper", FIRST_ROW, column(name), rows.length);
  return (i) => {
    const row = FIRST_ROW + i;
    const own = (name: string): Expression => cell("helper", row, column(name));
    const above = (name: string): Expression => cell("helper", row - 1, column(name));
    const below = (name: string): Expression => cell("helper", row + 1, column(name));
    const filled = (value: Expression): Expression => when(operation(own("sorted"), "=", ""), "", value);
    /** A customer's sum at a code; what rounding leaves of nothing is nothing. */
    const money = (code: Expression): Expression =>
      call("ROUND", call("SUMIFS", all("amount"), all("code"), code), DECIMALS);
    const isNew = operation(own("who"), "<>", above("who"));
    const dayOfMoment = elapsed ? call("INT", operation(own("moment"), "/", DAY_SECONDS)) : own("moment");
    const slot = elapsed ? "window" : "when";
    const isSame = operation(own(slot), "=", above(slot));
    const firstPeriod = elapsed
      ? periodOfDay(call("INT", operation(own("when"), "/", DAY_SECONDS)), options)
      : own("when");
    const age = (at: (name: string) => Expression): Expression =>
      elapsed ? at("window") : operation(at("when"), "-", at("cohort"));
    const distinct = (value: Expression): Expression => when(operation(own("kind"), "=", ""), "", value);
    const made: Readonly<Record<string, () => Expression>> = {
      customer: () => (rows[i] as EventRow).customer,
      moment: () => (rows[i] as EventRow).moment,
      number: () =>
        when(
          call("OR", operation(own("customer"), "=", KEY), operation(own("moment"), "=", "")),
          "",
          call("MATCH", own("customer"), all("customer"), 0),
        ),
      code: () =>
        when(
          operation(own("number"), "=", ""),
          "",
          when(
            operation(dayOfMoment, ">", asof),
            "",
            operation(
              operation(own("number"), "*", gap),
              "+",
              elapsed ? own("moment") : periodOfDay(own("moment"), options),
            ),
          ),
        ),
      sorted: () => {
        const place = operation(call("ROW"), "-", call("ROW", cell("helper", HEADING_ROW, column("sorted"))));
        return when(operation(place, ">", cell("helper", 2, 4)), "", call("SMALL", all("code"), place));
      },
      who: () => filled(call("INT", operation(own("sorted"), "/", gap))),
      when: () => filled(operation(own("sorted"), "-", operation(own("who"), "*", gap))),
      first: () => filled(when(isNew, own("when"), above("first"))),
      cohort: () => filled(when(isNew, firstPeriod, above("cohort"))),
      window: () => filled(call("INT", operation(operation(own("when"), "-", own("first")), "/", length))),
      age: () => distinct(age(own)),
      kind: () =>
        filled(
          when(
            isNew,
            1,
            when(isSame, "", when(operation(own(slot), "=", operation(above(slot), "+", 1)), 2, 3)),
          ),
        ),
      order: () => filled(when(isNew, 1, when(isSame, above("order"), operation(above("order"), "+", 1)))),
      last: () => filled(when(operation(own("who"), "=", below("who")), "", age(own))),
      before: () => distinct(when(isNew, expression(-1), age(above))),
      amount: () => (rows[i] as EventRow).amount ?? expression(0),
      paid: () => filled(when(operation(own("sorted"), "=", above("sorted")), "", money(own("sorted")))),
      revenue: () =>
        filled(when(operation(own("kind"), "=", ""), above("revenue"), call("MAX", 0, money(own("sorted"))))),
      gain: () =>
        when(
          operation(own("kind"), "=", 2),
          call("ROUND", operation(own("revenue"), "-", above("revenue")), DECIMALS),
          "",
        ),
      lost: () => filled(when(goesOn(own, below), "", own("revenue"))),
      reach: () =>
        filled(
          operation(
            call(
              "INT",
              operation(
                operation(operation(operation(asof, "+", 1), "*", DAY_SECONDS), "-", own("first")),
                "/",
                length,
              ),
            ),
            "-",
            1,
          ),
        ),
    };
    return places.map((name) => (made[name] as () => Expression)());
  };
}

type Cells = (name: string) => Expression;

/** Whether the row below is the same customer in the same period or in the next. */
const goesOn = (own: Cells, below: Cells): Expression =>
  call(
    "IF",
    operation(own("who"), "=", below("who")),
    operation(below("when"), "<=", operation(own("when"), "+", 1)),
    operation(0, "=", 1),
  );

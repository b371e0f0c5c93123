import { periods } from "../../calendar/periods";
import type { LogOptions } from "../../plan/options";
import type { Text } from "../../words/text";
import { fill, type Lang } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  isNumber,
  joined,
  type NativeCell,
  operation,
  when,
} from "./expression";
import { squaredDeviate } from "./wilson";

/**
 * The rows of a log on a helper sheet, as formulas over the user's own cells.
 *
 * The left half has a row for each counted row of the user's: who (a guarded key), when, the customer's number (the row
 * where the key stands first) and a code, customer number × gap + period. The right half has the codes sorted, so that
 * everything else is said by looking at the row above: whether it is the customer's first period, a repetition of the
 * same one (blank), the period right after the last one, or a later one. Tables then count with COUNTIFS.
 * Only two columns look at all rows, MATCH and SMALL: that sets how many rows stay responsive.
 */
export interface EventRow {
  /** The guarded key as text; the key of a blank cell alone means that the row does not count. */
  readonly customer: Expression;
  /** Whole day, or whole second with elapsed windows; "" where the cell holds no number. */
  readonly moment: Expression;
  /** The amount, 0 where the cell holds no number; undefined where nobody asks about money. */
  readonly amount?: Expression;
}

/** Columns of the sorted half beside those that are always there. */
export type EventColumn =
  | "cohort"
  | "age"
  | "order"
  | "last"
  | "before"
  | "reach"
  /** What the customer paid in the period (elapsed windows: at that second). */
  | "paid"
  /** The same, nothing where it is below 0, and again in each row of the period. */
  | "revenue"
  /** What that is more than in the period before, for those who were there. */
  | "gain"
  /** What is not there any more in the period after. */
  | "lost";

export type EventOptions = Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "window" | "confidence"> & {
  readonly asof: number;
};

/** What begins a key, so that no id is taken for a number or a comparison. */
export const KEY = "k:";

const HEADING_ROW = 4;
const FIRST_ROW = HEADING_ROW + 1;
const DAY_SECONDS = 86_400;
/** Digits that sums of money keep behind the decimal sign: 0.1 + 0.2 − 0.3 is 0. */
const DECIMALS = 9;

export interface EventSheet {
  readonly elapsed: boolean;
  /** All rows of a column of the sorted half, or of a named number. */
  column(name: EventColumn | "kind" | "period" | "window"): Expression;
  /** The number of a period as the sheet has it beside its label. */
  period(label: string): Expression;
  /** The last period that is over by the as-of day. */
  readonly lastOver: Expression;
  readonly z2: Expression;
  readonly cells: readonly (readonly NativeCell[])[];
  /** Number formats of cells that need one: row, column (from 1), format. */
  readonly formats: readonly (readonly [row: number, column: number, format: string])[];
  readonly headingRow: number;
}

/** Builds the helper sheet. `labels` are the periods that tables ask for; `from` is the period of the first of them or an earlier one. */
export function eventSheet(
  rows: readonly EventRow[],
  options: EventOptions,
  columns: ReadonlySet<EventColumn>,
  labels: readonly string[],
  firstDay: number,
  lang: Lang,
): EventSheet {
  const elapsed = options.window !== undefined;
  const places = layOut(columns, elapsed);
  const at = (name: string): number => places.indexOf(name) + 1;
  const whole = (name: string): Expression => columnOf("helper", FIRST_ROW, at(name), rows.length);
  const numbers = numbersOf(labels, options, firstDay);
  const labelColumn = places.length + 2;
  const cells: NativeCell[][] = [
    [nativeWords.rowsTitle[lang]],
    parameters(options, whole("code"), lang),
    [],
    [
      ...places.map((name) => headings[name as keyof typeof headings][lang]),
      undefined,
      nativeWords.periodLabel[lang],
      nativeWords.periodNumber[lang],
    ],
  ];
  const asof = cell("helper", 2, 2);
  const formulas = rowFormulas(rows, options, places, asof);
  for (let i = 0; i < Math.max(rows.length, numbers.length); i++) {
    const left: NativeCell[] = i < rows.length ? formulas(i) : places.map(() => undefined);
    const one = numbers[i];
    cells.push(one === undefined ? left : [...left, undefined, one.label, one.number]);
  }
  const rowOfLabel = new Map(numbers.map(({ label }, i) => [label, FIRST_ROW + i]));
  return {
    elapsed,
    column: (name) => whole(name === "period" ? "when" : name),
    period: (label) => cell("helper", rowOfLabel.get(label) ?? 0, labelColumn + 1),
    lastOver: cell("helper", 2, 6),
    z2: cell("helper", 2, 8),
    cells,
    formats: [[2, 2, "yyyy-mm-dd"]],
    headingRow: HEADING_ROW,
  };
}

const headings = {
  customer: nativeWords.customer,
  moment: nativeWords.moment,
  number: nativeWords.number,
  code: nativeWords.code,
  sorted: nativeWords.sorted,
  who: nativeWords.who,
  when: nativeWords.when,
  first: nativeWords.first,
  window: nativeWords.window,
  cohort: nativeWords.cohort,
  age: nativeWords.age,
  kind: nativeWords.kind,
  order: nativeWords.order,
  last: nativeWords.last,
  before: nativeWords.before,
  reach: nativeWords.reach,
  amount: nativeWords.amount,
  paid: nativeWords.paid,
  revenue: nativeWords.revenue,
  gain: nativeWords.gain,
  lost: nativeWords.lost,
} as const satisfies Record<string, Text>;

function layOut(columns: ReadonlySet<EventColumn>, elapsed: boolean): string[] {
  const has = (name: EventColumn): string[] => (columns.has(name) ? [name] : []);
  return [
    "customer",
    "moment",
    ...(columns.has("paid") || columns.has("revenue") ? ["amount"] : []),
    "number",
    "code",
    "sorted",
    "who",
    "when",
    ...(elapsed ? ["first", "window"] : []),
    ...has("cohort"),
    "kind",
    ...has("age"),
    ...(["order", "last", "before", "reach", "paid", "revenue", "gain", "lost"] as const).flatMap(has),
  ];
}

/** As-of day, number of rows, last finished period, squared deviate: what the formulas below refer to. */
function parameters(options: EventOptions, codes: Expression, lang: Lang): NativeCell[] {
  const calendar = periods(options);
  const current = calendar.index(options.asof);
  return [
    nativeWords.through[lang],
    options.asof,
    nativeWords.rowsCounted[lang],
    call("COUNT", codes),
    nativeWords.lastOver[lang],
    calendar.lastDay(current) <= options.asof ? current : current - 1,
    fill(nativeWords.deviate, { percent: Math.round(options.confidence * 100) }, lang),
    squaredDeviate(options.confidence),
  ];
}

/** The periods that tables ask for, with their numbers. */
function numbersOf(
  labels: readonly string[],
  options: EventOptions,
  firstDay: number,
): { readonly label: string; readonly number: number }[] {
  const calendar = periods(options);
  const wanted = new Set(labels);
  const found: { label: string; number: number }[] = [];
  const last = calendar.index(options.asof);
  for (let number = calendar.index(firstDay); number <= last && found.length < wanted.size; number++) {
    const label = calendar.label(number);
    if (wanted.has(label)) found.push({ label, number });
  }
  return found;
}

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

function rowFormulas(
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

/** The key of a cell: its text, without what a comparison could take for a pattern. Injective for ids without runs of blanks. */
export const keyOf = (customer: Expression): Expression =>
  operation(
    KEY,
    "&",
    patterns.reduce<Expression>(
      (text, [sign, instead]) => call("SUBSTITUTE", text, sign, instead),
      call("TRIM", customer),
    ),
  );

/** The same of a text. */
export const keyText = (id: string): string =>
  KEY + patterns.reduce((text, [sign, instead]) => text.split(sign).join(instead), id);

const patterns = [
  ["|", "|p"],
  ["~", "|t"],
  ["*", "|s"],
  ["?", "|q"],
] as const;

/** The whole day or second of a cell that holds a date; blank where it holds none. */
export const momentOf = (date: Expression, elapsed: boolean): Expression =>
  when(isNumber(date), elapsed ? call("ROUND", joined("*", date, DAY_SECONDS), 0) : call("INT", date), "");

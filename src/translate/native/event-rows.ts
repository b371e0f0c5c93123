import type { Lang, Text } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import type { ContractCells } from "./contract-columns";
import { cell, columnOf, type Expression, type NativeCell } from "./expression";
import { numbersOf, parameters } from "./period-numbers";
import type { EventColumn, EventOptions, EventRow } from "./read-from";
import { FIRST_ROW, HEADING_ROW, rowFormulas } from "./row-formulas";

/** The helper sheet, and how tables refer to it. */
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
  /** Columns (from 1) that hold days below the headings. */
  readonly dates?: readonly number[];
  /** The rows are contracts, each with a span of periods. */
  readonly contracts?: ContractCells;
}

/**
 * The rows of a log on a helper sheet, as formulas over the user's own cells.
 *
 * The left half has a row for each counted row of the user's: who (a guarded key), when, the customer's number (the row
 * where the key stands first) and a code, customer number × gap + period. The right half has the codes sorted, so that
 * everything else is said by looking at the row above: whether it is the customer's first period, a repetition of the
 * same one (blank), the period right after the last one, or a later one. Tables then count with COUNTIFS.
 * Only two columns look at all rows, MATCH and SMALL: that sets how many rows stay responsive.
 *
 * Builds the helper sheet. `labels` are the periods that tables ask for.
 */
export function eventSheet(
  rows: readonly EventRow[],
  options: EventOptions,
  columns: ReadonlySet<string>,
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

function layOut(columns: ReadonlySet<string>, elapsed: boolean): string[] {
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

import { periods } from "../../calendar/periods";
import type { Lang } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import {
  type ContractColumn,
  contractLayout,
  factColumns,
  factWords,
  type PeriodFact,
} from "./contract-columns";
import { contractFormulas } from "./contract-formulas";
import { type Condition, countIf } from "./counting";
import type { EventSheet } from "./event-rows";
import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  type NativeCell,
  operation,
  when,
} from "./expression";
import { numbersOf, parameters } from "./period-numbers";
import type { ContractRow, EventOptions } from "./read-from";
import { FIRST_ROW, HEADING_ROW } from "./row-formulas";

/**
 * The contracts of a list on a helper sheet, as formulas over the user's own cells: on the left a row a counted contract,
 * on the right the same sorted by customer and start, where each row knows from the one above how far the customer's contracts
 * reach. So overlapping contracts, gaps and returns are told apart, and tables count with COUNTIFS.
 * Two columns look at all rows, MATCH and SMALL; with amounts four more.
 */
export function contractSheet(
  rows: readonly ContractRow[],
  options: EventOptions,
  columns: ReadonlySet<string>,
  labels: readonly string[],
  firstDay: number,
  lang: Lang,
): EventSheet {
  const withFacts = factColumns.every((name) => columns.has(name));
  const layout = contractLayout(columns);
  const places = [...layout.keys()];
  const whole = (name: string): Expression =>
    columnOf("helper", FIRST_ROW, places.indexOf(name) + 1, rows.length);
  const numbers = numbersOf(labels, options, firstDay);
  const facts = withFacts ? (Object.keys(factWords) as PeriodFact[]) : [];
  const labelColumn = places.length + 2;
  const columnOfFact = (name: PeriodFact | "number"): number =>
    labelColumn + 1 + (name === "number" ? 0 : 1 + facts.indexOf(name));
  const rowOfLabel = new Map(numbers.map(({ label }, i) => [label, FIRST_ROW + i]));
  const formulas = contractFormulas(rows, options, places);
  const sheet = (name: ContractColumn): Expression => whole(name);
  const cells: NativeCell[][] = [
    [nativeWords.rowsTitle[lang]],
    parameters(options, whole("code"), lang),
    [],
    [
      ...[...layout.values()].map((heading) => heading[lang]),
      undefined,
      nativeWords.periodLabel[lang],
      nativeWords.periodNumber[lang],
      ...facts.map((name) => factWords[name][lang]),
    ],
  ];
  for (let i = 0; i < Math.max(rows.length, numbers.length); i++) {
    const left: NativeCell[] = i < rows.length ? formulas(i) : places.map(() => undefined);
    const one = numbers[i];
    if (one === undefined) {
      cells.push(left);
      continue;
    }
    const own = (name: PeriodFact | "number"): Expression =>
      cell("helper", FIRST_ROW + i, columnOfFact(name));
    const made = factCells(own, sheet, one.number, options);
    cells.push([...left, undefined, one.label, one.number, ...facts.map((name) => made[name])]);
  }
  const dated = ["begins", "ends", "from", "until", "covered", "stretchFrom", "stretchEnd"];
  return {
    elapsed: options.window !== undefined,
    column: (name) => whole(name),
    period: (label) => cell("helper", rowOfLabel.get(label) ?? 0, labelColumn + 1),
    lastOver: cell("helper", 2, 6),
    z2: cell("helper", 2, 8),
    contracts: {
      column: sheet,
      fact: (name, label) => cell("helper", rowOfLabel.get(label) ?? 0, columnOfFact(name)),
      facts: (name) => columnOf("helper", FIRST_ROW, columnOfFact(name), numbers.length),
    },
    cells,
    formats: [[2, 2, "yyyy-mm-dd"]],
    dates: [
      ...dated.flatMap((name) => (layout.has(name) ? [places.indexOf(name) + 1] : [])),
      ...(withFacts ? [columnOfFact("firstDay"), columnOfFact("lastDay")] : []),
    ],
    headingRow: HEADING_ROW,
  };
}

/** The facts of a period: its days, Start, Lost, and who left on any day, as metrics/money/leavings.ts counts them. */
function factCells(
  own: (name: PeriodFact | "number") => Expression,
  column: (name: ContractColumn) => Expression,
  number: number,
  options: EventOptions,
): Record<PeriodFact, NativeCell> {
  const calendar = periods(options);
  const period = own("number");
  const before: Condition = [column("spanFrom"), operation("<", "&", period)];
  const watched = countIf(
    [column("stretchFrom"), operation("<", "&", own("lastDay"))],
    [column("stretchEnd"), operation(">=", "&", own("firstDay"))],
  );
  return {
    firstDay: calendar.firstDay(number),
    lastDay: call("MIN", calendar.lastDay(number), cell("helper", 2, 2)),
    start: countIf(before, [column("spanEnd"), operation(">=", "&", period)]),
    lost: countIf(before, [column("spanEnd"), period]),
    leavers: countIf([column("leaver"), period]),
    times: countIf([column("left"), period]),
    base: operation(own("start"), "+", countIf([column("kind"), expression(1)], [column("cohort"), period])),
    daily: when(operation(watched, ">", 0), call("SUMIFS", column("share"), column("left"), period), ""),
  };
}

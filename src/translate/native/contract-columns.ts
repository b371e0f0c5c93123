import type { Text } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import { nativeContractWords as words } from "../../words/wizard-native-contracts";
import type { Expression } from "./expression";

interface Column {
  readonly heading: Text;
  /** Columns that its formula looks at, beside those that are always there. */
  readonly needs: readonly string[];
}

const column = <Needs extends string>(
  heading: Text,
  ...needs: readonly Needs[]
): { readonly heading: Text; readonly needs: readonly Needs[] } => ({ heading, needs });

/** Columns that are always there; `amount` only where somebody asks about money. */
const always = {
  customer: nativeWords.customer,
  begins: words.begins,
  ends: words.ends,
  amount: nativeWords.amount,
  number: nativeWords.number,
  code: nativeWords.code,
  sorted: nativeWords.sorted,
  place: words.place,
  who: nativeWords.who,
  from: words.from,
  until: words.until,
  fromPeriod: words.fromPeriod,
  cohort: words.joined,
  kind: nativeWords.kind,
} as const satisfies Record<string, Text>;

/** The other columns of the sorted half, in the order in which they stand. */
const others = {
  untilPeriod: column(words.untilPeriod),
  covered: column(words.covered),
  reached: column(words.reached, "untilPeriod"),
  /** The ends of periods at which the customer is there in a row: from one period up to before another (on the last row). */
  spanFrom: column(words.spanFrom, "reached"),
  spanEnd: column(words.spanEnd, "reached"),
  spanUntil: column(words.spanUntil, "reached"),
  money: column(nativeWords.amount),
  fromCode: column(words.fromCode),
  untilCode: column(words.untilCode, "untilPeriod"),
  /** What the customer's amounts change in the period of the start, or of the end, while the customer stays. */
  rise: column(words.rise, "money", "fromCode", "untilCode", "spanFrom", "spanUntil"),
  fall: column(words.fall, "money", "fromCode", "untilCode", "spanUntil"),
  /** The first period at whose end the customer is there: on every row, and on the first alone. */
  since: column(words.since, "untilPeriod"),
  enters: column(words.enters, "since"),
  /** Days there without a break; the period in which they end, once a time and once a customer. */
  stretchFrom: column(words.stretchFrom, "covered"),
  stretchEnd: column(words.stretchEnd, "covered"),
  left: column(words.left, "stretchEnd", "reached"),
  lastLeft: column(words.lastLeft, "left"),
  leaver: column(words.leaver, "lastLeft"),
  share: column(words.share, "left", "stretchFrom"),
  first: column(nativeWords.first),
  ageFrom: column(words.ageFrom, "first"),
  ageLast: column(words.ageLast, "first"),
  seen: column(words.seen, "ageLast"),
  /** Periods after the first in which the customer is active, each in one row only. */
  till: column(words.till, "seen"),
  age: column(words.age, "till", "ageFrom"),
  before: column(nativeWords.before, "till"),
  last: column(nativeWords.last, "seen"),
  second: column(words.second, "age"),
  chain: column(words.chain, "ageFrom", "ageLast"),
  unbroken: column(words.unbroken, "chain"),
  reach: column(nativeWords.reach, "first"),
} as const satisfies Record<string, Column>;

/** A column of a contract's helper sheet that a table can ask for. */
export type ContractColumn = keyof typeof others | "fromPeriod" | "cohort" | "kind";

/** The headings of the columns that are laid out for what is asked for, by name, in their order. */
export function contractLayout(asked: ReadonlySet<string>): ReadonlyMap<string, Text> {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    const found: Column | undefined = (others as Readonly<Record<string, Column>>)[name];
    for (const one of found?.needs ?? []) want(one);
  };
  for (const name of asked) want(name);
  return new Map<string, Text>([
    ...Object.entries(always).filter(([name]) => name !== "amount" || wanted.has("money")),
    ...Object.entries(others).flatMap(([name, { heading }]): [string, Text][] =>
      wanted.has(name) ? [[name, heading]] : [],
    ),
  ]);
}

/** What is counted of each period beside its number, for the rules of churn. */
export const factWords = {
  firstDay: words.firstDay,
  lastDay: words.lastDay,
  start: words.start,
  lost: words.lost,
  leavers: words.leavers,
  times: words.times,
  base: words.base,
  daily: words.daily,
} as const satisfies Record<string, Text>;
export type PeriodFact = keyof typeof factWords;

/** Columns that the facts are counted from. */
export const factColumns: readonly ContractColumn[] = ["spanFrom", "spanEnd", "leaver", "share"];

/** What tables of contracts refer to, beside what tables of events do. */
export interface ContractCells {
  /** All rows of a column. */
  column(name: ContractColumn): Expression;
  /** A period's fact, by the period's label; and that of all periods that are named. */
  fact(name: PeriodFact, label: string): Expression;
  facts(name: PeriodFact | "number"): Expression;
}

import { type Counted, followedCustomers, keptOf } from "../../analyses/change/counted";
import { customerWords } from "../../words/wizard-customers";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { say } from "../say";
import type { Groups } from "./groups";
import type { Subject } from "./subject";
import { retainedText } from "./words";

/** Columns of the tables of groups: Customers, then what those retained come to. */
const CUSTOMERS = 1;
const HIGH = 5;

/** Customers behind the counts and rates of groups, of the curves of both, and of each segment. */
export function changeBehind(
  subject: Subject,
  groups: Groups,
  row: Int32Array,
  counted: Counted,
  k: number,
  several: readonly number[] | undefined,
  { lang }: QuestionAsk,
): NonNullable<QuestionAnswer["behind"]> {
  const { followed, options, segments, ids } = subject;
  const list = (isIn: (member: number) => boolean, at: number, all: boolean) => (): string[] =>
    followedCustomers(followed, isIn, at, options.mode, all ? "eligible" : "active").map(
      (customer) => ids[customer] as string,
    );
  const said = (group: string, at: number, all: boolean): string =>
    all || at === 0
      ? say(customerWords.groupAll, { group, unit: subject.unit, k: Math.max(at, k) }, lang)
      : say(customerWords.groupRetained, { group, retained: retainedText(subject, at, lang) }, lang);
  const ofGroup = (group: number, at: number, all: boolean) => {
    const { kept, start } = keptOf(counted, group, at);
    if ((all ? start : kept) === 0) return undefined;
    return {
      sentence: said(groups.names[group] as string, at, all),
      ids: list((i) => row[i] === group, at, all),
    };
  };
  return (box, line, column) => {
    if (line === 0) return undefined;
    if (box === "main" && column >= CUSTOMERS && column <= HIGH && line <= 2)
      return ofGroup(line - 1, k, column === CUSTOMERS);
    if (box === "curves" && column > 0) {
      // Two columns of rates; then low, high, customers and retained of each group.
      const isRate = column <= 2;
      const group = isRate ? column - 1 : Math.floor((column - 3) / 4);
      return line > counted.columns ? undefined : ofGroup(group, line - 1, !isRate && (column - 3) % 4 === 2);
    }
    const value = several?.[line - 1];
    if (box !== "several" || value === undefined || segments === undefined) return undefined;
    if (column < CUSTOMERS || column > HIGH) return undefined;
    const isAll = column === CUSTOMERS;
    return {
      sentence: said(segments.values[value] as string, k, isAll),
      ids: list(
        (i) =>
          segments.of[followed.groups.customer[i] as number] === value && (followed.reach[i] as number) >= k,
        k,
        isAll,
      ),
    };
  };
}

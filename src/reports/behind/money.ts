import { cohorts } from "../../analyses/cohorts/cohort";
import { activeMembers, cohortMembers } from "../../analyses/cohorts/cohort-members";
import type { MoneyStanding } from "../../analyses/money/period-members";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Box } from "../../table/report";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import { grainWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import { say } from "../say";

/** Who stands in each column of a table of subscriptions: customers first, then their revenue. */
export const subscriptionStandings: readonly (MoneyStanding | undefined)[] = [
  undefined,
  "start",
  "new",
  "reactivated",
  "lost",
  "end",
  "retained",
  "lost",
  "start",
  "new",
  "reactivated",
  "expansion",
  "contraction",
  "lost",
  "end",
];

/** Who stands in each column of a table of revenue. */
export const revenueStandings: readonly (MoneyStanding | undefined)[] = [
  undefined,
  "start",
  "new",
  "reactivated",
  "expansion",
  "contraction",
  "lost",
  "end",
];

/** Who stands in each column of the parts that revenue is made of. */
export const partStandings = {
  apart: [undefined, "retained", "expansion", "new", "reactivated"],
  together: [undefined, "retained", "new", "reactivated"],
} as const;

/** Where customers stand in boxes with a row a period, and who they are. */
export interface PeriodBoxes {
  readonly boxes: readonly Box[];
  /** By the name of the box: a standing a column. */
  readonly standings: Readonly<Record<string, readonly (MoneyStanding | undefined)[]>>;
  readonly ids: readonly string[];
  /** Customers by their standing in the period so many after the first. */
  readonly list: (after: number, standing: MoneyStanding) => number[];
}

/** Customers behind the cells of tables with a row a period. A cell of 0 counts nobody. */
export function periodsBehind(
  { boxes, standings, ids, list }: PeriodBoxes,
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  const cells = new Map(boxes.map(({ name, grid }) => [name, grid.cells]));
  return (box, row, column) => {
    const standing = standings[box]?.[column];
    const line = cells.get(box)?.[row];
    const value = line?.[column];
    if (row === 0 || standing === undefined || typeof value !== "number" || value === 0) return undefined;
    return {
      sentence: say(customerWords[standing], { period: String(line?.[0] ?? "") }, lang),
      ids: () => list(row - 1, standing).map((customer) => ids[customer] as string),
    };
  };
}

/**
 * Customers behind tables of revenue by cohort: those of the cohort, and those of them who paid in a period. The log is
 * only made when they are listed; such tables know no brackets.
 */
export function cohortMoneyBehind(
  logOf: () => EventLog,
  { brackets: _, ...options }: LogOptions,
  boxes: readonly Box[],
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  const cells = new Map(boxes.map(({ name, grid }) => [name, grid.cells]));
  const unit = grainWords[options.window === undefined ? options.grain : "window"];
  return (box, row, column) => {
    if ((box !== "cohorts" && box !== "counts") || row === 0 || column === 0) return undefined;
    const line = cells.get(box)?.[row];
    const value = line?.[column];
    if (typeof value !== "number" || value === 0) return undefined;
    const facts = { cohort: String(line?.[0] ?? ""), unit, k: column - 2 };
    return {
      sentence: say(column === 1 ? customerWords.cohort : customerWords.cohortOn, facts, lang),
      ids: () => {
        const log = logOf();
        const matrix = cohorts(log, options);
        const members =
          column === 1
            ? cohortMembers(log, options, matrix, row - 1)
            : activeMembers(log, options, matrix, row - 1, column - 2);
        return members.map((customer) => log.ids[customer] as string);
      },
    };
  };
}

/** The first of several that knows a cell. */
export const firstBehind =
  (...all: readonly NonNullable<QuestionAnswer["behind"]>[]): NonNullable<QuestionAnswer["behind"]> =>
  (box, row, column) => {
    for (const behind of all) {
      const found = behind(box, row, column);
      if (found !== undefined) return found;
    }
    return undefined;
  };

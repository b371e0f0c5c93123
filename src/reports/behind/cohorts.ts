import {
  activeIn,
  activeMembers,
  type CohortMatrix,
  cohortMembers,
  curveMembers,
} from "../../analyses/cohorts/cohort-members";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Box } from "../../table/report";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import { grainWords } from "../../words/wizard-report";
import type { Behind, QuestionAnswer } from "../answer";
import { say } from "../say";

/** What stands where in a cohort table and in a curve. */
const SIZE = 1;
const FIRST = 2;
const ELIGIBLE = 1;
const RETAINED = 2;

const words = {
  on: { cohort: customerWords.cohortOn, curve: customerWords.curveOn },
  on_or_after: { cohort: customerWords.cohortAfter, curve: customerWords.curveAfter },
  on_or_before: { cohort: customerWords.cohortBefore, curve: customerWords.curveBefore },
  every: { cohort: customerWords.cohortEvery, curve: customerWords.curveEvery },
} as const;

/** Customers behind sizes, counts, rates and limits of a cohort table, and behind the curve of all. */
export function cohortsBehind(
  log: EventLog,
  options: LogOptions,
  matrix: CohortMatrix,
  boxes: readonly Box[],
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  const unit = grainWords[options.window === undefined ? options.grain : "window"];
  const cells = new Map(boxes.map(({ name, grid }) => [name, grid.cells]));
  const ids = (customers: readonly number[]): string[] =>
    customers.map((customer) => log.ids[customer] as string);

  const inCohort = (row: number, column: number): Behind | undefined => {
    const period = matrix.cohorts[row];
    if (period === undefined) return undefined;
    const cohort = String(cells.get("main")?.[row + 1]?.[0] ?? matrix.calendar.periods.label(period));
    const at = column - FIRST;
    // In column 0 everyone is there, also while nobody's first elapsed window is over.
    const isEveryone = at === 0 && matrix.everyoneFirst && activeIn(matrix, row, 0) === 0;
    if (column === SIZE || isEveryone || (at === 0 && matrix.everyoneFirst && !matrix.elapsed))
      return {
        sentence: say(customerWords.cohort, { cohort }, lang),
        ids: () => ids(cohortMembers(log, options, matrix, row)),
      };
    const span = matrix.columns[at];
    if (span === undefined || activeIn(matrix, row, at) === 0) return undefined;
    const k = span.from === span.to ? span.from : `${span.from}–${span.to}`;
    return {
      sentence: say(words[options.mode].cohort, { cohort, unit, k }, lang),
      ids: () => ids(activeMembers(log, options, matrix, row, at)),
    };
  };

  const onCurve = (row: number, column: number): Behind | undefined => {
    const of = column === ELIGIBLE ? "eligible" : "active";
    const count = cells.get("curve")?.[row]?.[of === "eligible" ? ELIGIBLE : RETAINED];
    if (typeof count !== "number" || count === 0) return undefined;
    const k = row - 1;
    const said = of === "eligible" || k === 0 ? customerWords.curveEligible : words[options.mode].curve;
    return {
      sentence: say(said, { unit, k }, lang),
      ids: () => ids(curveMembers(log, options, k, of)),
    };
  };

  return (box, row, column) => {
    if (row === 0 || column === 0) return undefined;
    const cell = cells.get(box)?.[row]?.[column];
    if (cell === undefined || (box === "counts" && cell === 0)) return undefined;
    if (box === "curve") return onCurve(row, column);
    return ["main", "counts", "low", "high"].includes(box) ? inCohort(row - 1, column) : undefined;
  };
}

import { countIn } from "../../metrics/cohorts/cohort-cells";
import { type CohortGroups, cohortGroups } from "../../metrics/cohorts/cohort-groups";
import type { CohortMatrix } from "../../metrics/cohorts/cohort-matrix";
import { membersIn } from "../../metrics/cohorts/members";
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
  const list =
    (
      members: (groups: CohortGroups, i: number) => boolean,
      reach: (groups: CohortGroups) => Int32Array,
      column: { readonly from: number; readonly to: number },
      of: "active" | "eligible",
      counted: LogOptions,
    ) =>
    (): string[] => {
      const groups = cohortGroups(log, counted);
      const chosen: number[] = [];
      for (let i = 0; i < groups.length; i++) if (members(groups, i)) chosen.push(i);
      const found = membersIn(groups, reach(groups), Int32Array.from(chosen), column, counted);
      return Array.from(found[of], (i) => log.ids[groups.customer[i] as number] as string);
    };

  const inCohort = (row: number, column: number): Behind | undefined => {
    const cohort = matrix.cohorts[row];
    if (cohort === undefined) return undefined;
    const isMember = (groups: CohortGroups, i: number): boolean => groups.cohort[i] === cohort;
    const named = matrix.calendar.periods.label(cohort);
    const label = String(cells.get("main")?.[row + 1]?.[0] ?? named);
    const reach = ({ reach: all }: CohortGroups): Int32Array => all;
    const { brackets: _, ...single } = options;
    const everybody = { from: 0, to: 0 };
    const isPeriod0 = column === FIRST && matrix.everyoneFirst;
    if (column === SIZE || (isPeriod0 && (!matrix.elapsed || countIn(matrix, row, 0) === 0)))
      return {
        sentence: say(customerWords.cohort, { cohort: label }, lang),
        // Also those whose first elapsed window is not over.
        ids: list(
          isMember,
          (groups) => groups.reach.map((k) => Math.max(0, k)),
          everybody,
          "eligible",
          single,
        ),
      };
    const span = matrix.columns[column - FIRST];
    if (span === undefined || countIn(matrix, row, column - FIRST) === 0) return undefined;
    const k = span.from === span.to ? span.from : `${span.from}–${span.to}`;
    return {
      sentence: say(words[options.mode].cohort, { cohort: label, unit, k }, lang),
      ids: list(isMember, reach, span, "active", options),
    };
  };

  const onCurve = (row: number, column: number): Behind | undefined => {
    const count = cells.get("curve")?.[row]?.[column === ELIGIBLE ? ELIGIBLE : RETAINED];
    if (typeof count !== "number" || count === 0 || column < ELIGIBLE) return undefined;
    const k = row - 1;
    const { brackets: _, ...single } = options;
    const finished = ({ reach, calendar, elapsed }: CohortGroups): Int32Array =>
      elapsed ? reach : reach.map((last) => last - (calendar.current - calendar.lastOver));
    const of = column === ELIGIBLE ? "eligible" : "active";
    return {
      sentence: say(
        of === "eligible" || k === 0 ? customerWords.curveEligible : words[options.mode].curve,
        { unit, k },
        lang,
      ),
      ids: list(() => true, finished, { from: k, to: k }, of, single),
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

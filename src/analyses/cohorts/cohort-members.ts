import { countIn } from "../../metrics/cohorts/cohort-cells";
import { cohortGroups } from "../../metrics/cohorts/cohort-groups";
import type { CohortMatrix } from "../../metrics/cohorts/cohort-matrix";
import { membersIn } from "../../metrics/cohorts/members";
import { at } from "../../metrics/column";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";

export type { CohortMatrix } from "../../metrics/cohorts/cohort-matrix";

/** Customers of a log, by their numbers, in the order of the log. */
type Customers = number[];

/** How many of a cohort are active in a column of a cohort table, both counted from 0. */
export const activeIn = (matrix: CohortMatrix, row: number, column: number): number =>
  countIn(matrix, row, column);

/** Everybody in the cohort of a row, followed for long or not. */
export function cohortMembers(
  log: EventLog,
  options: LogOptions,
  matrix: CohortMatrix,
  row: number,
): Customers {
  const groups = cohortGroups(log, options);
  const found: Customers = [];
  for (let i = 0; i < groups.length; i++)
    if (at(groups.cohort, i) === at(matrix.cohorts, row)) found.push(at(groups.customer, i));
  return found;
}

/** Those of the cohort of a row who are active in a column: as many as the table counts. */
export function activeMembers(
  log: EventLog,
  options: LogOptions,
  matrix: CohortMatrix,
  row: number,
  column: number,
): Customers {
  const span = matrix.columns[column];
  if (span === undefined) return [];
  const groups = cohortGroups(log, options);
  const members: number[] = [];
  for (let i = 0; i < groups.length; i++)
    if (at(groups.cohort, i) === at(matrix.cohorts, row)) members.push(i);
  const { active } = membersIn(groups, groups.reach, Int32Array.from(members), span, options);
  return Array.from(active, (i) => at(groups.customer, i));
}

/** Those of all cohorts who were followed for the whole of period k, or were active in it besides; brackets do not count. */
export function curveMembers(
  log: EventLog,
  { brackets: _, ...options }: LogOptions,
  k: number,
  of: "eligible" | "active",
): Customers {
  const groups = cohortGroups(log, options);
  const { calendar, elapsed, reach } = groups;
  const open = elapsed ? 0 : calendar.current - calendar.lastOver;
  const members = Int32Array.from({ length: groups.length }, (_, i) => i);
  const found = membersIn(
    groups,
    reach.map((last) => last - open),
    members,
    { from: k, to: k },
    options,
  );
  return Array.from(found[of], (i) => at(groups.customer, i));
}

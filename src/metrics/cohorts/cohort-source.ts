import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { type CohortGroups, cohortGroups, type GroupOptions } from "./cohort-groups";
import { type PlainCohorts, plainCohorts } from "./plain-cohorts";

/** What cohort tables, curves and sums of money are counted from. */
export type CohortSource = CohortGroups | PlainCohorts;

export const isPlain = (source: CohortSource): source is PlainCohorts => "counts" in source;

/** Cohorts counted plainly where the question and the data allow it, by members elsewhere; `returns` as for cohortGroups. */
export const cohortSource = (
  log: EventLog,
  options: GroupOptions & Pick<LogOptions, "mode" | "brackets">,
  returns: EventLog = log,
): CohortSource =>
  (returns === log && options.brackets === undefined ? plainCohorts(log, options) : undefined) ??
  cohortGroups(log, options, returns);

import type { LogOptions } from "../plan/options";
import type { CohortGroups } from "./cohort-groups";
import { at } from "./column";
import { spanOfPeriods } from "./log-periods";
import { tallyPeriods } from "./tally";

/** Point k: members followed for the whole of period k, and those of them who were active in it. */
export interface CurvePoint {
  readonly period: number;
  readonly eligible: number;
  readonly retained: number;
}

/** All cohorts pooled, finished cells only: as many points as there are periods that anybody was followed through. */
export function retentionCurve(
  groups: CohortGroups,
  options: Pick<LogOptions, "mode" | "from" | "to" | "periods">,
): CurvePoint[] {
  const { calendar } = groups;
  const span = spanOfPeriods(options, calendar.periods, -2_147_483_648, 2_147_483_647);
  const unfinished = calendar.current - calendar.lastOver;
  const row = new Int32Array(groups.length);
  const reach = new Int32Array(groups.length);
  let last = -1;
  for (let i = 0; i < groups.length; i++) {
    const cohort = at(groups.cohort, i);
    row[i] = cohort >= span.low && cohort <= span.high ? 0 : -1;
    reach[i] = at(groups.reach, i) - (groups.elapsed ? 0 : unfinished);
    if (row[i] === 0) last = Math.max(last, at(reach, i));
  }
  const points = Math.min(last, options.periods ?? last) + 1;
  const { counts, eligible } = tallyPeriods(groups, row, reach, 1, points, options.mode);
  return Array.from({ length: points }, (_, k) => ({
    period: k,
    eligible: at(eligible, k),
    retained: at(counts, k),
  }));
}

import type { LogOptions } from "../plan/options";
import type { CohortGroups } from "./cohort-groups";
import { at } from "./column";
import { type Calendar, spanOfPeriods } from "./log-periods";
import { tallyPeriods } from "./tally";

/** Point k: members followed for the whole of period k, and those of them who were active in it. */
export interface CurvePoint {
  readonly period: number;
  readonly eligible: number;
  readonly retained: number;
}

export interface Curve {
  readonly calendar: Calendar;
  /** How many belong to the cohorts asked for, followed for long or not. */
  readonly members: number;
  readonly points: readonly CurvePoint[];
  /** Whether cells that are not over by the as-of day were left out. */
  readonly leavesOut: boolean;
}

/** All cohorts pooled, finished cells only: as many points as there are periods that anybody was followed through. */
export function retentionCurve(
  groups: CohortGroups,
  options: Pick<LogOptions, "mode" | "from" | "to" | "periods">,
): Curve {
  const { calendar } = groups;
  const span = spanOfPeriods(options, calendar.periods, -2_147_483_648, 2_147_483_647);
  const unfinished = calendar.current - calendar.lastOver;
  const row = new Int32Array(groups.length);
  const reach = new Int32Array(groups.length);
  let last = -1;
  let nearest = 2_147_483_647;
  let members = 0;
  for (let i = 0; i < groups.length; i++) {
    const cohort = at(groups.cohort, i);
    row[i] = cohort >= span.low && cohort <= span.high ? 0 : -1;
    reach[i] = at(groups.reach, i) - (groups.elapsed ? 0 : unfinished);
    if (row[i] !== 0) continue;
    members++;
    last = Math.max(last, at(reach, i));
    nearest = Math.min(nearest, at(groups.reach, i));
  }
  const points = Math.min(last, options.periods ?? last) + 1;
  const { counts, eligible } = tallyPeriods(groups, { row, reach, rows: 1, columns: points }, options.mode);
  const most = options.periods ?? nearest;
  return {
    calendar,
    members,
    points: Array.from({ length: points }, (_, k) => ({
      period: k,
      eligible: at(eligible, k),
      retained: at(counts, k),
    })),
    leavesOut: !groups.elapsed && unfinished > 0 && members > 0 && nearest <= most,
  };
}

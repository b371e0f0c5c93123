import type { LogOptions } from "../../plan/options";
import { add, at } from "../column";
import { type Calendar, spanOfPeriods } from "../log-periods";
import type { CohortGroups } from "./cohort-groups";
import { type CohortSource, isPlain } from "./cohort-source";
import { type PlainCohorts, plainCount } from "./plain-cohorts";
import { tallyPeriods } from "./tally";

export interface Curve {
  readonly calendar: Calendar;
  /** How many belong to the cohorts asked for, followed for long or not. */
  readonly members: number;
  /** At k: members followed for the whole of period k. As long as there are periods that anybody was followed through. */
  readonly eligible: Int32Array;
  /** At k: those of the eligible who were active in period k. */
  readonly retained: Int32Array;
  /** Whether cells that are not over by the as-of day were left out. */
  readonly leavesOut: boolean;
}

export type CurveOptions = Pick<LogOptions, "mode" | "from" | "to" | "periods">;

/** All cohorts pooled, finished cells only. */
export const retentionCurve = (source: CohortSource, options: CurveOptions): Curve =>
  isPlain(source) ? curveOfPlain(source, options) : curveOfMembers(source, options);

function curveOfMembers(groups: CohortGroups, options: CurveOptions): Curve {
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
    eligible,
    retained: counts,
    leavesOut: !groups.elapsed && unfinished > 0 && members > 0 && nearest <= most,
  };
}

/** All members of a cohort are followed equally long, so cohorts are added up as they are. */
function curveOfPlain(plain: PlainCohorts, options: CurveOptions): Curve {
  const { calendar } = plain;
  const span = spanOfPeriods(options, calendar.periods, plain.low, plain.high);
  const cohorts: number[] = [];
  for (let c = Math.max(span.low, plain.low); c <= Math.min(span.high, plain.high); c++)
    if (plainCount(plain, c, 0) > 0) cohorts.push(c);
  const first = cohorts[0] ?? calendar.lastOver + 1;
  const last = calendar.lastOver - first;
  const points = Math.max(0, Math.min(last, options.periods ?? last) + 1);
  const eligible = new Int32Array(points);
  const retained = new Int32Array(points);
  let members = 0;
  for (const cohort of cohorts) {
    members += plainCount(plain, cohort, 0);
    for (let k = 0; k < points && cohort + k <= calendar.lastOver; k++) {
      add(eligible, k, plainCount(plain, cohort, 0));
      add(retained, k, plainCount(plain, cohort, k));
    }
  }
  const nearest = calendar.current - (cohorts[cohorts.length - 1] ?? 0);
  return {
    calendar,
    members,
    eligible,
    retained,
    leavesOut: calendar.current > calendar.lastOver && members > 0 && nearest <= (options.periods ?? nearest),
  };
}

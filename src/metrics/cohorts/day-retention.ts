import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { cohortGroups } from "./cohort-groups";
import { type Curve, retentionCurve } from "./curve";

export type DayOptions = Pick<LogOptions, "mode" | "asof" | "from" | "to">;

/**
 * Day-N retention for every N that anybody was observed for: its period N counts the customers whose day N is not after
 * the as-of day, and those of them who were active on calendar day N after their first (or as `mode` says).
 */
export function dayRetention(log: EventLog, options: DayOptions): Curve {
  const daily = { grain: "day", weekstart: "mon", fiscal: 1, cohort: "first", min: 1 } as const;
  const asof = options.asof === undefined ? {} : { asof: options.asof };
  return retentionCurve(cohortGroups(log, { ...daily, ...asof }), options);
}

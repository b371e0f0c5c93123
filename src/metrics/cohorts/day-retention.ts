import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { cohortSource } from "./cohort-source";
import { type Curve, retentionCurve } from "./curve";

export type DayOptions = Pick<LogOptions, "mode" | "asof" | "from" | "to">;

/**
 * Day-N retention for every N that anybody was observed for: its period N counts the customers whose day N is not after
 * the as-of day, and those of them who were active on calendar day N after their first (or as `mode` says).
 */
export function dayRetention(log: EventLog, options: DayOptions): Curve {
  const { mode, asof } = options;
  const own = { grain: "day", weekstart: "mon", fiscal: 1, cohort: "first", min: 1, mode } as const;
  const daily = asof === undefined ? own : { ...own, asof };
  return retentionCurve(cohortSource(log, daily), options);
}

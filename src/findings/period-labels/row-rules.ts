import { type Day, isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import type { Host } from "../../sheet/host";
import { type Found, noted } from "../found";
import { periodName } from "./columns";
import { listed, missingPeriods } from "./rules";
import { periodRun } from "./run";

/** What is doubtful about the periods of a table that has a row for each: some are missing, the last is not over. */
export function periodRowRules(
  rows: readonly { readonly row: number; readonly period: string }[],
  host: Host,
  today: Day | undefined,
): (Found | undefined)[] {
  const labels = rows.map(({ period }) => period);
  const { days, grain, names } = periodRun(labels, host, today);
  const sorted = days.filter((day): day is Day => day !== undefined).sort((a, b) => a - b);
  const last = sorted[sorted.length - 1];
  if (names !== undefined || last === undefined) return [];
  const missing = missingPeriods(sorted, grain);
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const indexes = days.map((day) => (day === undefined ? undefined : calendar.index(day)));
  const after = rows
    .filter((_, i) => Math.abs((indexes[i] ?? 0) - (indexes[i - 1] ?? indexes[i] ?? 0)) > 1)
    .map(({ row }) => row);
  const end = grain === "week" ? last + 6 : calendar.lastDay(calendar.index(last));
  const running = today !== undefined && last <= today && today < end;
  const at = rows[days.indexOf(last)]?.row;
  return [
    noted("rows-missing-periods", after, { list: listed(missing) }, missing.length),
    running && at !== undefined
      ? noted("period-running", [at], {
          period: periodName(last, grain),
          today: isoText(today),
          end: isoText(end),
        })
      : undefined,
  ];
}

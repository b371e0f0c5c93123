import { isoText } from "../../calendar/days";
import { repeaters } from "../../metrics/cohorts/repeat-rate";
import type { EventLog } from "../../plan/log";
import { InputError } from "../../words/input-error";
import { requireEvents } from "../events";

/** The share of customers with a second active day, in time where `within` says how many days; throws where nobody was observed that long. */
export function repeatRate(log: EventLog, within?: number): number {
  requireEvents(log, {});
  if (within !== undefined && (!Number.isInteger(within) || within < 1))
    throw new InputError("day-not-whole", { where: "within_days", cell: within, least: 1 });
  const { eligible, repeated } = repeaters(log, within);
  if (eligible === 0)
    throw new InputError("nobody-observed", { days: within ?? 0, asof: isoText(log.lastDay) });
  return repeated / eligible;
}

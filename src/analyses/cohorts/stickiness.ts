import { type Day, isoText } from "../../calendar/days";
import { stickiness } from "../../metrics/cohorts/stickiness";
import type { EventLog } from "../../plan/log";
import { InputError } from "../../words/input-error";
import { requireEvents } from "../events";

/**
 * The share of the customers of `long` days who are there in `short` days; throws for spans that are no whole days or in
 * the wrong order, and where nobody was active in the `long` days.
 */
export function stickinessOf(log: EventLog, short: number, long: number, asof?: Day): number {
  requireEvents(log, asof === undefined ? {} : { asof });
  for (const [where, cell] of Object.entries({ short, long }))
    if (!Number.isSafeInteger(cell) || cell < 1)
      throw new InputError("day-not-whole", { where, cell, least: 1 });
  if (short > long) throw new InputError("short-over-long", { short, long });
  const share = stickiness(log, short, long, asof);
  if (share === undefined)
    throw new InputError("nobody-lately", { days: long, asof: isoText(asof ?? log.lastDay) });
  return share;
}

import { changesNothing, decide } from "../../findings/decide";
import { rosterFindings } from "../../findings/rosters";
import type { EventData } from "./data";
import { eventShape } from "./event-shape";
import type { Laid } from "./laid";
import { grainsOf, periodLog, weekstartOf } from "./period-events";

/** Lists of ids, one a period, read as a log of who was there when. */
export function rosterEvents(laid: Laid): EventData | undefined {
  const { roles, answers, today } = laid;
  if (roles.firstPeriod === undefined && (roles.customer === undefined || roles.period === undefined))
    return undefined;
  const { found, run, read, rows: seen } = rosterFindings(laid);
  const decision = decide(found, answers);
  const rows = changesNothing(decision)
    ? seen
    : read({
        gone: decision.leftOut,
        same: decision.same,
        case: decision.case,
        exclude: decision.exclude,
      });
  const log = periodLog(
    { ids: rows.list.ids, customer: rows.list.customer, period: rows.period },
    run,
    today,
  );
  const data: EventData = {
    kind: "events",
    layout: "rosters",
    found,
    decision,
    log,
    amounts: () => undefined,
    segments: undefined,
    rowOf: (event) => rows.rowOf(event),
    cellOf: roles.firstPeriod === undefined ? undefined : (event) => rows.columnOf(event),
    grain: run.grain,
    grains: grainsOf(run),
    weekstart: weekstartOf(run),
    names: run.names,
    read: undefined,
  };
  return laid.quick ? data : { ...data, found: [...found, ...eventShape(data)] };
}

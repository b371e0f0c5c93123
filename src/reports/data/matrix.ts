import { isBlank } from "../../findings/block";
import { changesNothing, decide } from "../../findings/decide";
import { goneRows } from "../../findings/log/gone";
import { matrixFindings } from "../../findings/matrix";
import { readMatrixRows } from "../../findings/matrix/rows";
import { periodColumns } from "../../findings/period-labels/columns";
import type { EventData } from "./data";
import { eventShape } from "./event-shape";
import type { Laid } from "./laid";
import { segmentsOf } from "./log";
import { once } from "./once";
import { grainsOf, periodLog, weekstartOf } from "./period-events";

/** A row a customer and a column a period, read as a log of who was there when. */
export function matrixEvents({
  block,
  detection,
  roles,
  answers,
  host,
  today,
  quick,
}: Laid): EventData | undefined {
  if (roles.customer === undefined || roles.firstPeriod === undefined) return undefined;
  const periods = periodColumns(block, detection, roles, host, today);
  const { first, last } = detection.frame;
  const { found, rows: seen } = matrixFindings({
    block,
    customer: roles.customer,
    periods,
    first,
    last,
    answers,
    host,
    quick,
  });
  const decision = decide(found, answers);
  const read = changesNothing(decision)
    ? seen
    : readMatrixRows(
        block,
        roles.customer,
        periods.columns,
        seen.data,
        {
          gone: goneRows(seen, decision),
          same: decision.same,
          case: decision.case,
          withoutNegative: decision.mended.has("negative-cells"),
        },
        host,
      );
  const { run } = periods;
  const kept = (at: number): boolean => run.days[read.period[at] as number] !== undefined;
  const places = Array.from(read.entry.keys()).filter(kept);
  const log = periodLog(
    {
      ids: read.list.ids,
      customer: Int32Array.from(places, (at) => read.list.customer[read.entry[at] as number] as number),
      period: Int32Array.from(places, (at) => read.period[at] as number),
    },
    run,
    today,
  );
  const rowOf = (event: number): number => read.rowOf(read.entry[places[event] as number] as number);
  const { segment } = roles;
  const data: EventData = {
    kind: "events",
    layout: "matrix",
    found,
    decision,
    log,
    amounts: once(() =>
      read.amount === undefined
        ? undefined
        : Float64Array.from(places, (at) => (read.amount as Float64Array)[at] as number),
    ),
    segments:
      segment === undefined
        ? undefined
        : segmentsOf(
            isBlank(detection.headings[segment]) ? "" : (detection.headings[segment] as string),
            log.length,
            (event) => block.cells[rowOf(event)]?.[segment],
          ),
    rowOf,
    cellOf: (event) => periods.columns[read.period[places[event] as number] as number] as number,
    grain: run.grain,
    grains: grainsOf(run),
    weekstart: weekstartOf(run),
    names: run.names,
    read: undefined,
  };
  return quick ? data : { ...data, found: [...found, ...eventShape(data)] };
}

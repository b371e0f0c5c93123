import { type Day, isoTexts } from "../../calendar/days";
import { rfm } from "../../metrics/scores/rfm";
import { segmentOf } from "../../metrics/scores/segments";
import type { EventLog } from "../../plan/log";
import type { Table, Value } from "../../table/table";
import { InputError } from "../../words/input-error";
import { rfmLabels, segments } from "../../words/labels/scores";
import { requireEvents, requireRoom } from "../events";

/** A row a customer, in order of first appearance: recency, frequency, monetary value, their scores and a segment. */
export function rfmTable(log: EventLog, asof: Day = log.lastDay, bins = 5): Table {
  requireEvents(log, { asof });
  const found = rfm(log, log.amount ?? new Float64Array(log.length), asof, bins);
  requireRoom(found.customer.length + 1, 10);
  const dayText = isoTexts();
  const { ids } = log;
  return {
    columns: [
      { heading: rfmLabels.customer, unit: "label" },
      { heading: rfmLabels.last, unit: "label" },
      { heading: rfmLabels.recency, unit: "count" },
      { heading: rfmLabels.frequency, unit: "count" },
      { heading: rfmLabels.monetary, unit: "money" },
      { heading: rfmLabels.r, unit: "count" },
      { heading: rfmLabels.f, unit: "count" },
      { heading: rfmLabels.m, unit: "count" },
      { heading: rfmLabels.score, unit: "count" },
      { heading: rfmLabels.segment, unit: "label" },
    ],
    rows: Array.from(found.customer, (customer, i): Value[] => {
      const monetary = found.monetary[i] as number;
      if (Number.isNaN(monetary)) throw new InputError("too-large");
      const [r, f, m] = [found.r[i] as number, found.f[i] as number, found.m[i] as number];
      return [
        ids[customer],
        dayText(found.last[i] as number),
        found.recency[i],
        found.frequency[i],
        monetary,
        r,
        f,
        m,
        100 * r + 10 * f + m,
        segments[segmentOf(r, f, m, bins)],
      ];
    }),
    summaryRows: 0,
    notes: [],
  };
}

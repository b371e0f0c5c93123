import { kaplanMeier, timeToFallTo } from "../../metrics/lifetime/kaplan-meier";
import { type LimitKind, survivalLimits } from "../../metrics/lifetime/survival-limits";
import { deviate } from "../../metrics/special/normal";
import type { Tenures } from "../../plan/tenures";
import type { Table, Value } from "../../table/table";
import { InputError } from "../../words/input-error";
import { lifetimeLabels } from "../../words/labels/lifetime";
import { labels } from "../../words/labels/shared";
import { requireRoom } from "../events";

/** Kaplan and Meier's curve, a row a distinct duration, with limits at `confidence`. */
export function survivalTable(tenures: Tenures, confidence: number, kind: LimitKind): Table {
  const { time, atRisk, churned, censored, survival, greenwood } = kaplanMeier(tenures);
  requireRoom(time.length + 1, 7);
  const z = deviate(confidence);
  return {
    columns: [
      { heading: lifetimeLabels.time, unit: "number" },
      { heading: lifetimeLabels.atRisk, unit: "count" },
      { heading: lifetimeLabels.churned, unit: "count" },
      { heading: lifetimeLabels.censored, unit: "count" },
      { heading: lifetimeLabels.survival, unit: "rate" },
      { heading: labels.low, unit: "rate" },
      { heading: labels.high, unit: "rate" },
    ],
    rows: Array.from(time, (at, k): Value[] => {
      const share = survival[k] as number;
      const [low, high] = survivalLimits(share, greenwood[k] as number, z, kind);
      return [at, atRisk[k], churned[k], censored[k], share, low, high];
    }),
    summaryRows: 0,
    notes: [],
  };
}

/** The first time by which `share` of the customers are lost. Throws "survival-above" where that many never are. */
export function survivalQuantile(tenures: Tenures, share: number): number {
  const curve = kaplanMeier(tenures);
  const time = timeToFallTo(curve, 1 - share);
  if (time !== undefined) return time;
  const { survival } = curve;
  const lowest = survival[survival.length - 1] as number;
  const since = survival.indexOf(lowest);
  throw new InputError("survival-above", {
    level: shortNumber(1 - share),
    lowest: shortNumber(lowest),
    time: shortNumber(curve.time[since] as number),
  });
}

/** Six digits are enough in a sentence. */
const shortNumber = (value: number): number => Number(value.toPrecision(6));

import { sbgRetention, sbgSurvival } from "../../metrics/lifetime/sbg";
import { fitSbg, type SbgFit } from "../../metrics/lifetime/sbg-fit";
import type { Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { lifetimeLabels } from "../../words/labels/lifetime";
import { labels } from "../../words/labels/shared";
import { requireRoom } from "../events";

/** The fitted parameters, or an error that says why the counts cannot tell them. */
function requireSbg(survivors: readonly number[]): SbgFit {
  const fit = fitSbg(survivors);
  if (typeof fit === "string") throw new InputError(`sbg-${fit}`);
  return fit;
}

/** Alpha, Beta, Log-likelihood: one row. */
export function sbgFitTable(survivors: readonly number[]): Table {
  const { alpha, beta, logLikelihood } = requireSbg(survivors);
  return {
    columns: [
      { heading: lifetimeLabels.alpha, unit: "number" },
      { heading: lifetimeLabels.beta, unit: "number" },
      { heading: lifetimeLabels.logLikelihood, unit: "number" },
    ],
    rows: [[alpha, beta, logLikelihood]],
    summaryRows: 0,
    notes: [],
  };
}

export const sbgOutputs = ["survival", "count", "retention"] as const;
export type SbgOutput = (typeof sbgOutputs)[number];

/** The fitted curve from period 0 to `periods`; retention, from one period to the next, is blank at 0. */
export function sbgForecastTable(survivors: readonly number[], periods: number, output: SbgOutput): Table {
  requireRoom(periods + 2, 2);
  const { alpha, beta } = requireSbg(survivors);
  const share = sbgSurvival(alpha, beta, periods);
  const acquired = survivors[0] as number;
  const value = (survival: number, t: number): number | undefined => {
    if (output === "survival") return survival;
    if (output === "count") return acquired * survival;
    return t === 0 ? undefined : sbgRetention(alpha, beta, t);
  };
  return {
    columns: [
      { heading: labels.period, unit: "number" },
      {
        heading: output === "retention" ? labels.retention : lifetimeLabels[output],
        unit: output === "count" ? "number" : "rate",
      },
    ],
    rows: Array.from(share, (survival, t) => [t, value(survival, t)]),
    summaryRows: 0,
    notes: [],
  };
}

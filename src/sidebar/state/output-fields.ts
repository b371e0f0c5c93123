import type { QuestionName } from "../../protocol/messages";
import type { Output, State } from "./state";

type Extra = "heatMap" | "chart" | "limits" | "counts";

/** Questions whose tables have limits, or counts beside the rates, to be written or left away. */
const withLimits: readonly (QuestionName | null)[] = ["stay", "joined"];
const withCounts: readonly (QuestionName | null)[] = ["joined"];

/** Which of the boxes to tick do something for the table that is asked for. */
export function outputFields({
  question,
  preview,
}: Pick<State, "question" | "preview">): Readonly<Record<Extra & keyof Output, boolean>> {
  const tables = preview === null ? [] : [preview.table, ...preview.others.map(({ table }) => table)];
  return {
    heatMap: tables.some(({ rows }) => rows.some((row) => row.some(({ heat }) => heat !== null))),
    chart: preview !== null && preview.chart !== null,
    limits: withLimits.includes(question),
    counts: withCounts.includes(question),
  };
}

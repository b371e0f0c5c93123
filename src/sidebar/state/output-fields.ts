import type { QuestionName } from "../../protocol/messages";
import { layoutOf, type Output, type State } from "./state";

type Extra = "heatMap" | "chart" | "limits" | "counts";

/** Questions whose tables have limits, or counts beside the rates, to be written or left away. */
const withLimits: readonly (QuestionName | null)[] = ["stay", "joined", "long"];
const withCounts: readonly (QuestionName | null)[] = ["joined", "money"];

/** Which of the boxes to tick do something for the table that is asked for. */
export function outputFields(state: State): Readonly<Record<Extra & keyof Output, boolean>> {
  const { question, preview } = state;
  const tables = preview === null ? [] : [preview.table, ...preview.others.map(({ table }) => table)];
  return {
    heatMap: tables.some(({ rows }) => rows.some((row) => row.some(({ heat }) => heat !== null))),
    chart: preview !== null && preview.chart !== null,
    limits: withLimits.includes(question),
    counts: withCounts.includes(question) && layoutOf(state) !== "movements",
  };
}

import type { Box, Report } from "../../table/report";
import type { QuestionAnswer } from "../answer";
import type { AnsweredPart } from "./answered";

/** The segments' own colours over one scale, so that they can be compared. */
export function heatOf(answered: readonly AnsweredPart[]): Report["heat"] {
  const found = answered.flatMap(({ answer, box }) => {
    const heat = answer?.report.heat.find((one) => one.box === answer.report.boxes[0]?.name);
    return heat === undefined ? [] : [{ ...heat, box }];
  });
  const max = found.reduce((most, one) => Math.max(most, one.max), 0);
  return found.map((heat) => ({ ...heat, max }));
}

/** The chart on the sheet, drawn from the table of all segments' lines. */
export function curveOf(
  curve: Report["curve"],
  chart: QuestionAnswer["chart"],
  boxes: readonly Box[],
): Report["curve"] {
  const box = boxes.find(({ name }) => name === "curves");
  if (chart === undefined || box === undefined) return undefined;
  const { skipped = 0 } = curve ?? {};
  return {
    box: "curves",
    ...(chart.kind === "stacked" ? { kind: "stacked" as const } : {}),
    ...(chart.unit === "rate" ? {} : { unit: chart.unit }),
    labels: 0,
    lines: chart.series.map((_, i) => i + 1),
    rows: box.grid.cells.length - 1 - skipped,
    skipped,
    title: chart.label,
  };
}

import type { Outlook } from "../../analyses/lifetime/lifetime-outlook";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import { longWords } from "../../words/wizard-long";
import type { PreviewChart, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { say } from "../say";
import { observedPoints, SURVIVAL } from "./curve";

/** The chart on the sheet: from the forecast's box, where that is there, since it holds both curves. */
export function sheetCurve(
  boxes: readonly Box[],
  limits: boolean,
  title: string,
): QuestionAnswer["report"]["curve"] {
  const box = boxes[2] ?? (boxes[0] as Box);
  const rows = box.grid.cells.length - 1;
  if (box.name === "main")
    return {
      box: "main",
      labels: 0,
      lines: limits ? [SURVIVAL, SURVIVAL + 1, SURVIVAL + 2] : [SURVIVAL],
      limits: limits ? 2 : 0,
      rows,
      title,
    };
  return {
    box: box.name,
    labels: 0,
    lines: limits ? [1, 2, 3, 4] : [1, 2],
    limits: limits ? 2 : 0,
    rows,
    title,
  };
}

/** The preview's chart: the curve with its limits, and the fitted one that goes on from it. */
export function chartOf(
  table: Table,
  outlook: Outlook | undefined,
  title: string,
  { lang }: QuestionAsk,
): PreviewChart {
  const series = [{ name: say(longWords.observed, {}, lang), points: observedPoints(table) }];
  if (outlook !== undefined)
    series.push({
      name: say(longWords.fitted, {}, lang),
      points: Array.from(outlook.survival, (y, t) => ({ x: String(t), y, low: null, high: null })),
    });
  return { kind: "lines", label: title, unit: "rate", series };
}

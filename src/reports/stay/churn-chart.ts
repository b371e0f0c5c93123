import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import type { ChartPoint, PreviewChart } from "../answer";
import { headingText } from "../grid";
import { textOf } from "./reading";

const CHURN = 7;

/** Churn of the finished periods as a line, with its limits where it has any. */
export function lineOf(
  table: Table,
  limits: Table,
  finished: number,
  hasLimits: boolean,
  lang: Lang,
): PreviewChart {
  const name = subscriptionWords.lineTitle[lang];
  const bands = hasLimits ? limits.rows : [];
  return {
    kind: "lines",
    label: name,
    unit: "rate",
    series: [{ name, points: pointsOf(table, CHURN, finished, bands, lang) }],
  };
}

/** A line a rule. */
export const linesOf = (rules: Table, finished: number, lang: Lang): PreviewChart => ({
  kind: "lines",
  label: subscriptionWords.lineTitle[lang],
  unit: "rate",
  series: rules.columns.slice(1).map(({ heading }, i) => ({
    name: headingText(heading, lang),
    points: pointsOf(rules, i + 1, finished, [], lang),
  })),
});

function pointsOf(
  table: Table,
  column: number,
  finished: number,
  limits: Table["rows"],
  lang: Lang,
): ChartPoint[] {
  return table.rows.slice(0, finished).flatMap((row, i): ChartPoint[] => {
    const y = row[column];
    const [low, high] = limits[i] ?? [];
    if (typeof y !== "number") return [];
    return [
      {
        x: textOf(row[0], lang),
        y,
        low: typeof low === "number" ? low : null,
        high: typeof high === "number" ? high : null,
      },
    ];
  });
}

import type { LifetimeFigures, Outlook } from "../../analyses/lifetime/lifetime-outlook";
import type { Box } from "../../table/report";
import type { Table, Value } from "../../table/table";
import { lifetimeLabels } from "../../words/labels/lifetime";
import { labels } from "../../words/labels/shared";
import { said } from "../../words/say";
import { longWords, unitsWords } from "../../words/wizard-long";
import type { QuestionAsk } from "../ask";
import { gridOf } from "../grid";
import { say } from "../say";
import { atWholeTimes } from "./curve";
import type { LengthUnit } from "./lengths";

/** Median and mean with their limits, the model's mean and its parameters: a row each. */
export function figuresBox(
  { median, mean, until }: LifetimeFigures,
  outlook: Outlook | undefined,
  unit: LengthUnit,
  { lang, limits }: QuestionAsk,
): Box {
  const units = { units: unitsWords[unit], unit: unitsWords[unit] };
  const rows: Value[][] = [
    [said(longWords.median, units), median.value, median.low, median.high],
    [said(longWords.mean, { ...units, until }), mean.value, mean.low, mean.high],
  ];
  if (outlook !== undefined)
    rows.push(
      [said(longWords.expected, units), outlook.expected],
      [lifetimeLabels.alpha, outlook.fit.alpha],
      [lifetimeLabels.beta, outlook.fit.beta],
      [lifetimeLabels.logLikelihood, outlook.fit.logLikelihood],
    );
  const width = limits ? 4 : 2;
  const table: Table = {
    columns: [
      { heading: longWords.figure, unit: "text" as const },
      { heading: longWords.value, unit: "decimal" as const },
      { heading: labels.low, unit: "decimal" as const },
      { heading: labels.high, unit: "decimal" as const },
    ].slice(0, width),
    rows: rows.map((row) => Array.from({ length: width }, (_, i) => row[i])),
    summaryRows: 0,
    notes: [],
  };
  return { name: "figures", heading: say(longWords.figures, {}, lang), grid: gridOf(table, lang, undefined) };
}

/** The observed curve, and the fitted one that goes on from it: a row a whole time. What lies beyond the observed times is forecast. */
export function forecastBox(
  survival: Table,
  outlook: Outlook,
  unit: LengthUnit,
  { lang, limits, form }: QuestionAsk,
): Box {
  const seen = atWholeTimes(survival);
  const times = Math.max(outlook.survival.length, seen.length);
  const rows = Array.from({ length: times }, (_, t): Value[] => {
    const {
      survival: share,
      low,
      high,
    } = seen[t] ?? { survival: undefined, low: undefined, high: undefined };
    return [t, share, ...(limits ? [low, high] : []), outlook.survival[t], outlook.retention[t]];
  });
  const table: Table = {
    columns: [
      { heading: lifetimeLabels.time, unit: "number" },
      { heading: longWords.observed, unit: "rate" },
      ...(limits
        ? [
            { heading: labels.low, unit: "rate" as const },
            { heading: labels.high, unit: "rate" as const },
          ]
        : []),
      { heading: longWords.fitted, unit: "rate" },
      { heading: longWords.retention, unit: "rate" },
    ],
    rows,
    summaryRows: 0,
    notes: [],
  };
  const width = table.columns.length;
  const units = { units: unitsWords[unit], unit: unitsWords[unit] };
  return {
    name: "forecast",
    heading: say(longWords.forecast, { ...units, ahead: form.horizon }, lang),
    grid: {
      ...gridOf(table, lang, undefined),
      forecast: rows.map((_, t) =>
        Array.from({ length: width }, (__, column) => t > outlook.observed && column >= width - 2),
      ),
    },
  };
}

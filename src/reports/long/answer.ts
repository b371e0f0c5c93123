import type { CustomerTenures } from "../../analyses/lifetime/customer-tenures";
import { lifetimeFigures, lifetimeOutlook } from "../../analyses/lifetime/lifetime-outlook";
import { survivalTable } from "../../analyses/lifetime/survival";
import type { LogOptions } from "../../plan/options";
import { optionsText } from "../../plan/options-text";
import type { SaidNatively } from "../../plan/said";
import type { Tenures } from "../../plan/tenures";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import { longWords, noFitWords, unitsWords, unitWords } from "../../words/wizard-long";
import type { Behind, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { footnote } from "../footnote";
import { gridOf, highest } from "../grid";
import { say } from "../say";
import { behindDuration } from "./behind";
import { figuresBox, forecastBox } from "./boxes";
import { chartOf, sheetCurve } from "./chart";
import { SURVIVAL, survivalAt } from "./curve";
import { horizonOf, type LengthUnit, lengthText } from "./lengths";
import { longPlans } from "./plans";
import { longCautions, longReading } from "./reading";

/** Durations of customers, however they were come by, and what is said about them. */
export interface LongData {
  readonly tenures: CustomerTenures;
  /** Those that the forecast is fitted to: finished periods only. */
  readonly fitted: Tenures;
  /** The time that the fitted model begins with. */
  readonly from: 0 | 1;
  /** What durations are counted in. */
  readonly unit: LengthUnit;
  readonly ids: readonly string[];
  readonly options: LogOptions & { readonly asof: number };
  readonly subtitle: string;
  readonly definition: string;
  readonly meaning: string;
  readonly cautions: readonly string[];
  readonly reconciles: QuestionAnswer["reconciles"];
  /** How plain formulas come by the survival table; undefined where they cannot. */
  readonly said: SaidNatively | undefined;
}

const CONFIDENCE = 0.95;

/** Kaplan and Meier's table, its median and mean, and the fitted curve that goes on from it. */
export function longAnswer(data: LongData, ask: QuestionAsk): QuestionAnswer {
  const { tenures, options, unit } = data;
  const { lang, form } = ask;
  const whole = survivalTable(tenures, CONFIDENCE, "log-log");
  const table = ask.limits ? whole : withoutLimits(whole);
  const figures = lifetimeFigures(tenures, CONFIDENCE, form.fadeUnder);
  const outlook = lifetimeOutlook(data.fitted, data.from, horizonOf(ask));
  const made = typeof outlook === "string" ? undefined : outlook;
  const facts = { units: unitsWords[unit], unit: unitWords[unit] };
  const boxes: Box[] = [
    { name: "main", heading: undefined, grid: gridOf(table, lang, 1) },
    figuresBox(figures, made, unit, ask),
  ];
  if (made !== undefined) boxes.push(forecastBox(whole, made, unit, ask));
  const notes =
    made === undefined
      ? []
      : [
          say(
            longWords.defForecast,
            { ...facts, alpha: made.fit.alpha.toPrecision(4), beta: made.fit.beta.toPrecision(4) },
            lang,
          ),
          ...(data.from === 1 && survivalAt(whole, 0) < 1
            ? [say(longWords.defForecastFrom, facts, lang)]
            : []),
        ];
  const title = say(longWords.chartTitle, {}, lang);
  return {
    report: {
      title: say(longWords.title, facts, lang),
      subtitle: data.subtitle,
      boxes,
      heat: [{ box: "main", from: SURVIVAL, to: SURVIVAL, max: highest(whole, SURVIVAL, SURVIVAL) }],
      curve: sheetCurve(boxes, ask.limits, title),
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: [data.definition, ...notes].join(lang === "zh" ? "" : " "),
        options: optionsLine(options),
        asof: options.asof,
        hidden: false,
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: chartOf(whole, made, title, ask),
    reading: longReading(figures, made, unit, lang),
    cautions: [
      ...data.cautions,
      ...longCautions(figures, form.fadeUnder, unit, lang),
      ...(typeof outlook === "string" && figures.churned > 0
        ? [say(longWords.noForecast, { why: noFitWords[outlook] }, lang)]
        : []),
    ],
    reconciles: data.reconciles,
    meaning: data.meaning,
    plans: longPlans(boxes, data.said, data.from),
    headlines: [
      {
        label: say(longWords.medianShort, {}, lang),
        unit: "decimal",
        value: figures.median.value,
        limits: [figures.median.low, figures.median.high],
      },
      {
        label: say(longWords.meanShort, {}, lang),
        unit: "decimal",
        value: figures.mean.value,
        limits: [figures.mean.low, figures.mean.high],
      },
    ],
    behind: (box, row, column): Behind | undefined =>
      box === "main"
        ? behindDuration(data, whole, row, column, (time) => lengthText(time, unit, lang), lang)
        : undefined,
  };
}

const optionsLine = ({ grain, weekstart, fiscal, asof }: LongData["options"]): string =>
  `${grain}; ${optionsText({ weekstart, fiscal, asof })}`;

const withoutLimits = (table: Table): Table => ({
  ...table,
  columns: table.columns.slice(0, SURVIVAL + 1),
  rows: table.rows.map((row) => row.slice(0, SURVIVAL + 1)),
});

import { cohorts, cohortTable } from "../../analyses/cohorts/cohort";
import { retentionCurveTable } from "../../analyses/cohorts/retention-curve";
import { isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import type { BoxPlan } from "../../plan/boxes";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import type { Lang, Text } from "../../words/text";
import { grainWords, reportWords } from "../../words/wizard-report";
import type { ChartPoint, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { cohortsBehind } from "../behind/cohorts";
import type { EventData } from "../data/data";
import { footnote } from "../footnote";
import { optionsLine, optionsOf } from "../form";
import { gridOf, highest } from "../grid";
import { capital, say } from "../say";
import { withForecast } from "./forecast";
import { joinedHeadlines } from "./headlines";
import { joinedMeaning } from "./meaning";
import { joinedReading } from "./reading";
import { cohortsAddUp } from "./sums";
import { type JoinedWords, logWords } from "./words";

type Options = LogOptions & { readonly asof: number };

/** How customers who joined together fare: rates by cohort, with their average, counts, limits and the curve of all. */
export function joinedEvents(
  data: EventData,
  ask: QuestionAsk,
  words: JoinedWords = logWords,
): QuestionAnswer {
  const { log } = data;
  const { form, lang } = ask;
  const asked = optionsOf(form, lang, log, ask.host);
  const averaged: Options = { ...asked, average: "pooled" };
  const matrix = cohorts(log, averaged);
  const main = cohortTable(matrix, averaged);
  const curve = retentionCurveTable(log, curveOptions(asked));
  // With elapsed windows some of a cohort are followed further than others: then a cell counts those who are.
  const followed = (row: number): boolean =>
    asked.window === undefined
      ? (matrix.cohorts[row] as number) < matrix.calendar.lastOver
      : main.rows[row]?.[3] !== undefined;
  const boxes: Box[] = [];
  const plans: BoxPlan[] = [];
  const add = (
    name: Box["name"],
    heading: Text | undefined,
    table: Table,
    size: number | undefined,
    options: LogOptions,
  ): void => {
    boxes.push({ name, heading: heading?.[lang], grid: gridOf(table, lang, size) });
    plans.push({ box: name, analysis: name === "curve" ? "curve" : "cohort", options });
  };
  const output = (name: "counts" | "low" | "high", wanted: LogOptions["output"]): void => {
    const options: Options = { ...asked, output: wanted };
    add(name, reportWords[name], cohortTable(matrix, options), 1, options);
  };
  add("main", undefined, main, 1, averaged);
  if (ask.counts) output("counts", "count");
  if (ask.limits) {
    output("low", "low");
    output("high", "high");
  }
  add("curve", reportWords.curve, curve, undefined, curveOptions(asked));
  const first = asked.brackets === undefined ? 3 : 2;
  const last = main.columns.length - 1;
  const answer: QuestionAnswer = {
    report: {
      title: say(reportWords.joinedTitle, { grain: grainWords[asked.grain] }, lang),
      subtitle: subtitle(log, asked, words, lang),
      boxes,
      heat: last < first ? [] : [{ box: "main", from: first, to: last, max: highest(main, first, last) }],
      curve: {
        box: "curve",
        labels: 0,
        lines: ask.limits ? [3, 4, 5] : [3],
        limits: ask.limits ? 2 : 0,
        // Period 0 is 100 % by definition; drawn, it would press all the others to the floor.
        rows: curve.rows.length - 1,
        skipped: 1,
        title: say(reportWords.curveTitle, {}, lang),
      },
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: definition(asked, words, lang),
        options: optionsLine(asked),
        asof: asked.asof,
        hidden: asked.incomplete === "hide",
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: {
      kind: "lines",
      label: say(reportWords.curveTitle, {}, lang),
      unit: "rate",
      series: [{ name: say(reportWords.curveTitle, {}, lang), points: curve.rows.flatMap(pointOf) }],
    },
    cautions: [],
    reading: joinedReading(main, curve, asked, form.fadeUnder, lang, followed, words),
    reconciles: cohortsAddUp(log, asked, lang, words),
    meaning: joinedMeaning(log, asked, lang),
    plans,
    headlines: joinedHeadlines(curve, asked, lang),
    behind: cohortsBehind(log, asked, matrix, boxes, lang),
  };
  return form.forecast ? withForecast(answer, matrix, asked, lang) : answer;
}

/** The curve knows single periods only. */
function curveOptions(asked: Options): LogOptions {
  const { brackets: _, ...options } = asked;
  return options;
}

function pointOf(row: Table["rows"][number]): ChartPoint[] {
  const [period, , , rate, low, high] = row;
  if (typeof rate !== "number") return [];
  return [
    {
      x: String(period),
      y: rate,
      low: typeof low === "number" ? low : null,
      high: typeof high === "number" ? high : null,
    },
  ];
}

const activeWords = {
  on: reportWords.activeOn,
  on_or_after: reportWords.activeAfter,
  on_or_before: reportWords.activeBefore,
  every: reportWords.activeEvery,
} as const;

const unitOf = (options: LogOptions): Text =>
  grainWords[options.window === undefined ? options.grain : "window"];

function subtitle(log: EventLog, options: Options, words: JoinedWords, lang: Lang): string {
  const calendar = periods(options);
  const unit = unitOf(options);
  const span = say(
    reportWords.span,
    {
      first: calendar.label(calendar.index(log.firstDay)),
      last: isoText(Math.min(log.lastDay, options.asof)),
    },
    lang,
  );
  return say(
    words.subtitle,
    { grain: grainWords[options.grain], active: say(activeWords[options.mode], { unit }, lang), span },
    lang,
  );
}

function definition(options: Options, words: JoinedWords, lang: Lang): string {
  const grain = grainWords[options.grain];
  const what =
    options.window === undefined
      ? say(reportWords.whatCalendar, { grain }, lang)
      : say(words.window, { days: options.window, last: options.window - 1 }, lang);
  return say(words.definition, { grain, unit: capital(unitOf(options)[lang]), what }, lang);
}

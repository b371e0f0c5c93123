import { limitsTable } from "../../analyses/limits";
import { lifecycleTable } from "../../analyses/rates/lifecycle";
import { type Periods, periods } from "../../calendar/periods";
import type { BoxPlan } from "../../plan/boxes";
import type { EventLog } from "../../plan/log";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { grainWords, reportWords } from "../../words/wizard-report";
import type { ChartPoint, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { lifecycleBehind } from "../behind/lifecycle";
import type { EventData } from "../data/data";
import { footnote } from "../footnote";
import { optionsLine, optionsOf } from "../form";
import { gridOf, highest } from "../grid";
import { fromToText, say } from "../say";
import { activesByPeriod } from "./actives";
import { stayHeadlines } from "./headlines";
import { stayReading } from "./reading";

/** Columns of the lifecycle table. */
const START = 1;
const NEW = 2;
const RETAINED = 3;
const REACTIVATED = 4;
const LOST = 5;
const END = 6;
const RETENTION = 7;

/** How many customers stay from one period to the next, from a log of events. */
export function stayEvents(data: EventData, ask: QuestionAsk): QuestionAnswer {
  const { log } = data;
  const { form, lang } = ask;
  const options = optionsOf(form, lang, log, ask.host);
  const table = lifecycleTable(log, options);
  const limits = limitsTable(table, RETAINED, START, options.confidence);
  const grid = gridOf(table, lang, START);
  const finished = table.rows.filter((_, i) => table.unfinished?.[i]?.[RETENTION] !== true).length;
  const calendar = periods(options);
  const grain = grainWords[options.grain];
  const boxes: Box[] = [{ name: "main", heading: undefined, grid }];
  const plans: BoxPlan[] = [{ box: "main", analysis: "lifecycle", options }];
  if (ask.limits) {
    boxes.push({ name: "limits", heading: undefined, grid: gridOf(limits, lang, undefined), beside: true });
    plans.push({ box: "limits", analysis: "limits", of: "main", retained: RETAINED, start: START });
  }
  const span = fromToText(log.firstDay, Math.min(log.lastDay, options.asof), lang);
  return {
    report: {
      title: say(reportWords.stayTitle, { grain }, lang),
      subtitle: say(reportWords.staySubtitle, { grain, span }, lang),
      boxes,
      heat: [{ box: "main", from: RETENTION, to: RETENTION, max: highest(table, RETENTION, RETENTION) }],
      curve: {
        box: "main",
        labels: 0,
        lines: [RETENTION],
        rows: finished,
        title: say(reportWords.lineTitle, {}, lang),
      },
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: say(reportWords.defStay, { grain }, lang),
        options: optionsLine(options),
        asof: options.asof,
        hidden: options.incomplete === "hide",
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: {
      kind: "lines",
      label: say(reportWords.lineTitle, {}, lang),
      unit: "rate",
      series: [
        { name: say(reportWords.lineTitle, {}, lang), points: curveOf(table, limits, finished, lang) },
      ],
    },
    cautions: [],
    reading: stayReading(
      table,
      limits,
      { label: 0, start: START, retained: RETAINED, rate: RETENTION, rows: finished },
      options.grain,
      lang,
    ),
    reconciles: reconcile(
      log,
      lifecycleTable(log, { ...options, incomplete: "show" }),
      calendar,
      options.asof,
      lang,
    ),
    meaning: meaning(calendar, log, lang),
    plans,
    headlines: stayHeadlines(table, { start: START, retained: RETAINED, end: END, rows: finished }, lang),
    behind: lifecycleBehind(log, options, grid, lang),
  };
}

function curveOf(table: Table, limits: Table, finished: number, lang: Lang): ChartPoint[] {
  return table.rows.slice(0, finished).flatMap((row, i): ChartPoint[] => {
    const rate = row[RETENTION];
    const [low, high] = limits.rows[i] ?? [];
    if (typeof rate !== "number") return [];
    return [
      {
        x: labelOf(row[0], lang),
        y: rate,
        low: typeof low === "number" ? low : null,
        high: typeof high === "number" ? high : null,
      },
    ];
  });
}

const labelOf = (value: Table["rows"][number][number], lang: Lang): string =>
  typeof value === "object" ? value[lang] : String(value ?? "");

/** Start − Lost + New + Reactivated = End in each row, and End counted a second way. */
function reconcile(
  log: EventLog,
  table: Table,
  calendar: Periods,
  asof: number,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const actives = activesByPeriod(log, calendar, asof);
  const first = calendar.index(log.firstDay);
  for (let i = 0; i < table.rows.length; i++) {
    const row = table.rows[i] as readonly number[];
    const at = (column: number): number => row[column] ?? 0;
    const sum = at(START) - at(LOST) + at(NEW) + at(REACTIVATED);
    const meant = actives.get(first + i) ?? 0;
    if (sum !== at(END) || at(END) !== meant)
      return {
        ok: false,
        sentence: say(reportWords.addsNotUp, { period: calendar.label(first + i), found: sum, meant }, lang),
      };
  }
  return { ok: true, sentence: say(reportWords.sumsUp, { periods: table.rows.length }, lang) };
}

/** What it means in dates, by the log's second period. */
function meaning(calendar: Periods, log: EventLog, lang: Lang): string {
  const before = calendar.index(log.firstDay);
  const days = (index: number): string => fromToText(calendar.firstDay(index), calendar.lastDay(index), lang);
  return say(
    reportWords.meansStay,
    { this: calendar.label(before + 1), before: days(before), now: days(before + 1) },
    lang,
  );
}

import { cohortValueTable } from "../../analyses/cohorts/cohort-value";
import { negativeSums } from "../../analyses/money/negative-sums";
import { payersIn } from "../../analyses/money/period-members";
import { revenueTable } from "../../analyses/money/revenue-table";
import { lifecycleTable } from "../../analyses/rates/lifecycle";
import type { BoxPlan } from "../../plan/boxes";
import type { AmountLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { CohortValueOutput } from "../../plan/revenue";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { grainWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import {
  cohortMoneyBehind,
  firstBehind,
  partStandings,
  periodsBehind,
  revenueStandings,
} from "../behind/money";
import type { EventData } from "../data/data";
import { footnote } from "../footnote";
import { optionsLine, optionsOf } from "../form";
import { gridOf, highest } from "../grid";
import { fromToText, rateText, rowsText, say } from "../say";
import { amountLog, type ReadAmounts } from "./amount-log";
import { revenueColumns as columns } from "./columns";
import { eventsAddUp } from "./event-sums";
import { eventsMeaning } from "./meaning";
import { partsOf } from "./parts";
import { moneyHeadlines, moneyReading, overallFacts } from "./reading";

type Options = LogOptions & { readonly asof: number };

/** Does the money stay, from a log with amounts: revenue by period, what it is made of, and by cohort. */
export function moneyEvents(data: EventData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const read = amountLog(data);
  const { log } = read;
  const options = moneyOptions(optionsOf(form, lang, log, ask.host));
  const table = revenueTable(log, { ...options, measure: "sum", lag: 1, negative: "zero" });
  const finished = table.rows.filter((_, i) => table.unfinished?.[i]?.[columns.start] !== true).length;
  const grain = grainWords[options.grain];
  const unit = grainWords[options.window === undefined ? options.grain : "window"];
  const parts = partsOf(
    table,
    columns,
    finished,
    { apart: false, heading: say(moneyWords.partsHeading, { grain }, lang) },
    lang,
  );
  const boxes: Box[] = [
    { name: "main", heading: undefined, grid: gridOf(table, lang, undefined) },
    parts.box,
  ];
  const plans: BoxPlan[] = [{ box: "main", analysis: "revenue", options }, parts.plan];
  const cohort = (name: string, holds: CohortValueOutput, heading: string): Table => {
    const values = cohortValueTable(log, { ...options, output: holds });
    boxes.push({ name, heading, grid: gridOf(values, lang, 1) });
    plans.push({ box: name, analysis: "cohort-value", options, holds });
    return values;
  };
  const cohorts = cohort("cohorts", "retention", say(moneyWords.cohortHeading, { grain: unit }, lang));
  if (ask.counts) cohort("counts", "sum", moneyWords.sumsHeading[lang]);
  const last = cohorts.columns.length - 1;
  const span = fromToText(log.firstDay, Math.min(log.lastDay, options.asof), lang);
  return {
    report: {
      title: say(moneyWords.title, { grain }, lang),
      subtitle: say(moneyWords.subtitleEvents, { grain, span }, lang),
      boxes,
      heat: [
        { box: "main", from: columns.nrr, to: columns.grr, max: highest(table, columns.nrr, columns.grr) },
        ...(last < 3 ? [] : [{ box: "cohorts", from: 3, to: last, max: highest(cohorts, 3, last) }]),
      ],
      curve: parts.curve,
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: definition(table, finished, options, lang),
        options: optionsLine(options),
        asof: options.asof,
        hidden: options.incomplete === "hide",
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: parts.chart,
    cautions: cautions(read, options, lang),
    reading: moneyReading(table, columns, finished, { words: moneyWords.hundred, grain }, lang),
    reconciles: eventsAddUp(log, options, lang),
    meaning: eventsMeaning(log, options, lang),
    plans,
    headlines: moneyHeadlines(table, columns, finished, lang),
    behind: firstBehind(
      periodsBehind(
        {
          boxes,
          standings: { main: revenueStandings, parts: partStandings.together },
          ids: log.ids,
          list: (after, standing) => payersIn(log, options, after, standing),
        },
        lang,
      ),
      cohortMoneyBehind(() => log, options, boxes, lang),
    ),
  };
}

/** Money knows no ways of counting activity and no brackets. */
function moneyOptions({ brackets: _, ...asked }: Options): Options {
  return { ...asked, mode: "on" };
}

function definition(table: Table, finished: number, options: Options, lang: Lang): string {
  const grain = grainWords[options.grain];
  const facts = { grain, ...overallFacts(table, columns, finished, lang) };
  const cohorts = options.window === undefined ? moneyWords.defCohortEvents : moneyWords.defCohortWindow;
  return [
    say(moneyWords.defEvents, facts, lang),
    say(moneyWords.defParts, { grain }, lang),
    say(cohorts, { grain, days: options.window ?? 0, last: (options.window ?? 0) - 1 }, lang),
  ].join(lang === "zh" ? "" : " ");
}

function cautions({ log, blank, unread }: ReadAmounts, options: Options, lang: Lang): string[] {
  const said: string[] = [];
  const grain = grainWords[options.grain];
  const again = comingBack(log, options);
  if (again !== undefined && again < HALF)
    said.push(say(moneyWords.notRecurring, { grain, rate: rateText(again, lang) }, lang));
  const negative = log.amount.some((amount) => amount < 0) ? negativeSums(log, options) : 0;
  if (negative > 0) said.push(say(moneyWords.refundsZero, { grain, count: negative }, lang));
  if (blank > 0) said.push(say(moneyWords.blankAmounts, { rows: rowsText(blank, lang) }, lang));
  if (unread > 0) said.push(say(moneyWords.unreadAmounts, { rows: rowsText(unread, lang) }, lang));
  return said;
}

/** Revenue of which fewer than half the customers come back is called recurring by nobody. */
const HALF = 0.5;

/** Share of the customers of a finished period who are back in the next, all periods together; undefined without any. */
function comingBack(log: AmountLog, options: Options): number | undefined {
  const table = lifecycleTable(log, { ...options, incomplete: "hide" });
  const sum = (column: number): number =>
    table.rows.reduce((total, row) => total + (typeof row[column] === "number" ? row[column] : 0), 0);
  const [start, retained] = [sum(1), sum(3)];
  return start > 0 ? retained / start : undefined;
}

import { limitsTable, pooledLimits } from "../../analyses/limits";
import { periodTable } from "../../analyses/rates/period-table";
import type { SummaryRow } from "../../findings/periods/rows";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { ChartPoint, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { PeriodData } from "../data/data";
import { footnote } from "../footnote";
import { gridOf, highest } from "../grid";
import { countText, limitFacts, periodsText, rateText, say } from "../say";
import { numberOf, rangeSentence, textOf } from "./reading";

/** Columns of the period table. */
const START = 1;
const NEW = 2;
const LOST = 3;
const END = 4;
const RETAINED = 5;
const RETENTION = 6;

/** How many customers stay from one period to the next, from a summary of each period. */
export function stayPeriods({ periods }: PeriodData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const rows = periods.counted;
  const table = periodTable(rows, 0.95);
  const body = table.rows.slice(0, -1);
  const first = textOf(body[0]?.[0], lang);
  const last = textOf(body[body.length - 1]?.[0], lang);
  const span =
    first === "" || last === "" ? String(body.length) : say(reportWords.span, { first, last }, lang);
  return {
    report: {
      title: say(reportWords.periodsTitle, {}, lang),
      subtitle: say(reportWords.periodsSubtitle, { span }, lang),
      boxes: [{ name: "main", heading: undefined, grid: gridOf(table, lang, START) }],
      heat: [{ box: "main", from: RETENTION, to: RETENTION, max: highest(table, RETENTION, RETENTION) }],
      curve: {
        box: "main",
        labels: 0,
        lines: [RETENTION],
        rows: body.length,
        title: say(reportWords.lineTitle, {}, lang),
      },
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: say(reportWords.defPeriods, {}, lang),
        options: "",
        asof: undefined,
        hidden: false,
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: {
      kind: "lines",
      label: say(reportWords.lineTitle, {}, lang),
      unit: "rate",
      series: [{ name: say(reportWords.lineTitle, {}, lang), points: curveOf(table, lang) }],
    },
    cautions: [],
    reading: reading(table, rows, ask.newIncludesLeavers, lang),
    reconciles: reconcile(body, lang),
    meaning: say(reportWords.meansPeriods, {}, lang),
    plans: [{ box: "main", analysis: "period-table" }],
  };
}

function curveOf(table: Table, lang: Lang): ChartPoint[] {
  const limits = limitsTable(table, RETAINED, START, 0.95);
  return table.rows.slice(0, -1).flatMap((row, i): ChartPoint[] => {
    const rate = row[RETENTION];
    const [low, high] = limits.rows[i] ?? [];
    if (typeof rate !== "number") return [];
    return [
      {
        x: textOf(row[0], lang),
        y: rate,
        low: typeof low === "number" ? low : null,
        high: typeof high === "number" ? high : null,
      },
    ];
  });
}

/** The rates of all periods together, as the counts stand and as they could be at most if new customers left again. */
export function bothRates(
  rows: readonly SummaryRow[],
):
  | { readonly rate: number; readonly most: number; readonly start: number; readonly kept: number }
  | undefined {
  let [kept, start, most] = [0, 0, 0];
  rows.forEach((row, i) => {
    const before = row.start ?? rows[i - 1]?.end;
    if (before === undefined || row.end === undefined || before <= 0) return;
    kept += row.end - (row.joined ?? 0);
    start += before;
    most += Math.min(before, row.end);
  });
  return start > 0
    ? { rate: kept / start, most: Math.max(most / start, kept / start), start, kept }
    : undefined;
}

function reading(
  table: Table,
  rows: readonly SummaryRow[],
  newIncludesLeavers: boolean | null,
  lang: Lang,
): string[] {
  const rated = table.rows.slice(0, -1).filter((row) => typeof row[RETENTION] === "number");
  const all = table.rows[table.rows.length - 1] ?? [];
  const rate = all[RETENTION];
  if (typeof rate !== "number") return [say(reportWords.stayNone, {}, lang)];
  const sentences = [allPeriods(all, rate, rated.length, lang)];
  const range = rangeSentence(rated, { label: 0, rate: RETENTION }, lang);
  if (range !== undefined) sentences.push(range);
  const both = bothRates(rows);
  if (newIncludesLeavers === true && both !== undefined)
    sentences.push(
      say(
        reportWords.periodsLeavers,
        { rate: rateText(both.rate, lang), most: rateText(both.most, lang) },
        lang,
      ),
    );
  return sentences;
}

/** The rate of all periods together; limits exist only for a share. */
function allPeriods(all: Table["rows"][number], rate: number, periods: number, lang: Lang): string {
  const facts = { periods: periodsText(periods, lang), rate: rateText(rate, lang) };
  if (rate > 1) return say(reportWords.periodsOver, facts, lang);
  if (rate < 0) return say(reportWords.periodsUnder, facts, lang);
  const [low, high] = pooledLimits(numberOf(all[RETAINED]), numberOf(all[START]));
  const limits = limitFacts(low, high, lang);
  return say(reportWords.periodsAll, { ...facts, ...limits, n: countText(numberOf(all[START])) }, lang);
}

/** Start − Lost + New = End in each period whose counts are there. */
function reconcile(body: Table["rows"], lang: Lang): QuestionAnswer["reconciles"] {
  let checked = 0;
  for (const row of body) {
    const [start, joined, lost, end] = [row[START], row[NEW], row[LOST], row[END]];
    if (typeof start !== "number" || typeof lost !== "number" || typeof end !== "number") continue;
    const sum = start - lost + numberOf(joined);
    checked++;
    if (Math.abs(sum - end) > 1e-9 * Math.max(1, Math.abs(end)))
      return {
        ok: false,
        sentence: say(reportWords.addsNotUp, { period: textOf(row[0], lang), found: sum, meant: end }, lang),
      };
  }
  return { ok: true, sentence: say(reportWords.sumsUpPlain, { periods: checked }, lang) };
}

import { type Day, endOfMonth, isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import { isBlank, textOf } from "../../findings/block";
import { rolesOfLayout } from "../../findings/layout/wanted";
import { plainForm } from "../../plan/form";
import type { DataChoices, LayoutName, QuestionName, Reading, WizardOptions } from "../../protocol/messages";
import type { WizardData } from "../../reports/data/data";
import { questionNames, whyNotAsked } from "../../reports/questions";
import { rateText, rowsText, say } from "../../reports/say";
import { bothRates } from "../../reports/stay/periods";
import { columnLetters } from "../../translate/a1";
import { wizardErrors } from "../../words/errors/wizard";
import { fill, type Lang } from "../../words/text";
import { layoutWords, newQuestionWords, questionWords, readingWords } from "../../words/wizard";
import { findingReply } from "./finding-replies";
import { firstRows } from "./first-rows";
import { reasonOf } from "./reason";
import { roleLabel } from "./role-label";
import { foldedOf, sentenceOf } from "./sentence";
import type { Understanding } from "./understanding";

const layouts: readonly LayoutName[] = ["periods", "log", "subscriptions", "rosters", "matrix", "movements"];

/** What was understood of a range, as the sidebar shows it. */
export function readingReply(read: Understanding, choices: DataChoices): Reading {
  const { lang } = choices;
  const { block, layout } = read;
  return {
    range: block.name,
    layout: layout ?? null,
    confidence: read.confidence,
    reason: reasonOf(read, lang),
    layouts: layouts.map((name) => ({ name, label: layoutWords[name][lang], ready: true })),
    notReady: null,
    sentence: sentenceOf(read, lang),
    folded: foldedOf(read, lang),
    columns: read.detection.headings.map((heading, index) => {
      const letter = columnLetters(block.area.column + index);
      return {
        index,
        letter,
        heading: heading === "" ? say(readingWords.column, { letter }, lang) : heading,
      };
    }),
    roles: (layout === undefined ? [] : rolesOfLayout(layout, read.roles)).map(({ name, required }) => ({
      name,
      label: roleLabel(name, layout)[lang],
      column: read.roles[name] ?? null,
      required,
    })),
    firstRows: firstRows(read, lang),
    leftOut: leftOut(read, lang),
    findings: read.found.map((found) => findingReply(found, block.firstRow, choices.answers, lang)),
    newQuestion: newQuestion(read, lang),
    questions: questionNames.map((name) => questionReply(name, read, lang)),
    suggested: suggested(read),
    periods: read.data?.kind === "events" ? read.data.grains : ["day", "week", "month", "quarter", "year"],
    segments: segmentValues(read),
    periodEnd: periodEnd(read),
  };
}

/** Titles above, sums below, blank columns: what is not data, a sentence each. */
function leftOut({ block, detection }: Understanding, lang: Lang): string[] {
  const { frame } = detection;
  const quoted = (rows: readonly number[]): string =>
    rows
      .slice(0, 3)
      .map((row) => textOf((block.cells[row] ?? []).find((cell) => !isBlank(cell))))
      .map((text) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`)
      .join(", ");
  const said: string[] = [];
  if (frame.header === undefined) said.push(readingWords.noHeadings[lang]);
  if (frame.titles.length > 0)
    said.push(
      say(
        readingWords.titles,
        { rows: rowsText(frame.titles.length, lang), what: quoted(frame.titles) },
        lang,
      ),
    );
  if (frame.totals.length > 0)
    said.push(
      say(
        readingWords.totals,
        { rows: rowsText(frame.totals.length, lang), what: quoted(frame.totals) },
        lang,
      ),
    );
  if (frame.blankColumns.length > 0) {
    const what = frame.blankColumns.map((column) => columnLetters(block.area.column + column)).join(", ");
    said.push(say(readingWords.blankColumns, { what }, lang));
  }
  return said;
}

function newQuestion({ data }: Understanding, lang: Lang): Reading["newQuestion"] {
  const summary = data?.kind === "periods" ? data.periods : undefined;
  const both = summary === undefined ? undefined : bothRates(summary.counted);
  if (both === undefined) return null;
  const facts = { rate: rateText(both.rate, lang), most: rateText(both.most, lang) };
  return {
    sentence: newQuestionWords.sentence[lang],
    yes: say(both.most > both.rate ? newQuestionWords.yes : newQuestionWords.same, facts, lang),
    no: say(newQuestionWords.no, facts, lang),
  };
}

/** Whether a question can be asked of the data, and what is said when not. */
function questionReply(
  name: QuestionName,
  { data, block }: Understanding,
  lang: Lang,
): Reading["questions"][number] {
  const why = data === undefined ? undefined : whyNotAsked(name, data);
  const notReady =
    data === undefined
      ? fill(wizardErrors["no-layout"], { range: block.name }, lang)
      : why === undefined
        ? null
        : fill(wizardErrors["question-not-here"], { question: questionWords[name], why }, lang);
  return { name, label: questionWords[name][lang], ready: notReady === null, notReady };
}

/** First and last day of dated rows. */
function spanOf(data: WizardData | undefined): { readonly firstDay: Day; readonly lastDay: Day } | undefined {
  if (data?.kind === "events")
    return data.log.length === 0 || data.names !== undefined ? undefined : data.log;
  if (data?.kind === "contracts") return data.contracts.length === 0 ? undefined : data.contracts;
  return undefined;
}

function suggested({ data }: Understanding): WizardOptions {
  const span = spanOf(data);
  return {
    ...plainForm,
    period: data?.kind === "events" || data?.kind === "contracts" ? data.grain : "month",
    weekstart: (data?.kind === "events" ? data.weekstart : undefined) ?? "mon",
    through: span === undefined ? null : isoText(span.lastDay),
  };
}

/** Values of the segment column, most frequent first. */
function segmentValues({ data }: Understanding): string[] {
  if ((data?.kind !== "events" && data?.kind !== "contracts") || data.segments === undefined) return [];
  const counts = data.segments.values.map(() => 0);
  for (const value of data.segments.of) if (value >= 0) counts[value] = (counts[value] as number) + 1;
  return data.segments.values
    .map((value, i) => ({ value, count: counts[i] as number }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 50)
    .map(({ value }) => value);
}

/** Days by which data may end before their period does and still be meant to be complete. */
const NEAR = { day: 0, week: 1, month: 3, quarter: 5, year: 7 } as const;

/** The end of the last period, or of the last month, where the data end shortly before it. */
function periodEnd({ data }: Understanding): string | null {
  const span = spanOf(data);
  if (span === undefined || (data?.kind !== "events" && data?.kind !== "contracts")) return null;
  const { grain } = data;
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const near = (end: Day, most: number): boolean => end > span.lastDay && end - span.lastDay <= most;
  const ends: [Day, number][] = [
    [calendar.lastDay(calendar.index(span.lastDay)), NEAR[grain]],
    [endOfMonth(span.lastDay), NEAR.month],
  ];
  const found = ends.find(([end, most]) => near(end, most));
  return found === undefined ? null : isoText(found[0]);
}

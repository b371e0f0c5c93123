import { type Day, endOfMonth, isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import { isBlank, textOf } from "../../findings/block";
import { rolesOfLayout } from "../../findings/layout/roles";
import type { DataChoices, LayoutName, QuestionName, Reading, WizardOptions } from "../../protocol/messages";
import { customersText, periodsText, rateText, rowsText, say } from "../../reports/say";
import { bothRates } from "../../reports/stay-periods";
import { columnLetters } from "../../translate/a1";
import { wizardErrors } from "../../words/errors/wizard";
import { fill, type Lang } from "../../words/text";
import {
  layoutWords,
  newQuestionWords,
  questionWords,
  readingWords,
  reasonWords,
  roleWords,
} from "../../words/wizard";
import { findingReply } from "./finding-replies";
import { firstRows } from "./first-rows";
import { dataRows, type Understanding } from "./understanding";

const layouts: readonly LayoutName[] = ["periods", "log", "subscriptions", "rosters", "matrix", "movements"];
const questions: readonly QuestionName[] = ["stay", "joined", "money", "long", "winback", "change"];
const isReady = (layout: LayoutName | undefined): boolean => layout === "log" || layout === "periods";

/** What was understood of a range, as the sidebar shows it. */
export function readingReply(read: Understanding, choices: DataChoices): Reading {
  const { lang } = choices;
  const { block, layout } = read;
  return {
    range: block.name,
    layout: layout ?? null,
    confidence: read.confidence,
    reason: reasonWords[read.reason][lang],
    layouts: layouts.map((name) => ({ name, label: layoutWords[name][lang], ready: isReady(name) })),
    notReady:
      layout === undefined || isReady(layout)
        ? null
        : fill(wizardErrors["layout-later"], { layout: layoutWords[layout] }, lang),
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
    roles: (layout === undefined ? [] : (rolesOfLayout[layout] ?? [])).map(({ name, required }) => ({
      name,
      label: roleWords[name][lang],
      column: read.roles[name] ?? null,
      required,
    })),
    firstRows: firstRows(read, lang),
    leftOut: leftOut(read, lang),
    findings: read.found.map((found) => findingReply(found, block.firstRow, choices.answers, lang)),
    newQuestion: newQuestion(read, lang),
    questions: questions.map((name) => questionReply(name, layout, lang)),
    suggested: suggested(read),
    periodEnd: periodEnd(read),
  };
}

function sentenceOf(read: Understanding, lang: Lang): string {
  const { layout, log, periods: summary, missing } = read;
  if (layout === undefined) return readingWords.unclear[lang];
  if (missing.length > 0) {
    const roles = missing.map((name) => roleWords[name][lang]).join(", ");
    const what = say(readingWords.other, { layout: layoutWords[layout] }, lang);
    return `${what}${lang === "zh" ? "" : " "}${say(readingWords.choose, { roles }, lang)}`;
  }
  if (log !== undefined) {
    const events = log.rows.log;
    if (events.length === 0) return readingWords.logEmpty[lang];
    return say(
      readingWords.log,
      {
        rows: rowsText(dataRows(read), lang),
        customers: customersText(events.customers, lang),
        first: isoText(events.firstDay),
        last: isoText(events.lastDay),
      },
      lang,
    );
  }
  if (summary !== undefined) {
    const first = summary.counted[0]?.period ?? "";
    const last = summary.counted[summary.counted.length - 1]?.period ?? "";
    const periodsSaid = periodsText(summary.counted.length, lang);
    return first === "" || last === ""
      ? say(readingWords.periodsUnnamed, { periods: periodsSaid }, lang)
      : say(readingWords.periods, { periods: periodsSaid, first, last }, lang);
  }
  return say(readingWords.other, { layout: layoutWords[layout] }, lang);
}

function foldedOf(read: Understanding, lang: Lang): string {
  const name =
    read.layout === undefined
      ? "?"
      : read.layout === "log"
        ? { en: "Purchase log", zh: "购买日志" }[lang]
        : layoutWords[read.layout][lang];
  return [name, rowsText(dataRows(read), lang), read.block.a1].join(" · ");
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

function newQuestion({ periods: summary }: Understanding, lang: Lang): Reading["newQuestion"] {
  const both = summary === undefined ? undefined : bothRates(summary.counted);
  if (both === undefined) return null;
  const facts = { rate: rateText(both.rate, lang), most: rateText(both.most, lang) };
  return {
    sentence: newQuestionWords.sentence[lang],
    yes: say(both.most > both.rate ? newQuestionWords.yes : newQuestionWords.same, facts, lang),
    no: say(newQuestionWords.no, facts, lang),
  };
}

/** Whether a question can be asked of a layout now, and what is said when not. */
export function questionReply(
  name: QuestionName,
  layout: LayoutName | undefined,
  lang: Lang,
): Reading["questions"][number] {
  const known = name === "stay" || name === "joined";
  const ready = known && (layout === "log" || (layout === "periods" && name === "stay"));
  const facts = { question: questionWords[name], other: questionWords.stay };
  const notReady = ready
    ? null
    : fill(wizardErrors[known && layout === "periods" ? "question-not-here" : "question-later"], facts, lang);
  return { name, label: questionWords[name][lang], ready, notReady };
}

function suggested({ log }: Understanding): WizardOptions {
  const events = log?.rows.log;
  return {
    period: log?.grain ?? "month",
    weekstart: "mon",
    activity: "on",
    through: events === undefined || events.length === 0 ? null : isoText(events.lastDay),
    brackets: "",
    window: null,
    fiscal: 1,
    fadeUnder: 30,
    unfinished: "mark",
  };
}

/** Days by which data may end before their period does and still be meant to be complete. */
const NEAR = { day: 0, week: 1, month: 3, quarter: 5, year: 7 } as const;

/** The end of the last period, or of the last month, where the data end shortly before it. */
function periodEnd({ log }: Understanding): string | null {
  const events = log?.rows.log;
  if (log === undefined || events === undefined || events.length === 0) return null;
  const calendar = periods({ grain: log.grain, weekstart: "mon", fiscal: 1 });
  const near = (end: Day, most: number): boolean => end > events.lastDay && end - events.lastDay <= most;
  const ends: [Day, number][] = [
    [calendar.lastDay(calendar.index(events.lastDay)), NEAR[log.grain]],
    [endOfMonth(events.lastDay), NEAR.month],
  ];
  const found = ends.find(([end, most]) => near(end, most));
  return found === undefined ? null : isoText(found[0]);
}

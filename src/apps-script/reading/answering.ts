import { chosenFor } from "../../findings/decide";
import type { Ask } from "../../protocol/messages";
import type { QuestionAnswer } from "../../reports/answer";
import type { Source } from "../../reports/footnote";
import { optionsOf } from "../../reports/form";
import { joinedFromLog } from "../../reports/joined";
import { rowsText, say } from "../../reports/say";
import { stayFromLog } from "../../reports/stay-log";
import { stayFromPeriods } from "../../reports/stay-periods";
import { optionsText } from "../../translate/options-text";
import { InputError } from "../../words/input-error";
import type { Lang, Text } from "../../words/text";
import { layoutWords, questionWords, roleWords } from "../../words/wizard";
import { reportWords } from "../../words/wizard-report";
import { version } from "../version";
import { findingName, findingSentence } from "./finding-replies";
import { questionReply } from "./reading-reply";
import { dataRows, type Understanding, understand } from "./understanding";

export interface Answered {
  readonly read: Understanding;
  readonly answer: QuestionAnswer;
}

/** Reads the range and answers the question; refuses with a sentence what cannot be answered. `note` is added to the footnote. */
export function answerTo(ask: Ask, read: Understanding = understand(ask, true), note?: string): Answered {
  mustBeReady(ask, read);
  const { lang } = ask;
  const { log, periods } = read;
  if (periods !== undefined) {
    if (periods.counted.length === 0) throw nothingLeft(read);
    const source = sourceOf(read, ask, periods.counted.length, note);
    return {
      read,
      answer: stayFromPeriods(periods.counted, ask.options, {
        lang,
        source,
        newIncludesLeavers: ask.newIncludesLeavers,
      }),
    };
  }
  const events = log?.rows.log;
  if (events === undefined || events.length === 0) throw nothingLeft(read);
  const options = optionsOf(ask.options, lang, events, read.host);
  const source = sourceOf(read, ask, events.length, note);
  const view = {
    lang,
    limits: ask.limits,
    counts: ask.counts,
    source,
    options: `${options.grain}; ${optionsText(options)}`,
  };
  const answer =
    ask.question === "stay"
      ? stayFromLog(events, options, ask.options, view)
      : joinedFromLog(events, options, ask.options, view);
  return { read, answer };
}

function mustBeReady({ question, lang }: Ask, read: Understanding): void {
  const { layout, missing, decision } = read;
  if (layout === undefined) throw new InputError("no-layout", { range: read.block.name });
  if (layout !== "log" && layout !== "periods")
    throw new InputError("layout-later", { layout: layoutWords[layout] });
  const [role] = missing;
  if (role !== undefined) throw new InputError("role-missing", { role: roleWords[role] });
  if (!questionReply(question, layout, lang).ready) {
    const known = question === "stay" || question === "joined";
    throw new InputError(known ? "question-not-here" : "question-later", {
      question: questionWords[question],
      other: questionWords.stay,
    });
  }
  const [first] = decision.unanswered;
  if (first !== undefined)
    throw new InputError("unanswered-finding", { finding: both((one) => findingSentence(first, one)) });
}

const both = (say: (lang: "en" | "zh") => string): Text => ({ en: say("en"), zh: say("zh") });

const nothingLeft = (read: Understanding): InputError =>
  dataRows(read) === 0
    ? new InputError("no-data-range", { range: read.block.name })
    : new InputError("no-rows", {
        range: read.block.name,
        why: both((lang) => leftOutNames(read, {}, lang).join(", ") || "–"),
      });

const leftOutNames = (read: Understanding, answers: Ask["answers"], lang: "en" | "zh"): string[] =>
  read.found
    .filter((found) => chosenFor(found, answers) === "leave-out")
    .map((found) => `${findingName(found, lang)} (${rowsText(found.count, lang)})`);

function sourceOf(read: Understanding, ask: Ask, used: number, note: string | undefined): Source {
  return {
    range: read.block.name,
    rows: dataRows(read),
    used,
    leftOut: leftOutNames(read, ask.answers, ask.lang),
    zone: read.host.timeZone() ?? "UTC",
    version,
    note,
  };
}

/** The footnote's line about the sheet of cleaned rows; none without one. */
export const helperNote = (sheet: string | null, lang: Lang): string | undefined =>
  sheet === null ? undefined : say(reportWords.noteHelper, { sheet }, lang);

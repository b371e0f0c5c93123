import { chosenFor } from "../../findings/decide";
import type { Ask } from "../../protocol/messages";
import type { QuestionAnswer } from "../../reports/answer";
import type { QuestionAsk } from "../../reports/ask";
import { usedRows, type WizardData } from "../../reports/data/data";
import type { Source } from "../../reports/footnote";
import { answerQuestion } from "../../reports/questions";
import { rowsText, say } from "../../reports/say";
import { InputError } from "../../words/input-error";
import type { Lang, Text } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import { version } from "../version";
import { findingName, findingSentence } from "./finding-replies";
import { roleLabel } from "./role-label";
import { dataRows, type Understanding, understand } from "./understanding";

export interface Answered {
  readonly read: Understanding;
  readonly answer: QuestionAnswer;
}

/** Reads the range and answers the question; refuses with a sentence what cannot be answered. `note` is added to the footnote. */
export function answerTo(ask: Ask, read: Understanding = understand(ask, true), note?: string): Answered {
  const data = mustBeReady(read);
  const used = usedRows(data);
  if (used === 0) throw nothingLeft(read);
  const { options: form, lang, limits, counts, newIncludesLeavers } = ask;
  const { host, today } = read;
  const source = sourceOf(read, ask, used, note);
  const asked: QuestionAsk = { form, lang, limits, counts, host, source, newIncludesLeavers, today };
  return { read, answer: answerQuestion(ask.question, data, asked) };
}

function mustBeReady({ layout, missing, decision, data, block }: Understanding): WizardData {
  if (layout === undefined) throw new InputError("no-layout", { range: block.name });
  const [role] = missing;
  if (role !== undefined) throw new InputError("role-missing", { role: roleLabel(role, layout) });
  if (data === undefined) throw new InputError("no-layout", { range: block.name });
  const [first] = decision.unanswered;
  if (first !== undefined)
    throw new InputError("unanswered-finding", { finding: both((one) => findingSentence(first, one)) });
  return data;
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

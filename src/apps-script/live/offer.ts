import type { QuestionAnswer } from "../../reports/answer";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { Understanding } from "../reading/understanding";
import { whyNotLive } from "./page";
import { type LiveSource, logSource, periodSource } from "./source";

export const liveSource = (read: Understanding): LiveSource | undefined =>
  read.data?.kind === "periods" ? periodSource(read) : logSource(read);

/** Why live formulas would not give exactly this table; undefined when they do. */
export function whyNot(
  read: Understanding,
  answer: QuestionAnswer,
  lang: Lang,
  thoroughly: boolean,
): string | undefined {
  const missing = read.roles.period === undefined ? reportWords.whyNoPeriods : reportWords.whyNoStart;
  return whyNotLive(answer, liveSource(read), read.host, lang, missing, thoroughly);
}

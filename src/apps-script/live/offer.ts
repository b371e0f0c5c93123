import type { QuestionAnswer } from "../../reports/answer";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { Understanding } from "../reading/understanding";
import { contractSource } from "./contract-source";
import { whyNotLive } from "./page";
import { type LiveSource, logSource, periodSource } from "./source";

/** What live formulas of an answer read from; undefined where no function reads such data. */
export function liveSource(read: Understanding, { plans }: QuestionAnswer): LiveSource | undefined {
  if (read.data?.kind === "periods") return periodSource(read);
  if (read.data?.kind === "contracts") return contractSource(read);
  const wantsAmounts = plans.some(({ analysis }) => analysis === "revenue" || analysis === "cohort-value");
  return logSource(read, wantsAmounts);
}

/** Why live formulas would not give exactly this table; undefined when they do. */
export function whyNot(
  read: Understanding,
  answer: QuestionAnswer,
  lang: Lang,
  thoroughly: boolean,
): string | undefined {
  const missing =
    read.data?.kind !== "periods"
      ? reportWords.whyLayout
      : read.roles.period === undefined
        ? reportWords.whyNoPeriods
        : reportWords.whyNoStart;
  return whyNotLive(answer, liveSource(read, answer), read.host, lang, missing, thoroughly);
}

import type { WriteRequest } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import { likelySeparator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { reportWords } from "../../words/wizard-report";
import { liveSource, whyNot } from "../live/offer";
import { liveParts } from "../live/page";
import type { LiveSource } from "../live/source";
import { nativeJob } from "../native/prepare";
import { type Answered, answerTo, helperNote } from "../reading/answering";
import { understand } from "../reading/understanding";
import { frozenRecipe, marksOf } from "../refreshing/source";
import type { Changes } from "./changes";
import { writeHelper } from "./helper";
import { activeFile, freeName } from "./sheets";
import type { Job } from "./table";
import { mustFit } from "./target";

/** A table computed and laid out; nothing is written yet. */
export interface Prepared {
  readonly answered: Answered;
  readonly job: Job;
  /** Writes the sheet of rows that the formulas read, where they need one. */
  readonly writeRows: (changes: Changes) => void;
}

/**
 * Computes everything that is to be written for a request; `read` the data where they were read already, `promised` the
 * names of sheets of rows that other tables of the same write will have.
 */
export function prepare(
  request: WriteRequest,
  id: string,
  read = understand(request, true),
  promised: readonly string[] = [],
): Prepared {
  const answered = answerTo(request, read);
  const laid = request.as === "native" ? nativeJob(request, answered, promised) : layOut(request, answered);
  const { answer, page, live } = laid;
  mustFit(page);
  const job: Job = {
    id,
    title: answer.report.title,
    page,
    live,
    separator: likelySeparator(read.host.locale()),
    heatMap: request.heatMap,
    chart: request.chart,
    helper: laid.helper,
    recipe: frozenRecipe(request, read),
    source: marksOf(read, request),
  };
  return { answered: { read, answer }, job, writeRows: laid.writeRows };
}

/** The table as values or as this add-on's functions. */
function layOut(
  request: WriteRequest,
  answered: Answered,
): Pick<Job, "page" | "live" | "helper"> & Pick<Prepared, "writeRows"> & Pick<Answered, "answer"> {
  const { lang } = request;
  const { read } = answered;
  const source = request.as === "formulas" ? sourceFor(answered, request) : undefined;
  const helperName =
    source?.helper === undefined ? null : freeName(activeFile(), reportWords.helperSheet[lang]);
  const { answer } = helperName === null ? answered : answerTo(request, read, helperNote(helperName, lang));
  const page = pageOf(answer.report, source !== undefined);
  return {
    answer,
    page,
    live:
      source === undefined
        ? undefined
        : liveParts(page, answer, source, helperName ?? read.block.sheet, lang),
    helper: helperName,
    writeRows: (changes) => {
      if (source?.helper !== undefined && helperName !== null)
        writeHelper(helperName, source.helper, changes);
    },
  };
}

function sourceFor({ read, answer }: Answered, { lang }: WriteRequest): LiveSource {
  const why = whyNot(read, answer, lang, true);
  const source = liveSource(read, answer);
  if (why !== undefined || source === undefined) throw new InputError("live-not-exact", { why: why ?? "" });
  return source;
}

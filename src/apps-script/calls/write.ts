import type { Calls, WriteRequest } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import { say } from "../../reports/say";
import { onSheet } from "../../translate/a1";
import { likelySeparator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { reportWords } from "../../words/wizard-report";
import { serverWords } from "../../words/wizard-server";
import { liveSource, whyNot } from "../live/offer";
import { liveParts } from "../live/page";
import type { LiveSource } from "../live/source";
import { type Answered, answerTo, helperNote } from "../reading/answering";
import { allOrNothing, type Changes } from "../writing/changes";
import { writeHelper } from "../writing/helper";
import { pageArea } from "../writing/paint";
import { foundTable } from "../writing/registry";
import { activeFile, freeName } from "../writing/sheets";
import { refuseSpills } from "../writing/spills";
import { dropScaffolding, type Job, writeAtCell, writeNewSheet } from "../writing/table";
import { mustFit, occupied, refuseMerges, refuseOverlap, type Target, targetOf } from "../writing/target";
import { tableReply } from "./open";

/** Writes a table as values or live formulas: on a new sheet or at a cell, all or nothing. */
export function write(request: Calls["write"]["request"]): Calls["write"]["reply"] {
  const { lang } = request;
  if (request.as === "native") throw new InputError("native-later");
  const answered = answerTo(request);
  const source = request.as === "formulas" ? sourceFor(answered, request) : undefined;
  const helperName =
    source?.helper === undefined ? undefined : freeName(activeFile(), reportWords.helperSheet[lang]);
  const { answer } =
    helperName === undefined ? answered : answerTo(request, answered.read, helperNote(helperName, lang));
  const page = pageOf(answer.report, source !== undefined);
  mustFit(page);
  const target = request.target.kind === "cell" ? targetOf(request.target.cell) : undefined;
  if (target !== undefined) {
    const area = pageArea(target, page);
    refuseOverlap(target.sheet, area, { sheet: answered.read.block.sheet, area: answered.read.block.area });
    refuseMerges(target.sheet, area);
    refuseSpills(target.sheet, area);
    const held = occupied(target.sheet, area);
    if (held !== undefined && held !== request.overwrite)
      return { status: "occupied", question: say(serverWords.occupied, { cells: held }, lang), cells: held };
  }
  const id = newId();
  const sheetOfSource = helperName ?? answered.read.block.sheet;
  const job: Job = {
    id,
    title: answer.report.title,
    page,
    live: source === undefined ? undefined : liveParts(page, answer, source, sheetOfSource, lang),
    separator: likelySeparator(answered.read.host.locale()),
    heatMap: request.heatMap,
    chart: request.chart,
    helper: helperName ?? null,
    recipe: { ...request, range: answered.read.block.name },
  };
  const place = target === undefined ? answer.report.title : onSheet(target.sheet.getName(), "A1");
  allOrNothing(lang, place, (changes) => {
    if (source?.helper !== undefined && helperName !== undefined)
      writeHelper(helperName, source.helper, changes);
    put(job, target, request, changes);
  });
  if (target !== undefined) dropScaffolding(job);
  const table = tableReply(foundTable(id));
  return {
    status: "written",
    sentence: say(
      request.as === "formulas" ? serverWords.writtenLive : serverWords.written,
      { place: table.place },
      lang,
    ),
    table,
    checkDue: source !== undefined,
  };
}

function put(job: Job, target: Target | undefined, request: WriteRequest, changes: Changes): void {
  if (target === undefined)
    writeNewSheet(job, serverWords.sheetNames[request.question][request.lang], changes);
  else writeAtCell(job, target, request.overwrite, changes);
}

function sourceFor({ read, answer }: Answered, { lang }: WriteRequest): LiveSource {
  const why = whyNot(read, answer, lang, true);
  const source = liveSource(read);
  if (why !== undefined || source === undefined) throw new InputError("live-not-exact", { why: why ?? "" });
  return source;
}

const newId = (): string => Utilities.getUuid().replace(/-/g, "").slice(0, 12);

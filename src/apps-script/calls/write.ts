import type { Calls, WriteRequest } from "../../protocol/messages";
import { say } from "../../reports/say";
import { onSheet } from "../../translate/a1";
import { nativeWords } from "../../words/wizard-native";
import { serverWords } from "../../words/wizard-server";
import { allOrNothing, type Changes } from "../writing/changes";
import { pageArea } from "../writing/paint";
import { prepare } from "../writing/prepare";
import { foundTable, newId } from "../writing/registry";
import { refuseSpills } from "../writing/spills";
import { dropScaffolding, type Job, writeAtCell, writeNewSheet } from "../writing/table";
import { occupied, refuseMerges, refuseOverlap, type Target, targetOf } from "../writing/target";
import { tableReply } from "./open";

/** Writes a table as values or live formulas: on a new sheet or at a cell, all or nothing. */
export function write(request: Calls["write"]["request"]): Calls["write"]["reply"] {
  const { lang } = request;
  const id = newId();
  const { answered, job, writeRows } = prepare(request, id);
  const target = request.target.kind === "cell" ? targetOf(request.target.cell) : undefined;
  if (target !== undefined) {
    const area = pageArea(target, job.page);
    refuseOverlap(target.sheet, area, { sheet: answered.read.block.sheet, area: answered.read.block.area });
    refuseMerges(target.sheet, area);
    refuseSpills(target.sheet, area);
    const held = occupied(target.sheet, area);
    if (held !== undefined && held !== request.overwrite)
      return { status: "occupied", question: say(serverWords.occupied, { cells: held }, lang), cells: held };
  }
  const place = target === undefined ? job.title : onSheet(target.sheet.getName(), "A1");
  allOrNothing(lang, place, (changes) => {
    writeRows(changes);
    put(job, target, request, changes);
  });
  if (target !== undefined) dropScaffolding(job);
  const table = tableReply(foundTable(id));
  return {
    status: "written",
    sentence: writtenSentence(request, table.place, job.helper),
    table,
    checkDue: job.live !== undefined,
  };
}

/** Where the table stands; and, of live formulas over cleaned rows, that these do not follow the data by themselves. */
function writtenSentence({ as, lang }: WriteRequest, place: string, helper: string | null): string {
  const sentence = say(writtenWords[as], { place }, lang);
  if (as !== "formulas" || helper === null) return sentence;
  const and = say(serverWords.writtenHelper, { sheet: helper }, lang);
  return lang === "zh" ? `${sentence}${and}` : `${sentence} ${and}`;
}

const writtenWords = {
  values: serverWords.written,
  formulas: serverWords.writtenLive,
  native: nativeWords.written,
} as const;

function put(job: Job, target: Target | undefined, request: WriteRequest, changes: Changes): void {
  if (target === undefined)
    writeNewSheet(job, serverWords.sheetNames[request.question][request.lang], changes);
  else writeAtCell(job, target, request.overwrite, changes);
}

import type { Calls } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import type { Placed } from "../../render/placed";
import { say } from "../../reports/say";
import { likelySeparator } from "../../translate/formula";
import { serverWords } from "../../words/wizard-server";
import { putFormulas } from "../live/live";
import { liveSource } from "../live/offer";
import { type LiveParts, liveParts } from "../live/page";
import { liveState } from "../live/state";
import { checkNative } from "../native/check";
import { answerTo, helperNote } from "../reading/answering";
import { understand } from "../reading/understanding";
import { recipeNow } from "../refreshing/source";
import { allOrNothing, type Changes } from "../writing/changes";
import { printOf } from "../writing/fingerprint";
import { rangeOf } from "../writing/grid";
import { asWritten } from "../writing/inert";
import { areaOn } from "../writing/paint";
import { mustReadBack } from "../writing/read-back";
import { changeRecord, type FoundTable, foundTable } from "../writing/registry";

type Reply = Calls["check"]["reply"];

/**
 * Looks, in a call after the write, whether the formulas give the preview. Where they cannot be read as written, the
 * other separator is tried once; where they still differ, the table is written as values, and that is said.
 */
export function check({ lang, id }: Calls["check"]["request"]): Reply {
  const found = foundTable(id);
  const { record, sheet, area } = found;
  if (record.native) return checkNative(found, lang);
  if (!record.live) return { ok: true, sentence: serverWords.checked[lang], again: false };
  const recipe = recipeNow(found);
  const { read, answer } = answerTo(
    recipe,
    understand(recipe, true),
    helperNote(record.helper, record.recipe.lang),
  );
  const page = pageOf(answer.report, true);
  if (page.rows !== area.rows || page.columns !== area.columns)
    return { ok: false, sentence: serverWords.dataChanged[lang], again: false };
  const state = liveState(found, page.boxes);
  if (state === "same") return { ok: true, sentence: serverWords.checked[lang], again: false };
  if (state === "calculating") return { ok: false, sentence: serverWords.calculating[lang], again: true };
  const likely = likelySeparator(read.host.locale());
  const source = liveSource(read, answer);
  const parts =
    source && liveParts(page, answer, source, record.helper ?? read.block.sheet, record.recipe.lang);
  const again = state === "error" && record.separator === likely && parts !== undefined;
  allOrNothing(lang, record.title, (changes) => {
    keepFormulas(found, page.boxes, parts?.texts ?? [], changes);
    if (!again) return writeValues(found, page.boxes);
    const separator = likely === "," ? ";" : ",";
    putFormulas(sheet, parts.formulas, area, separator);
    changeRecord(found, { ...record, separator, print: printOf(sheet, area, record) });
  });
  if (again) return { ok: false, sentence: serverWords.triedAgain[lang], again: true };
  const what = state === "error" ? "#ERROR!" : "≠";
  return { ok: false, sentence: say(serverWords.fellBack, { what }, lang), again: false };
}

/** The live tables written as values, in place. */
function writeValues(found: FoundTable, boxes: readonly Placed[]): void {
  const { record, sheet, area } = found;
  for (const placed of boxes) {
    const range = rangeOf(sheet, areaOn(area, placed));
    range.clearContent();
    range.setValues(placed.box.grid.cells.map((row) => row.map(asWritten)));
    SpreadsheetApp.flush();
    mustReadBack(sheet, areaOn(area, placed), placed.box.grid.cells);
  }
  const values = { ...record, live: false, last: null };
  changeRecord(found, { ...values, print: printOf(sheet, area, values) });
}

/** Undoes a rewrite: the formulas as they stood, with room to spill their tables again, and the texts between them. */
function keepFormulas(
  found: FoundTable,
  boxes: readonly Placed[],
  texts: LiveParts["texts"],
  changes: Changes,
): void {
  const { record, sheet, area } = found;
  const before = rangeOf(sheet, area).getFormulas();
  changes.undoBy(() => {
    for (const placed of boxes) rangeOf(sheet, areaOn(area, placed)).clearContent();
    for (const { row, column, cells } of texts)
      rangeOf(
        sheet,
        areaOn(area, { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }),
      ).setValues(cells.map((line) => line.map(asWritten)));
    before.forEach((line, i) => {
      line.forEach((formula, j) => {
        if (formula !== "") sheet.getRange(area.row + i, area.column + j).setFormula(formula);
      });
    });
    changeRecord(found, record);
  });
}

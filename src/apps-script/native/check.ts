import type { Calls } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import { say } from "../../reports/say";
import { likelySeparator } from "../../translate/formula";
import type { Lang } from "../../words/text";
import { serverWords } from "../../words/wizard-server";
import { liveState } from "../live/state";
import { type Answered, answerTo } from "../reading/answering";
import { understand } from "../reading/understanding";
import { recipeNow } from "../refreshing/source";
import { allOrNothing, attempt, type Changes } from "../writing/changes";
import { printOf } from "../writing/fingerprint";
import { rangeOf } from "../writing/grid";
import { asWritten } from "../writing/inert";
import { cellsOf } from "../writing/paint";
import { mustReadBack } from "../writing/read-back";
import { changeRecord, type FoundTable } from "../writing/registry";
import { activeFile, dropSheet } from "../writing/sheets";
import { nativeNote, nativeOffer } from "./offer";
import { fillHelper, nativeParts, putNative } from "./put";

type Reply = Calls["check"]["reply"];

/** Plain formulas add up in another order than the functions, so the last digits may differ. */
const NEAR = 1e-9;

/**
 * Looks, in a call after the write, whether the plain formulas give the preview. Where they cannot be read as written,
 * the other separator is tried once; where they still differ, the table is written as values, and that is said.
 */
export function checkNative(found: FoundTable, lang: Lang): Reply {
  const { record, sheet, area } = found;
  const recipe = recipeNow(found);
  const read = understand(recipe, true);
  const first = answerTo(recipe, read);
  const offer = nativeOffer(read, first.answer, recipe.lang);
  const changed: Reply = { ok: false, sentence: serverWords.dataChanged[lang], again: false };
  if (!offer.ok) return changed;
  const answered: Answered = answerTo(
    recipe,
    read,
    nativeNote(offer, record.helper, read.block.name, recipe.lang),
  );
  const page = pageOf(answered.answer.report, true);
  if (page.rows !== area.rows || page.columns !== area.columns) return changed;
  const state = liveState(found, page.boxes, NEAR);
  if (state === "same") return { ok: true, sentence: serverWords.checked[lang], again: false };
  if (state === "calculating") return { ok: false, sentence: serverWords.calculating[lang], again: true };
  const likely = likelySeparator(read.host.locale());
  const again = state === "error" && record.separator === likely;
  const parts = nativeParts(page, offer.table, read.block.sheet, record.helper);
  allOrNothing(lang, record.title, (changes) => {
    keepTexts(found, changes);
    if (!again) {
      const cells = cellsOf(page, undefined);
      rangeOf(sheet, area).setValues(cells.map((line) => line.map(asWritten)));
      SpreadsheetApp.flush();
      mustReadBack(sheet, area, cells);
      const still = { ...record, native: false, helper: null };
      return changeRecord(found, { ...still, print: printOf(sheet, area, still) });
    }
    const separator = likely === "," ? ";" : ",";
    const helper = record.helper === null ? null : activeFile().getSheetByName(record.helper);
    if (helper !== null) fillHelper(helper, parts, page, separator);
    putNative(sheet, page, parts, area, separator);
    changeRecord(found, { ...record, separator, print: printOf(sheet, area, record) });
  });
  if (again) return { ok: false, sentence: serverWords.triedAgain[lang], again: true };
  const { helper } = record;
  if (helper !== null) attempt(() => dropSheet(activeFile(), helper));
  const what = state === "error" ? "#ERROR!" : "≠";
  return { ok: false, sentence: say(serverWords.fellBack, { what }, lang), again: false };
}

/** Undoes a rewrite: the formulas and texts as they stood. */
function keepTexts(found: FoundTable, changes: Changes): void {
  const { record, sheet, area } = found;
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  const values = range.getValues() as unknown[][];
  changes.undoBy(() => {
    range.setValues(
      values.map((line, i) =>
        line.map((value, j) => {
          const formula = formulas[i]?.[j] ?? "";
          return formula === "" ? asWritten(value as string | number) : formula;
        }),
      ),
    );
    changeRecord(found, record);
  });
}

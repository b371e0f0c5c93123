import type { Calls } from "../protocol/messages";
import { pageOf } from "../render/page";
import type { Placed } from "../render/placed";
import { say } from "../reports/say";
import { likelySeparator, type Separator } from "../translate/formula";
import type { Lang } from "../words/text";
import { serverWords } from "../words/wizard-server";
import { answerTo, helperNote } from "./answering";
import { allOrNothing, type Changes } from "./changes";
import { fingerprint } from "./fingerprint";
import { rangeOf } from "./grid";
import { asWritten } from "./inert";
import { putFormulas } from "./live";
import { liveSource } from "./live-offer";
import { liveParts } from "./live-page";
import { areaOn } from "./paint";
import { changeRecord, type FoundTable, foundTable } from "./registry";
import { understand } from "./understanding";

type Reply = Calls["check"]["reply"];

/**
 * Looks, in a call after the write, whether the formulas give the preview. Where they cannot be read as written, the
 * other separator is tried once; where they still differ, the table is written as values, and that is said.
 */
export function check({ lang, id }: Calls["check"]["request"]): Reply {
  const found = foundTable(id);
  const { record, sheet, area } = found;
  if (!record.live) return { ok: true, sentence: serverWords.checked[lang], again: false };
  const { read, answer } = answerTo(
    record.recipe,
    understand(record.recipe, true),
    helperNote(record.helper, record.recipe.lang),
  );
  const page = pageOf(answer.report, true);
  const boxes = page.boxes.filter((placed) => placed.rows > 0);
  const state = stateOf(found, boxes);
  if (state === "same") return { ok: true, sentence: serverWords.checked[lang], again: false };
  if (state === "calculating") return { ok: false, sentence: serverWords.calculating[lang], again: true };
  const likely = likelySeparator(read.host.locale());
  const source = liveSource(read);
  if (state === "error" && record.separator === likely && source !== undefined) {
    const other: Separator = likely === "," ? ";" : ",";
    const parts = liveParts(page, answer, source, record.helper ?? read.block.sheet, record.recipe.lang);
    rewrite(found, lang, (changes) => {
      keepFormulas(found, changes);
      putFormulas(sheet, parts.formulas, area, other);
      changeRecord({ ...record, separator: other, print: fingerprint(sheet, area, true) });
    });
    return { ok: false, sentence: serverWords.triedAgain[lang], again: true };
  }
  rewrite(found, lang, (changes) => {
    keepFormulas(found, changes);
    for (const placed of boxes) {
      const range = rangeOf(sheet, areaOn(area, placed));
      range.clearContent();
      range.setValues(placed.box.grid.cells.map((row) => row.map(asWritten)));
    }
    SpreadsheetApp.flush();
    changeRecord({ ...record, live: false, print: fingerprint(sheet, area, false) });
  });
  const what = state === "error" ? "#ERROR!" : "≠";
  return { ok: false, sentence: say(serverWords.fellBack, { what }, lang), again: false };
}

function rewrite({ record }: FoundTable, lang: Lang, work: (changes: Changes) => void): void {
  allOrNothing(lang, record.title, work);
}

/** Undoes a rewrite: the formulas as they stood, which spill their tables again. */
function keepFormulas({ record, sheet, area }: FoundTable, changes: Changes): void {
  const before = rangeOf(sheet, area).getFormulas();
  changes.undoBy(() => {
    changeRecord(record);
    before.forEach((line, i) => {
      line.forEach((formula, j) => {
        if (formula !== "") sheet.getRange(area.row + i, area.column + j).setFormula(formula);
      });
    });
  });
}

/** What the tables show now, against what they should. Reading may fail while formulas are being calculated. */
function stateOf(
  { sheet, area }: FoundTable,
  boxes: readonly Placed[],
): "same" | "calculating" | "error" | "other" {
  let same = true;
  for (const placed of boxes) {
    let values: unknown[][];
    try {
      values = rangeOf(sheet, areaOn(area, placed)).getValues() as unknown[][];
    } catch {
      return "calculating";
    }
    const anchor = values[0]?.[0];
    const shown = values.flat();
    if (
      shown.some(
        (value) =>
          typeof value === "string" && /^(Loading|正在加载|加载中|Chargement|Wird geladen)/i.test(value),
      )
    )
      return "calculating";
    if (anchor === "") return "calculating";
    if (shown.some((value) => typeof value === "string" && /^#(ERROR|NAME|REF|VALUE|N\/A|NUM)/.test(value)))
      return "error";
    same &&= placed.box.grid.cells.every((row, i) =>
      row.every((cell, j) => isSame(cell ?? "", values[i]?.[j])),
    );
  }
  return same ? "same" : "other";
}

const isSame = (meant: string | number, found: unknown): boolean =>
  meant === found ||
  (typeof meant === "number" &&
    typeof found === "number" &&
    Math.abs(meant - found) <= 1e-12 * Math.max(1, Math.abs(meant)));

import type { QuestionAnswer } from "../../reports/answer";
import { usedRows, type WizardData } from "../../reports/data/data";
import { countText, say } from "../../reports/say";
import type { GridCells } from "../../translate/native/form";
import {
  formulasIn,
  isFromCounts,
  type NativeTable,
  nativeNotes,
  nativeState,
  nativeTable,
} from "../../translate/native/table";
import type { Lang, Text } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import { nativeFigureWords } from "../../words/wizard-native-figures";
import type { ReadCells } from "./read-cells";
import { nativeSource } from "./source";

/**
 * Rows that formulas count at most: two or three columns look at all rows in each, so the time grows with the square.
 * Measured on two busy cores with a cohort table of 490 formulas: LibreOffice 7.4 computes it anew in 0.7 s for 2,000
 * rows and 4 s for 5,000; the playground's engine, a hundred times slower at reading cells, needs 2 s for 600 rows and
 * 6 s for 1,200. Contracts look six columns over where there are amounts: LibreOffice needs 1.4 s for 2,000 of them.
 */
const MOST_ROWS = 2_000;
/** Formulas of a table × rows that each counts; LibreOffice looks at some 30 million cells a second. */
const MOST_LOOKS = 20_000_000;

/** A table in plain formulas, or why there is none. */
export type NativeOffer =
  | {
      readonly ok: true;
      readonly table: NativeTable;
      readonly constants: number;
      /** Counts stand in the boxes as values. */
      readonly fromCounts: boolean;
      /** What the footnote says besides. */
      readonly notes: readonly Text[];
    }
  | { readonly ok: false; readonly why: string };

/** Decided without writing: by the analyses, their options, how many rows there are and how they were read. */
export function nativeOffer(read: ReadCells, answer: QuestionAnswer, lang: Lang): NativeOffer {
  const no = (why: string): NativeOffer => ({ ok: false, why });
  const { plans, report } = answer;
  for (const plan of plans) {
    if (plan.analysis === "values" && plan.native === undefined) {
      if (plan.still === true) continue;
      return no(plan.why[lang]);
    }
    const state = nativeState(plan);
    const heading = report.boxes.find(({ name }) => name === plan.box)?.heading;
    if (state === "options") return no(nativeWords.whyOptions[lang]);
    if (state === "no form")
      return no(
        heading === undefined ? nativeWords.whyNone[lang] : say(nativeWords.whyBox, { heading }, lang),
      );
  }
  const fromCounts = plans.every(isFromCounts);
  const rows = fromCounts || read.data === undefined ? 0 : rowsCounted(read.data);
  if (rows > MOST_ROWS)
    return no(say(nativeWords.whyRows, { rows: countText(rows), most: countText(MOST_ROWS) }, lang));
  const formulas = report.boxes.reduce((sum, { grid }) => sum + grid.cells.flat().length, 0);
  if (formulas * rows > MOST_LOOKS)
    return no(say(nativeWords.whyCells, { cells: countText(formulas), rows: countText(rows) }, lang));
  const found = nativeSource(read, plans);
  if ("why" in found) return no(found.why[lang]);
  const grids = new Map<string, GridCells>(report.boxes.map(({ name, grid }) => [name, grid.cells]));
  const table = nativeTable(plans, grids, found.source, lang);
  const isWhole = plans.every(
    ({ box, ...plan }) =>
      (plan.analysis === "values" && plan.still === true) ||
      table.boxes.some(({ name, cells }) => name === box && formulasIn(cells) > 0),
  );
  return isWhole
    ? { ok: true, table, constants: found.constants, fromCounts, notes: nativeNotes(plans) }
    : no(nativeWords.whyNone[lang]);
}

/** Rows that the formulas look at: events or contracts. */
const rowsCounted = (data: WizardData): number =>
  data.kind === "events" || data.kind === "contracts" ? usedRows(data) : 0;

/** The footnote's lines about where the formulas read from. */
export function nativeNote(
  offer: Extract<NativeOffer, { ok: true }>,
  helper: string | null,
  range: string,
  lang: Lang,
): string {
  const { constants, fromCounts, notes } = offer;
  const [where, kept] = fromCounts
    ? [say(nativeFigureWords.noteCounts, { range }, lang), nativeWords.noteConstants]
    : helper === null
      ? [say(nativeWords.notePeriods, { range }, lang), nativeWords.notePeriodConstants]
      : [say(nativeWords.noteRows, { sheet: helper, range }, lang), nativeWords.noteConstants];
  return [
    where,
    ...(constants === 0 ? [] : [say(kept, { n: countText(constants) }, lang)]),
    ...notes.map((note) => note[lang]),
  ].join(lang === "zh" ? "" : " ");
}

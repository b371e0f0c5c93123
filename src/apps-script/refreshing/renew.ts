import type { Area } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { fill } from "../../words/text";
import { refreshWords } from "../../words/wizard-refresh";
import type { Changes } from "../writing/changes";
import { renewChart } from "../writing/chart";
import { formulasPrint, isEdited, printOf } from "../writing/fingerprint";
import { growTo, makeRoom, rangeOf } from "../writing/grid";
import { underLock } from "../writing/lock";
import { PLAIN_FORMAT } from "../writing/looks";
import { cellsOf, pageArea } from "../writing/paint";
import type { Prepared } from "../writing/prepare";
import { mustReadBack } from "../writing/read-back";
import { changeRecord, type FoundTable, foundTable, foundTables, markHelper } from "../writing/registry";
import { addHeat, dropHeat } from "../writing/rules";
import { activeFile, addSheet } from "../writing/sheets";
import { refuseSpills } from "../writing/spills";
import {
  buildStill,
  type Contents,
  contentsOf,
  keepAside,
  putJob,
  recordOf,
  stagingName,
  widen,
} from "../writing/table";
import { occupied, onGrid, placeOf, refuseMerges, refuseOverlap, refuseProtected } from "../writing/target";
import { setAnchors } from "./anchors";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a table would take beyond the cells it has: to its right and below. */
function growth(area: Area, next: Area): Area[] {
  const wide = next.columns - area.columns;
  const high = next.rows - area.rows;
  return [
    ...(wide > 0
      ? [{ ...next, column: area.column + area.columns, columns: wide, rows: Math.min(area.rows, next.rows) }]
      : []),
    ...(high > 0 ? [{ ...next, row: area.row + area.rows, rows: high }] : []),
  ];
}

const heldBy = (sheet: Sheet, strips: readonly Area[]): string =>
  strips.flatMap((strip) => occupied(sheet, strip) ?? []).join(", ");

/** What stands in the cells beside a table, to see whether it changed; formulas count with their texts. */
const stampOf = (sheet: Sheet, strips: readonly Area[]): string =>
  JSON.stringify(
    strips.map((strip) => {
      const part = onGrid(sheet, strip);
      if (part === undefined) return [];
      const range = rangeOf(sheet, part);
      const formulas = range.getFormulas();
      const fixed = formulas.every((line) => line.every((formula) => formula === ""));
      return [formulas, range.getNotes(), fixed ? range.getDisplayValues() : []];
    }),
  );

/** What must be asked before a table is written anew in place; undefined when nothing would be lost. Refuses what cannot be done. */
export function questionBefore(
  table: FoundTable,
  { answered, job }: Prepared,
  lang: Lang,
): string | undefined {
  const { sheet, area, record } = table;
  const next = pageArea(area, job.page);
  refuseOverlap(sheet, next, { sheet: answered.read.block.sheet, area: answered.read.block.area });
  refuseProtected(sheet, area);
  refuseMerges(sheet, area);
  const strips = growth(area, next);
  for (const strip of strips) {
    refuseProtected(sheet, strip);
    refuseMerges(sheet, strip);
    refuseSpills(
      sheet,
      strip,
      record.spills.map((one) => ({ ...one, row: area.row + one.row, column: area.column + one.column })),
    );
  }
  const held = heldBy(sheet, strips);
  const title = record.title;
  const asked = [
    ...(isEdited(table) ? [fill(refreshWords.edited, { title, cells: placeOf(sheet, area) }, lang)] : []),
    ...(held === "" ? [] : [fill(refreshWords.overCells, { title, cells: held }, lang)]),
  ];
  return asked.length === 0 ? undefined : asked.join(lang === "zh" ? "" : " ");
}

/** What a table and the cells it would grow over hold before the first write; afterwards formulas are calculated anew. */
export interface Seen {
  readonly stamp: string;
  readonly before: Contents;
  /** Of an edited table, whose edits may be lost, only the formulas: they may stand where values are expected. */
  readonly print: string;
  readonly edited: boolean;
}

export function seenBefore(table: FoundTable, { job }: Prepared): Seen {
  const { sheet, area } = table;
  const next = pageArea(area, job.page);
  const edited = isEdited(table);
  return {
    stamp: stampOf(sheet, growth(area, next)),
    before: contentsOf(sheet, onGrid(sheet, both(area, next)) ?? area),
    print: printSeen(table, edited),
    edited,
  };
}

const printSeen = ({ sheet, area, record }: FoundTable, edited: boolean): string =>
  edited ? formulasPrint(sheet, area) : printOf(sheet, area, record);

const both = (area: Area, next: Area): Area => ({
  ...area,
  rows: Math.max(area.rows, next.rows),
  columns: Math.max(area.columns, next.columns),
});

/**
 * Writes a table anew in its place: built aside first, then under the lock looked at once more and put in place. Its id, its
 * chart and everything around it stay. `seen` is from before the first write of the call.
 */
export function renew(table: FoundTable, { job, writeRows }: Prepared, seen: Seen, changes: Changes): void {
  const { sheet, area, record } = table;
  const next = pageArea(area, job.page);
  const whole = both(area, next);
  const staging = addSheet(activeFile(), stagingName(job), changes);
  growTo(staging, next.row + next.rows - 1, next.column + next.columns);
  buildStill(staging, job, area);
  writeRows(changes);
  underLock(() => {
    const now = foundTable(record.id);
    if (
      placeOf(now.sheet, now.area) !== placeOf(sheet, area) ||
      printSeen(table, seen.edited) !== seen.print ||
      stampOf(sheet, growth(area, next)) !== seen.stamp
    )
      throw new InputError("cells-changed", { cells: placeOf(sheet, area) });
    makeRoom(sheet, next, changes);
    keepAside(sheet, whole, `${stagingName(job)} before`, changes, record.spills, seen.before);
    dropHeat(sheet, area);
    rangeOf(sheet, area).clear().setNumberFormat(PLAIN_FORMAT);
    rangeOf(staging, next).copyTo(rangeOf(sheet, next));
    SpreadsheetApp.flush();
    mustReadBack(sheet, next, cellsOf(job.page, job.live?.texts));
    putJob(sheet, job, next);
    if (job.heatMap) addHeat(sheet, job.page, next, changes);
    widen(sheet, next.column, job.page.firstColumnWidth, changes);
    freeze(table, job.page.frozenRows, changes);
    const chart = renewChart(sheet, job.page, next, record.chart, changes);
    changes.undoBy(() => changeRecord(table, record));
    changeRecord(table, recordOf(sheet, job, next, chart, record.own));
    markHelper(table.kept, job.helper);
    setAnchors(table.kept, job.source.sheet, job.source.area, job.source.columns, changes);
    SpreadsheetApp.flush();
  });
}

/**
 * The sheets that were only needed while a table was written anew, and its old sheet of rows: the new one has a name of its
 * own, since a sheet that takes over another's name could not be told from it if the write had to be undone.
 */
export const scaffolding = ({ record }: FoundTable): string[] => {
  const name = stagingName(record);
  return [name, `${name} before`, ...unusedHelper(record.helper)];
};

/** A sheet of rows that no table's formulas read any more; a table on a duplicated sheet reads its original's. */
export const unusedHelper = (helper: string | null): string[] =>
  helper === null || foundTables().some((table) => table.record.helper === helper) ? [] : [helper];

/** The headings stay in view where this add-on had frozen them; the footnote above may have grown. */
function freeze({ sheet, area, record }: FoundTable, rows: number, changes: Changes): void {
  const main = record.boxes[0];
  const before = sheet.getFrozenRows();
  if (!record.own || main === undefined || area.row !== 1 || before !== main.row + 1 || before === rows)
    return;
  changes.undoBy(() => {
    if (sheet.getFrozenRows() !== before) sheet.setFrozenRows(before);
  });
  sheet.setFrozenRows(rows);
}

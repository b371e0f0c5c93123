import type { WriteRequest } from "../../protocol/messages";
import type { Page } from "../../render/page";
import { type Area, areaA1 } from "../../translate/a1";
import type { Separator } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { putFormulas } from "../live/live";
import type { LiveParts } from "../live/page";
import { putNative } from "../native/put";
import { setAnchors } from "../refreshing/anchors";
import { lastFigures } from "../refreshing/figures";
import type { SourceMarks } from "../refreshing/source";
import { attempt, type Changes } from "./changes";
import { addChart } from "./chart";
import { printOf } from "./fingerprint";
import { growTo, makeRoom, rangeOf } from "./grid";
import { underLock } from "./lock";
import { cellsOf, type Origin, pageArea, paint } from "./paint";
import { mustReadBack } from "./read-back";
import type { TableRecord } from "./record";
import { keepRecord } from "./registry";
import { addHeat } from "./rules";
import { activeFile, addSheet, dropSheet, freeName, moveLast, renameSheet } from "./sheets";
import { spillAgain } from "./spills";
import { occupied, type Target } from "./target";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is to be written; `live` holds the formulas of a page. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
  readonly live: LiveParts | undefined;
  readonly separator: Separator;
  readonly heatMap: boolean;
  readonly chart: boolean;
  /** Name of the sheet of cleaned rows that the formulas read. */
  readonly helper: string | null;
  readonly recipe: WriteRequest;
  readonly source: SourceMarks;
}

export const stagingName = (job: Pick<Job, "id">): string => `Stayrate ${job.id}`;

/** Builds the table on a sheet of its own that gets its name last, under the lock. */
export function writeNewSheet(job: Job, sheetName: string, changes: Changes): Sheet {
  const file = activeFile();
  const sheet = addSheet(file, stagingName(job), changes);
  const origin = { row: 1, column: 1 };
  growTo(sheet, job.page.rows, job.page.columns + 2);
  build(sheet, job, origin);
  sheet.setFrozenRows(job.page.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setColumnWidth(1, job.page.firstColumnWidth);
  for (const { column, pixels } of job.page.wideColumns) sheet.setColumnWidth(column + 1, pixels);
  const chart = finish(sheet, job, origin, changes);
  underLock(() => {
    renameSheet(sheet, freeName(file, sheetName), changes);
    record(sheet, job, origin, chart, true, changes);
    if (job.live?.native !== undefined && job.helper !== null) moveLast(job.helper);
    file.setActiveSheet(sheet);
    SpreadsheetApp.flush();
  });
  return sheet;
}

/**
 * Builds the table aside, at the same address so that references in formulas stay as they are, then puts it in place
 * under the lock. `agreed` = the occupied cells the user has said yes to; when others hold something now, nothing is written.
 */
export function writeAtCell(job: Job, target: Target, agreed: string | null, changes: Changes): Sheet {
  const file = activeFile();
  const { sheet } = target;
  const area = pageArea(target, job.page);
  const staging = addSheet(file, stagingName(job), changes);
  growTo(staging, area.row + area.rows - 1, area.column + area.columns);
  buildStill(staging, job, target);
  underLock(() => {
    if ((occupied(sheet, area) ?? null) !== agreed)
      throw new InputError("cells-changed", { cells: areaA1(area) });
    growTarget(sheet, area, changes);
    keepAside(sheet, area, `${stagingName(job)} before`, changes);
    rangeOf(staging, area).copyTo(rangeOf(sheet, area));
    SpreadsheetApp.flush();
    mustReadBack(sheet, area, cellsOf(job.page, job.live?.texts));
    putJob(sheet, job, target);
    widen(sheet, area.column, job.page.firstColumnWidth, changes);
    const chart = finish(sheet, job, target, changes);
    record(sheet, job, target, chart, false, changes);
    file.setActiveSheet(sheet);
    SpreadsheetApp.flush();
  });
  return sheet;
}

/** The sheets that a write at a cell was built on. What is written stays, also if they could not be deleted. */
export function dropScaffolding(job: Job): void {
  const file = activeFile();
  for (const name of [stagingName(job), `${stagingName(job)} before`]) attempt(() => dropSheet(file, name));
}

/** Everything but the formulas. */
export function buildStill(sheet: Sheet, job: Job, origin: Origin): void {
  const cells = cellsOf(job.page, job.live?.texts);
  paint(sheet, job.page, origin, cells);
  mustReadBack(sheet, pageArea(origin, job.page), cells);
}

function build(sheet: Sheet, job: Job, origin: Origin): void {
  buildStill(sheet, job, origin);
  putJob(sheet, job, origin);
}

/** The formulas, if the table has any: this add-on's functions, or plain ones cell by cell. */
export function putJob(sheet: Sheet, { live, page, separator }: Job, origin: Origin): void {
  if (live?.native !== undefined) putNative(sheet, page, live.native, origin, separator);
  else if (live !== undefined) putFormulas(sheet, live.formulas, origin, separator);
}

function finish(sheet: Sheet, job: Job, origin: Origin, changes: Changes): number | null {
  if (job.heatMap) addHeat(sheet, job.page, origin, changes);
  return job.chart ? addChart(sheet, job.page, origin, changes) : null;
}

function record(
  sheet: Sheet,
  job: Job,
  origin: Origin,
  chart: number | null,
  own: boolean,
  changes: Changes,
): void {
  const { row, column } = origin;
  keepRecord(sheet, row, column, recordOf(sheet, job, origin, chart, own), changes);
  const { source } = job;
  setAnchors(job.id, source.sheet, source.area, source.columns, changes);
}

/** What is kept with a table as it stands now. */
export function recordOf(
  sheet: Sheet,
  job: Job,
  origin: Origin,
  chart: number | null,
  own: boolean,
): TableRecord {
  const area = pageArea(origin, job.page);
  const native = job.live?.native !== undefined;
  const live = job.live !== undefined && !native;
  const entry: TableRecord = {
    v: 2,
    id: job.id,
    title: job.title,
    rows: area.rows,
    columns: area.columns,
    own,
    live,
    native,
    chart,
    print: "",
    separator: job.separator,
    helper: job.helper,
    spills: job.live?.spills ?? [],
    boxes: job.page.boxes.map(({ box, row, column, rows, columns }) => ({
      name: box.name,
      row,
      column,
      rows,
      columns,
      customers: box.customers === true,
    })),
    source: { ...job.source.record, here: job.source.sheet.getSheetId() === sheet.getSheetId() },
    last: job.live !== undefined ? lastFigures(job.page) : null,
    recipe: job.recipe,
  };
  return { ...entry, print: printOf(sheet, area, entry) };
}

/** Room for the table and the chart's corner beside it; undone by taking the added rows and columns off. */
const growTarget = (sheet: Sheet, area: Area, changes: Changes): void =>
  makeRoom(sheet, { ...area, columns: area.columns + 2 }, changes);

export interface Contents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

export function contentsOf(sheet: Sheet, area: Area): Contents {
  const range = rangeOf(sheet, area);
  return { values: range.getValues() as unknown[][], formulas: range.getFormulas() };
}

/**
 * Copies what stands in an area to a sheet of its own, from which it can be put back whole. `before` is given where the
 * area has formulas: their values must be read before the first write, since they are calculated anew after it.
 */
export function keepAside(
  sheet: Sheet,
  area: Area,
  name: string,
  changes: Changes,
  spills: readonly Area[] = [],
  before: Contents = contentsOf(sheet, area),
): void {
  const aside = addSheet(activeFile(), name, changes);
  growTo(aside, area.row + area.rows - 1, area.column + area.columns - 1);
  rangeOf(sheet, area).copyTo(rangeOf(aside, area));
  SpreadsheetApp.flush();
  const rules = sheet.getConditionalFormatRules();
  changes.undoBy(() => {
    rangeOf(aside, area).copyTo(rangeOf(sheet, area));
    spillAgain(sheet, area, before, spills);
  });
  changes.undoBy(() => sheet.setConditionalFormatRules(rules));
}

/** Makes the first column wide enough for its labels; a wider one stays. */
export function widen(sheet: Sheet, column: number, pixels: number, changes: Changes): void {
  const before = sheet.getColumnWidth(column);
  if (before >= pixels) return;
  changes.undoBy(() => {
    sheet.setColumnWidth(column, before);
  });
  sheet.setColumnWidth(column, pixels);
}

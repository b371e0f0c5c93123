import { type Day, isoText } from "../../calendar/days";
import { isBlank } from "../../findings/block";
import { detect } from "../../findings/layout/detect";
import { rolesOfLayout } from "../../findings/layout/wanted";
import type { RoleName, WriteRequest } from "../../protocol/messages";
import { usedRows, type WizardData } from "../../reports/data/data";
import { type Area, areaA1, onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { roleWords } from "../../words/wizard";
import { readBlock } from "../reading/block-in";
import { dataAround } from "../reading/data-block";
import { findRange } from "../reading/range-in";
import { parseRangeText, severalRanges } from "../reading/range-text";
import { dataRows, type Understanding } from "../reading/understanding";
import { hashOf } from "../writing/fingerprint";
import type { SourceRecord } from "../writing/record";
import type { FoundTable } from "../writing/registry";
import { activeFile } from "../writing/sheets";
import { type Anchors, anchorsOf } from "./anchors";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The data that a table is written from: what is kept of them, and which columns are marked. */
export interface SourceMarks {
  readonly record: Omit<SourceRecord, "here">;
  readonly sheet: Sheet;
  readonly area: Area;
  /** Columns of the sheet: the range's first and last, and every one that has a role. */
  readonly columns: ReadonlyMap<string, number>;
}

export function marksOf(read: Understanding, { range: typed, options }: WriteRequest): SourceMarks {
  const { block, detection, roles, data } = read;
  const { area } = block;
  const sheet = activeFile().getSheetByName(block.sheet) as Sheet;
  const beyond = beyondOf(sheet, area);
  return {
    sheet,
    area,
    columns: new Map([
      ["#first", area.column],
      ["#last", area.column + area.columns - 1],
      ...Object.entries(block.tabs === undefined ? roles : {}).map(([name, index]): [string, number] => [
        name,
        area.column + index,
      ]),
    ]),
    record: {
      sheetId: sheet.getSheetId(),
      heads: hashOf(detection.headings),
      rows: area.rows,
      columns: area.columns,
      end: isOpen(typed) ? "sheet" : beyond.below ? "fixed" : "data",
      wide: !beyond.beside,
      cut: isCut(read, options.through),
      counted: { rows: dataRows(read), used: data === undefined ? 0 : usedRows(data) },
    },
  };
}

/** Whether the data go on below or beside the area; the sheet's own end mostly says so without a look at what stands around. */
function beyondOf(sheet: Sheet, area: Area): { readonly below: boolean; readonly beside: boolean } {
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (sheet.getLastRow() <= bottom && sheet.getLastColumn() <= right) return { below: false, beside: false };
  const around = dataAround(lastCell(sheet, area));
  return { below: around.getLastRow() > bottom, beside: around.getLastColumn() > right };
}

/**
 * What is kept of a request: layout and columns as they were understood, so that the data are not taken for something
 * else later. The ends of a run of periods are looked for anew unless they were chosen, since periods are added there.
 */
export function frozenRecipe(request: WriteRequest, { block, layout, roles }: Understanding): WriteRequest {
  const frozen: { -readonly [N in RoleName]?: number | null } = {};
  for (const { name } of layout === undefined ? [] : rolesOfLayout(layout, roles)) {
    if (name === "firstPeriod" || name === "lastPeriod") continue;
    frozen[name] = roles[name] ?? null;
  }
  return {
    ...request,
    range: block.tabs === undefined ? block.name : tabsText(request.range, block),
    layout: layout ?? request.layout,
    roles: { ...frozen, ...request.roles },
    overwrite: null,
  };
}

/** Lists on several tabs: those that were named, open to what is added below; else the one whose likes are looked for again. */
const tabsText = (typed: string, { name, sheet, a1 }: Understanding["block"]): string =>
  severalRanges(typed).length === 0
    ? onSheet(sheet, a1)
    : severalRanges(name)
        .map((part) => part.trim().replace(/([A-Z]+)(\d+)(?::[A-Z]+\d+)?$/, "$1$2:$1"))
        .join(", ");

/** Whether the data have days after the one through which they are said to be complete. */
function isCut({ data }: Understanding, through: string | null): boolean {
  const last = lastDayOf(data);
  return through !== null && last !== undefined && through < isoText(last);
}

/**
 * The day through which the data are complete, for data that have grown: a day that once left out nothing must not leave
 * out what was added since. null = their last day.
 */
export const throughNow = (
  read: Understanding,
  through: string | null,
  { cut }: SourceRecord,
): string | null => (!cut && isCut(read, through) ? null : through);

function lastDayOf(data: WizardData | undefined): Day | undefined {
  if (data?.kind === "events") return data.log.length === 0 ? undefined : data.log.lastDay;
  if (data?.kind === "contracts") return data.contracts.length === 0 ? undefined : data.contracts.lastDay;
  return undefined;
}

/** Whether a range text is open to the sheet's last row: A:C, A2:C. */
function isOpen(typed: string): boolean {
  try {
    const range = findRange(activeFile(), typed);
    return range.getNumRows() > 1 && range.getLastRow() >= range.getSheet().getMaxRows();
  } catch {
    return false;
  }
}

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The recipe of a table over its data as they stand now: range and roles follow inserted, moved and deleted rows and
 * columns, renamed sheets and rows added at the end. Throws `source-gone` or `source-column-gone`.
 */
export function recipeNow(table: FoundTable): WriteRequest {
  const { recipe } = table.record;
  // Lists on several tabs are found by their names alone.
  if (severalRanges(recipe.range).length > 0) return recipe;
  const anchors = anchorsFor(table);
  if (anchors === undefined) return { ...recipe, range: nameOf(grown(placeByText(table), table)) };
  const left = Math.min(...anchors.columns.values());
  const roles: { -readonly [N in RoleName]?: number | null } = { ...recipe.roles };
  for (const name of Object.keys(roles) as RoleName[]) {
    if (typeof roles[name] !== "number") continue;
    const at = anchors.columns.get(name);
    if (at === undefined)
      throw new InputError("source-column-gone", { role: roleWords[name], range: recipe.range });
    roles[name] = at - left;
  }
  const area = { ...rowsOf(anchors, table, left), column: left };
  const columns = Math.max(...anchors.columns.values()) - left + 1;
  return {
    ...recipe,
    roles,
    range: nameOf(grown({ sheet: anchors.sheet, area: { ...area, columns } }, table)),
  };
}

const nameOf = ({ sheet, area }: Place): string => onSheet(sheet.getName(), areaA1(area));

/** The marks that are this table's: a duplicated sheet brings its own. */
function anchorsFor({ kept, sheet, record: { source, recipe } }: FoundTable): Anchors | undefined {
  const all = anchorsOf(kept).filter(({ columns }) => columns.size > 0);
  const wanted = source.here ? sheet.getSheetId() : source.sheetId;
  const named = parseRangeText(recipe.range).sheet;
  return (
    all.find((one) => one.sheet.getSheetId() === wanted) ??
    all.find((one) => one.sheet.getName() === named) ??
    all[0]
  );
}

/** First row and number of rows; where a marked row was deleted, as many as there were, or as the data around have. */
function rowsOf(
  { sheet, top, end }: Anchors,
  { record }: FoundTable,
  left: number,
): { row: number; rows: number } {
  const { rows } = record.source;
  const last = sheet.getLastRow();
  const first = top ?? (end === undefined ? undefined : dataAround(sheet.getRange(end, left)).getRow());
  const row = first ?? findFirstRow(record.recipe.range);
  const until = Math.min(end ?? row + rows - 1, Math.max(last, row));
  if (until < row) throw new InputError("source-gone", { range: record.recipe.range });
  return { row, rows: until - row + 1 };
}

const findFirstRow = (range: string): number => Number(/\d+/.exec(parseRangeText(range).a1)?.[0] ?? 1);

/** Where nothing is marked any more: the cells that the text names, if they still have the same headings. */
function placeByText({ record: { source, recipe } }: FoundTable): Place {
  try {
    const range = findRange(activeFile(), recipe.range);
    const area = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    const block = readBlock(recipe.range, "not at all");
    if (source.heads === "" || hashOf(detect(block).headings) === source.heads)
      return { sheet: range.getSheet(), area };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  throw new InputError("source-gone", { range: recipe.range });
}

/** A cell of the last row that holds something: lists beside each other end in different rows. */
function lastCell(sheet: Sheet, { row, rows, column, columns }: Area): GoogleAppsScript.Spreadsheet.Range {
  const [cells = []] = sheet.getRange(row + rows - 1, column, 1, columns).getValues() as unknown[][];
  return sheet.getRange(
    row + rows - 1,
    column +
      Math.max(
        0,
        cells.findIndex((cell) => !isBlank(cell)),
      ),
  );
}

/** Takes in what was added below the data, and beside them where each period has a column. */
function grown({ sheet, area }: Place, { record: { source, recipe } }: FoundTable): Place {
  const lastRow = area.row + area.rows - 1;
  const around = dataAround(lastCell(sheet, area));
  const end =
    source.end === "sheet" ? sheet.getLastRow() : source.end === "data" ? around.getLastRow() : lastRow;
  const rows = Math.max(area.rows, end - area.row + 1);
  const lastColumn = area.column + area.columns - 1;
  const wide = source.wide && (recipe.layout === "matrix" || recipe.layout === "rosters");
  const right = wide ? Math.max(lastColumn, around.getLastColumn()) : lastColumn;
  return { sheet, area: { ...area, rows, columns: right - area.column + 1 } };
}

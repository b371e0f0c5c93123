import type { WriteRequest } from "../../protocol/messages";
import type { Area } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import type { Changes } from "./changes";
import { activeFile } from "./sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What is kept with a written table, in developer metadata of its first row; a second entry marks its first column. */
export interface TableRecord {
  /** Raised when a reader of an older version could misunderstand. */
  readonly v: 1;
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  /** Stands on a sheet made for it. */
  readonly own: boolean;
  readonly live: boolean;
  readonly chart: number | null;
  /** Fingerprint of what was written, to tell whether somebody edited it. */
  readonly print: string;
  readonly separator: "," | ";";
  /** Sheet of cleaned rows that its formulas read; null when they read the user's own. */
  readonly helper: string | null;
  /** How far its formulas spill, counted from its first cell (0); limits, a cell or two a row, are not among them. */
  readonly spills: readonly Area[];
  readonly recipe: WriteRequest;
}

/** A table that is there, wherever its rows and columns have moved to. */
export interface FoundTable {
  readonly record: TableRecord;
  readonly sheet: Sheet;
  readonly area: Area;
}

const TABLE = "stayrate.table";
const COLUMN = "stayrate.column";

/** Keeps a record beside its table; undone by forgetting it. */
export function keepRecord(
  sheet: Sheet,
  row: number,
  column: number,
  record: TableRecord,
  changes: Changes,
): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
  changes.undoBy(() => forgetRecord(record.id));
  sheet.getRange(`${row}:${row}`).addDeveloperMetadata(TABLE, JSON.stringify(record), visibility);
  const letters = sheet.getRange(1, column).getA1Notation().replace(/\d+/, "");
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN, record.id, visibility);
}

const entries = (key: string): Metadata[] => activeFile().createDeveloperMetadataFinder().withKey(key).find();

/** All tables of the file that are still there. */
export function foundTables(): FoundTable[] {
  const columns = new Map<string, number>();
  for (const entry of entries(COLUMN)) {
    const column = entry.getLocation().getColumn();
    const id = entry.getValue();
    if (column !== null && id !== null) columns.set(id, column.getColumn());
  }
  return entries(TABLE).flatMap((entry) => {
    const record = recordOf(entry);
    const row = entry.getLocation().getRow();
    const column = record === undefined ? undefined : columns.get(record.id);
    if (record === undefined || row === null || column === undefined) return [];
    const area = { row: row.getRow(), column, rows: record.rows, columns: record.columns };
    return [{ record, sheet: row.getSheet(), area }];
  });
}

export function foundTable(id: string): FoundTable {
  const found = foundTables().find(({ record }) => record.id === id);
  if (found === undefined) throw new InputError("table-gone");
  return found;
}

/** An entry of another version, or one that is damaged, is left alone. */
function recordOf(entry: Metadata): TableRecord | undefined {
  try {
    const record = JSON.parse(entry.getValue() ?? "") as TableRecord;
    return record.v === 1 ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the record of a table that was written anew in place. */
export function changeRecord(record: TableRecord): void {
  for (const entry of entries(TABLE))
    if (recordOf(entry)?.id === record.id) entry.setValue(JSON.stringify(record));
}

export function forgetRecord(id: string): void {
  for (const entry of entries(TABLE)) if (recordOf(entry)?.id === id) entry.remove();
  for (const entry of entries(COLUMN)) if (entry.getValue() === id) entry.remove();
}

import type { Area } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import type { Changes } from "./changes";
import { addEntry, entries, entrySize, LIMIT, type Metadata } from "./entries";
import { packed, type TableRecord, unpacked } from "./record";
import { activeFile } from "./sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type { TableRecord } from "./record";

/** A table that is there, wherever its rows and columns have moved to. */
export interface FoundTable {
  readonly record: TableRecord;
  readonly sheet: Sheet;
  readonly area: Area;
  /** The id that is kept; a table on a duplicated sheet has the same as its original and is told apart by its sheet. */
  readonly kept: string;
}

/** A table that cannot be read: of a newer version, damaged, or without its first column. */
export interface UnreadTable {
  readonly id: string;
  readonly title: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly state: "newer" | "damaged" | "no-column";
  readonly entry: Metadata;
}

const TABLE = "stayrate.table";
const COLUMN = "stayrate.column";
const HELPER = "stayrate.helper";

export const newId = (): string => Utilities.getUuid().replace(/-/g, "").slice(0, 12);

/** Keeps a record beside its table; undone by forgetting it. */
export function keepRecord(
  sheet: Sheet,
  row: number,
  column: number,
  record: TableRecord,
  changes: Changes,
): void {
  changes.undoBy(() => forgetRecord({ sheet, kept: record.id }));
  try {
    addEntry(sheet.getRange(`${row}:${row}`), TABLE, fitting(record));
    const letters = sheet.getRange(1, column).getA1Notation().replace(/\d+/, "");
    addEntry(sheet.getRange(`${letters}:${letters}`), COLUMN, record.id);
    markHelper(record.id, record.helper);
    SpreadsheetApp.flush();
  } catch (error) {
    throw isFull() ? new InputError("recipes-full") : error;
  }
}

/** Marks the sheet of rows that a table's formulas read, so that it is known under another name too. */
export function markHelper(id: string, name: string | null): void {
  const helper = name === null ? null : activeFile().getSheetByName(name);
  if (helper !== null) addEntry(helper, HELPER, id);
}

/** Whether what is kept comes near Google's limit, of which the refusal itself says little. */
const isFull = (): boolean => used() > LIMIT - 5_000;

const used = (): number =>
  activeFile()
    .createDeveloperMetadataFinder()
    .find()
    .reduce((sum, entry) => sum + entrySize(entry), 0);

/** A record as text; once a third of the room is used, without what its formulas gave, which tells only what changed. */
const fitting = (record: TableRecord): string =>
  packed(record.last !== null && used() > LIMIT / 3 ? { ...record, last: null } : record);

/** Everything that is kept about tables, read once. */
interface Kept {
  readonly found: readonly FoundTable[];
  readonly unread: readonly UnreadTable[];
}

export function keptTables(): Kept {
  const columns = new Map<string, number>();
  for (const entry of entries(COLUMN)) {
    const column = entry.getLocation().getColumn();
    const id = entry.getValue();
    if (column !== null && id !== null)
      columns.set(`${column.getSheet().getSheetId()} ${id}`, column.getColumn());
  }
  const found: FoundTable[] = [];
  const unread: UnreadTable[] = [];
  const taken = new Set<string>();
  for (const entry of entries(TABLE)) {
    const row = entry.getLocation().getRow();
    if (row === null) continue;
    const sheet = row.getSheet();
    const what = unpacked(entry.getValue());
    if (what.state !== "good") {
      unread.push({ ...what, id: `unread-${entry.getId()}`, sheet, row: row.getRow(), entry });
      continue;
    }
    const { record } = what;
    const column = columns.get(`${sheet.getSheetId()} ${record.id}`);
    const id = taken.has(record.id) ? `${record.id}-${sheet.getSheetId()}` : record.id;
    taken.add(record.id);
    if (column === undefined)
      unread.push({ id, title: record.title, sheet, row: row.getRow(), state: "no-column", entry });
    else
      found.push({
        record: { ...record, id, helper: helperNow(record) },
        sheet,
        area: { row: row.getRow(), column, rows: record.rows, columns: record.columns },
        kept: record.id,
      });
  }
  return { found, unread };
}

/** The sheet of rows that its formulas read, under the name it has now. */
function helperNow({ helper, id }: TableRecord): string | null {
  if (helper === null) return null;
  const sheets = entries(HELPER)
    .filter((entry) => entry.getValue() === id)
    .flatMap((entry) => entry.getLocation().getSheet() ?? []);
  const names = sheets.map((sheet) => sheet.getName());
  return names.includes(helper) ? helper : (names[0] ?? helper);
}

/** All tables of the file that are still there and can be read. */
export const foundTables = (): readonly FoundTable[] => keptTables().found;

export function foundTable(id: string): FoundTable {
  const { found, unread } = keptTables();
  const table =
    found.find(({ record }) => record.id === id) ??
    found.find(({ kept, sheet }) => `${kept}-${sheet.getSheetId()}` === id);
  if (table !== undefined) return table;
  const other = unread.find((one) => one.id === id);
  throw new InputError(other === undefined ? "table-gone" : unreadCode[other.state], {
    title: other?.title ?? "",
  });
}

/** What is said of a table that cannot be read. */
export const unreadCode = {
  newer: "table-newer",
  damaged: "table-damaged",
  "no-column": "table-no-column",
} as const;

/** Replaces the record of a table that was written anew in place. */
export function changeRecord({ sheet, kept }: Place, record: TableRecord): void {
  const text = fitting({ ...record, id: kept });
  for (const entry of entriesOf(sheet, TABLE, kept)) entry.setValue(text);
}

/** Which table: its sheet and the id that is kept there. */
type Place = Pick<FoundTable, "sheet" | "kept">;

export function forgetRecord({ sheet, kept }: Place): void {
  for (const entry of [...entriesOf(sheet, TABLE, kept), ...entriesOf(sheet, COLUMN, kept)]) entry.remove();
}

function entriesOf(sheet: Sheet, key: string, id: string): Metadata[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .filter((entry) => {
      const value = entry.getValue();
      if (key !== TABLE) return value === id;
      const what = unpacked(value);
      return what.state === "good" && what.record.id === id;
    });
}

import type { Area } from "../../translate/a1";
import type { Changes } from "../writing/changes";
import { addEntry, entries, type Metadata } from "../writing/entries";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SOURCE = "stayrate.source";

/** Where a table's data stand now, as far as the marks on their rows and columns say. */
export interface Anchors {
  readonly sheet: Sheet;
  readonly top: number | undefined;
  readonly end: number | undefined;
  /** Column of the sheet by what it is: "#first" and "#last" of the range, or a role. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Marks a table's data by developer metadata on their first and last row and on some columns,
 * which moves along when rows and columns are inserted or moved and when the sheet is renamed or copied. Marks that are
 * there already are moved. Without the right to mark the sheet, a table is written all the same.
 */
export function setAnchors(
  id: string,
  sheet: Sheet,
  area: Area,
  columns: ReadonlyMap<string, number>,
  changes: Changes,
): void {
  const before = entriesOf(id).filter(({ sheet: on }) => on.getSheetId() === sheet.getSheetId());
  changes.undoBy(() => {
    dropAnchors(id, sheet);
    for (const { part, at } of before) addEntry(lineOf(sheet, part, at), SOURCE, `${id}:${part}`);
  });
  SpreadsheetApp.flush();
  const wanted = new Map<string, number>([
    ["#top", area.row],
    ["#end", area.row + area.rows - 1],
    ...columns,
  ]);
  try {
    for (const { part, at, entry } of before) {
      if (wanted.get(part) === at) wanted.delete(part);
      else entry.remove();
    }
    for (const [part, at] of wanted) addEntry(lineOf(sheet, part, at), SOURCE, `${id}:${part}`);
    SpreadsheetApp.flush();
  } catch {
    // The range's text says where the data were.
  }
}

/** A whole row for the first and last, else a whole column; what is no role has a sign before its name. */
function lineOf(sheet: Sheet, part: string, at: number): GoogleAppsScript.Spreadsheet.Range {
  if (part === "#top" || part === "#end") return sheet.getRange(`${at}:${at}`);
  const letters = sheet.getRange(1, at).getA1Notation().replace(/\d+/, "");
  return sheet.getRange(`${letters}:${letters}`);
}

interface Found {
  readonly entry: Metadata;
  readonly sheet: Sheet;
  readonly part: string;
  readonly at: number;
}

function entriesOf(id: string): Found[] {
  return entries(SOURCE).flatMap((entry): Found[] => {
    const value = entry.getValue() ?? "";
    if (!value.startsWith(`${id}:`)) return [];
    const part = value.slice(id.length + 1);
    const location = entry.getLocation();
    const [row, column] = [location.getRow(), location.getColumn()];
    if (row !== null) return [{ entry, sheet: row.getSheet(), part, at: row.getRow() }];
    return column === null ? [] : [{ entry, sheet: column.getSheet(), part, at: column.getColumn() }];
  });
}

/** The marked places of a table's data, one a sheet: a duplicated sheet has them too. */
export function anchorsOf(id: string): Anchors[] {
  const sheets = new Map<number, Found[]>();
  for (const found of entriesOf(id)) {
    const key = found.sheet.getSheetId();
    sheets.set(key, [...(sheets.get(key) ?? []), found]);
  }
  return [...sheets.values()].map((marks) => ({
    sheet: (marks[0] as Found).sheet,
    top: marks.find(({ part }) => part === "#top")?.at,
    end: marks.find(({ part }) => part === "#end")?.at,
    columns: new Map(
      marks.filter(({ part }) => part !== "#top" && part !== "#end").map(({ part, at }) => [part, at]),
    ),
  }));
}

/** Takes the marks of a table's data away; on one sheet, or on all. */
export function dropAnchors(id: string, sheet?: Sheet): void {
  for (const { entry, sheet: on } of entriesOf(id))
    if (sheet === undefined || on.getSheetId() === sheet.getSheetId()) entry.remove();
}

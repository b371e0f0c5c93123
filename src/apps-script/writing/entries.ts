import { activeFile } from "./sheets";

export type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Google's limit on keys and values together, for a sheet with its rows and columns. */
export const LIMIT = 30_000;

/** All entries of the file under a key. */
export const entries = (key: string): Metadata[] =>
  activeFile().createDeveloperMetadataFinder().withKey(key).find();

/** Adds an entry that only this add-on sees. */
export function addEntry(
  place: GoogleAppsScript.Spreadsheet.Range | GoogleAppsScript.Spreadsheet.Sheet,
  key: string,
  value: string,
): void {
  place.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Characters that count towards the limit. */
export const entrySize = (entry: Metadata): number => entry.getKey().length + (entry.getValue() ?? "").length;

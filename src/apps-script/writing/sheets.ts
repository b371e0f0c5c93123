import type { Changes } from "./changes";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const activeFile = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** A name no sheet has, whatever its case: "Retention", "Retention 2" … without signs that Excel refuses, at most 80 long. `promised` = names that sheets of the same write will have. */
export function freeName(file: Spreadsheet, wanted: string, promised: readonly string[] = []): string {
  const plain =
    wanted
      .replace(/[:\\/?*[\]']/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 80) || "Stayrate";
  const taken = [...file.getSheets().map((sheet) => sheet.getName()), ...promised].map((name) =>
    name.toLowerCase(),
  );
  for (let n = 1; ; n++) {
    const name = n === 1 ? plain : `${plain} ${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}

/** A new last sheet under a name of its own; undone by deleting it. The sheet the user looks at stays active. */
export function addSheet(file: Spreadsheet, name: string, changes: Changes): Sheet {
  const before = file.getActiveSheet();
  const id = before.getSheetId();
  changes.undoBy(() => {
    if (file.getActiveSheet().getSheetId() !== id) file.setActiveSheet(before);
  });
  changes.undoBy(() => dropSheet(file, name));
  const sheet = file.insertSheet(name, file.getSheets().length);
  SpreadsheetApp.flush();
  file.setActiveSheet(before);
  return sheet;
}

/** Puts a sheet behind all others. */
export function moveLast(name: string): void {
  const file = activeFile();
  const sheet = file.getSheetByName(name);
  if (sheet === null) return;
  file.setActiveSheet(sheet);
  file.moveActiveSheet(file.getSheets().length);
}

/** Deletes a sheet by name if it is there. */
export function dropSheet(file: Spreadsheet, name: string): void {
  const sheet = file.getSheetByName(name);
  if (sheet !== null) file.deleteSheet(sheet);
}

/** Gives a sheet another name; undone. */
export function renameSheet(sheet: Sheet, name: string, changes: Changes): void {
  const before = sheet.getName();
  changes.undoBy(() => {
    if (sheet.getName() !== before) sheet.setName(before);
  });
  sheet.setName(name);
}

import { fault } from "./faults";
import type { Grid } from "./grid";
import type { Office } from "./office";

/** Refuses a name that is empty, too long or in use; `own` is the sheet that is being renamed. */
export function checkSheetName(office: Office, name: string, own?: Grid): void {
  if (name.trim() === "") throw fault("Sheet name cannot be empty.");
  if (name.length > 100) throw fault("Sheet name cannot be longer than 100 characters.");
  const changesCaseOnly = own !== undefined && own.name.toLowerCase() === name.toLowerCase();
  if (!changesCaseOnly && office.nameTaken(name))
    throw fault(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const bases: Readonly<Record<string, string>> = { zh: "工作表", ja: "シート" };

/** The next free "SheetN", in the language of the file. */
export function freeSheetName(office: Office): string {
  const base = bases[office.settings.locale.slice(0, 2)] ?? "Sheet";
  let number = office.book.sheets().length + 1;
  while (office.nameTaken(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

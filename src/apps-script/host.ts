import type { Host } from "../sheet/host";

/** The spreadsheet's locale and zone, asked once each and only when a cell makes it necessary: a question is a service call. */
export function sheetHost(): Host {
  let locale: string | undefined;
  let zone: string | undefined;
  let [askedLocale, askedZone] = [false, false];
  return {
    locale: () => {
      if (!askedLocale) locale = asked((file) => file.getSpreadsheetLocale());
      askedLocale = true;
      return locale;
    },
    timeZone: () => {
      if (!askedZone) zone = asked((file) => file.getSpreadsheetTimeZone());
      askedZone = true;
      return zone;
    },
  };
}

/** Undefined where there is no spreadsheet or it does not say. */
function asked(
  question: (file: GoogleAppsScript.Spreadsheet.Spreadsheet) => string | null,
): string | undefined {
  try {
    const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
    return (file === null ? undefined : question(file)) || undefined;
  } catch {
    return undefined;
  }
}

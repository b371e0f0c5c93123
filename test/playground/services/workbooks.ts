import { openWorkbook, type Workbook, type WorkbookOptions } from "../../../playground/headless";

const opened: Workbook[] = [];

afterEach(() => {
  for (const book of opened.splice(0)) book.dispose();
});

/** A workbook that is closed after the test. */
export async function open(options: WorkbookOptions = {}): Promise<Workbook> {
  const book = await openWorkbook(options);
  opened.push(book);
  return book;
}

/** The names every script below starts with. */
const names =
  "var app = SpreadsheetApp, ss = app.getActiveSpreadsheet(), sheet = ss.getActiveSheet(), at = function (a1) { return sheet.getRange(a1); };\n" +
  'function caught(f) { try { f(); return "no error"; } catch (e) { return e.name + ": " + e.message; } }\n';

/** Runs script text in a fresh workbook, as a menu item would. */
export async function script(text: string, options: WorkbookOptions = {}): Promise<unknown> {
  return (await open(options)).script(names + text);
}

/** Runs script text in a workbook that is open already. */
export const also = (book: Workbook, text: string): Promise<unknown> => book.script(names + text);

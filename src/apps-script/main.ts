import type { Answer, Compute } from "../functions/define";
import * as functions from "../functions/index";

/** The one door of every custom function: the declarations that scripts/build.ts appends call it by name. */
export function custom(name: string, args: readonly unknown[]): Answer {
  const compute = (functions as Record<string, Compute>)[name];
  if (compute === undefined) throw new Error(`There is no function ${name}.`);
  return compute(args, {
    locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() ?? undefined,
    timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  });
}

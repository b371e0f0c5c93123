import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";

export const distFile = (name: string): string =>
  readFileSync(join(__dirname, "..", "..", "dist", name), "utf8");

/** The wizard's server part: the text in sidebar.html that Code.js runs when the sidebar asks. */
export const wizardPart = (): string =>
  /<script type="text\/plain" id="wizard-server">([\s\S]*?)<\/script>/.exec(distFile("sidebar.html"))?.[1] ??
  "";

/** What a global of Code.js looks like from outside. */
export type Callable = (...args: unknown[]) => unknown;
export type Realm = Record<string, Callable> & object;

/** dist/Code.js as Apps Script runs it: in a bare realm that has the language and nothing else, beside what is given. */
export function loadCode(globals: object = {}): Realm {
  const realm = createContext(globals) as Realm;
  new Script(distFile("Code.js"), { filename: "Code.js" }).runInContext(realm);
  return realm;
}

/** The one service custom functions ask: the spreadsheet's locale and time zone. */
export const spreadsheetWith = ({ locale, timeZone }: { locale?: string; timeZone?: string }) => ({
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({
      getSpreadsheetLocale: () => locale ?? null,
      getSpreadsheetTimeZone: () => timeZone ?? null,
    }),
  },
});

/** The same cells made inside the realm: its own arrays and Dates, as the service would hand them over. */
export function inRealm(realm: object, value: unknown): unknown {
  return runInContext(`(${source(value)})`, realm);
}

function source(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(source).join(",")}]`;
  if (Object.prototype.toString.call(value) === "[object Date]")
    return `new Date(${(value as Date).getTime()})`;
  if (value === undefined || Object.is(value, -0) || typeof value === "number")
    return Object.is(value, -0) ? "-0" : String(value);
  return JSON.stringify(value);
}

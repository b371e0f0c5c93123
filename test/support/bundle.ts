import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";

export const distPath = (name: string): string => join(__dirname, "..", "..", "dist", name);

export const distFile = (name: string): string => readFileSync(distPath(name), "utf8");

/** The wizard's server part: the text in sidebar.html that Code.js runs when the sidebar asks. */
export const wizardPart = (): string =>
  /<script type="text\/plain" id="wizard-server">([\s\S]*?)<\/script>/.exec(distFile("sidebar.html"))?.[1] ??
  "";

/** The code that Code.js holds as comments, each piece of it once. */
export function heldCode(): string {
  const [, pieces = "", idioms = ""] =
    /\n\/\/\n\/\/([\s\S]*?)\n\/\/idioms \t(.*)/.exec(distFile("Code.js")) ?? [];
  const byLetter = new Map(idioms.split("\t").map((idiom) => [idiom.charAt(0), idiom.slice(1)]));
  return pieces
    .split("\n//")
    .map((piece) =>
      piece.startsWith("~")
        ? [...piece.slice(1)].map((letter) => byLetter.get(letter) ?? letter).join("")
        : piece,
    )
    .join("\n");
}

/** The programs that Code.js holds as comments, each as it is put together: by the name of its function. */
export function heldPrograms(): ReadonlyMap<string, string> {
  const realm = loadCode() as unknown as { Stayrate: { handle: (name: string) => void }; texts: string[] };
  runInContext(
    `const texts = [];
    Function = new Proxy(Function, {
      construct: (_, [parameter, text]) => (texts.push(text), () => [() => {}]),
    });`,
    realm,
  );
  const names = [...distFile("Code.js").matchAll(/^\/\/(\w+) [0-9a-v]+ [\w$,]+$/gm)].map(
    ([, name = ""]) => name,
  );
  for (const name of names) realm.Stayrate.handle(name);
  const texts = runInContext("texts", realm) as readonly string[];
  return new Map(names.map((name, i) => [name, texts[i] ?? ""]));
}

/** The sentences that Code.js holds, as its door hands them to a function's program: by the codes of errors. */
export function heldSentences(codes: readonly string[]): ReadonlyMap<string, unknown> {
  const realm = loadCode() as unknown as {
    Stayrate: { custom: (declared: object, args: unknown[]) => unknown };
  };
  runInContext(
    `const say = (declared, compute, args, sentenceOf) => sentenceOf(declared.code);
    Function = new Proxy(Function, { construct: () => () => [say] });`,
    realm,
  );
  return new Map(codes.map((code) => [code, realm.Stayrate.custom({ name: "CHURN", code }, [])]));
}

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

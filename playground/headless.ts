import vm from "node:vm";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import {
  createGoogle,
  type DialogAnswer,
  type DialogSpec,
  type Google,
  type MenuSpec,
  mendFormulaEngine,
  type Realm,
  type RunMode,
  type Switches,
} from "./services";

export interface WorkbookOptions {
  /** The server script (dist/Code.js); none unless told. */
  readonly code?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly switches?: Partial<Switches>;
  readonly scopes?: readonly string[];
  /** Sheets by name with what is typed into them; one empty "Sheet1" unless told. */
  readonly sheets?: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** Answers to dialogs in order; a dialog without one is closed by its ×. */
  readonly answers?: readonly DialogAnswer[];
}

/** A workbook in Node: Univer without a page, Code.js in bare contexts. */
export interface Workbook {
  readonly google: Google;
  /** What the script has shown: the latest menu, sidebars, toasts, dialogs, lines of its log. */
  readonly shown: {
    readonly menus: MenuSpec[];
    readonly sidebars: { readonly title: string; readonly content: string }[];
    readonly toasts: { readonly message: string; readonly title: string; readonly seconds: number }[];
    readonly dialogs: DialogSpec[];
    readonly log: string[];
  };
  /** Calls a function as the sidebar does; see Google.run for the other ways in. */
  run(functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  runAs(mode: RunMode, functionName: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Runs script text in place of Code.js's own functions; its last expression's value comes back. */
  script(text: string, mode?: RunMode): Promise<unknown>;
  settled(): Promise<void>;
  set(a1: string, rows: readonly (readonly unknown[])[]): void;
  setFormula(a1: string, text: string): void;
  values(a1: string): unknown[][];
  displayValues(a1: string): string[][];
  formulas(a1: string): string[][];
  numberFormats(a1: string): string[][];
  sheets(): string[];
  dispose(): void;
}

/** A bare context: the language and nothing else, as Apps Script's runtime has it. */
function vmRealm(): Realm {
  const context = vm.createContext(Object.create(null) as object);
  const global = vm.runInContext("globalThis", context) as Record<string, unknown>;
  return {
    global,
    evaluate: (code, fileName) => {
      vm.runInContext(code, context, { filename: fileName });
    },
    dispose: () => {},
  };
}

let opened = 0;

function openGrid(sheets: readonly (readonly [string, readonly (readonly unknown[])[]])[]) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const facade = FUniver.newAPI(univer);
  opened += 1;
  facade.createWorkbook(emptyWorkbook(`workbook-${opened}`, sheets));
  return { univer, facade };
}

let quiet = false;

/**
 * The plugin of the conditional formats ticks ten times a second from some time after a workbook was opened until
 * it is closed. One that a failing test never closed must not keep Node from ending, so ticks don't count here.
 */
function letNodeEnd(): void {
  if (quiet) return;
  quiet = true;
  const { setInterval } = globalThis;
  globalThis.setInterval = ((...args: Parameters<typeof setInterval>) =>
    setInterval(...args).unref()) as typeof setInterval;
}

/** Opens a workbook; dispose() frees it and leaves no timer behind. */
export async function openWorkbook(options: WorkbookOptions = {}): Promise<Workbook> {
  mendFormulaEngine();
  letNodeEnd();
  const given = Object.entries(options.sheets ?? { Sheet1: [] });
  const { univer, facade } = openGrid(given);
  const shown: Workbook["shown"] = { menus: [], sidebars: [], toasts: [], dialogs: [], log: [] };
  const answers = [...(options.answers ?? [])];
  const code = options.code ?? "";
  let script = code;
  const google = createGoogle({
    univer: facade,
    newRealm: () => {
      const realm = vmRealm();
      return { ...realm, evaluate: (_code, fileName) => realm.evaluate(script, fileName) };
    },
    code,
    files: options.files ?? {},
    ui: {
      showMenu: (menu) => shown.menus.push(menu),
      showSidebar: (html) => shown.sidebars.push(html),
      toast: (message, title, seconds) => shown.toasts.push({ message, title, seconds }),
      dialog: (dialog) => {
        shown.dialogs.push(dialog);
        return answers.shift() ?? { button: "CLOSE" };
      },
      log: (_level, text) => shown.log.push(text),
    },
    settings: {
      timeZone: options.timeZone ?? "Etc/UTC",
      locale: options.locale ?? "en_US",
      userLocale: options.userLocale ?? "en",
    },
    ...(options.switches === undefined ? {} : { switches: options.switches }),
    ...(options.scopes === undefined ? {} : { scopes: options.scopes }),
  });
  google.registerCustomFunctions();
  for (const [name, rows] of given)
    if (rows.length > 0) google.cells.set(`'${name.replace(/'/g, "''")}'!A1`, rows);
  await google.settled();
  const { cells } = google;
  return {
    google,
    shown,
    run: (name, ...args) => google.run(name, args, "sidebar"),
    runAs: (mode, name, ...args) => google.run(name, args, mode),
    script: async (text, mode = "menu") => {
      script = `${code}\nfunction runScript() {\n${text}\n}`;
      try {
        return await google.run("runScript", [], mode);
      } finally {
        script = code;
      }
    },
    settled: () => google.settled(),
    set: (a1, rows) => cells.set(a1, rows),
    setFormula: (a1, text) => cells.setFormula(a1, text),
    values: (a1) => cells.values(a1),
    displayValues: (a1) => cells.displayValues(a1),
    formulas: (a1) => cells.formulas(a1),
    numberFormats: (a1) => cells.numberFormats(a1),
    sheets: () =>
      facade
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [],
    dispose: () => {
      google.dispose();
      univer.dispose();
    },
  };
}

/** Sheets of 1,000 × 26, or as large as what is typed into them needs. */
function emptyWorkbook(id: string, sheets: readonly (readonly [string, readonly (readonly unknown[])[]])[]) {
  const order = sheets.map((_sheet, at) => `${id}-sheet-${at + 1}`);
  const made = sheets.map(([name, rows], at) => ({
    id: order[at] as string,
    name,
    rowCount: Math.max(1000, rows.length),
    columnCount: Math.max(26, ...rows.slice(0, 100).map((row) => row.length)),
  }));
  return {
    id,
    name: "Test workbook",
    sheetOrder: order,
    sheets: Object.fromEntries(made.map((sheet) => [sheet.id, sheet])),
  };
}

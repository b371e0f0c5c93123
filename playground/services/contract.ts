import type { FUniver } from "@univerjs/core/facade";
import type { Switches } from "./switches";

/** What a file's owner and a reader have chosen; may change while the workbook is open. */
export interface Settings {
  /** The spreadsheet's zone, e.g. "Asia/Shanghai". */
  timeZone: string;
  /** The spreadsheet's locale, e.g. "zh_CN". */
  locale: string;
  /** The reader's language, e.g. "zh-CN". */
  userLocale: string;
}

/** One entry of a menu: an item that runs a function by its name, a line, or a menu inside. */
export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: MenuSpec };

export interface MenuSpec {
  readonly title: string;
  /** The add-on's own menu, which sits under Extensions. */
  readonly addOn: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A question that suspends the script. */
export interface DialogSpec {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly message: string;
  /** In the order in which they are shown, e.g. ["YES", "NO"]. */
  readonly buttons: readonly string[];
}

/** `button` is one of the dialog's buttons, or "CLOSE" for the × of the window. */
export interface DialogAnswer {
  readonly button: string;
  /** What was typed into a prompt; filled even on Cancel. */
  readonly text?: string;
}

/** What the page (or a headless test) does when the script talks to its reader. */
export interface UiHost {
  showMenu(menu: MenuSpec): void;
  showSidebar(html: { readonly title: string; readonly content: string }): void;
  toast(message: string, title: string, seconds: number): void;
  /** Synchronous, as the script waits: a page answers from what was queued for it. */
  dialog(dialog: DialogSpec): DialogAnswer;
  /** What the script writes to its console or Logger; optional. */
  log?(level: "log" | "warn" | "error", text: string): void;
}

/** A fresh global scope in which Code.js can run: a vm context in Node, an iframe in the page. */
export interface Realm {
  readonly global: Record<string, unknown>;
  /** Runs script text as a classic script at the top level of this scope. */
  evaluate(code: string, fileName: string): void;
  dispose(): void;
}

export interface GoogleOptions {
  readonly univer: FUniver;
  /** Called once an execution: every call starts cold, with its own global state. */
  readonly newRealm: () => Realm;
  /** The server script that was built (dist/Code.js). */
  readonly code: string;
  /** HTML files by name without ".html", as the project has them: { sidebar: "<!DOCTYPE …" }. */
  readonly files: Readonly<Record<string, string>>;
  readonly ui: UiHost;
  readonly settings: Settings;
  readonly switches?: Partial<Switches>;
  /** Zone of the manifest (Session.getScriptTimeZone); "Etc/UTC" unless told. */
  readonly scriptTimeZone?: string;
  readonly scopes?: readonly string[];
}

/** How an execution was started, which decides what it may touch. */
export type RunMode =
  | "menu"
  | "sidebar"
  | "onOpen-none"
  | "onOpen-limited"
  | "onOpen-full"
  | "onInstall"
  | "trigger";

export interface ChartView {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  /** Top-left cell, e.g. "H2". */
  readonly anchor: string;
  readonly offset: { readonly x: number; readonly y: number };
  /** With sheet names, e.g. "'Sheet 2'!A1:C9". */
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  /** Values of each range, row by row, dates as text: what a chart draws. */
  readonly values: readonly (readonly (readonly unknown[])[])[];
}

export interface ConditionalFormatView {
  readonly ranges: readonly string[];
  readonly kind: "gradient" | "boolean";
  /** Lower-case hex: min, (mid), max of a gradient; background and font colour of a boolean rule. */
  readonly colors: readonly string[];
  /** A boolean rule's condition, e.g. "CUSTOM_FORMULA", with its values. */
  readonly criteria?: string;
  readonly values?: readonly unknown[];
}

/** The stand-in, from outside: for the page and for headless tests. */
export interface Google {
  readonly settings: Settings;
  readonly switches: Switches;
  /** Puts SpreadsheetApp, HtmlService … on a realm's global object, as the menu would have them. */
  install(realm: Realm, mode?: RunMode): void;
  /** Reads @customfunction from the JSDoc of the built file and registers those; gives their names. */
  registerCustomFunctions(): string[];
  /** One execution of a function of Code.js. "sidebar" applies the value rules of google.script.run both ways. */
  run(functionName: string, args?: readonly unknown[], mode?: RunMode): Promise<unknown>;
  /** Messages of custom functions that failed, by cell ("Sheet1!B2"). */
  errors(): ReadonlyMap<string, string>;
  /** Members that were asked for and are not modelled, also where the script swallowed the error. */
  refusals(): readonly string[];
  /** Somebody else's script takes a lock, until the returned function is called. */
  holdLock(scope: "document" | "user" | "script"): () => void;
  /** Caches may lose what they hold at any time; this is such a time. */
  forgetCaches(): void;
  /** Takes the running user off the editors of every protection. */
  barFromProtected(): void;
  /** The n-th write from now fails late: at the next service call or flush. */
  failWrites(n: number): void;
  /** Resolves when no formula is waiting to be calculated. */
  settled(): Promise<void>;
  charts(sheetName?: string): ChartView[];
  conditionalFormats(sheetName?: string): ConditionalFormatView[];
  /** Cells as a reader of the grid sees and types them; see cells.ts. a1 may name a sheet. */
  readonly cells: Cells;
  /** Told whenever charts were inserted, moved, changed or removed. */
  onChartsChanged(listener: () => void): () => void;
  dispose(): void;
}

/** The grid as a person at the keyboard has it (used by window.playground and by tests). */
export interface Cells {
  /** Parses text as if typed. */
  set(a1: string, rows: readonly (readonly unknown[])[]): void;
  setFormula(a1: string, text: string): void;
  /** Numbers, booleans, text, "#N/A"; dates as 2024-03-01 or 2024-03-01T08:30:00. */
  values(a1: string): unknown[][];
  displayValues(a1: string): string[][];
  formulas(a1: string): string[][];
  numberFormats(a1: string): string[][];
}

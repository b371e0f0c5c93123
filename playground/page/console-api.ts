import type { ChartView, ConditionalFormatView } from "../services";

/** What the page offers at the console and to tests as `window.playground`; everything answers with a Promise. */
export interface Playground {
  /** The grid is laid, the add-on's functions are registered and its menu is there. */
  readonly ready: Promise<void>;
  /** Puts values in; text is parsed as if typed, a leading apostrophe keeps it text. a1 may name a sheet. */
  setValues(a1: string, rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Numbers, booleans, text, error cells as "#N/A", dates as 2024-03-01 or 2024-03-01T08:30:00. */
  getValues(a1: string): Promise<unknown[][]>;
  getDisplayValues(a1: string): Promise<string[][]>;
  getFormulas(a1: string): Promise<string[][]>;
  setFormula(a1: string, text: string): Promise<void>;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
  /** Selects cells, and shows their sheet. */
  activate(a1: string): Promise<void>;
  sheets(): Promise<string[]>;
  addSheet(name: string): Promise<void>;
  /** Opens csv, tsv or xlsx bytes as new sheets and shows the first. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  saveXlsx(): Promise<Uint8Array>;
  setTimeZone(zone: string): Promise<void>;
  setLocale(locale: string): Promise<void>;
  /** Labels of the add-on's menu. */
  menu(): Promise<string[]>;
  /** Does what a click on the item does, and resolves when the script has ended. */
  runMenu(label: string): Promise<void>;
  charts(sheet?: string): Promise<Pick<ChartView, "type" | "title" | "anchor" | "ranges">[]>;
  conditionalFormats(sheet?: string): Promise<Pick<ConditionalFormatView, "ranges" | "kind" | "colors">[]>;
  /** Addresses outside the page that something tried to reach; empty. */
  network(): Promise<string[]>;
  /** For tests of failure: the n-th write of a script from now fails late, at its next call or flush. */
  failWrites(n: number): Promise<void>;
  /** Answers a dialog that stands open, or the next one, by a button or by text. */
  answer(text: string): Promise<void>;
}

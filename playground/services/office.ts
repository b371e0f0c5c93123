import { Beside } from "./beside";
import { Book } from "./book";
import type { GoogleOptions, Settings, UiHost } from "./contract";
import { scopeUrl } from "./execution";
import type { Grid } from "./grid";
import { LockDesk } from "./lock";
import { CacheStore, PropertyStore } from "./stores";
import { type Switches, strictSwitches } from "./switches";

/** Everything that outlives one execution: the file, its settings, its stores, and what goes wrong on order. */
export class Office {
  readonly book: Book;
  readonly beside: Beside;
  readonly settings: Settings;
  readonly switches: Switches;
  readonly ui: UiHost;
  readonly files: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly properties = {
    document: new PropertyStore(),
    user: new PropertyStore(),
    script: new PropertyStore(),
  };
  readonly caches = { document: new CacheStore(), user: new CacheStore(), script: new CacheStore() };
  readonly locks = new LockDesk();
  /** Members that were asked for and are not modelled, also where the script swallowed the error. */
  readonly refusals: string[] = [];
  private readonly numbers = new Map<string, number>();
  private lastId = 1_000;
  private writesUntilFailure = 0;

  constructor(options: GoogleOptions) {
    this.book = new Book(options.univer);
    this.beside = new Beside(this.book);
    // Not a copy: whoever made the settings changes them while the file is open.
    this.settings = options.settings;
    this.switches = { ...strictSwitches, ...options.switches };
    this.ui = options.ui;
    this.files = options.files;
    this.scopes = options.scopes ?? ["spreadsheets.currentonly", "script.container.ui"].map(scopeUrl);
    this.scriptTimeZone = options.scriptTimeZone ?? "Etc/UTC";
  }

  failWrites(n: number): void {
    this.writesUntilFailure = n;
  }

  nextWriteFails(): boolean {
    if (this.writesUntilFailure === 0) return false;
    this.writesUntilFailure -= 1;
    return this.writesUntilFailure === 0;
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Google's number of a sheet: 0 for the first of the file, else one that tells no order. */
  sheetNumber(grid: Grid): number {
    const first = this.book.sheets()[0];
    if (this.numbers.size === 0 && first !== undefined) this.numbers.set(first.id, 0);
    const known = this.numbers.get(grid.id);
    if (known !== undefined) return known;
    const number = scattered(grid.id);
    this.numbers.set(grid.id, number);
    return number;
  }

  sheetOfNumber(number: number): Grid | undefined {
    return this.book.sheets().find((grid) => this.sheetNumber(grid) === number);
  }

  /** Exact, or without regard to case where only the name's being taken matters. */
  sheetNamed(name: string): Grid | undefined {
    return this.book.sheets().find((grid) => grid.name === name);
  }

  nameTaken(name: string): boolean {
    const same = (one: string) =>
      this.switches.sheetNameCase === "exact" ? one === name : one.toLowerCase() === name.toLowerCase();
    return this.book.sheets().some((grid) => same(grid.name));
  }

  dispose(): void {
    this.beside.dispose();
  }
}

/** FNV-1a, cut to a positive 31-bit number. */
function scattered(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 1) | 1;
}

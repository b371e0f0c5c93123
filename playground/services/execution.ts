import type { Area } from "./a1";
import type { Realm, RunMode } from "./contract";
import { type EnumName, Enums } from "./enums";
import { fault, localised, NotInStandIn, ServiceFault, sentences } from "./faults";
import type { Grid } from "./grid";
import type { Office } from "./office";
import type { RangeService } from "./range/range";
import type { SheetService } from "./sheet/sheet";

/** Where a call comes from: a run of the add-on, or a formula (which may only read). */
export type Caller = RunMode | "custom function";

/** Makes the services that refer to each other, so that their files need not. */
export interface Makers {
  range(grid: Grid, area: Area): RangeService;
  sheet(grid: Grid): SheetService;
}

/**
 * One execution of the script: what it may touch, and the write that failed without saying so yet.
 * Every call into a service passes through here.
 */
export class Execution {
  /** Sheets written to in this run: their formulas have not been calculated again. */
  readonly written = new Set<string>();
  readonly enums = new Enums(this);
  readonly makers: Makers;
  private late: string | undefined;
  private ended = false;

  constructor(
    readonly office: Office,
    readonly realm: Realm,
    readonly caller: Caller,
    makersFor: (execution: Execution) => Makers,
    /** The cell whose formula is being calculated, for a custom function. */
    readonly callingCell?: { readonly sheetId: string; readonly row: number; readonly column: number },
  ) {
    this.makers = makersFor(this);
  }

  /** Called before a service does anything; a write that failed earlier speaks up here. */
  enter(member: string, touches: "document" | "nothing"): void {
    if (this.ended) throw fault(`${member} was called after its execution had ended.`);
    this.surface();
    if (touches === "document") this.checkDocumentAccess(member);
  }

  /** A write that fails now is told at the next service call (sheets-behaviour, rule 1). */
  failLate(message: string): void {
    this.late ??= message;
  }

  surface(): void {
    const message = this.late;
    this.late = undefined;
    if (message !== undefined) throw fault(message);
  }

  /** Whether this write goes through; an injected failure swallows it. */
  beginWrite(member: string): boolean {
    if (this.caller === "custom function")
      throw fault(`You do not have permission to call ${member.slice(member.lastIndexOf(".") + 1)}`);
    if (!this.office.nextWriteFails()) return true;
    this.failLate(sentences.lateWrite);
    return false;
  }

  end(): void {
    this.ended = true;
  }

  private checkDocumentAccess(member: string): void {
    if (this.caller === "onOpen-none") throw fault(`You do not have permission to call ${member}.`);
    const scopes = this.office.scopes;
    const document = ["spreadsheets.currentonly", "spreadsheets"];
    if (this.caller !== "custom function" && !document.some((scope) => scopes.includes(scopeUrl(scope))))
      throw fault(
        `Specified permissions are not sufficient to call ${member}. Required permissions: (${document.map(scopeUrl).join(" || ")})`,
      );
  }

  /** A member of one of Google's enums, to be handed to the script. */
  member(name: EnumName, member: string): object {
    return this.enums.member(name, member);
  }

  /** An array of the realm that the switch names. */
  array<T>(items: T[]): T[] {
    if (this.office.switches.valuesFrom === "another realm") return items;
    const RealmArray = this.realm.global["Array"] as ArrayConstructor;
    const made = new RealmArray<T>(items.length);
    for (let at = 0; at < items.length; at++) made[at] = items[at] as T;
    return made;
  }

  rows<T>(rows: T[][]): T[][] {
    if (this.office.switches.valuesFrom === "another realm") return rows;
    return this.array(rows.map((row) => this.array(row)));
  }

  date(instant: number): Date {
    if (this.office.switches.valuesFrom === "another realm") return new Date(instant);
    return new (this.realm.global["Date"] as DateConstructor)(instant);
  }

  /** The error as the script's realm sees it. */
  toScript(error: unknown): unknown {
    const make = (name: "Error" | "TypeError", message: string) =>
      new (this.realm.global[name] as ErrorConstructor)(message);
    if (error instanceof ServiceFault) {
      const local = this.office.switches.errorTexts === "localised";
      const made = make("Error", local ? localised(error.message) : error.message);
      Object.defineProperty(made, "name", { value: "Exception", configurable: true });
      return made;
    }
    if (error instanceof NotInStandIn) {
      this.office.refusals.push(error.message);
      return make("TypeError", error.message);
    }
    return error;
  }
}

export const scopeUrl = (scope: string): string => `https://www.googleapis.com/auth/${scope}`;

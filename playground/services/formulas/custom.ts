import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { areaText, cellArea, parseArea, splitReference } from "../a1";
import type { Realm } from "../contract";
import { instantOfSerial, showsDate } from "../dates";
import { Execution, type Makers } from "../execution";
import { volatileInside } from "../formula-text";
import { installServices } from "../install";
import type { Office } from "../office";
import { resultValue } from "./results";
import { errorValue, type Formatted, readArgument } from "./values";

const TIME_LIMIT = 30_000;

/** Names of the functions whose JSDoc, directly above them, says @customfunction. */
export function customFunctionNames(code: string): string[] {
  const found = code.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g);
  return [...found]
    .filter(([, doc]) => /@customfunction\b/i.test(doc ?? ""))
    .map(([, , name]) => name as string)
    .filter((name) => !name.endsWith("_"));
}

/** The script's functions as the grid's formulas call them, and what went wrong in which cell. */
export class CustomFunctions {
  readonly errors = new Map<string, string>();
  private realm: Realm | undefined;
  private names: string[] = [];

  constructor(
    private readonly office: Office,
    private readonly newRealm: () => Realm,
    private readonly makersFor: (execution: Execution) => Makers,
    private readonly code: string,
  ) {}

  register(): string[] {
    const service = this.office.book.injector.get(IFunctionService);
    service.unregisterExecutors(...this.names);
    this.forgetRealm();
    this.names = customFunctionNames(this.code);
    service.registerExecutors(...this.names.map((name) => new CustomFunction(name, this)));
    return this.names;
  }

  /** Messages of the cells that still hold a formula. */
  errorsNow(): ReadonlyMap<string, string> {
    const { book } = this.office;
    const kept = [...this.errors].filter(([place]) => {
      const { sheet, range } = splitReference(place);
      const grid = book.sheets().find((one) => one.name === sheet);
      const area = grid && parseArea(range, grid);
      return grid && area && grid.formula(area.top, area.left) !== "";
    });
    return new Map(kept);
  }

  dispose(): void {
    this.forgetRealm();
  }

  /** One call from one cell. */
  call(
    name: string,
    cell: { readonly sheetId: string; readonly row: number; readonly column: number },
    given: readonly FunctionVariantType[],
  ): BaseValueObject {
    const grid = this.office.book.sheet(cell.sheetId);
    const place = grid ? `${grid.name}!${areaText(cellArea(cell.row, cell.column))}` : "";
    this.errors.delete(place);
    const fail = (message: string) => {
      this.errors.set(place, message);
      return errorValue(message);
    };
    if (volatileInside(grid?.formula(cell.row, cell.column) ?? "", name))
      return fail("This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().");
    const realm = this.warmRealm();
    const execution = new Execution(this.office, realm, "custom function", this.makersFor, cell);
    const args: unknown[] = [];
    for (const item of given) {
      const argument = readArgument(this.office.book, item, this.formatted(execution));
      if (argument.error) return argument.error;
      args.push(argument.single ? argument.rows[0]?.[0] : execution.rows(argument.rows));
    }
    installServices(execution);
    const started = Date.now();
    try {
      const result = (realm.global[name] as (...args: unknown[]) => unknown)(...args);
      if (Date.now() - started > TIME_LIMIT) return fail("Exceeded maximum execution time.");
      return resultValue(this.office, name, result);
    } catch (error) {
      return fail(messageOf(error));
    } finally {
      execution.end();
    }
  }

  private formatted(execution: Execution): Formatted {
    const { timeZone } = this.office.settings;
    return (value, pattern) =>
      typeof value === "number" && pattern !== "" && showsDate(pattern)
        ? execution.date(instantOfSerial(value, timeZone))
        : value;
  }

  /**
   * Sheets starts every call cold. Here the functions share one scope, because a fresh one a cell would make a
   * column of formulas wait; that nothing is kept in globals is for the tests of the built file.
   */
  private warmRealm(): Realm {
    if (this.realm !== undefined) return this.realm;
    const realm = this.newRealm();
    installServices(new Execution(this.office, realm, "custom function", this.makersFor));
    realm.evaluate(this.code, "Code.js");
    this.realm = realm;
    return realm;
  }

  private forgetRealm(): void {
    this.realm?.dispose();
    this.realm = undefined;
  }
}

export const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly shownName: string,
    private readonly functions: CustomFunctions,
  ) {
    super(shownName.toUpperCase());
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.functions.call(this.shownName, cell, given);
  }
}

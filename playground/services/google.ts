import { CellsAtKeyboard } from "./cells";
import type { ChartView, ConditionalFormatView, Google, GoogleOptions, Realm, RunMode } from "./contract";
import { Execution, type Makers } from "./execution";
import { kinds } from "./expose";
import { Calculation } from "./formulas/calculation";
import { CustomFunctions, messageOf } from "./formulas/custom";
import { mendFormulaEngine } from "./formulas/mend";
import { addSheetsFunctions } from "./formulas/sheets-functions";
import { rememberSheetsWithoutFormulas } from "./formulas/sheets-without";
import { installServices } from "./install";
import { Office } from "./office";
import { RangeService } from "./range/range";
import { scriptRunArguments, scriptRunResult } from "./run-values";
import { SheetService } from "./sheet/sheet";
import { passOverUnruledSheets } from "./unruled";
import { chartViews, ruleViews } from "./views";

/** Puts the stand-in over an open workbook. */
export function createGoogle(options: GoogleOptions): Google {
  mendFormulaEngine();
  const office = new Office(options);
  const calculation = new Calculation(office.book);
  const remembering = rememberSheetsWithoutFormulas(office.book);
  passOverUnruledSheets(office.book);
  addSheetsFunctions(office.book);
  const functions = new CustomFunctions(office, options.newRealm, makersFor, options.code);
  const cells = new CellsAtKeyboard(office, makersFor);
  const sheets = (name: string | undefined) =>
    office.book.sheets().filter((grid) => name === undefined || grid.name === name);
  return {
    settings: office.settings,
    switches: office.switches,
    cells,
    install: (realm, mode = "menu") => installServices(executionFor(office, realm, mode)),
    registerCustomFunctions: () => functions.register(),
    run: async (name, args = [], mode = "menu") => {
      const given = mode === "sidebar" ? scriptRunArguments(args) : [...args];
      await calculation.settled();
      const realm = options.newRealm();
      const execution = executionFor(office, realm, mode);
      try {
        return await runOnce(execution, options.code, name, given);
      } catch (error) {
        throw outOfRealm(error, mode, office);
      } finally {
        office.locks.releaseAll(execution);
        execution.end();
        realm.dispose();
      }
    },
    errors: () => functions.errorsNow(),
    refusals: () => [...office.refusals],
    failWrites: (n) => office.failWrites(n),
    holdLock: (scope) => office.locks.holdElsewhere(scope),
    forgetCaches: () => {
      for (const cache of Object.values(office.caches)) cache.forget();
    },
    barFromProtected: () => {
      for (const side of office.beside.all()) for (const item of side.protections) item.barred = true;
    },
    settled: () => calculation.settled(),
    charts: (name): ChartView[] => sheets(name).flatMap((grid) => chartViews(office, grid)),
    conditionalFormats: (name): ConditionalFormatView[] =>
      sheets(name).flatMap((grid) => ruleViews(office, grid)),
    onChartsChanged: (listener) => office.beside.onChartsChanged(listener),
    dispose: () => {
      calculation.dispose();
      remembering.dispose();
      functions.dispose();
      office.dispose();
    },
  };
}

function executionFor(office: Office, realm: Realm, caller: RunMode): Execution {
  return new Execution(office, realm, caller, makersFor);
}

const makersFor = (execution: Execution): Makers => ({
  range: (grid, area) => new RangeService(execution, grid, area),
  sheet: (grid) => new SheetService(execution, grid),
});

const authModes: Partial<Record<RunMode, string>> = {
  "onOpen-none": "NONE",
  "onOpen-limited": "LIMITED",
  "onOpen-full": "FULL",
  onInstall: "FULL",
};

async function runOnce(
  execution: Execution,
  code: string,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  const { realm, caller } = execution;
  installServices(execution);
  realm.evaluate(code, "Code.js");
  const called = realm.global[name];
  if (typeof called !== "function" || name.endsWith("_"))
    throw new Error(`Script function not found: ${name}`);
  const authMode = authModes[caller as RunMode];
  const given =
    authMode === undefined ? args.map((arg) => intoRealm(realm, arg)) : [openEvent(execution, authMode)];
  const result: unknown = await (called as (...args: unknown[]) => unknown)(...given);
  execution.surface();
  return caller === "sidebar" ? scriptRunResult(result, (value) => kinds.of(value) !== undefined) : result;
}

/** What onOpen and onInstall are called with. */
const openEvent = (execution: Execution, authMode: string): object => ({
  authMode: execution.enums.member("AuthMode", authMode).expose(),
});

/** Arguments as copies made of the realm's own arrays and objects. */
function intoRealm(realm: Realm, value: unknown): unknown {
  const kind = Object.prototype.toString.call(value);
  if (kind !== "[object Object]" && kind !== "[object Array]") return value;
  return (realm.global["JSON"] as JSON).parse(JSON.stringify(value));
}

/** What is left of an error outside its script: the message, with its name in front for the page. */
function outOfRealm(error: unknown, mode: RunMode, office: Office): Error {
  const name = typeof error === "object" && error !== null && "name" in error ? String(error.name) : "Error";
  const message = messageOf(error);
  const prefixed = mode === "sidebar" && office.switches.errorPrefix === "name before";
  const made = new Error(prefixed ? `${name}: ${message}` : message);
  if (mode !== "sidebar") made.name = name;
  return made;
}

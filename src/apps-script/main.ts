import type { Answer, Compute } from "../functions/define";
import * as functions from "../functions/index";
import { callFunction } from "./custom-functions";

export { checkSelection, insertFunction, onInstall, onOpen, openWizard } from "./menu";
export { loadSampleData, makePortable, refreshTables, showHelp, stayrate } from "./wizard-door";

/** The door of every custom function by name: the declarations that scripts/build.ts appends call it. */
export function custom(name: string, args: readonly unknown[]): Answer {
  const compute = (functions as Record<string, Compute>)[name];
  if (compute === undefined) throw new Error(`There is no function ${name}.`);
  return callFunction(compute, args);
}

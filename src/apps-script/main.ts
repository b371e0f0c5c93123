import type { Answer } from "../functions/define";
import { functions } from "../functions/index";
import { callFunction, type Declared } from "./custom-functions";

export { checkSelection, insertFunction, onInstall, onOpen, openWizard } from "./menu";
export { loadSampleData, makePortable, refreshTables, showHelp, stayrate } from "./wizard-door";

/** The door of every custom function: the declarations that scripts/build.ts appends call it with themselves. */
export function custom(declared: Declared, args: ArrayLike<unknown>): Answer {
  const compute = functions[declared.name];
  if (compute === undefined) throw new Error(`There is no function ${declared.name}.`);
  return callFunction(declared, compute, args);
}

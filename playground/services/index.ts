export type {
  Cells,
  ChartView,
  ConditionalFormatView,
  DialogAnswer,
  DialogSpec,
  Google,
  GoogleOptions,
  MenuEntry,
  MenuSpec,
  Realm,
  RunMode,
  Settings,
  UiHost,
} from "./contract";
export { mendFormulaEngine } from "./formulas/mend";
export { createGoogle } from "./google";
export { iframeRealm } from "./iframe-realm";
export { scriptRunArguments } from "./run-values";
export { type Switches, strictSwitches } from "./switches";

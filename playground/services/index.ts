export type {
  Cells,
  ChartView,
  ConditionalFormatView,
  DialogAnswer,
  DialogSpec,
  Google,
  MenuEntry,
  MenuSpec,
  Realm,
  RunMode,
  Settings,
} from "./contract";
export { mendFormulaEngine } from "./formulas/mend";
export { createGoogle } from "./google";
export { iframeRealm } from "./iframe-realm";
export { type Switches, strictSwitches } from "./switches";

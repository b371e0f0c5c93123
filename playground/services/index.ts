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
export { strictSwitches, type Switches } from "./switches";
// createGoogle(options: GoogleOptions): Google            — google.ts
// mendFormulaEngine(): void                               — mend.ts, once, before a Univer is made
// scriptRunArguments(args: unknown[]): unknown[]          — run-values.ts, what google.script.run in the page calls first
// iframeRealm(document: Document): () => Realm            — iframe-realm.ts, a stripped hidden iframe for each execution

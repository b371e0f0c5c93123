import type { SheetData } from "../../files/sheet-data";

/** What the worker is asked for. */
export type Job =
  | { readonly act: "read"; readonly bytes: Uint8Array }
  | { readonly act: "write"; readonly sheets: readonly SheetData[] };

/** What it answers, one after another: a file read comes sheet by sheet, its rows in parts. */
export type Told =
  | { readonly told: "sheet"; readonly name: string }
  | { readonly told: "rows"; readonly rows: SheetData["rows"] }
  | { readonly told: "read" }
  | { readonly told: "written"; readonly bytes: Uint8Array }
  | { readonly told: "failed"; readonly message: string };

export type SampleLanguage = "en" | "zh";

/** A sheet to be filled as if typed: a leading apostrophe keeps text, "=" starts a formula. */
export interface SampleSheet {
  readonly name: string;
  /** Widths of the columns in pixels, and the number format of those that have one. */
  readonly columns: readonly { readonly width: number; readonly format?: string }[];
  /** All of one width. */
  readonly rows: readonly (readonly unknown[])[];
}

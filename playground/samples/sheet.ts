export type SampleLanguage = "en" | "zh";

/** A sheet to be filled as if typed: a leading apostrophe keeps text, "=" starts a formula. */
export interface SampleSheet {
  readonly name: string;
  /** All of one width. */
  readonly rows: readonly (readonly unknown[])[];
}

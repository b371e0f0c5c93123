/**
 * The rows of sheets-behaviour.md that nobody could settle: each switch offers the behaviours that
 * are possible, and what the add-on does must hold under every one. The stricter one comes first.
 */
export interface Switches {
  /** "separators": `us` takes only `,` between arguments; `locale` takes only `;` where the decimal sign is a comma. */
  separators: "us" | "locale";
  /** "setValues, object, array, function, NaN": refused, or stored as garbage without an error. */
  oddValues: "refused" | "garbage";
  /** `"+5"` given to setValues. */
  plusSign: "text" | "number";
  /** `"-1+2"` and `"+A1"` given to setValues. */
  signedExpression: "text" | "formula";
  /** A leading apostrophe in an `@` cell. */
  apostropheInTextCell: "kept" | "taken off";
  /** A string that starts with `=` into an `@` cell. */
  formulaInTextCell: "formula" | "text";
  /** A number into an `@` cell. */
  numberInTextCell: "text" | "number";
  /** `" 12 "` given to setValues. */
  numberWithBlanks: "number" | "text";
  /** `"2024年3月"` given to setValues, also outside zh_CN. */
  chineseMonth: "date" | "text";
  /** `"#N/A"` given to setValues; getValues says "#N/A" either way. */
  errorText: "text" | "error";
  /** Language of service errors in a localised account. */
  errorTexts: "english" | "localised";
  /** Arrays and Dates that services hand out: of another realm (instanceof is false), or of the script's. */
  valuesFrom: "another realm" | "this realm";
  /** `setActiveSheet` of a hidden sheet. */
  activatingHidden: "stays hidden" | "shown";
  /** `removeNamedRange` of a name that is not there. */
  removeMissingName: "throws" | "nothing";
  /** Where `insertSheet(name)` without an index puts the sheet. */
  newSheetPlace: "end" | "after active";
  /** `appendRow` on a sheet that is full to its last row. */
  appendRowWhenFull: "throws" | "grows";
  /** Property values over 9 KB. */
  longProperties: "refused" | "taken";
  /** Number formats under `Sheet.clear()` and `Sheet.clearFormats()`. */
  sheetClearNumberFormat: "kept" | "gone";
  /** Conditional formats under `Range.clear()` and `Range.clearFormat()`. */
  rangeClearRules: "kept" | "gone";
  /** Whether cells with only formats, notes, validation or borders count for `getLastRow`. */
  formatsCountAsContent: "no" | "yes";
  /** CJK letters in the name of a named range. */
  cjkRangeNames: "refused" | "taken";
  /** Metadata on several rows at once. */
  metadataOnSeveralRows: "refused" | "taken";
  /** Sheet names that differ by case only. */
  sheetNameCase: "ignored" | "exact";
  /** A date the locale formats by default: pattern as shown, or "". */
  defaultDateFormat: "pattern" | "blank";
  /** The message in the failure handler: with the error's name before it ("Exception: …"), or alone. */
  errorPrefix: "name before" | "alone";
  /** A custom function that returns null, NaN or a Promise: refused with a message, or shown as reported. */
  oddResults: "refused" | "shown";
}

export const strictSwitches: Switches = {
  separators: "us",
  oddValues: "refused",
  plusSign: "text",
  signedExpression: "text",
  apostropheInTextCell: "kept",
  formulaInTextCell: "formula",
  numberInTextCell: "number",
  numberWithBlanks: "number",
  chineseMonth: "date",
  errorText: "text",
  errorTexts: "english",
  valuesFrom: "another realm",
  activatingHidden: "stays hidden",
  removeMissingName: "throws",
  newSheetPlace: "end",
  appendRowWhenFull: "throws",
  longProperties: "refused",
  sheetClearNumberFormat: "kept",
  rangeClearRules: "kept",
  formatsCountAsContent: "no",
  cjkRangeNames: "refused",
  metadataOnSeveralRows: "refused",
  sheetNameCase: "ignored",
  defaultDateFormat: "pattern",
  errorPrefix: "name before",
  oddResults: "refused",
};

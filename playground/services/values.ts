/** A value of a cell as Sheets keeps it: what `getValues` gives before dates are made of serial numbers. */
export type Scalar = string | number | boolean;

/** A Date of any realm: instanceof is false for one made elsewhere. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

/** The errors a cell can show in Sheets (there is no #NULL! in a script's eyes). */
const errorTexts = ["#N/A", "#REF!", "#DIV/0!", "#ERROR!", "#VALUE!", "#NAME?", "#NUM!"] as const;

export const isErrorText = (value: unknown): boolean =>
  typeof value === "string" && (errorTexts as readonly string[]).includes(value);

/** The engine's own error names, as Sheets would show them. */
export function sheetsError(text: string): string {
  switch (text) {
    case "#SPILL!":
    case "#CYCLE!":
      return "#REF!";
    case "#CALC!":
      return "#N/A";
    case "#NULL!":
    case "#GETTING_DATA":
      return "#ERROR!";
    default:
      return text;
  }
}

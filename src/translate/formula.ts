import { type Area, areaA1, cellA1, onSheet } from "./a1";

/** An argument of a formula. Text goes in quotes; a reference stands as it is; decimals are spelled by the separator's locale. */
export type Argument =
  | { readonly kind: "range"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "cell"; readonly row: number; readonly column: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "whole"; readonly value: number }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "blank" };

export interface FormulaCall {
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Separator = "," | ";";

/** The formula's text, arguments parted as the spreadsheet's locale wants it. Text in quotes is never touched by the choice. */
export const formulaText = (call: FormulaCall, separator: Separator): string =>
  `=${call.name}(${call.args.map((argument) => argumentText(argument, separator)).join(`${separator} `)})`;

function argumentText(argument: Argument, separator: Separator): string {
  switch (argument.kind) {
    case "range":
      return onSheet(argument.sheet, areaA1(argument.area));
    case "cell":
      return cellA1(argument.row, argument.column);
    case "text":
      return `"${argument.text.replace(/"/g, '""')}"`;
    case "whole":
      return String(argument.value);
    case "number":
      // Where `;` parts the arguments, the comma is the decimal sign.
      return separator === ";" ? String(argument.value).replace(".", ",") : String(argument.value);
    case "reference":
      return argument.text;
    case "blank":
      return "";
  }
}

/**
 * The separator to try first. Where the decimal sign is a comma, `;` is reported to be taken; reports contradict each
 * other, so what was written is read back in a later call and the other one is tried.
 */
export const likelySeparator = (locale: string | undefined): Separator =>
  locale !== undefined &&
  /^(de|fr|es|it|pt|nl|pl|ru|uk|cs|sk|da|nb|nn|no|sv|fi|tr|el|hu|ro|bg|hr|sl|sr|lt|lv|et|id|vi|ca|gl|eu|is|kk|az|hy|ka|be|mk|sq|bs)([_-]|$)/i.test(
    locale,
  ) &&
  !/^(es[_-](mx|pr|us|do|gt|hn|ni|pa|pe|sv|cr)|de[_-](ch|li)|it[_-]ch|fr[_-]ch)/i.test(locale)
    ? ";"
    : ",";

import type { FunctionCall, TypedArgument } from "../../protocol/messages";
import { quotedSheet } from "../../translate/a1";
import type { Argument } from "../../translate/formula";
import { InputError } from "../../words/input-error";
import { findRange } from "../reading/range-in";
import { isA1, parseRangeText } from "../reading/range-text";
import { activeFile } from "../writing/sheets";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** An argument as the formula spells it and as the function would receive it. */
export interface Given {
  readonly argument: Argument;
  /** A scalar, or rows of cells. */
  readonly value: unknown;
  readonly range: Range | undefined;
}

/**
 * The arguments of a call, those left out at its end dropped. `sheet` is where the formula will stand: references to it
 * need no name. Throws when a needed one is missing, or one is nothing that an argument can be.
 */
export function givenArguments(call: FunctionCall, sheet: string, decimalComma: boolean): readonly Given[] {
  const missing = call.args.filter(({ optional, text }) => !optional && text.trim() === "");
  if (missing.length > 0)
    throw new InputError("arguments-missing", { names: missing.map(({ name }) => name).join(", ") });
  const given = call.args.map((arg) => givenArgument(arg, call.home, sheet, decimalComma));
  while (given.length > 0 && given[given.length - 1]?.argument.kind === "blank") given.pop();
  return given;
}

function givenArgument(arg: TypedArgument, home: string, sheet: string, decimalComma: boolean): Given {
  const text = arg.text.trim();
  if (text === "") return { argument: { kind: "blank" }, value: "", range: undefined };
  const quoted = /^["“”]([\s\S]*)["“”]$/.exec(text)?.[1];
  if (quoted !== undefined) return textOf(quoted.replace(/""/g, '"'));
  const number = numberOf(text, decimalComma);
  if (number !== undefined)
    return { argument: { kind: "number", value: number }, value: number, range: undefined };
  const reference = referenceTo(arg, text, home, sheet);
  if (reference !== undefined) return reference;
  if (/^[={]/.test(text)) throw new InputError("bad-argument", { name: arg.name, text });
  return textOf(text);
}

const textOf = (text: string): Given => ({ argument: { kind: "text", text }, value: text, range: undefined });

/** A plain number or percentage; a comma only where it is the decimal sign. */
function numberOf(text: string, decimalComma: boolean): number | undefined {
  const plain = text.normalize("NFKC");
  const [, digits, percent] = /^([-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+))\s*(%?)$/.exec(plain) ?? [];
  if (digits === undefined || (digits.includes(",") && !decimalComma)) return undefined;
  const number = Number(`${digits.replace(",", ".")}${percent === "%" ? "e-2" : ""}`);
  return Number.isFinite(number) ? number : undefined;
}

/** A range in A1 or a named one; an open end stays open in the formula. */
function referenceTo(arg: TypedArgument, text: string, home: string, sheet: string): Given | undefined {
  const typed = parseRangeText(text);
  if (!isA1(typed.a1)) return arg.type === "text" || typed.sheet !== undefined ? undefined : named(text);
  const on = typed.sheet ?? home;
  const range = findRange(activeFile(), on === "" ? typed.a1 : `${quoted(on)}!${typed.a1}`);
  const name = range.getSheet().getName();
  const a1 = typed.a1.toUpperCase();
  return refer(name === sheet ? a1 : `${quotedSheet(name)}!${a1}`, range);
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

function named(text: string): Given | undefined {
  try {
    const range = activeFile().getRangeByName(text) as Range | null;
    return range === null ? undefined : refer(text, range);
  } catch {
    // A text that can be no name.
    return undefined;
  }
}

const refer = (text: string, range: Range): Given => ({
  argument: { kind: "reference", text },
  value: range.getNumRows() * range.getNumColumns() === 1 ? range.getValue() : range.getValues(),
  range,
});
